#pragma once

#include "core/ledger/ledgercache.h"
#include "core/model/event.h"

namespace suben
{

/// The lot a draft line means: the one it names, else one of its item with the same code whose dates agree (without a
/// code, with the same production date). A lot whose every line has been corrected counts only when nothing about it
/// differs.
struct FoundLot {
    const Lot *lot = nullptr;
    bool differs = false; ///< it is in use with another expiry
};
FoundLot findLot(Database &db, LedgerCache &cache, const DraftLine &line);

/// The facts of a lot as its row keeps them beside code and dates.
QString lotFieldsText(const Fields &entered);

/// The object a draft names by id, or by the key field of its step's kind.
std::optional<ObjectId> findObjectOf(Database &db, const LedgerCache &cache, const EventDraft &draft);
/// Kind and key value that a draft without an object id names.
struct ObjectName {
    QString kind;
    QString code;
};
std::optional<ObjectName> objectNameOf(const LedgerCache &cache, const EventDraft &draft);

} // namespace suben
