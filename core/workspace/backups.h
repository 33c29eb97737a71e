#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/backup.h"
#include "core/workspace/backupcopies.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace suben
{

class Workspace;

/// Where a further copy goes: another drive or a stick (a setting of the ledger).
inline const QString BackupFolderSetting = QStringLiteral("backup.folder");

/// What one run did.
struct BackupRun {
    bool isUnchanged = false; ///< the last copy holds everything already; nothing was made
    BackupFacts first;        ///< in `backups` beside the ledger
    QString second;           ///< path of the further copy; empty: no folder is set
    QString secondWhy;        ///< why there is none though a folder is set (the stick is not plugged in)
    int removed = 0;          ///< copies of older generations
};

/// What would not be there any more if a copy took the ledger's place.
struct BackupLoss {
    qint64 entries = 0;    ///< of the ledger that the copy does not hold
    QDateTime since;       ///< when the first of them was recorded
    QString firstDocNo;
    QString lastDocNo;
    bool isOtherLedger = false; ///< the copy is of another ledger, or of one whose history differs
    BackupFacts copy;
};

/// A copy put back into a temporary folder and read there.
struct BackupRehearsal {
    QString path;
    qint64 events = 0;
    qint64 milliseconds = 0;
    QDateTime at;
};

/// Copies that prove themselves: opened, integrity-checked, counted, and their chain of entries computed again. The last
/// ten stay, then one a day for two weeks, one a week for two months, one a month for two years; fewer where they
/// would fill the drive or more than 20 GB.
class Backups final
{
public:
    explicit Backups(Workspace &workspace);

    /// Nothing is made when the last copy holds everything. Errors: those of makeBackup; Verification when the chain in
    /// the copy does not agree (the copy is removed).
    Result<BackupRun> run(BackupOccasion occasion, Progress &progress);
    /// In both folders, the newest first.
    std::vector<KeptBackup> list() const;
    /// Errors: those of checkBackup.
    Result<BackupLoss> lossOf(const QString &backup);
    /// The newest copy (the further one, where it can be reached) restored into a temporary folder, opened there, its
    /// chain computed again. Kept in the settings.
    Result<BackupRehearsal> rehearse(Progress &progress);
    Result<std::optional<BackupRehearsal>> lastRehearsal();
    /// Whether a month has passed since the last one and there is a copy to try.
    bool isRehearsalDue();
    /// Whether anything was written since the last copy.
    Result<bool> hasChanged();

private:
    BackupCopies copies() const;
    QString folder() const;
    QString secondFolder() const;
    Result<QString> state();
    Result<void> proveChain(const QString &path, Progress &progress);
    void copyToSecond(BackupRun &run);

    Workspace &m_workspace;
};

/// The newest whole copy beside a ledger that cannot be opened or is gone; nothing where none is, or where the ledger
/// itself is whole after all.
struct LastResort {
    KeptBackup copy;
    qint64 events = 0;
};
std::optional<LastResort> lastResort(const QString &ledger);

} // namespace suben
