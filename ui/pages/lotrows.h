#pragma once

#include "core/base/progress.h"
#include "core/ledger/stock.h"
#include "ui/pages/tableexport.h"

#include <map>

namespace suben
{

/// The filters of 库存批次, one at a time.
inline const QString AllLots = QStringLiteral("all");
inline const QString LotsNearExpiry = QStringLiteral("near");
inline const QString ExpiredLots = QStringLiteral("expired");
inline const QString HeldLots = QStringLiteral("held");
inline const QString LotsWithoutPapers = QStringLiteral("papers");

/// What the list is asked for: one of the filters, part of a lot or item, one item.
struct LotWish {
    QString filter = AllLots;
    QString text;
    ItemId item{};
    ViewDays days{};                    ///< by which the lots are counted
    std::map<LotId, QString> missing{}; ///< lots whose papers are still to come, and which
};

/// How many lots each filter holds, and of how many items.
struct LotCounts {
    int all = -1;
    int near = -1;
    int expired = -1;
    int held = -1;
    int missing = -1;
    int items = -1;
};

std::vector<RecordColumn> lotColumns();
/// The rows at a cursor, the first to expire first; the key of a record is its lot.
Result<RecordChunk> readLots(Session &session, const LotWish &wish, const QString &cursor);
/// The same list by the days of the wish, summed once: Cancelled.
Result<ReadChunk> pastLots(Session &session, const LotWish &wish, Progress &progress);
/// Reads every lot: for a Task.
Result<LotCounts> countLots(Session &session, const Progress &progress);

} // namespace suben
