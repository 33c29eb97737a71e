#pragma once

#include "core/ledger/session.h"

#include <vector>

namespace suben::test
{

/// A trade written row by row below the ledger, because it is only read: deliveries of raw lots, batches of three of
/// them into two products, products sold to many buyers; some came back, some entries were corrected, some lots are
/// held, recalled or expired. The same for the same order.
struct MovementsOrder {
    qint64 lines = 20'000;
    int hubBatches = 40; ///< into so many batches one raw lot went besides: the widest trace
    int linesASale = 4;
};

struct Movements {
    qint64 lines = 0;
    qint64 lots = 0;
    qint64 events = 0;
    LotId hub{};     ///< the lot that went into `hubBatches` batches
    LotId usual{};   ///< a product like any other
    QString hubCode; ///< what somebody would type
    QString usualCode;
};

/// The ledger's firm should know food.general.
Movements addMovements(Session &session, const MovementsOrder &order);

} // namespace suben::test
