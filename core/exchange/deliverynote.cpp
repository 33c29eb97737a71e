#include "core/exchange/deliverynote.h"

#include "core/ledger/catalog.h"
#include "core/ledger/chain.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/settings.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QSet>

namespace suben
{

namespace
{

struct DeliveryNoteText {
    Q_DECLARE_TR_FUNCTIONS(DeliveryNote)
};

/// What the seller knows for itself alone, or the buyer's ledger finds out.
bool isOfSellerOnly(const QString &path)
{
    static const QSet<QString> paths{QStringLiteral("line.lotPresumed"), QStringLiteral("line.note"), QStringLiteral("item.tags"), QStringLiteral("item.code")};
    return paths.contains(path);
}

void put(FactTable::Row &row, const QString &path, const Value &value)
{
    const QString text = std::holds_alternative<QStringList>(value) ? QString() : canonicalText(value);
    if (!text.isEmpty() && !isOfSellerOnly(path))
        row[path] = text;
}

Result<FactTable::Row> rowOf(Catalog &catalog, const EventLine &line, const QStringList &withhold)
{
    const auto lot = catalog.lot(line.lot);
    const auto item = lot ? catalog.item(lot->item) : Result<Item>(Failure(lot.error()));
    if (!item)
        return Failure(item.error());
    FactTable::Row row;
    for (const Fields *fields : {&item->fields, &lot->fields, &line.fields}) {
        for (const auto &[path, value] : *fields)
            put(row, path, value);
    }
    row[QStringLiteral("item.name")] = item->name;
    row[QStringLiteral("item.gtin")] = item->gtin;
    row[QStringLiteral("category")] = item->category;
    row[QStringLiteral("lot.code")] = lot->code;
    row[QStringLiteral("lot.made")] = lot->made ? lot->made->toString(Qt::ISODate) : QString();
    row[QStringLiteral("lot.expiry")] = lot->expiry ? lot->expiry->toString(Qt::ISODate) : QString();
    row[QStringLiteral("line.qty")] = line.entered.toString();
    row[QStringLiteral("line.codes")] = line.codes.join(u' ');
    for (const QString &path : withhold)
        row.erase(path);
    std::erase_if(row, [](const auto &cell) { return cell.second.isEmpty(); });
    return row;
}

Result<NoteParty> buyerOf(Catalog &catalog, PartyId id)
{
    if (raw(id) == 0)
        return NoteParty();
    const auto party = catalog.party(id);
    if (!party)
        return Failure(party.error());
    return NoteParty{party->name, party->creditCode, text(party->fields, u"party.address"), text(party->fields, u"party.phone")};
}

Result<NoteParty> sellerOf(Session &session)
{
    const auto address = Settings(session).value(QStringLiteral("own.address"));
    const auto phone = Settings(session).value(QStringLiteral("own.phone"));
    if (!address || !phone)
        return Failure(address ? phone.error() : address.error());
    return NoteParty{session.info.name, session.info.creditCode, *address, *phone};
}

} // namespace

Result<DeliveryNote> deliveryNoteOf(Session &session, EventId id, const QStringList &withhold)
{
    const auto event = LedgerQuery(session).event(id);
    if (!event)
        return Failure(event.error());
    const bool goesOut = event->shape == Shape::Out && !event->lines.empty();
    if (!goesOut || raw(event->correctedBy) != 0)
        return failure(ErrorCode::Usage, goesOut ? DeliveryNoteText::tr("Entry %1 was corrected; take the one that stands in its place.").arg(raw(id))
                                                 : DeliveryNoteText::tr("Entry %1 sends nothing out; a delivery note is of goods that went to a buyer.").arg(raw(id)));
    Catalog catalog(session);
    const auto buyer = buyerOf(catalog, event->party);
    const auto seller = sellerOf(session);
    const auto seal = Chain(session).seal();
    if (!buyer || !seller || !seal)
        return Failure(!buyer ? buyer.error() : !seller ? seller.error() : seal.error());
    DeliveryNote note{*seller, *buyer, event->docNo, event->eventTime.date(), seal->shortText(), session.info.training, {}};
    for (const EventLine &line : event->lines) {
        if (line.side != Side::Input)
            continue;
        auto row = rowOf(catalog, line, withhold);
        if (!row)
            return Failure(row.error());
        note.rows.push_back(std::move(*row));
    }
    const auto fits = checkNoteFits(note);
    return fits ? Result<DeliveryNote>(std::move(note)) : Failure(fits.error());
}

ImportFile noteFile(const DeliveryNote &note, const QString &path)
{
    FactTable table;
    for (FactTable::Row row : note.rows) {
        row[QStringLiteral("party.name")] = note.seller.name;
        row[QStringLiteral("party.creditCode")] = note.seller.creditCode;
        row[QStringLiteral("party.address")] = note.seller.address;
        row[QStringLiteral("party.phone")] = note.seller.phone;
        row[QStringLiteral("event.date")] = note.date.toString(Qt::ISODate);
        row[QStringLiteral("event.docNo")] = note.docNo;
        std::erase_if(row, [](const auto &cell) { return cell.second.isEmpty(); });
        table.addRow(std::move(row));
    }
    return table.file(path, {{QStringLiteral("customer.name"), note.buyer.name}});
}

} // namespace suben
