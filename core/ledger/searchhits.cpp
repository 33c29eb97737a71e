#include "core/ledger/searchhits.h"

#include "core/ledger/masterlookup.h"

namespace suben
{

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

std::optional<Hit> itemHit(Database &db, ItemId id)
{
    const ItemId standing = standingFor(db, id);
    Rows rows = db.query(R"(
        SELECT name, coalesce(json_extract(fields, '$."item.spec"'), ''), coalesce(code, ''), coalesce(gtin, '')
          FROM item WHERE id = ?)",
                         standing);
    if (!rows.next())
        return std::nullopt;
    return Hit{HitKind::Item, raw(standing), joined({rows.text(0), rows.text(1)}),
               joined({rows.text(2), rows.text(3)})};
}

std::optional<Hit> partyHit(Database &db, PartyId id)
{
    const PartyId standing = standingFor(db, id);
    Rows rows = db.query(R"(
        SELECT name, coalesce(credit_code, ''), coalesce(json_extract(fields, '$."party.phone"'), '')
          FROM party WHERE id = ?)",
                         standing);
    if (!rows.next())
        return std::nullopt;
    return Hit{HitKind::Party, raw(standing), rows.text(0), joined({rows.text(1), rows.text(2)})};
}

std::optional<Hit> lotHit(Database &db, LotId id)
{
    Rows rows = db.query(R"(
        SELECT lot.code, item.name, coalesce(json_extract(item.fields, '$."item.spec"'), ''), coalesce(lot.made, ''),
               coalesce(lot.expiry, '')
          FROM lot JOIN item ON item.id = lot.item_id
         WHERE lot.id = ?)",
                         id);
    if (!rows.next())
        return std::nullopt;
    const QString code = rows.text(0).isEmpty() ? rows.text(3) : rows.text(0);
    return Hit{HitKind::Lot, raw(id), code, joined({rows.text(1), rows.text(2), rows.text(4)})};
}

std::optional<Hit> movementHit(Database &db, EventId id, const QString &title)
{
    Rows rows = db.query(R"(
        SELECT event.doc_no, event.event_date, coalesce(party.name, ''),
               coalesce((SELECT item.name || ' ' || lot.code FROM line JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
                          WHERE line.event_id = event.id ORDER BY line.number LIMIT 1), '')
          FROM event LEFT JOIN party ON party.id = event.party_id
         WHERE event.id = ? AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id))",
                         id);
    if (!rows.next())
        return std::nullopt;
    return Hit{HitKind::Event, raw(id), title.isEmpty() ? rows.text(1) : title,
               joined({title.isEmpty() ? QString() : rows.text(1), rows.text(2), rows.text(3), rows.text(0)})};
}

} // namespace suben
