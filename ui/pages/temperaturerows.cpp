#include "ui/pages/temperaturerows.h"

#include "ui/widgets/factcard.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct TemperatureRowsText {
    Q_DECLARE_TR_FUNCTIONS(TemperatureRows)
};

constexpr std::size_t MostExcursions = 20; ///< in the card; the table of lots has all

QString minuteWord(const QDateTime &at)
{
    return at.toString(QStringLiteral("MM-dd HH:mm"));
}

QString extremes(int coldest, int warmest)
{
    return TemperatureRowsText::tr("%1 to %2 °C").arg(degreesText(coldest), degreesText(warmest));
}

Tag outsideTag(qint64 lots)
{
    return lots == 0 ? Tag{TagLook::Ok, TemperatureRowsText::tr("in range"), QStringLiteral("ok")}
                     : Tag{TagLook::Refuse, TemperatureRowsText::tr("%1 lots out of range").arg(lots), QStringLiteral("warn")};
}

void addExcursions(const std::vector<Excursion> &excursions, FactCard &card)
{
    card.addHeading(TemperatureRowsText::tr("Out of range at the place"), {Tag{excursions.empty() ? TagLook::Ok : TagLook::Refuse, QString::number(excursions.size()), {}}});
    for (std::size_t i = 0; i < std::min(MostExcursions, excursions.size()); ++i)
        card.addText(excursionWords(excursions[i]), "warn");
    if (excursions.size() > MostExcursions)
        card.addText(TemperatureRowsText::tr("and %1 more").arg(excursions.size() - MostExcursions));
}

void addLots(const std::vector<LotTemperature> &lots, FactCard &card)
{
    for (const LotTemperature &lot : lots) {
        if (lot.excursions.empty())
            continue;
        card.addHeading(lot.stay.itemName + u' ' + lot.stay.lotCode);
        for (std::size_t i = 0; i < std::min(MostExcursions, lot.excursions.size()); ++i)
            card.addText(excursionWords(lot.excursions[i]), "warn");
    }
}

} // namespace

std::vector<RecordColumn> temperatureColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("event.place"), TemperatureRowsText::tr("Place of the logger"), 0, 1, Look::Text},
            {QStringLiteral("event.logFrom"), TemperatureRowsText::tr("First reading"), 110, 1, Look::Text},
            {QStringLiteral("event.logTo"), TemperatureRowsText::tr("Last reading"), 110, 1, Look::Text},
            {QStringLiteral("range"), TemperatureRowsText::tr("To be kept at"), 110, 2, Look::Text},
            {QStringLiteral("extremes"), TemperatureRowsText::tr("It was"), 130, 1, Look::Text},
            {QStringLiteral("lots"), TemperatureRowsText::tr("Lots there"), 60, 2, Look::Number},
            {QStringLiteral("outside"), TemperatureRowsText::tr("Lots out of range"), 150, 1, Look::Tags}};
}

std::vector<RecordColumn> temperatureLotColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("item.name"), TemperatureRowsText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), TemperatureRowsText::tr("Lot"), 140, 1, Look::Code},
            {QStringLiteral("line.qty"), TemperatureRowsText::tr("At most there"), 100, 2, Look::Number},
            {QStringLiteral("range"), TemperatureRowsText::tr("To be kept at"), 110, 2, Look::Text},
            {QStringLiteral("extremes"), TemperatureRowsText::tr("It was"), 130, 1, Look::Text},
            {QStringLiteral("line.minutesOutside"), TemperatureRowsText::tr("Minutes outside"), 100, 1, Look::Number},
            {QStringLiteral("outside"), TemperatureRowsText::tr("State"), 130, 1, Look::Tags}};
}

std::vector<Record> temperatureRecords(const std::vector<TemperatureRow> &rows)
{
    std::vector<Record> records;
    for (const TemperatureRow &row : rows) {
        Record record;
        record.key = raw(row.event);
        record.cells = {row.placeName, minuteWord(row.from), minuteWord(row.to), rangeText(row.range), extremes(row.coldest, row.warmest), QString::number(row.lots), {}};
        record.tags = {outsideTag(row.lotsOutside)};
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Record> temperatureLotRecords(const std::vector<LotTemperature> &lots)
{
    std::vector<Record> records;
    for (const LotTemperature &lot : lots) {
        Record record;
        record.key = raw(lot.stay.lot);
        record.cells = {lot.stay.itemName, lot.stay.lotCode, lot.stay.most.toString(), rangeText(lot.range), extremes(lot.coldest, lot.warmest), QString::number(lot.minutesOutside), {}};
        record.tags = {lot.excursions.empty() ? Tag{TagLook::Ok, TemperatureRowsText::tr("in range"), QStringLiteral("ok")}
                                              : Tag{TagLook::Refuse, TemperatureRowsText::tr("outside %1 times").arg(lot.excursions.size()), QStringLiteral("warn")}};
        records.push_back(std::move(record));
    }
    return records;
}

QString excursionWords(const Excursion &excursion)
{
    return TemperatureRowsText::tr("%1 to %2: %3 minutes, at worst %4 °C")
        .arg(minuteWord(excursion.from), minuteWord(excursion.to)).arg(excursion.minutes()).arg(degreesText(excursion.peak));
}

QString borneWords(const LotTemperature &lot)
{
    const QString seen = TemperatureRowsText::tr("%1 until %2: %3").arg(lot.placeName, minuteWord(lot.stay.spans.empty() ? lot.at : lot.stay.spans.back().second), extremes(lot.coldest, lot.warmest));
    return lot.excursions.empty() ? TemperatureRowsText::tr("%1, in range").arg(seen)
                                  : TemperatureRowsText::tr("%1, outside %2 times for %3 minutes, to be kept at %4").arg(seen).arg(lot.excursions.size()).arg(lot.minutesOutside).arg(rangeText(lot.range));
}

void fillTemperatureCard(const TemperatureStory &story, FactCard &card)
{
    const TemperatureRow &row = story.row;
    card.setTitle(row.placeName, {}, {outsideTag(row.lotsOutside)});
    card.addFact(TemperatureRowsText::tr("Logger"), row.logger, FactCard::Look::Code);
    card.addFact(TemperatureRowsText::tr("Readings"), QString::number(row.readings));
    card.addFact(TemperatureRowsText::tr("To be kept at"), rangeText(row.range));
    card.addFact(TemperatureRowsText::tr("It was"), extremes(row.coldest, row.warmest));
    card.addFact(TemperatureRowsText::tr("Recorded as"), QString::number(raw(row.event)));
    addExcursions(story.excursions, card);
    addLots(story.lots, card);
}

void fillTemperatureCard(const TemperaturePlan &plan, FactCard &card)
{
    card.setTitle(plan.placeName, {}, {outsideTag(plan.lotsOutside())});
    card.addFact(TemperatureRowsText::tr("File"), plan.fileName);
    card.addFact(TemperatureRowsText::tr("Logger"), plan.file.logger, FactCard::Look::Code);
    card.addFact(TemperatureRowsText::tr("Readings"), QString::number(plan.file.readings.size()));
    if (plan.file.leftOut > 0)
        card.addFact(TemperatureRowsText::tr("Rows without a reading"), QString::number(plan.file.leftOut));
    if (plan.file.otherProbes > 0)
        card.addText(TemperatureRowsText::tr("The file has %1 more probes; only the first is read.").arg(plan.file.otherProbes), "warn");
    card.addFact(TemperatureRowsText::tr("To be kept at"), plan.range ? rangeText(*plan.range) : QString());
    card.addFact(TemperatureRowsText::tr("It was"), extremes(plan.file.coldest(), plan.file.warmest()));
    addExcursions(plan.excursions, card);
    addLots(plan.lots, card);
}

} // namespace suben
