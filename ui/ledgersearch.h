#pragma once

#include "ui/searchhit.h"

namespace suben
{

/// The scan box's answers: items, lots, documents, parties of the open ledger.
SearchSource ledgerSearch(Desk &desk);

} // namespace suben
