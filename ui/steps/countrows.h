#pragma once

#include "core/rules/fieldrule.h"
#include "ui/models/recordmodel.h"
#include "ui/steps/stockcount.h"

namespace suben
{

/// Place, item, lot, expiry, books, count, difference.
std::vector<RecordColumn> countColumns();
/// The column that a blind count does not show.
inline constexpr int BookColumn = 4;
/// How a count is typed.
FieldRule countedRule();
/// One lot as the list shows it; its key is `number` + 1.
Record countRecord(const CountedLot &lot, int number);
/// What the count says against the books, in a word and a number.
Tag differenceTag(const CountedLot &lot);

} // namespace suben
