#pragma once

#include "core/base/progress.h"
#include "core/ledger/stockreading.h"

namespace suben
{

/// What was on hand at the end of a day, as it was known on a day. Summed once over all lines, then read in pages, the
/// first to expire first. A value: it stays what it was while the ledger goes on.
class PastStock final
{
public:
    /// The days and what the filter asks for; its place and limit do not count. Cancelled.
    static Result<PastStock> read(Session &session, const StockFilter &filter, Progress &progress);

    /// Lots at places.
    std::size_t size() const { return m_balances.size(); }
    /// At most `count` from the place `from` on; a negative count means all that are left.
    Result<std::vector<StockRow>> rows(Session &session, std::size_t from, int count) const;
    /// The place behind a lot at a location; 0 for none.
    std::size_t behind(LotId lot, LocationId location) const;

private:
    ViewDays m_days;
    std::vector<StockBalance> m_balances;
};

} // namespace suben
