#include "core/ledger/history.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

/// A digest in the place of a value says that it is not there to be read.
Value inJson(const QString &content, const QString &member, const FactPath &path, const FieldTypes &types)
{
    QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    if (!member.isEmpty())
        object = object.value(member).toObject();
    return valueFromJson(object.value(path.holder), types.of(path.holder));
}

Value lotValue(Database &db, LedgerCache &cache, const FactPath &path, LotId id)
{
    const Lot *lot = cache.lot(db, id);
    if (lot == nullptr)
        return {};
    switch (path.builtIn) {
    case BuiltIn::LotId:
        return Decimal::fromInteger(raw(lot->id));
    case BuiltIn::LotCode:
        return lot->code.isEmpty() ? Value() : Value(lot->code);
    case BuiltIn::LotMade:
        return lot->made ? Value(*lot->made) : Value();
    case BuiltIn::LotExpiry:
        return lot->expiry ? Value(*lot->expiry) : Value();
    case BuiltIn::LotState:
        return dispositionName(lot->disposition);
    default:
        return lot->fields.value(path.holder);
    }
}

Value itemValue(Database &db, LedgerCache &cache, const FactPath &path, LotId lotId)
{
    const Lot *lot = cache.lot(db, lotId);
    const Item *item = lot != nullptr ? cache.item(db, lot->item) : nullptr;
    if (item == nullptr)
        return {};
    switch (path.builtIn) {
    case BuiltIn::ItemId:
        return Decimal::fromInteger(raw(item->id));
    case BuiltIn::ItemCategory:
        return item->category;
    case BuiltIn::ItemName:
        return item->name;
    case BuiltIn::ItemGtin:
        return item->gtin.isEmpty() ? Value() : Value(item->gtin);
    default:
        return item->fields.value(path.holder);
    }
}

Value lineValue(Database &db, LedgerCache &cache, const FactPath &path, const HistoryRow &row)
{
    switch (path.builtIn) {
    case BuiltIn::LineQty: {
        const Lot *lot = cache.lot(db, row.lot);
        const Item *item = lot != nullptr ? cache.item(db, lot->item) : nullptr;
        return Quantity{Decimal::fromMicros(row.quantity), item != nullptr ? item->unit : Unit()};
    }
    case BuiltIn::LinePrice:
        return row.price ? Value(Money::fromTenThousandths(*row.price)) : Value();
    case BuiltIn::LineAmount:
        return row.amount ? Value(Money::fromTenThousandths(*row.amount)) : Value();
    default:
        return inJson(row.lineContent, QString(), path, cache.types());
    }
}

Value objectValue(Database &db, LedgerCache &cache, const FactPath &path, ObjectId id)
{
    if (path.builtIn == BuiltIn::ObjectId)
        return id != ObjectId{} ? Value(Decimal::fromInteger(raw(id))) : Value();
    const auto object = readObject(db, id, cache.types());
    return object ? object->fields.value(path.holder) : Value();
}

Value partyValue(Database &db, LedgerCache &cache, const FactPath &path, PartyId id)
{
    const Party *party = cache.party(db, id);
    if (party == nullptr)
        return {};
    switch (path.builtIn) {
    case BuiltIn::PartyId:
        return Decimal::fromInteger(raw(id));
    case BuiltIn::PartyName:
        return party->name;
    case BuiltIn::PartyCreditCode:
        return party->creditCode.isEmpty() ? Value() : Value(party->creditCode);
    default:
        return party->fields.value(path.holder);
    }
}

} // namespace

Value valueAt(Database &db, LedgerCache &cache, const FactPath &path, const HistoryRow &row)
{
    switch (path.scope) {
    case FactScope::Event:
        if (path.builtIn == BuiltIn::EventDate)
            return row.time.date();
        if (path.builtIn == BuiltIn::EventTime)
            return row.time;
        return inJson(row.eventContent, QStringLiteral("fields"), path, cache.types());
    case FactScope::Line:
        return lineValue(db, cache, path, row);
    case FactScope::Lot:
        return lotValue(db, cache, path, row.lot);
    case FactScope::Item:
        return itemValue(db, cache, path, row.lot);
    case FactScope::Object:
        return objectValue(db, cache, path, row.object);
    case FactScope::Party:
        return partyValue(db, cache, path, row.party);
    default:
        return {};
    }
}

} // namespace suben
