#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/document.h"
#include "core/model/event.h"
#include "core/model/item.h"
#include "core/model/lot.h"
#include "core/model/party.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace suben
{

/// Master data: parties, locations, items, papers, documents. Saving checks the form of every field and the packs'
/// `save:` rules, and notes who changed what in master_change. Ids {} mean "new". Refused carries all findings; a
/// `confirm` among them wants a confirmation (consentTo), as an event's does.
class Catalog final
{
public:
    explicit Catalog(Session &session);
    ~Catalog();

    Result<PartyId> save(const Party &party, const std::vector<Confirmation> &given = {});
    Result<LocationId> save(const Location &location);
    /// The unit is fixed once there are lots: quantities are counted in it.
    Result<ItemId> save(const Item &item, const std::vector<Confirmation> &given = {});
    /// Papers are never changed: always a new row. Copies must have been attached before. Approvals that come with it
    /// (set-up files) are the owner's business or the acting user's own.
    Result<PaperId> save(const Paper &paper, const std::vector<Confirmation> &given = {});
    Result<DocumentId> save(const Document &document);
    /// What saving would say. Writes nothing.
    Result<Findings> check(const Party &party);
    Result<Findings> check(const Item &item);
    Result<Findings> check(const Paper &paper);
    /// Stores the bytes once; their SHA-256. At most 64 MB.
    Result<QByteArray> attach(const QByteArray &bytes, const QString &fileName, const QString &mediaType);
    /// The acting user approves a paper (首营审批); a clerk may not, and the same person twice is refused.
    Result<void> approve(PaperId paper);

    Result<Party> party(PartyId id);
    Result<Item> item(ItemId id);
    Result<Lot> lot(LotId id);
    Result<Object> object(ObjectId id);
    Result<Paper> paper(PaperId id);

    /// Exact lookups, nothing when there is none: by credit code, else by name.
    Result<std::optional<Party>> findParty(const QString &creditCodeOrName);
    /// By GTIN (own or of a packaging), own code, else by name (and spec when given, separated by one space).
    Result<std::optional<Item>> findItem(const QString &gtinCodeOrName);
    Result<std::optional<Object>> findObject(const QString &kind, const QString &code);
    Result<QList<Location>> locations();
    Result<QList<Paper>> papersOf(HolderKind kind, qint64 holder);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace suben
