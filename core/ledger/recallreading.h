#pragma once

#include "core/base/progress.h"
#include "core/ledger/recallcase.h"

namespace suben
{

/// Reads what a recall of the lot concerns. `since`: the entry that opened the case, so that what came back later counts
/// for it; {} for a drill. NotFound, Cancelled.
Result<RecallReading> readRecall(Session &session, LotId root, EventId since, Progress &progress);

/// What a recall would stumble over, most serious first.
std::vector<RecallGap> recallGaps(const RecallReading &reading, bool isCase, bool hasSource, bool isCutOff);

} // namespace suben
