#pragma once

#include "core/base/value.h"
#include "core/model/item.h"
#include "core/rules/expression.h"

namespace suben
{

/// How quantities of a line may be converted: by measure, else through the item's packagings.
struct UnitSense {
    const Item *item = nullptr;
    std::optional<Quantity> in(const Quantity &quantity, Unit to) const;
};

// Exact arithmetic on Decimal, Quantity and Money. Any unknown operand, or units without a ratio, make the result
// unknown.
Value sum(const Value &a, const Value &b, UnitSense units);
Value minus(const Value &a, const Value &b, UnitSense units);
/// Quantity × Money is Money, Quantity × Decimal a Quantity of the same unit.
Value product(const Value &a, const Value &b);
/// Of the same measure a Decimal; by zero unknown.
Value ratio(const Value &a, const Value &b, UnitSense units);
/// Without sign; of two dates in days.
Value difference(const Value &a, const Value &b, UnitSense units);

/// -1, 0, 1; nothing where the two cannot be compared. A date and a time are compared as dates, a quantity and a bare
/// number by their values.
std::optional<int> order(const Value &a, const Value &b, UnitSense units);
/// Equality as `is` means it: like `order`, texts and words by their letters, a list with one word like that word.
Truth equal(const Value &a, const Value &b, UnitSense units);

/// The number in a Decimal, Quantity or Money.
std::optional<Decimal> numberOf(const Value &value);
/// The words of a text or list.
QStringList wordsOf(const Value &value);

} // namespace suben
