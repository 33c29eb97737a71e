#pragma once

#include "core/ledger/session.h"

namespace suben::bench
{

/// Repacks one lot into eight, each of them into eight again, until there are `edges` lots below the first: written row by row
/// below the ledger, because it is only read here. The ledger must hold one item. The first lot.
LotId makeLineage(Session &session, ItemId item, qint64 edges);
/// The recursive query alone: how many lots it reaches, and its CPU time in nanoseconds.
qint64 bareTrace(Session &session, LotId root, qint64 &cpu);

} // namespace suben::bench
