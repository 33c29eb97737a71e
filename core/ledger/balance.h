#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/model/step.h"

#include <map>
#include <vector>

namespace suben
{

class Database;

/// What is there, in the item's own unit: outputs less inputs of effective lines.
Decimal onHand(Database &db, LotId lot, LocationId location);
/// Over all locations.
Decimal onHand(Database &db, LotId lot);

/// What an event would change, added up per lot and place. The one invariant of the ledger lives here: no lot below
/// zero at any location.
class BalanceChange final
{
public:
    void add(LotId lot, LocationId location, Side side, Decimal quantity);
    /// A lot that a corrected event no longer brings; its lines count no more when this is asked.
    void look(LotId lot, LocationId location);

    struct Shortage {
        LotId lot{};
        LocationId location{};
        Decimal there;   ///< before the draft
        Decimal missing; ///< above 0
    };
    std::vector<Shortage> shortages(Database &db) const;

private:
    std::map<std::pair<LotId, LocationId>, Decimal> m_changes;
};

} // namespace suben
