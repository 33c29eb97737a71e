#pragma once

#include "core/exchange/temperatures.h"
#include "ui/models/recordmodel.h"

namespace suben
{

class FactCard;

std::vector<RecordColumn> temperatureColumns();
std::vector<RecordColumn> temperatureLotColumns();
/// Key: the entry.
std::vector<Record> temperatureRecords(const std::vector<TemperatureRow> &rows);
/// Key: the lot.
std::vector<Record> temperatureLotRecords(const std::vector<LotTemperature> &lots);
/// From when to when and how far a lot was out of its range.
QString excursionWords(const Excursion &excursion);
/// What a lot had to bear, in one sentence.
QString borneWords(const LotTemperature &lot);
void fillTemperatureCard(const TemperatureStory &story, FactCard &card);
void fillTemperatureCard(const TemperaturePlan &plan, FactCard &card);

} // namespace suben
