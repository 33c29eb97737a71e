#pragma once

#include "core/exchange/table.h"

namespace suben
{

/// Computes, exactly, the formulas for which a file holds no value: numbers, cells of the same sheet, + - * /,
/// brackets, SUM, ROUND and PRODUCT. A formula with anything else, with a circle or over a fault stays a formula.
void computeFormulas(Table &table);

} // namespace suben
