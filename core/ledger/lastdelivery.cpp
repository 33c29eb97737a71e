#include "core/ledger/lastdelivery.h"

#include "core/ledger/masterlookup.h"
#include "core/storage/store.h"

namespace suben
{

Result<std::optional<LastDelivery>> lastDelivery(Session &session, ItemId item, PartyId supplier)
{
    return session.store.read([&](Database &db) -> Result<std::optional<LastDelivery>> {
        static const QByteArray sql = R"(
            SELECT e.id, e.event_date, l.entered_value, l.entered_unit, l.price
              FROM lot CROSS JOIN effective_line AS l ON l.lot_id = lot.id CROSS JOIN event AS e ON e.id = l.event_id
             WHERE lot.item_id IN ()" +
                                      withMerged("item", "?1") +
                                      R"() AND l.side = 'output' AND e.shape = 'in' AND (?2 = 0 OR e.party_id IN ()" +
                                      withMerged("party", "?2") + R"())
             ORDER BY e.event_date DESC, e.id DESC, l.number DESC
             LIMIT 1)";
        Rows rows = db.query(sql.constData(), item, supplier);
        if (!rows.next())
            return std::optional<LastDelivery>();
        LastDelivery last;
        last.event = rows.id<EventId>(0);
        last.date = *rows.date(1);
        last.quantity = Quantity{Decimal::fromMicros(rows.integer(2)), Unit::fromCode(rows.text(3))};
        if (!rows.isNull(4))
            last.price = Money::fromTenThousandths(rows.integer(4));
        return std::optional(last);
    });
}

} // namespace suben
