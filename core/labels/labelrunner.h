#pragma once

#include "core/base/progress.h"
#include "core/labels/labelprinters.h"
#include "core/labels/labelqueue.h"
#include "core/labels/labelsheet.h"
#include "core/labels/labeltemplates.h"

#include <functional>
#include <span>

namespace suben
{

/// Prints pages by the driver of a printer of this machine, each on paper of its own size.
using PageSink =
    std::function<Result<void>(const QString &printer, std::span<const PaperPage> pages, Progress &progress)>;

/// Whether 补打 stands on a label.
enum class Again { Marked, Unmarked };

/// One label laid out for a printer, as `runPrint` would print it. Refused labels come back with their findings.
Result<LabelSheet> layLabel(Session &session, const LabelSubject &subject, const LabelTemplate &labelTemplate, int dpi,
                            Again again);

/// Prints what is left of a job: composes each label, reads its codes back, hands it over, notes it in the ledger, and
/// looks after each portion whether somebody paused it. Equal labels go to a printer as one picture and their number.
/// Blocks: belongs in a Task with a session of its own. Refused when a label must not be printed, Verification when a
/// code does not read back; the job is then failed, with the reason, and can be resumed. The job as it stands
/// afterwards.
Result<PrintJob> runPrint(Session &session, qint64 id, const LabelTemplates &templates, const PageSink &sink,
                          Progress &progress);

/// A PageSink for programs without a window: through `lp`.
Result<void> printByLp(const QString &printer, std::span<const PaperPage> pages, Progress &progress);

} // namespace suben
