#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"

#include <memory>
#include <span>
#include <vector>

namespace suben
{

/// What a check says before anything is written: findings, and the draft as it would be posted (codes normalised,
/// defaults filled in, each line's lot found where it exists).
struct Checked {
    Findings findings;
    EventDraft draft;
};

/// What became of one draft of many.
struct Recorded {
    EventId id{};      ///< {} when it was refused
    Findings findings; ///< also the warnings and infos of a posted one
};

enum class Batch {
    EachAlone, ///< what is refused is left out, the others are posted
    AllOrNone  ///< one refusal and nothing is posted
};

/// The one door: the only writer of events.
class Ledger final
{
public:
    explicit Ledger(Session &session);
    ~Ledger();

    /// Writes nothing. Errors only for a broken disk or a step no enabled pack has.
    Result<Checked> check(const EventDraft &draft);
    /// Checks again inside the transaction, finds or makes lots and objects, posts, keeps the balance invariant (no lot
    /// below zero at any location), chains, calls session.recorded, commits: one sync of the log. Refused carries the
    /// findings; `confirm` findings without a matching confirmation refuse too.
    Result<Recorded> record(const EventDraft &draft);
    /// Large batches in transactions of at most a few thousand drafts; AllOrNone is one transaction. Cancelled leaves
    /// what was committed before (EachAlone) or nothing (AllOrNone).
    Result<std::vector<Recorded>> recordAll(std::span<const EventDraft> drafts, Batch batch, Progress &progress);

    /// Posts `draft` in the place of an effective event. Refused with the list of later events when they stand on it.
    Result<Recorded> correct(EventId id, const EventDraft &draft, const QString &reason);
    /// As `check`, for a draft that is to stand in the place of an effective event: what that one took or brought is
    /// not counted. Writes nothing; holds the write lock while it looks.
    Result<Checked> checkCorrection(EventId id, const EventDraft &draft);
    /// Takes an effective event out; same refusal.
    Result<Recorded> voidEvent(EventId id, const QString &reason);
    /// Effective later events that use what this one brought (lots, codes, object values), oldest first.
    Result<std::vector<EventId>> standingOn(EventId id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace suben
