#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QList>

namespace suben
{

/// Two records of one thing become one: the other is retired with a link to the one that stands for it. No event, lot
/// or paper changes; everywhere the other is met the kept one answers (lots, papers, history, searching by its name and
/// codes), and new entries name the kept one. Who merged what stands in master_change.
class Merging final
{
public:
    explicit Merging(Session &session);

    /// What had been merged into `other` goes with it. Refused with the reasons where the two cannot be one thing:
    /// other units, rule packs, bar codes; other credit codes. NotFound when there is no such record.
    Result<void> merge(ItemId kept, ItemId other);
    Result<void> merge(PartyId kept, PartyId other);
    /// It stands for itself again; what was entered in between stays with the kept one. NotFound when it was not
    /// merged.
    Result<void> separate(ItemId other);
    Result<void> separate(PartyId other);

    /// The record that stands for it, itself where it was not merged.
    Result<ItemId> standingFor(ItemId id);
    Result<PartyId> standingFor(PartyId id);
    Result<QList<ItemId>> mergedInto(ItemId kept);
    Result<QList<PartyId>> mergedInto(PartyId kept);

private:
    Session &m_session;
};

} // namespace suben
