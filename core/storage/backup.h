#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace suben
{

class Store;

/// What a backup proved about itself when it was made or looked at.
struct BackupFacts {
    QString path;
    qint64 events = 0;
    QByteArray head; ///< last chain hash, empty for no events
    int schema = 0;
    bool operator==(const BackupFacts &) const = default;
};

/// The last backup this ledger knows of.
struct BackupNote {
    QDateTime time;
    QString path;
    qint64 events = 0;
    bool operator==(const BackupNote &) const = default;
};

/// Nothing when none was ever made. A backup is proved when it is noted; whether the file still stands is not asked.
Result<std::optional<BackupNote>> lastBackup(Store &store);

/// Online copy to `path` (never over a file that stands there), then opened, integrity-checked, counted and compared
/// with the ledger; noted in backup_log. A copy that does not prove itself is removed and is an error.
Result<BackupFacts> makeBackup(Store &store, const QString &path, Progress &progress);
/// Opens a backup read-only and says what it holds. Verification when it is damaged.
Result<BackupFacts> checkBackup(const QString &path);
/// Checks `backup`, moves a ledger that stands at `target` aside (name with date), puts the backup there.
Result<BackupFacts> restoreBackup(const QString &backup, const QString &target, Progress &progress);

} // namespace suben
