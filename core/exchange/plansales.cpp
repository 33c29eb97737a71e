// The lots an imported sale takes from: by its codes, else first expired first.
#include "core/exchange/planbuilder.h"
#include "core/ledger/codestanding.h"
#include "core/ledger/stock.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct PlanSalesSay {
    Q_DECLARE_TR_FUNCTIONS(PlanBuilder)
};

} // namespace

/// Codes say which lots were sold: a line each, counted by its codes. An unknown code stays in the line of the first
/// lot, where the rules speak of it.
Result<std::vector<DraftLine>> PlanBuilder::linesOfCodes(RowFacts &facts, const Item &sold)
{
    std::vector<DraftLine> lines;
    const DraftLine whole = lineOf(facts);
    const auto read = m_session.store.read([&](Database &db) -> Result<void> {
        for (const QString &code : facts.codes) {
            const auto known = findCode(db, code);
            const LotId lot = known ? known->lot : LotId{};
            auto line = std::ranges::find(lines, lot, &DraftLine::lot);
            if (line == lines.end() && (lot != LotId{} || lines.empty())) {
                DraftLine part = whole;
                part.lot = lot;
                part.codes.clear();
                lines.push_back(std::move(part));
                line = lines.end() - 1;
            }
            (line == lines.end() ? lines.front() : *line).codes.append(code);
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    if (lines.size() < 2)
        return lines;
    const auto wanted = inItemUnit(sold, facts.quantity);
    if (!wanted || wanted->value != Decimal::fromInteger(facts.codes.size())) {
        facts.findings << Finding{
            Severity::Refuse,
            QStringLiteral("base:codesOfLots"),
            QStringLiteral("line.qty"),
            -1,
            PlanSalesSay::tr("The %1 codes belong to %2 lots, so the quantity has to be %1; or give each "
                             "lot a row of its own.")
                .arg(facts.codes.size())
                .arg(lines.size()),
            {},
            {},
            {}};
        return lines;
    }
    for (DraftLine &line : lines) {
        line.quantity = {Decimal::fromInteger(line.codes.size()), sold.unit};
        line.fields.remove(u"line.amount");
    }
    return lines;
}

/// Without a lot, first expired goes first; what earlier rows take is not there for later ones. What no lot holds stays
/// in the last line, so that the rules say what is missing.
Result<std::vector<DraftLine>> PlanBuilder::soldLines(RowFacts &facts, int item)
{
    const DraftLine whole = lineOf(facts);
    const Item &sold = m_plan.items[static_cast<size_t>(item)].item;
    if (!facts.codes.isEmpty() && !whole.fields.has(u"lot.code"))
        return linesOfCodes(facts, sold);
    const auto wanted = inItemUnit(sold, facts.quantity);
    if (whole.fields.has(u"lot.code") || !wanted)
        return std::vector{whole};
    Decimal &asked = m_asked[sold.id];
    asked = add(asked, wanted->value).value_or(wanted->value);
    const auto offers = Stock(m_session).propose(sold.id, {asked, sold.unit}, m_plan.choices.location);
    if (!offers)
        return Failure(offers.error());
    std::vector<DraftLine> lines;
    Decimal left = wanted->value;
    for (const LotOffer &offer : *offers) {
        Decimal &taken = m_taken[{offer.stock.lot, offer.stock.location}];
        const Decimal free = offer.eligible ? subtract(offer.take.value, taken).value_or(Decimal()) : Decimal();
        const Decimal take = std::min(left, free);
        if (take <= Decimal())
            continue;
        DraftLine part = whole;
        part.lot = offer.stock.lot;
        part.location = offer.stock.location;
        part.quantity = {take, sold.unit};
        part.fields.set(QStringLiteral("line.lotPresumed"), true);
        lines.push_back(part);
        taken = add(taken, take).value_or(taken);
        left = subtract(left, take).value_or(Decimal());
    }
    if (lines.empty())
        return std::vector{whole};
    lines.back().quantity.value = add(lines.back().quantity.value, left).value_or(lines.back().quantity.value);
    for (DraftLine &line : lines) {
        if (lines.size() > 1)
            line.fields.remove(u"line.amount");
    }
    return lines;
}

} // namespace suben
