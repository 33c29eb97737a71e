#pragma once

#include "core/labels/labeltemplate.h"

namespace suben
{

/// The pages labels come out on: each its own, or a grid of them from the cell `firstCell` (0: the first), for sheets
/// that were begun.
std::vector<PaperPage> pagesOf(const LabelPaper &paper, const std::vector<PaperPage> &labels, int firstCell);

} // namespace suben
