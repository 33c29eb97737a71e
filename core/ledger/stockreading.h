#pragma once

#include "core/ledger/stock.h"

namespace suben
{

class Database;

/// A lot at a place and how much of it is there, in micros of the item's own unit.
struct StockBalance {
    LotId lot{};
    LocationId location{};
    qint64 quantity = 0;
};

/// With its names, where it came from, and its state: all as it was on those days.
StockRow describeStock(Database &db, const Session &session, const StockBalance &balance, const ViewDays &days);

} // namespace suben
