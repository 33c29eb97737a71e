#include "core/storage/backup.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/base/filewords.h"
#include "core/storage/snapshot.h"
#include "core/storage/storageerror.h"
#include "core/storage/store.h"

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

struct BackupSay {
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
                       BackupSay::tr("%1 is open. Close it in every window, then restore again. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(target)));
    }
}

Result<void> moveAside(const QString &target)
{
    if (!QFile::exists(target))
        return {};
    if (const auto settled = settle(target); !settled)
        return settled;
    const QString aside = asideName(target);
    if (QFile::exists(aside) || !QFile::rename(target, aside))
        return failure(ErrorCode::Storage,
                       BackupSay::tr("%1 cannot be moved aside. Nothing was changed.").arg(QDir::toNativeSeparators(target)));
    // The log of a damaged file belongs to it; a new file must never meet it.
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::rename(target + QLatin1String(ending), aside + QLatin1String(ending));
    return {};
}

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
    if (const auto aside = moveAside(target); !aside) {
        QFile::remove(arriving);
        return Failure(aside.error());
    }
    if (!QFile::rename(arriving, target))
        return failure(ErrorCode::Storage,
                       BackupSay::tr("The backup stands checked at %1 but cannot be given its name. Rename it to %2.")
                           .arg(QDir::toNativeSeparators(arriving), QDir::toNativeSeparators(target)));
    copy->path = target;
    return copy;
}

} // namespace suben
