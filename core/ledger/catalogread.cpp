#include "core/ledger/catalog.h"
#include "core/ledger/catalogprivate.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/masterrows.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct CatalogreadSay {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// The record, or NotFound with the sentence.
template <typename T>
Result<T> orNotFound(std::optional<T> record, const QString &sentence)
{
    if (!record)
        return failure(ErrorCode::NotFound, sentence);
    return *std::move(record);
}

} // namespace

Result<Party> Catalog::party(PartyId id)
{
    return d->session.store.read([&](Database &db) -> Result<Party> {
        return orNotFound(readParty(db, id, d->types()), CatalogreadSay::tr("There is no such party."));
    });
}

Result<Item> Catalog::item(ItemId id)
{
    return d->session.store.read([&](Database &db) -> Result<Item> {
        return orNotFound(readItem(db, id, d->types()), CatalogreadSay::tr("There is no such item."));
    });
}

Result<Lot> Catalog::lot(LotId id)
{
    return d->session.store.read([&](Database &db) -> Result<Lot> {
        return orNotFound(readLot(db, id, d->types()), CatalogreadSay::tr("There is no such lot."));
    });
}

Result<Object> Catalog::object(ObjectId id)
{
    return d->session.store.read([&](Database &db) -> Result<Object> {
        return orNotFound(readObject(db, id, d->types()), CatalogreadSay::tr("There is no such thing in the ledger."));
    });
}

Result<std::optional<Party>> Catalog::findParty(const QString &creditCodeOrName)
{
    return d->session.store.read([&](Database &db) -> Result<std::optional<Party>> {
        const auto id = partyNamed(db, creditCodeOrName.trimmed());
        return id ? readParty(db, *id, d->types()) : std::nullopt;
    });
}

Result<std::optional<Item>> Catalog::findItem(const QString &gtinCodeOrName)
{
    return d->session.store.read([&](Database &db) -> Result<std::optional<Item>> {
        const auto id = itemNamed(db, gtinCodeOrName.trimmed());
        return id ? readItem(db, *id, d->types()) : std::nullopt;
    });
}

Result<std::optional<Object>> Catalog::findObject(const QString &kind, const QString &code)
{
    return d->session.store.read([&](Database &db) -> Result<std::optional<Object>> {
        const auto id = suben::findObject(db, kind, code);
        return id ? readObject(db, *id, d->types()) : std::nullopt;
    });
}

Result<Paper> Catalog::paper(PaperId id)
{
    return d->session.store.read([&](Database &db) -> Result<Paper> {
        Rows rows = db.query("SELECT holder_kind, holder_id FROM paper WHERE id = ?", id);
        if (rows.next()) {
            const HolderKind kind = holderKindFromName(rows.text(0)).value_or(HolderKind::Own);
            for (Paper &paper : readPapers(db, kind, rows.integer(1))) {
                if (paper.id == id)
                    return std::move(paper);
            }
        }
        return failure(ErrorCode::NotFound, CatalogreadSay::tr("There is no such paper."));
    });
}

Result<QList<Paper>> Catalog::papersOf(HolderKind kind, qint64 holder)
{
    return d->session.store.read([&](Database &db) -> Result<QList<Paper>> {
        const std::vector<Paper> papers = readPapers(db, kind, holder);
        return QList<Paper>(papers.begin(), papers.end());
    });
}

} // namespace suben
