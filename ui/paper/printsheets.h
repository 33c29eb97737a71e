#pragma once

#include "core/base/result.h"
#include "core/render/page.h"

#include <functional>

class QWidget;

namespace suben
{

/// Whether this machine has a printer at all.
bool hasPrinter();
/// The system's own print dialog, then the sheets on paper. `done` is not called where somebody closes the dialog.
void printSheets(QWidget *owner, std::vector<PaperPage> sheets, std::function<void(const Result<void> &)> done);

} // namespace suben
