#pragma once

#include "core/ledger/recallreading.h"
#include "core/model/event.h"

namespace suben
{

/// A recall that is only played: the same reading, no lot changes.
class RecallDrills final
{
public:
    explicit RecallDrills(Session &session);
    /// Any lot that something happened to. NotFound in an empty ledger.
    Result<LotId> draw();
    Result<RecallReading> run(LotId lot, Progress &progress);
    /// Keeps what it showed as an entry: how long it took, what it found, which gaps.
    Result<EventId> record(const RecallReading &drill);

private:
    Session &m_session;
};

} // namespace suben
