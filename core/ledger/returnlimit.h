#pragma once

#include "core/base/decimal.h"
#include "core/ledger/dependence.h"
#include "core/model/event.h"
#include "core/model/step.h"

namespace suben
{

class Database;

/// How much of a lot may still come back from a customer (`Shape::In`) or go back to a supplier (`Shape::Out`), in the
/// item's unit: what was sold to them or brought by them, less what has returned. Trade without a named party counts
/// for everybody: retail, stock from before the ledger, what was made here.
Decimal returnable(Database &db, LotId lot, PartyId party, Shape shape);

/// Returns from customers that would be more than was sold to them without this sale, oldest first. Nothing for any
/// other event; a sale that has been taken out is looked at as it is, without it.
std::vector<Dependence> returnsOf(Database &db, EventId sale);

} // namespace suben
