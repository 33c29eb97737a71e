#pragma once

#include "core/sync/canonicalrecord.h"
#include "core/sync/profile.h"

#include <vector>

namespace suben
{

/// The record as the platform takes it: itself, or several with the keys `key-1of3`, `key-2of3`, … in the order of the
/// lines. A line with more codes than a bill may hold is spread over several; its quantity is left out of each, because
/// how much belongs to which codes is not known. The same record always splits the same way.
std::vector<CanonicalRecord> splitBill(const CanonicalRecord &record, const SplitSpec &most);

} // namespace suben
