#pragma once

#include "core/base/progress.h"
#include "core/ledger/recallcase.h"
#include "core/ledger/recallsteps.h"
#include "core/model/event.h"

namespace suben
{

/// What opening a recall needs to be told.
struct RecallOrder {
    LotId lot{};
    QString level;     ///< id of one of `levels`; empty where the trade knows none
    QString reason;
    QDateTime awareAt; ///< when the problem was known; not valid: now
    QString whyLate;   ///< answers what asks to be confirmed (recorded more than a day later)
};

/// Recalls: entries of the packs' recall steps, and what follows from them.
class Recalls final
{
public:
    explicit Recalls(Session &session);

    /// What the trade of the lot calls the levels; empty: it knows none.
    Result<std::vector<Choice>> levels(LotId lot);
    /// Withholds the lot and all that was made, repacked or packed of it, in one entry (one for each trade whose law has a
    /// step of its own; lots without such a step are put on hold): all or none. Refused while a recall of the lot runs.
    /// The entry that carries the lot.
    Result<EventId> open(const RecallOrder &order, Progress &progress);
    /// The public announcement; opens the deadline for finishing. Refused where the trade knows none, or it was made.
    Result<EventId> announce(EventId opening, QDate on, Progress &progress);
    /// A buyer was told, in that way (`电话`).
    Result<EventId> tell(EventId opening, PartyId buyer, const QString &how, Progress &progress);
    /// All that could be recalled is back: settles what waits for it. Lots stay withheld.
    Result<EventId> close(EventId opening, QDate on, const QString &note, Progress &progress);

    /// Running ones first, then those that were closed, the newest first.
    Result<std::vector<RecallCase>> list();
    /// NotFound when the entry opened no recall.
    Result<RecallCase> find(EventId opening);
    /// The running recall that this lot began; nothing where there is none.
    Result<std::optional<RecallCase>> runningFor(LotId lot);
    /// Everything about a case.
    Result<RecallReport> report(EventId opening, Progress &progress);

private:
    struct Group {
        QString step;
        std::vector<RecallLot> lots;
    };
    using StepOf = QString (*)(const RulePack *, const RecallLot &);
    Result<std::vector<Group>> groups(const std::vector<RecallLot> &lots, StepOf stepOf);
    /// Of the step of a group; where the trade of the first lot knows no levels, others get the strictest.
    QString levelFor(const Group &group, const Group &first, const QString &level);
    Result<EventId> recordGroups(const std::vector<Group> &groups, const Fields &fields, const QString &level,
                                 const QString &why);
    Result<EventId> goOn(EventId opening, StepOf stepOf, const Fields &fields, const QString &level, Progress &progress);
    const RulePack *packOf(ItemId item);

    Session &m_session;
};

/// Fields and lines that only look at lots: nothing moves.
DraftLine observedLine(Session &session, const RecallLot &lot);

} // namespace suben
