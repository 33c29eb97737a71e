#include "ui/trace/tracepicks.h"

#include "core/ledger/stock.h"
#include "ui/form/picks.h"

namespace suben
{

Pick TracePicks::offer(const Hit &hit)
{
    m_hits.push_back(hit);
    return Pick{static_cast<qint64>(m_hits.size()), hit.title, hit.detail};
}

QList<Pick> TracePicks::find(Session &session, const QString &typed)
{
    QList<Pick> picks;
    m_hits.clear();
    const auto found = Search(session).find(typed, MostPicks);
    for (const Hit &hit : found ? *found : std::vector<Hit>()) {
        picks.append(offer(hit));
    }
    return picks;
}

Result<QList<Pick>> TracePicks::movementsWith(Session &session, PartyId party)
{
    const auto found = Search(session).movementsWith(party, MostPicks);
    if (!found)
        return Failure(found.error());
    QList<Pick> picks;
    m_hits.clear();
    for (const Hit &hit : *found)
        picks.append(offer(hit));
    return picks;
}

Result<QList<Pick>> TracePicks::lotsOf(Session &session, ItemId item)
{
    StockFilter filter;
    filter.item = item;
    filter.alsoEmpty = true;
    const auto rows = Stock(session).rows(filter);
    if (!rows)
        return Failure(rows.error());
    QList<Pick> picks;
    m_hits.clear();
    for (const StockRow &row : *rows) {
        const bool isNew = std::ranges::none_of(m_hits, [&](const Hit &hit) { return hit.id == raw(row.lot); });
        if (isNew)
            picks.append(offer(
                {HitKind::Lot, raw(row.lot), row.lotCode, row.itemName + QLatin1Char(' ') + row.onHand.toString()}));
    }
    return picks;
}

} // namespace suben
