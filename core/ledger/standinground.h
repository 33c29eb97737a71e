#pragma once

#include "core/ledger/ledgercache.h"
#include "core/ledger/session.h"
#include "core/rules/standing.h"

#include <vector>

namespace suben
{

/// What a standing check says, and of what: the lot, paper, object or due with that id; 0 for the firm itself.
struct StandingFinding {
    Finding finding;
    Each::Kind of = Each::Kind::None;
    qint64 id = 0;
    QString category; ///< the enabled pack that asked
};

/// The `each` checks of all enabled packs over everything they look at, inside a transaction; the same words about the
/// same thing come once, of the first pack that says them.
std::vector<StandingFinding> standingFindings(Session &session, Database &db, LedgerCache &cache);

} // namespace suben
