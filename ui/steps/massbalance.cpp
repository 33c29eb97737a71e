#include "ui/steps/massbalance.h"

#include "core/ledger/catalog.h"

#include <algorithm>

namespace suben
{

namespace
{

/// Adds to the sum of the same unit, or of one of the same kind of measure.
void addTo(std::vector<Quantity> &sums, const Quantity &quantity)
{
    for (Quantity &sum : sums) {
        const auto same = convert(quantity, sum.unit);
        if (!same && quantity.unit != sum.unit)
            continue;
        sum.value = add(sum.value, same ? same->value : quantity.value).value_or(sum.value);
        return;
    }
    sums.push_back(quantity);
}

std::optional<Decimal> inUnit(const std::vector<Quantity> &sums, Unit unit)
{
    if (sums.size() != 1)
        return std::nullopt;
    if (sums.front().unit == unit)
        return sums.front().value;
    const auto converted = convert(sums.front(), unit);
    return converted ? std::optional(converted->value) : std::nullopt;
}

} // namespace

MassBalance massBalance(Session &session, const EventDraft &draft)
{
    MassBalance balance;
    Catalog catalog(session);
    for (const DraftLine &line : draft.lines) {
        const auto item = catalog.item(line.item);
        const auto own = item ? inItemUnit(*item, line.quantity) : std::nullopt;
        if (own && own->value > Decimal())
            addTo(line.side == Side::Input ? balance.in : balance.out, *own);
    }
    balance.noted = get<Quantity>(draft.fields, u"event.loss");
    if (balance.in.size() != 1 || balance.out.empty())
        return balance;
    const Unit unit = balance.in.front().unit;
    std::vector<Quantity> away = balance.out;
    if (balance.noted)
        addTo(away, balance.noted->unit.isEmpty() ? Quantity{balance.noted->value, unit} : *balance.noted);
    if (const auto gone = inUnit(away, unit))
        balance.difference = Quantity{subtract(balance.in.front().value, *gone).value_or(Decimal()), unit};
    return balance;
}

QString sumWord(const std::vector<Quantity> &sums)
{
    QStringList parts;
    for (const Quantity &sum : sums)
        parts.append(sum.toString());
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" + "));
}

} // namespace suben
