#pragma once

#include "core/ledger/ledgercache.h"
#include "core/ledger/session.h"
#include "core/rules/evaluator.h"

namespace suben
{

class LedgerFacts;

/// The draft as the ledger reads it: sides from the shape, items from their lots, the first location where none is
/// given, the pack of an event without lines, the other half of a move, the difference of a count. NotFound when it
/// names something that is not there, Usage for a step that no enabled pack has.
Result<EventDraft> readDraft(Session &session, Database &db, LedgerCache &cache, EventDraft draft);

/// The step as the pack of the event, or of its first line that knows it, declares it.
struct StepOfEvent {
    const RulePack *pack = nullptr;
    const StepRule *step = nullptr;
    std::vector<const RulePack *> linePacks; ///< null where the line's category has no such step
};
StepOfEvent stepOf(Database &db, LedgerCache &cache, const EventDraft &draft);

/// When it happened: `event.time`, else `event.date` (today: now; another day: noon).
QDateTime eventTimeOf(const EventDraft &draft, const Clock &clock);

/// The invariants no pack can switch off (rules `base:…`): units, sides, known lots, balance, codes. `withdrawn` is the
/// event that this draft replaces.
Findings baseFindings(Database &db, LedgerCache &cache, const EventDraft &draft, EventId withdrawn);
/// Of them, only the balance, for an event that is taken out.
Findings baseShortages(Database &db, LedgerCache &cache, EventId withdrawn);

} // namespace suben
