#pragma once

#include "core/exchange/columnwords.h"
#include "core/exchange/table.h"

#include <map>

namespace suben
{

/// What the rows above the header (from 0 to `end`) say: labels with their values in the same or the next cell, several
/// in one cell, and the supplier's name in the title. A first mention wins.
std::map<QString, QString> readTitleRows(const Table &table, int end, const ColumnWords &words);

} // namespace suben
