#include "core/ledger/stockreading.h"

#include "core/rules/rulepacks.h"
#include "core/storage/database.h"

namespace suben
{

namespace
{

/// The last state that an effective event gave the lot, and why.
void readState(Database &db, const ViewBounds &bounds, QDate day, StockRow &row)
{
    Rows rows = db.query(R"(
        SELECT s.value, coalesce(json_extract(event.content, '$.fields."event.reason"'), '')
          FROM subject_value AS s JOIN event ON event.id = s.event_id
         WHERE s.subject = 'lot' AND s.subject_id = ?1 AND s.path = 'lot.state'
           AND event.event_date <= ?2 AND event.record_time < ?3
           AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                            WHERE correction.corrected_id = s.event_id AND later.record_time < ?3)
         ORDER BY event.event_time DESC, event.id DESC
         LIMIT 1)",
                         row.lot, bounds.eventDate, bounds.recordTime);
    if (rows.next())
        row.disposition = dispositionFromName(rows.text(0)).value_or(Disposition::Active);
    if (row.disposition == Disposition::OnHold || row.disposition == Disposition::Recalled)
        row.heldBecause = rows.text(1);
    if (row.disposition == Disposition::Active && row.expiry && *row.expiry < day)
        row.disposition = Disposition::Expired;
}

QString stepInWords(const Session &session, const QString &id)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (const StepRule *step = pack != nullptr ? pack->step(id) : nullptr)
            return inLanguage(step->words, session.packs.language());
    }
    return {};
}

/// Of the first effective entry that brought the lot in.
QString sourceOf(Database &db, const Session &session, const ViewBounds &bounds, LotId lot)
{
    Rows rows = db.query(R"(
        SELECT coalesce(party.name, ''), event.step
          FROM line JOIN event ON event.id = line.event_id LEFT JOIN party ON party.id = event.party_id
         WHERE line.lot_id = ?1 AND line.side = 'output' AND event.event_date <= ?2 AND event.record_time < ?3
           AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                            WHERE correction.corrected_id = line.event_id AND later.record_time < ?3)
         ORDER BY event.event_date, event.id LIMIT 1)",
                         lot, bounds.eventDate, bounds.recordTime);
    if (!rows.next())
        return {};
    const QString party = rows.text(0);
    return party.isEmpty() ? stepInWords(session, rows.text(1)) : party;
}

} // namespace

StockRow describeStock(Database &db, const Session &session, const StockBalance &balance, const ViewDays &days)
{
    StockRow row;
    row.lot = balance.lot;
    row.location = balance.location;
    Rows rows = db.query(R"(
        SELECT item.id, item.name, coalesce(json_extract(item.fields, '$."item.spec"'), ''), lot.code, lot.made, lot.expiry,
               item.unit, coalesce((SELECT name FROM location WHERE id = ?2), '')
          FROM lot JOIN item AS entered ON entered.id = lot.item_id
          JOIN item ON item.id = iif(entered.retired, entered.retired, entered.id)
         WHERE lot.id = ?1)",
                         balance.lot, balance.location);
    if (!rows.next())
        return row;
    row.item = rows.id<ItemId>(0);
    row.itemName = rows.text(1);
    row.itemSpec = rows.text(2);
    row.lotCode = rows.text(3);
    row.made = rows.date(4);
    row.expiry = rows.date(5);
    row.onHand = {Decimal::fromMicros(balance.quantity), Unit::fromCode(rows.text(6))};
    row.locationName = rows.text(7);
    const ViewBounds bounds(days);
    row.source = sourceOf(db, session, bounds, row.lot);
    readState(db, bounds, days.day(session.clock.today()), row);
    return row;
}

} // namespace suben
