#include "core/storage/backup.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/filewords.h"
#include "core/storage/replacement.h"
#include "core/storage/snapshot.h"
#include "core/storage/storageerror.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace suben
{

namespace
{

struct BackupSay {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Result<BackupFacts> copyOf(const QString &backup, const QString &path, Progress &progress)
{
    try {
        SQLite::Database connection = openReadOnly(backup);
        return copyAndProve(connection, path, progress);
    } catch (const std::exception &) {
        return Failure(currentError(backup));
    }
}

} // namespace

Result<std::optional<BackupNote>> lastBackup(Store &store)
{
    return store.read([](Database &db) -> Result<std::optional<BackupNote>> {
        Rows rows = db.query("SELECT time, path, event_count FROM backup_log ORDER BY id DESC LIMIT 1");
        if (!rows.next())
            return std::nullopt;
        return BackupNote{parseIsoTime(rows.text(0)).value_or(QDateTime()), rows.text(1), rows.integer(2)};
    });
}

Result<BackupFacts> makeBackup(Store &store, const QString &path, Progress &progress)
{
    const auto made = store.read([&](Database &db) { return copyAndProve(db.connection(), path, progress); });
    if (!made || store.isReadOnly())
        return made;
    const auto noted = store.note([&](Database &db) -> Result<void> {
        db.execute("INSERT INTO backup_log (time, path, event_count, head, verified) VALUES (?, ?, ?, ?, 1)",
                   toIso(SystemClock().now()), path, made->events, made->head);
        return {};
    });
    if (noted)
        return made;
    QFile::remove(path); // a copy nobody knows of is never thinned out
    return Failure(noted.error());
}

Result<BackupFacts> checkBackup(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    NoProgress progress;
    return prove(path, progress);
}

Result<BackupFacts> restoreBackup(const QString &backup, const QString &target, Progress &progress)
{
    if (const auto checked = checkBackup(backup); !checked)
        return checked;
    const QString arriving = target + QStringLiteral(".arriving");
    QFile::remove(arriving);
    auto copy = copyOf(backup, arriving, progress);
    if (!copy)
        return copy;
    if (const auto placed = putInPlace(arriving, target); !placed)
        return Failure(placed.error());
    copy->path = target;
    return copy;
}

} // namespace suben
