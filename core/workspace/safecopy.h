#pragma once

#include "core/storage/backup.h"

#include <QString>

namespace suben
{

class Workspace;

/// A copy that proved itself, in the folder `backups` beside the ledger, before much is written at once. `occasion` is
/// part of its name (`import`). Errors: those of makeBackup.
Result<BackupFacts> backUpBefore(Workspace &workspace, const QString &occasion, Progress &progress);

} // namespace suben
