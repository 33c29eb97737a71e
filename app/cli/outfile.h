#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>

namespace suben
{

/// Whether a command may write to `path`; asked before it records anything. `endings` without dots; none: any.
/// Usage for another ending, for the ledger and what stands beside it (-wal, -shm, .sent, …); Storage for a folder that
/// is not there or in its place. A text that is empty names no file and passes.
Result<void> checkOut(const Call &call, const QString &path, const QStringList &endings);
/// The same, and nothing may stand there yet: Usage.
Result<void> checkNewOut(const Call &call, const QString &path, const QStringList &endings);
/// Where labels go, a file or a device: never onto the ledger.
Result<void> checkNotLedger(const Call &call, const QString &path);

} // namespace suben
