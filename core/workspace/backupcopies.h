#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace suben
{

/// Why a copy is made; part of its name.
enum class BackupOccasion { Start, Close, Now };

/// A copy that stands somewhere.
struct KeptBackup {
    QString path;
    QDateTime time;
    qint64 bytes = 0;
    bool isSecond = false; ///< in the folder of the further copies
};

/// Where the copies of a ledger stand: `backups` beside it.
QString backupsFolderOf(const QString &ledger);

/// The copies of one ledger, called `shop-3f2a9c01-close-20261122-183000.suben`. Ledgers may share a folder, and shops a
/// stick: each counts and thins out its own.
class BackupCopies final
{
public:
    /// `ledger`: path of its file; of the id the first eight digits stand in the names.
    BackupCopies(const QString &ledger, const QString &ledgerId);

    /// A path in this folder that is free.
    QString freePath(const QString &folder, BackupOccasion occasion, const QDateTime &now) const;
    /// Also those made before an import or a load; in no order.
    std::vector<KeptBackup> in(const QString &folder) const;
    /// Removes what the generations do not keep, of those made before an import by themselves, and the oldest where they
    /// would fill the drive or more than 20 GB; the last three stay. How many went.
    int thinOut(const QString &folder, const QDateTime &now) const;

private:
    QString m_base;
    QString m_tag;
};

/// A free path for the copy made before something, `shop-before-import-20261122-183000.suben`; `occasion` in lower-case
/// Latin letters.
QString pathBefore(const QString &ledger, const QString &occasion, const QDateTime &now);

/// Of a file that is gone or cannot be read, so by its name alone; the newest first.
std::vector<KeptBackup> copiesBeside(const QString &ledger);

/// Which of these copies go: what the generations do not keep. Pure; `times` in any order.
std::vector<QDateTime> supersededBackups(std::vector<QDateTime> times, const QDateTime &now);

} // namespace suben
