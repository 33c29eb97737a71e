#pragma once

#include "core/labels/labelprinters.h"
#include "core/render/page.h"

namespace suben
{

/// A test label: a frame 1 mm from the edge, millimetre ticks on all four sides, thin lines and a code to judge the
/// darkness by, and what the printer is set to. `size` in mm, at least 30 × 20.
PaperPage calibrationPage(const LabelPrinter &printer, QSizeF size);

} // namespace suben
