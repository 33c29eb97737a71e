#include "core/ledger/masterlookup.h"

#include "core/ledger/searchindex.h"
#include "core/storage/database.h"

namespace suben
{

namespace
{

template <typename Id, typename... Arguments>
std::optional<Id> firstId(Database &db, const char *sql, const Arguments &...arguments)
{
    Rows rows = db.query(sql, arguments...);
    return rows.next() ? std::optional(rows.id<Id>(0)) : std::nullopt;
}

} // namespace

std::optional<PartyId> partyWithCreditCode(Database &db, const QString &creditCode)
{
    return firstId<PartyId>(
        db, "SELECT iif(retired, retired, id) FROM party WHERE credit_code = ? ORDER BY retired, id LIMIT 1",
        creditCode);
}

std::optional<PartyId> partyWithName(Database &db, const QString &name)
{
    return firstId<PartyId>(
        db, "SELECT iif(retired, retired, id) FROM party WHERE name = ? ORDER BY retired, id LIMIT 1", name);
}

std::optional<ItemId> itemWithGtin(Database &db, const QString &gtin)
{
    for (const QString &form : gtinForms(gtin)) {
        if (const auto own = firstId<ItemId>(
                db, "SELECT iif(retired, retired, id) FROM item WHERE gtin = ? ORDER BY retired, id LIMIT 1", form))
            return own;
        const auto packed = firstId<ItemId>(db, R"(
            SELECT iif(retired, retired, id) FROM item_packaging JOIN item ON item.id = item_id
             WHERE item_packaging.gtin = ?
             ORDER BY retired, id LIMIT 1)",
                                            form);
        if (packed)
            return packed;
    }
    return std::nullopt;
}

std::optional<ItemId> itemWithOwnCode(Database &db, const QString &code)
{
    return firstId<ItemId>(db, "SELECT iif(retired, retired, id) FROM item WHERE code = ? ORDER BY retired, id LIMIT 1",
                           code);
}

std::optional<ItemId> itemWithName(Database &db, const QString &nameAndSpec)
{
    if (const auto named = firstId<ItemId>(
            db, "SELECT iif(retired, retired, id) FROM item WHERE name = ? ORDER BY retired, id LIMIT 1", nameAndSpec))
        return named;
    for (qsizetype space = nameAndSpec.indexOf(u' '); space > 0; space = nameAndSpec.indexOf(u' ', space + 1)) {
        const auto item = firstId<ItemId>(db, R"(
            SELECT iif(retired, retired, id) FROM item
             WHERE name = ? AND json_extract(fields, '$."item.spec"') = ?
             ORDER BY retired, id LIMIT 1)",
                                          nameAndSpec.left(space), nameAndSpec.mid(space + 1));
        if (item)
            return item;
    }
    return std::nullopt;
}

std::optional<ItemId> itemNamed(Database &db, const QString &word)
{
    if (const auto item = itemWithGtin(db, word))
        return item;
    if (const auto item = itemWithOwnCode(db, word))
        return item;
    return itemWithName(db, word);
}

std::optional<PartyId> partyNamed(Database &db, const QString &word)
{
    const auto party = partyWithCreditCode(db, word);
    return party ? party : partyWithName(db, word);
}

std::optional<LocationId> locationNamed(Database &db, const QString &name)
{
    return firstId<LocationId>(db, "SELECT id FROM location WHERE name = ?", name);
}

ItemId standingFor(Database &db, ItemId id)
{
    return firstId<ItemId>(db, "SELECT retired FROM item WHERE id = ? AND retired <> 0", id).value_or(id);
}

PartyId standingFor(Database &db, PartyId id)
{
    return firstId<PartyId>(db, "SELECT retired FROM party WHERE id = ? AND retired <> 0", id).value_or(id);
}

// The note of the merging names them, so that no table is read through.
QByteArray withMerged(const char *table, const char *parameter)
{
    const QByteArray sql = "SELECT @id UNION ALL SELECT other.id FROM @table AS other WHERE other.retired = @id "
                           "AND other.id IN (SELECT json_extract(after, '$.merged') FROM master_change WHERE subject = "
                           "'@table' AND subject_id = @id)";
    return QByteArray(sql).replace("@table", table).replace("@id", parameter);
}

} // namespace suben
