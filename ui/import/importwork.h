#pragma once

#include "core/exchange/importer.h"

namespace suben
{

class Workspace;

/// The long parts of an import, each on a session of its own: they run in a Task.

/// A file with its columns guessed, and what would become of its rows.
struct ImportLook {
    ImportFile file;
    Result<ImportPlan> plan = failure(ErrorCode::Cancelled, {});
};

Result<ImportLook> lookAtFile(const Workspace &workspace, const QString &path, const ImportChoices &choices,
                              Progress &progress);
Result<ImportPlan> planAgain(const Workspace &workspace, const ImportFile &file, const ImportChoices &choices,
                             Progress &progress);
/// A copy that proved itself first, then everything in one transaction. Refused rows go into a table beside the
/// supplier's file, whose path comes back in `rejects`.
struct ImportDone {
    Imported imported;
    QString rejects;
};
Result<ImportDone> applyPlan(const Workspace &workspace, const ImportFile &file, const ImportPlan &plan,
                             Progress &progress);

} // namespace suben
