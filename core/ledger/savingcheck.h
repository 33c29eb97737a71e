#pragma once

#include "core/base/finding.h"
#include "core/ledger/catalog.h"

namespace suben
{

class Database;

// What must hold whatever the packs say, before master data are written.

Findings checkParty(Database &db, const Party &party);
Findings checkItem(Database &db, const RulePacks &packs, const Item &item);
Findings checkLocation(Database &db, const Location &location);
Findings checkPaper(Database &db, const Session &session, const Paper &paper);

} // namespace suben
