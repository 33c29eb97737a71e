#include "core/storage/replacement.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace suben
{

namespace
{

struct ReplacementText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString asideName(const QString &target)
{
    const QFileInfo file(target);
    const QString time = SystemClock().now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return file.dir().filePath(QStringLiteral("%1.before-%2.%3").arg(file.completeBaseName(), time, file.suffix()));
}

/// Folds the log into the file, which only works when nobody else has it open. A damaged file is left as it is.
Result<void> settle(const QString &target)
{
    try {
        SQLite::Database connection(target.toStdString(), SQLite::OPEN_READWRITE, 1000);
        connection.execAndGet("PRAGMA journal_mode = DELETE");
        return {};
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_BUSY && exception.getErrorCode() != SQLITE_LOCKED)
            return {};
        return failure(ErrorCode::Storage,
                       ReplacementText::tr("%1 is open. Close it in every window, then restore again. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(target)));
    }
}

/// The log of a damaged file belongs to it; a new file must never meet it.
void renameLogs(const QString &from, const QString &to)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::rename(from + QLatin1String(ending), to + QLatin1String(ending));
}

/// Where the ledger stands then; empty: there was none.
Result<QString> moveAside(const QString &target)
{
    if (!QFile::exists(target))
        return QString();
    if (const auto settled = settle(target); !settled)
        return Failure(settled.error());
    const QString aside = asideName(target);
    if (QFile::exists(aside) || !QFile::rename(target, aside))
        return failure(ErrorCode::Storage, ReplacementText::tr("%1 cannot be moved aside. Nothing was changed.")
                                               .arg(QDir::toNativeSeparators(target)));
    renameLogs(target, aside);
    return aside;
}

Failure nothingPlaced(const QString &target, const QString &aside)
{
    const QString shown = QDir::toNativeSeparators(target);
    if (!aside.isEmpty() && !QFile::rename(aside, target))
        return failure(ErrorCode::Storage, ReplacementText::tr("Neither the backup nor the ledger can be given the name %1. "
                                                               "The ledger stands whole at %2: rename it.")
                                               .arg(shown, QDir::toNativeSeparators(aside)));
    renameLogs(aside, target);
    return failure(ErrorCode::Storage,
                   ReplacementText::tr("The backup cannot be given the name %1. Nothing was changed.").arg(shown));
}

} // namespace

Result<void> putInPlace(const QString &arriving, const QString &target)
{
    const auto aside = moveAside(target);
    if (aside && QFile::rename(arriving, target))
        return {};
    const Failure why = aside ? nothingPlaced(target, *aside) : Failure(aside.error());
    QFile::remove(arriving);
    return why;
}

} // namespace suben
