#include "core/rules/valuemath.h"

#include "core/rules/datemath.h"

namespace suben
{

namespace
{

template <typename Number>
Value known(const std::optional<Number> &number)
{
    return number ? Value(*number) : Value();
}

/// The number as a value of the same kind as `like`.
Value alike(const Value &like, const std::optional<Decimal> &number)
{
    if (!number)
        return {};
    if (const auto *quantity = std::get_if<Quantity>(&like))
        return Quantity{*number, quantity->unit};
    if (std::holds_alternative<Money>(like))
        return Money::fromDecimal(*number);
    return *number;
}

/// Of two operands the one whose kind and unit a sum has.
const Value &leading(const Value &a, const Value &b)
{
    const auto *quantity = std::get_if<Quantity>(&a);
    const bool plain = std::holds_alternative<Decimal>(a) || (quantity != nullptr && quantity->unit.isEmpty());
    return plain ? b : a;
}

/// Both as numbers of one unit.
std::optional<std::pair<Decimal, Decimal>> aligned(const Value &a, const Value &b, UnitSense units)
{
    const auto *left = std::get_if<Quantity>(&a);
    const auto *right = std::get_if<Quantity>(&b);
    if (left != nullptr && right != nullptr && left->unit != right->unit && !left->unit.isEmpty() &&
        !right->unit.isEmpty()) {
        const auto converted = units.in(*right, left->unit);
        if (!converted)
            return std::nullopt;
        return std::pair(left->value, converted->value);
    }
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (!x || !y)
        return std::nullopt;
    return std::pair(*x, *y);
}

template <typename T>
int compare(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

std::optional<int> orderOfDates(const Value &a, const Value &b)
{
    const auto *timeA = std::get_if<QDateTime>(&a);
    const auto *timeB = std::get_if<QDateTime>(&b);
    if (timeA != nullptr && timeB != nullptr)
        return compare(*timeA, *timeB);
    const auto dayA = dayOf(a);
    const auto dayB = dayOf(b);
    return dayA && dayB ? std::optional(compare(*dayA, *dayB)) : std::nullopt;
}

} // namespace

std::optional<Quantity> UnitSense::in(const Quantity &quantity, Unit to) const
{
    if (const auto direct = convert(quantity, to))
        return direct;
    if (item == nullptr)
        return std::nullopt;
    const auto here = inItemUnit(*item, quantity);
    const auto one = inItemUnit(*item, Quantity{Decimal::fromInteger(1), to});
    if (!here || !one)
        return std::nullopt;
    const auto count = divide(here->value, one->value);
    return count ? std::optional(Quantity{*count, to}) : std::nullopt;
}

Value sum(const Value &a, const Value &b, UnitSense units)
{
    const Value &lead = leading(a, b);
    const auto both = &lead == &a ? aligned(a, b, units) : aligned(b, a, units);
    return both ? alike(lead, add(both->first, both->second)) : Value();
}

Value minus(const Value &a, const Value &b, UnitSense units)
{
    const auto both = aligned(a, b, units);
    return both ? alike(leading(a, b), subtract(both->first, both->second)) : Value();
}

Value product(const Value &a, const Value &b)
{
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (!x || !y)
        return {};
    const Value &lead = std::holds_alternative<Money>(b) ? b : leading(a, b);
    return alike(lead, multiply(*x, *y));
}

Value ratio(const Value &a, const Value &b, UnitSense units)
{
    const auto both = aligned(a, b, units);
    return both ? known(divide(both->first, both->second)) : Value();
}

Value difference(const Value &a, const Value &b, UnitSense units)
{
    if (const Value days = wholeDays(a, b); isKnown(days))
        return absolute(std::get<Decimal>(days));
    const auto both = aligned(a, b, units);
    if (!both)
        return {};
    const auto gap = subtract(both->first, both->second);
    return gap ? alike(leading(a, b), absolute(*gap)) : Value();
}

std::optional<int> order(const Value &a, const Value &b, UnitSense units)
{
    if (const auto both = aligned(a, b, units))
        return compare(both->first, both->second);
    return orderOfDates(a, b);
}

Truth equal(const Value &a, const Value &b, UnitSense units)
{
    if (!isKnown(a) || !isKnown(b))
        return Truth::Unknown;
    const auto truth = [](bool same) { return same ? Truth::True : Truth::False; };
    if (const auto *textA = std::get_if<QString>(&a)) {
        if (const auto *textB = std::get_if<QString>(&b))
            return truth(*textA == *textB);
    }
    if (const auto compared = order(a, b, units))
        return truth(*compared == 0);
    if (std::holds_alternative<QString>(a) || std::holds_alternative<QStringList>(a))
        return truth(wordsOf(a) == wordsOf(b));
    // Amounts in units without a ratio are neither equal nor different.
    return a.index() == b.index() && !numberOf(a) ? truth(a == b) : Truth::Unknown;
}

std::optional<Decimal> numberOf(const Value &value)
{
    if (const auto *number = std::get_if<Decimal>(&value))
        return *number;
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return quantity->value;
    if (const auto *money = std::get_if<Money>(&value))
        return money->decimal();
    return std::nullopt;
}

QStringList wordsOf(const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return *list;
    if (const auto *text = std::get_if<QString>(&value))
        return {*text};
    return {};
}

} // namespace suben
