#pragma once

#include "core/base/progress.h"
#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplates.h"
#include "core/ledger/session.h"

#include <vector>

namespace suben
{

class Workspace;

/// One lot's label, laid out, and how many of it.
struct LabelJob {
    LotId lot{};
    LabelSheet sheet;
    int copies = 1;
    bool isReprint = false;
};

/// Whether 补打 must stand on labels of a lot that has labels already.
enum class Again { Marked, AsFirst };

/// The shipped templates and those beside the ledger that are about lots.
QList<LabelTemplate> lotTemplates(const Workspace &workspace);
/// Lays the lot's label out; `copies` 0 takes as many as were received. Refused where it must not be printed like this.
Result<LabelJob> labelJob(Session &session, LotId lot, const LabelTemplate &labelTemplate, int copies, Again again);

int labelCount(const std::vector<LabelJob> &jobs);

/// Where labels go: a file (.pdf .png .zpl .tspl .escpos), a printer of this machine by its name, or HOST:9100. Blocks;
/// touches no ledger.
Result<void> sendLabels(const std::vector<LabelJob> &jobs, const QString &target, Progress &progress);
/// Notes in the ledger what was printed.
Result<void> noteLabels(Session &session, const std::vector<LabelJob> &jobs, const QString &target);

} // namespace suben
