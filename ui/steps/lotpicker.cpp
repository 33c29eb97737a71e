#include "ui/steps/lotpicker.h"

#include "core/ledger/catalog.h"
#include "core/ledger/search.h"
#include "ui/form/picks.h"
#include "ui/widgets/daywords.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{


struct LotPickerText {
    Q_DECLARE_TR_FUNCTIONS(LotPicker)
};

} // namespace

void LotPicker::offer(const StockFilter &filter, LotId only, QList<Pick> &picks)
{
    const auto rows = Stock(m_session).rows(filter);
    for (const StockRow &row : rows ? *rows : std::vector<StockRow>()) {
        const bool isKnown = std::ranges::any_of(m_candidates, [&](const Candidate &known) {
            return known.stock.lot == row.lot && known.stock.location == row.location;
        });
        if (isKnown || (only != LotId{} && row.lot != only) || picks.size() >= MostPicks)
            continue;
        m_candidates.push_back({row});
        picks.append(Pick{static_cast<qint64>(m_candidates.size()), row.itemName + QLatin1Char(' ') + row.lotCode,
                          QStringLiteral("%1 %2 %3")
                              .arg(row.onHand.toString(), row.locationName,
                                   lotTag(row.disposition, row.expiry, m_session.clock.today()).word)});
    }
}

void LotPicker::offerItem(ItemId item, QList<Pick> &picks)
{
    const auto known = Catalog(m_session).item(item);
    if (!known)
        return;
    Candidate candidate;
    candidate.stock.item = item;
    candidate.stock.itemName = known->name;
    m_candidates.push_back(candidate);
    picks.append(Pick{static_cast<qint64>(m_candidates.size()), known->name, LotPickerText::tr("first expired first")});
}

QList<Pick> LotPicker::find(const QString &typed)
{
    QList<Pick> picks;
    m_candidates.clear();
    const auto found = Search(m_session).find(typed, MostPicks);
    const std::vector<Hit> hits = found ? *found : std::vector<Hit>();
    for (const Hit &hit : hits) {
        if (m_items == Items::Offered && hit.kind == HitKind::Item)
            offerItem(static_cast<ItemId>(hit.id), picks);
    }
    StockFilter there;
    there.limit = MostPicks * 4;
    there.text = typed;
    offer(there, {}, picks);
    for (const Hit &hit : hits) {
        StockFilter wanted;
        wanted.limit = MostPicks * 4;
        wanted.alsoEmpty = true;
        if (hit.kind == HitKind::Item) {
            wanted.item = static_cast<ItemId>(hit.id);
            offer(wanted, {}, picks);
        } else if (hit.kind == HitKind::Lot) {
            if (const auto lot = Catalog(m_session).lot(static_cast<LotId>(hit.id))) {
                wanted.item = lot->item;
                offer(wanted, lot->id, picks);
            }
        }
    }
    return picks;
}

QList<Pick> LotPicker::ofItem(ItemId item, LotId only)
{
    QList<Pick> picks;
    m_candidates.clear();
    StockFilter filter;
    filter.item = item;
    filter.alsoEmpty = only != LotId{};
    filter.limit = -1;
    offer(filter, only, picks);
    return picks;
}

std::vector<DraftLine> sharedOut(Session &session, const DraftLine &line)
{
    const auto offers = Stock(session).propose(line.item, line.quantity, {});
    std::vector<DraftLine> parts;
    Decimal given;
    for (const LotOffer &lot : offers ? *offers : std::vector<LotOffer>()) {
        if (!lot.eligible || lot.take.value <= Decimal())
            continue;
        DraftLine part = line;
        part.lot = lot.stock.lot;
        part.location = lot.stock.location;
        part.quantity = lot.take;
        given = add(given, lot.take.value).value_or(given);
        parts.push_back(std::move(part));
    }
    if (parts.empty())
        return {line};
    const auto item = Catalog(session).item(line.item);
    const auto wanted = item ? inItemUnit(*item, line.quantity) : std::nullopt;
    if (wanted && given < wanted->value) {
        const Decimal missing = subtract(wanted->value, given).value_or(Decimal());
        Decimal &last = parts.back().quantity.value;
        last = add(last, missing).value_or(last);
    }
    return parts;
}

} // namespace suben
