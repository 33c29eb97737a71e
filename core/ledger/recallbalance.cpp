#include "core/ledger/recallbalance.h"

#include <algorithm>
#include <initializer_list>

namespace suben
{

namespace
{

Decimal sumOf(std::initializer_list<Decimal> parts)
{
    Decimal sum;
    for (const Decimal part : parts)
        sum = add(sum, part).value_or(sum);
    return sum;
}

void increase(Decimal &sum, Decimal more)
{
    sum = add(sum, more).value_or(sum);
}

void decrease(Decimal &sum, Decimal less)
{
    sum = subtract(sum, less).value_or(sum);
}

Decimal &placeOut(RecallBalance &balance, const QString &bizStep)
{
    if (bizStep == u"shipping" || bizStep == u"retail_selling")
        return balance.sold;
    if (bizStep == u"returning")
        return balance.toSupplier;
    if (bizStep == u"destroying" || bizStep == u"decommissioning")
        return balance.destroyed;
    if (bizStep == u"sampling")
        return balance.sampled;
    return bizStep == u"consuming" || bizStep == u"installing" ? balance.used : balance.lost;
}

} // namespace

Decimal RecallBalance::broughtIn() const
{
    return sumOf({received, made, found});
}

Decimal RecallBalance::wentOut() const
{
    return sumOf({sold, used, toSupplier, destroyed, sampled, missing, lost});
}

Decimal RecallBalance::unexplained() const
{
    return sumOf({missing, lost, found, absolute(missedOnTheWay)});
}

int RecallBalance::explainedPermille() const
{
    constexpr int Whole = 1000;
    const Decimal open = unexplained();
    if (open == Decimal())
        return Whole;
    const Decimal share = divide(open, broughtIn()).value_or(Decimal::fromInteger(1));
    const qint64 missed = (share.micros() * Whole + Decimal::One - 1) / Decimal::One;
    return static_cast<int>(std::clamp<qint64>(Whole - missed, 0, Whole));
}

bool AffectedLine::isSale() const
{
    return shape == Shape::Out && isInput && (bizStep == u"shipping" || bizStep == u"retail_selling");
}

bool AffectedLine::isReturn() const
{
    return shape == Shape::In && !isInput && bizStep == u"returning";
}

void book(RecallBalance &balance, const AffectedLine &line)
{
    switch (line.shape) {
    case Shape::In:
        increase(line.isReturn() ? balance.returned : balance.received, line.quantity);
        return;
    case Shape::Out:
        increase(placeOut(balance, line.bizStep), line.quantity);
        return;
    case Shape::Transform:
        increase(line.isInput ? balance.used : balance.made, line.quantity);
        return;
    case Shape::Adjust:
        increase(line.isInput ? balance.missing : balance.found, line.quantity);
        return;
    case Shape::Move:
    case Shape::Pack:
    case Shape::Observe:
        line.isInput ? increase(balance.missedOnTheWay, line.quantity) : decrease(balance.missedOnTheWay, line.quantity);
        return;
    }
}

} // namespace suben
