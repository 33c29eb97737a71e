#include "core/ledger/returnlimit.h"

#include "core/ledger/masterlookup.h"
#include "core/storage/database.h"

namespace suben
{

namespace
{

/// ?1: the lot, ?2: the party or 0. `there`: the lines of the trade itself, `back`: those of its returns.
QByteArray sumOf(const QByteArray &there, const QByteArray &back)
{
    return "SELECT coalesce(sum(CASE WHEN " + there + " THEN l.quantity WHEN " + back + R"( THEN -l.quantity END), 0)
          FROM effective_line AS l JOIN event ON event.id = l.event_id
         WHERE l.lot_id = ?1 AND (?2 = 0 OR event.party_id IS NULL OR event.party_id IN ()" +
           withMerged("party", "?2") + "))";
}

} // namespace

Decimal returnable(Database &db, LotId lot, PartyId party, Shape shape)
{
    static const QByteArray sold =
        sumOf("l.side = 'input' AND event.shape = 'out' AND event.biz_step IN ('shipping', 'retail_selling')",
              "l.side = 'output' AND event.shape = 'in' AND event.biz_step = 'returning'");
    static const QByteArray brought =
        sumOf("l.side = 'output' AND event.biz_step <> 'returning'",
              "l.side = 'input' AND event.shape = 'out' AND event.biz_step = 'returning'");
    Rows rows = db.query(shape == Shape::In ? sold.constData() : brought.constData(), lot, party);
    return rows.next() ? Decimal::fromMicros(rows.integer(0)) : Decimal();
}

} // namespace suben
