#include "tests/support/plainsqlite.h"

#include <sqlite3.h>

namespace suben::test
{

namespace
{

int keepFirst(void *list, int, char **values, char **)
{
    static_cast<QStringList *>(list)->append(QString::fromUtf8(values[0]));
    return 0;
}

int run(const QString &path, const QByteArray &sql, QStringList *into)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    const int code = sqlite3_exec(db, sql.constData(), into ? keepFirst : nullptr, into, nullptr);
    sqlite3_close(db);
    return code;
}

} // namespace

int runPlain(const QString &path, const QByteArray &sql)
{
    return run(path, sql, nullptr);
}

QStringList readPlain(const QString &path, const QByteArray &sql)
{
    QStringList found;
    run(path, sql, &found);
    return found;
}

} // namespace suben::test
