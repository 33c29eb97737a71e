#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"

#include <QDate>
#include <vector>

namespace suben
{

/// One posted event as a list shows it.
struct EventRow {
    EventId id{};
    QString step;
    QString stepName;
    QDateTime eventTime;
    QDateTime recordTime;
    QString docNo;
    QString partyName;
    QString actorName;
    QString summary; ///< first item and how many more
    int lineCount = 0;
    EventId corrects{};
    EventId correctedBy{};
    bool isVoided = false;       ///< the correction only takes it out
    QString correctedBecause{};  ///< the reason of that correction, who made it and when
    QString correctedByName{};
    QDateTime correctedAt{};
    QString reason;
    bool backEntry = false; ///< 补录
};

/// Newest first; `before` goes on behind that event (keyset).
struct EventFilter {
    QString step;
    PartyId party{};
    ObjectId object{};
    LotId lot{};
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<QDate> asKnownOn;
    bool alsoCorrected = true;
    EventId before{};
    int limit = 50;
};

/// A field of a posted event with the name the pack gave it.
struct NamedValue {
    QString path;
    QString name;
    Value value; ///< secrets masked
};

class LedgerQuery final
{
public:
    explicit LedgerQuery(Session &session);
    Result<std::vector<EventRow>> events(const EventFilter &filter);
    /// These entries, in this order.
    Result<std::vector<EventRow>> events(const std::vector<EventId> &ids);
    /// Secrets are masked unless `unmasked` is used (owner and the person who signs, in the window only).
    Result<Event> event(EventId id);
    /// A draft that would post the event again as it stands: what a correction starts from.
    Result<EventDraft> draftOf(EventId id);
    Result<std::vector<NamedValue>> namedValues(EventId id, int line);
    Result<qint64> eventCount();

private:
    Session &m_session;
};

} // namespace suben
