#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/ledger/viewdays.h"
#include "core/model/event.h"
#include "core/model/lot.h"

#include <QDate>
#include <vector>

namespace suben
{

enum class Direction { Backward, Forward, Both };

/// Which way, how far, and by which days.
struct TraceView : ViewDays {
    Direction direction = Direction::Both;
    int depth = 64;
    int mostNodes = 100'000; ///< beyond it `truncated` is set
};

/// What of a lot is at a place.
struct TracePlace {
    LocationId location{};
    QString name;
    Quantity there;
};

struct TraceLot {
    LotId lot{};
    ItemId item{};
    QString itemName;
    QString itemSpec;
    QString lotCode;
    std::optional<QDate> made;
    std::optional<QDate> expiry;
    Disposition disposition = Disposition::Active;
    Quantity onHand;
    std::vector<TracePlace> places; ///< where that is
    int level = 0; ///< 0 the lot asked for; negative backward, positive forward
};

/// One event that a traced lot went through.
struct TraceStep {
    EventId event{};
    QString step;
    QString stepName; ///< Chinese name from the pack
    QString bizStep;
    Shape shape = Shape::In;
    QDateTime eventTime;
    QString docNo;
    PartyId party{};
    QString partyName; ///< empty for none
    QString partyPhone;
    QString partyAddress;
    QString actorName;
    QString objectCode;
    std::vector<std::pair<LotId, Quantity>> inputs; ///< of the traced lots
    std::vector<std::pair<LotId, Quantity>> outputs;
    std::vector<LotId> observed; ///< looked at or treated: their quantity did not change
    bool openingStock = false; ///< 启用前库存
    bool namesCode = false;    ///< of a code's trace: this very package went through it
    int level = 0;
};

/// From where, to where, what is left: in = out + left, per lot asked for.
struct TraceBalance {
    Quantity in;
    Quantity out;
    Quantity left;
    bool complete = false; ///< every backward path ends at a supplier
};

/// Values, not pictures. Lots and steps in breadth-first order.
struct Trace {
    LotId root{};
    QDate day; ///< by it lots are in date or expired
    std::vector<TraceLot> lots;
    std::vector<TraceStep> steps;
    TraceBalance balance;
    bool truncated = false;
};

/// One query over lines a level, in one snapshot; every event and lot is visited once, so circles end.
class TraceGraph final
{
public:
    explicit TraceGraph(Session &session);
    Result<Trace> ofLot(LotId lot, const TraceView &view, Progress &progress);
    /// The trace of the code's lot; the steps that name this very code are marked.
    Result<Trace> ofCode(const QString &code, const TraceView &view, Progress &progress);
    /// The events of an object (cylinder), oldest first.
    Result<Trace> ofObject(ObjectId object, const TraceView &view, Progress &progress);

private:
    Session &m_session;
};

} // namespace suben
