#pragma once

#include "core/base/result.h"
#include "core/ledger/fieldjson.h"
#include "core/model/event.h"

#include <memory>
#include <optional>
#include <vector>

namespace suben
{

class Database;
class Keyring;

enum class Secrets { Masked, Clear };

/// A posted event with what its pack said of it then.
struct StoredEvent {
    Event event;
    std::vector<Signature> signatures;
    std::vector<PaperId> papers;                  ///< cited by the whole event
    std::vector<std::vector<PaperId>> linePapers; ///< one list a line
    std::vector<ItemId> items;                    ///< one a line
    Fields objectFields; ///< what it said of its object (`object.*`)
    qint64 packVersion = 0;
};

/// Nothing when there is no such event. Values are read by the types of the pack version the event was recorded with;
/// erased ones are not there any more.
Result<std::optional<StoredEvent>> readEvent(Database &db, const RulePacks &packs, const Keyring &keys, EventId id,
                                             Secrets secrets);
/// The draft that would post the event again as it stands. An output that brought or made a lot describes it again, so
/// that its facts can be corrected.
EventDraft asDraft(Database &db, const StoredEvent &stored);
/// The pack an event was recorded with: one of `packs` where it is still the same, else from the text in the ledger file.
Result<std::shared_ptr<const RulePack>> storedPack(Database &db, const RulePacks &packs, qint64 packVersion);

} // namespace suben
