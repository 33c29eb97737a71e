#pragma once

#include "core/ledger/chain.h"
#include "core/ledger/visitlists.h"

namespace suben
{

/// While the ledger is checked: how far it is, on its card.
void showChecking(VisitCard &card, qint64 done, qint64 total);
/// What the check found, on the ledger's card: unchanged, unbroken, and whether it agrees with the seal `against` (empty:
/// there is none yet).
void showVerdict(VisitCard &card, const ChainVerdict &verdict, const QString &against);

} // namespace suben
