#pragma once

#include "core/base/ids.h"

#include <vector>

namespace suben
{

class Database;

/// A later effective event and what it takes from an earlier one: the lot {} says an item code or an object's values.
struct Dependence {
    EventId event{};
    LotId lot{};
    bool operator==(const Dependence &) const = default;
    auto operator<=>(const Dependence &) const = default;
};

/// Who stands on an event, oldest first. A lot that would be short without what the event brought, or that nothing else
/// brought, is stood upon by everything that took, moved or looked at it later; an item code by every later line with
/// it; an object whose values the event set by every later event about it.
std::vector<Dependence> dependencesOn(Database &db, EventId id);

} // namespace suben
