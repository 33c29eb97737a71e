#pragma once

#include "core/rules/draftruns.h"
#include "core/rules/evaluator.h"
#include "core/rules/findinglist.h"

namespace suben
{

/// Every value of the draft against its field; answers codes that have another normal form.
std::vector<FilledValue> checkFormats(DraftRuns &runs, FindingList &findings);

} // namespace suben
