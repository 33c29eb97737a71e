#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

namespace suben
{

class FactCard;

/// Fills the card of a posted event: who, when, every named value of head and lines, and where it was corrected, the
/// values before and after.
Result<void> fillEventCard(Session &session, EventId event, FactCard &card);

} // namespace suben
