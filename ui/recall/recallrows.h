#pragma once

#include "core/ledger/recallcase.h"
#include "ui/models/recordmodel.h"

namespace suben
{

class FactCard;

std::vector<RecordColumn> recallColumns();
std::vector<RecordColumn> recallBuyerColumns();
std::vector<RecordColumn> recallLotColumns();

/// Key: the entry that opened it.
std::vector<Record> recallRecords(const std::vector<RecallCase> &cases, const QDateTime &now);
/// Key: the place among the reading's buyers, from 1.
std::vector<Record> recallBuyerRecords(const RecallReading &reading, QDate today);
/// Key: the lot.
std::vector<Record> recallLotRecords(const RecallReading &reading, QDate today);

/// How long there is until the next deadline, or how late it is.
Tag recallClockTag(const RecallCase &file, const QDateTime &now);
/// Clock, range of sale, where everything went, suppliers, gaps. `file` null: a drill.
void fillRecallCard(const RecallReading &reading, const RecallCase *file, const QDateTime &now, FactCard &card);

} // namespace suben
