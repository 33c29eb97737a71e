#include "core/ledger/balance.h"

#include "core/storage/database.h"

namespace suben
{

Decimal onHand(Database &db, LotId lot, LocationId location)
{
    Rows rows = db.query("SELECT quantity FROM on_hand WHERE lot_id = ? AND location_id = ?", lot, location);
    return Decimal::fromMicros(rows.next() ? rows.integer(0) : 0);
}

Decimal onHand(Database &db, LotId lot)
{
    Rows rows = db.query("SELECT ifnull(sum(quantity), 0) FROM on_hand WHERE lot_id = ?", lot);
    return Decimal::fromMicros(rows.next() ? rows.integer(0) : 0);
}

void BalanceChange::add(LotId lot, LocationId location, Side side, Decimal quantity)
{
    if (side == Side::None)
        return;
    Decimal &change = m_changes[{lot, location}];
    change = (side == Side::Output ? suben::add(change, quantity) : subtract(change, quantity)).value_or(change);
}

void BalanceChange::look(LotId lot, LocationId location)
{
    m_changes.try_emplace({lot, location});
}

std::vector<BalanceChange::Shortage> BalanceChange::shortages(Database &db) const
{
    std::vector<Shortage> found;
    for (const auto &[place, change] : m_changes) {
        const Decimal there = onHand(db, place.first, place.second);
        const Decimal left = suben::add(there, change).value_or(Decimal::fromInteger(-1));
        if (left < Decimal())
            found.push_back({place.first, place.second, there, absolute(left)});
    }
    return found;
}

} // namespace suben
