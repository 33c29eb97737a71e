#pragma once

#include "core/base/finding.h"
#include "core/ledger/session.h"
#include "core/model/document.h"
#include "core/model/item.h"
#include "core/model/party.h"

namespace suben
{

// What must hold of master data whatever the packs say (rules `base:…`). Codes are put into their normal form.

Findings baseFaults(Database &db, Party &party);
Findings baseFaults(Database &db, const RulePacks &packs, Item &item);
Findings baseFaults(Database &db, const Session &session, const Paper &paper);

} // namespace suben
