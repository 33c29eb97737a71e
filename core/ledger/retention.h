#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"
#include "core/rules/retention.h"

#include <QByteArray>
#include <vector>

namespace suben
{

/// A posted event and how long the law wants it.
struct KeptEvent {
    EventId id{};
    QString step; ///< in words
    QString docNo;
    QDate date;
    KeepUntil until;
    bool isHeld = false; ///< a lot of it is on hold or recalled: kept longer, whatever the date
};

/// Until when records are kept and why (design/rulepacks.md §3.7): the latest of all rules over all lines, of the pack
/// versions the event was recorded with and of today's. Nothing is erased before that day has passed.
class Retention final
{
public:
    explicit Retention(Session &session);

    /// Nothing where no rule gives a date: such a record simply stays.
    Result<std::optional<KeepUntil>> ofEvent(EventId id);
    /// As if it were posted now. Errors: those of Ledger::check.
    Result<std::optional<KeepUntil>> ofDraft(const EventDraft &draft);
    /// As its kind says, and as long as every event that stands on it.
    Result<std::optional<KeepUntil>> ofPaper(PaperId id);
    /// As long as every event and paper it belongs to.
    Result<std::optional<KeepUntil>> ofAttachment(const QByteArray &sha256);
    /// Entries whose time ends in these days, both included, soonest first. Works out what was recorded since.
    Result<std::vector<KeptEvent>> ending(QDate from, QDate to, int limit);

    /// Takes the names of persons and the ID numbers out of an event; the chain still verifies. The
    /// owner's business. Refused, with the law that keeps them, while the event is kept or held. How many went.
    Result<int> erasePersons(EventId id);

private:
    Session &m_session;
};

} // namespace suben
