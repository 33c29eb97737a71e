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

PartyId partyOf(Database &db, EventId event)
{
    Rows rows = db.query("SELECT ifnull(party_id, 0) FROM event WHERE id = ?", event);
    return rows.next() ? standingFor(db, rows.id<PartyId>(0)) : PartyId{};
}

/// Of a lot in an effective sale; 0 when it has been taken out.
Decimal soldIn(Database &db, EventId sale, LotId lot)
{
    Rows rows = db.query("SELECT coalesce(sum(quantity), 0) FROM effective_line "
                         "WHERE event_id = ? AND lot_id = ? AND side = 'input'",
                         sale, lot);
    return rows.next() ? Decimal::fromMicros(rows.integer(0)) : Decimal();
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

std::vector<Dependence> returnsOf(Database &db, EventId sale)
{
    std::vector<Dependence> later;
    Rows rows = db.query(R"(
        SELECT DISTINCT back.event_id, back.lot_id
          FROM event AS sale
          JOIN line AS l ON l.event_id = sale.id AND l.side = 'input'
          JOIN effective_line AS back ON back.lot_id = l.lot_id AND back.side = 'output'
          JOIN event ON event.id = back.event_id AND event.shape = 'in' AND event.biz_step = 'returning'
         WHERE sale.id = ?1 AND sale.shape = 'out' AND sale.biz_step IN ('shipping', 'retail_selling')
         ORDER BY back.event_id, back.lot_id)",
                         sale);
    while (rows.next())
        later.push_back({rows.id<EventId>(0), rows.id<LotId>(1)});
    const PartyId buyer = partyOf(db, sale);
    std::erase_if(later, [&](const Dependence &back) {
        const PartyId party = partyOf(db, back.event);
        const bool isTheirs = buyer == PartyId{} || party == PartyId{} || buyer == party;
        return !isTheirs || returnable(db, back.lot, party, Shape::In) >= soldIn(db, sale, back.lot);
    });
    return later;
}

} // namespace suben
