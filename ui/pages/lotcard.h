#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/step.h"

namespace suben
{

class FactCard;

/// Fills the card of a lot: facts, how much is where, papers, story. Gives how the lot stands.
Result<Disposition> fillLotCard(Session &session, LotId lot, FactCard &card);

} // namespace suben
