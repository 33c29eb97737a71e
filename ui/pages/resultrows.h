#pragma once

#include "core/exchange/resultlist.h"
#include "ui/models/recordmodel.h"

namespace suben
{

class FactCard;

std::vector<RecordColumn> resultColumns();
std::vector<RecordColumn> resultRowColumns();
/// Key: the entry.
std::vector<Record> resultRecords(const std::vector<TestResult> &results, QDate today);
/// Key: the place in the plan, from 1.
std::vector<Record> resultRowRecords(const ResultPlan &plan);
/// `纯牛奶 A1 · 2026-11-01 · 烟台乳业`: a lot to choose among others.
QString matchWords(const LotMatch &match);
void fillResultCard(const TestResult &result, QDate today, FactCard &card);
void fillResultCard(const ListedResult &row, FactCard &card);

} // namespace suben
