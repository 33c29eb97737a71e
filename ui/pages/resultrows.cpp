#include "ui/pages/resultrows.h"

#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct ResultRowsText {
    Q_DECLARE_TR_FUNCTIONS(ResultRows)
};

using RowState = ListedResult::State;

Tag verdictTag(bool passed)
{
    return passed ? Tag{TagLook::Ok, ResultRowsText::tr("passed"), QStringLiteral("ok")} : Tag{TagLook::Refuse, ResultRowsText::tr("failed"), QStringLiteral("refuse")};
}

Tag stateTag(const ListedResult &row)
{
    switch (row.state) {
    case RowState::Ready:
        return row.by == FoundBy::Person ? Tag{TagLook::Info, ResultRowsText::tr("chosen by you"), QStringLiteral("ok")} : Tag{TagLook::Ok, ResultRowsText::tr("lot found"), QStringLiteral("ok")};
    case RowState::Corrects:
        return {TagLook::Warn, ResultRowsText::tr("corrects entry %1").arg(raw(row.earlier)), QStringLiteral("warn")};
    case RowState::Known:
        return {TagLook::Plain, ResultRowsText::tr("known already"), {}};
    case RowState::Asked:
        return {TagLook::Needs, ResultRowsText::tr("which lot?"), QStringLiteral("confirm")};
    case RowState::Nowhere:
        return {TagLook::Refuse, ResultRowsText::tr("no such lot"), QStringLiteral("refuse")};
    case RowState::LeftOut:
        return {TagLook::Plain, ResultRowsText::tr("left out"), {}};
    case RowState::Unreadable:
        return {TagLook::Refuse, ResultRowsText::tr("unreadable"), QStringLiteral("refuse")};
    }
    return {};
}

QString foundWords(const ListedResult &row)
{
    switch (row.by) {
    case FoundBy::LotCode:
        return ResultRowsText::tr("by its lot number");
    case FoundBy::SampleNumber:
        return ResultRowsText::tr("by the number of the sample");
    case FoundBy::ReportNumber:
        return ResultRowsText::tr("by the number of the report");
    case FoundBy::Person:
        return ResultRowsText::tr("you chose it");
    }
    return {};
}

void addSaid(const TestSaid &said, FactCard &card)
{
    card.addFact(ResultRowsText::tr("Tested for"), said.items);
    card.addFact(ResultRowsText::tr("Found"), said.value);
    card.addFact(ResultRowsText::tr("Report"), said.report, FactCard::Look::Code);
    card.addFact(ResultRowsText::tr("Test house"), said.house);
    card.addFact(ResultRowsText::tr("Date of the report"), said.on.toString(Qt::ISODate));
}

} // namespace

std::vector<RecordColumn> resultColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("event.date"), ResultRowsText::tr("Recorded on"), 88, 2, Look::Text},
            {QStringLiteral("item.name"), ResultRowsText::tr("Item"), 0, 1, Look::Text},
            {QStringLiteral("lot.code"), ResultRowsText::tr("Lot"), 130, 1, Look::Code},
            {QStringLiteral("event.testItems"), ResultRowsText::tr("Tested for"), 150, 1, Look::Text},
            {QStringLiteral("event.testValue"), ResultRowsText::tr("Found"), 90, 2, Look::Text},
            {QStringLiteral("event.reportNo"), ResultRowsText::tr("Report"), 120, 2, Look::Code},
            {QStringLiteral("state"), ResultRowsText::tr("Result"), 210, 1, Look::Tags}};
}

std::vector<RecordColumn> resultRowColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("row"), ResultRowsText::tr("Row"), 44, 1, Look::Number},
            {QStringLiteral("sample"), ResultRowsText::tr("As the list says"), 0, 1, Look::Text},
            {QStringLiteral("event.testItems"), ResultRowsText::tr("Tested for"), 150, 1, Look::Text},
            {QStringLiteral("event.testValue"), ResultRowsText::tr("Found"), 80, 2, Look::Text},
            {QStringLiteral("lot.code"), ResultRowsText::tr("Lot in the ledger"), 200, 1, Look::Text},
            {QStringLiteral("state"), ResultRowsText::tr("Result"), 230, 1, Look::Tags}};
}

std::vector<Record> resultRecords(const std::vector<TestResult> &results, QDate today)
{
    std::vector<Record> records;
    for (const TestResult &one : results) {
        Record record;
        record.key = raw(one.event);
        record.cells = {dayWord(one.at.date(), today), one.itemName, one.lotCode, one.said.items, one.said.value, one.said.report, {}};
        record.tags = {verdictTag(one.said.passed)};
        if (one.corrects != EventId{})
            record.tags.append(Tag{TagLook::Warn, ResultRowsText::tr("corrected"), {}});
        if (one.disposition == Disposition::OnHold || one.disposition == Disposition::Recalled)
            record.tags.append(lotTag(one.disposition, std::nullopt, today));
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Record> resultRowRecords(const ResultPlan &plan)
{
    std::vector<Record> records;
    for (const ListedResult &row : plan.rows) {
        Record record;
        record.key = static_cast<qint64>(records.size()) + 1;
        const bool isFound = row.lot.lot != LotId{};
        record.cells = {QString::number(row.number), row.sample.words(), row.said.items, row.said.value, isFound ? row.lot.itemName + u' ' + row.lot.lotCode : QString(), {}};
        if (row.state != RowState::Unreadable)
            record.tags.append(verdictTag(row.said.passed));
        record.tags.append(stateTag(row));
        record.faded = row.state == RowState::Known || row.state == RowState::LeftOut;
        records.push_back(std::move(record));
    }
    return records;
}

QString matchWords(const LotMatch &match)
{
    QStringList parts{match.itemName + u' ' + match.lotCode, match.made ? ResultRowsText::tr("made %1").arg(match.made->toString(Qt::ISODate)) : QString(), match.supplier};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void fillResultCard(const TestResult &result, QDate today, FactCard &card)
{
    QList<Tag> tags{verdictTag(result.said.passed)};
    if (result.disposition != Disposition::Active)
        tags.append(lotTag(result.disposition, std::nullopt, today));
    card.setTitle(result.itemName, {}, tags);
    card.addFact(ResultRowsText::tr("Lot"), result.lotCode, FactCard::Look::Code);
    addSaid(result.said, card);
    card.addFact(ResultRowsText::tr("Recorded as"), QString::number(raw(result.event)));
    card.addFact(ResultRowsText::tr("Recorded on"), timeWord(result.at, today));
    if (result.corrects == EventId{})
        return;
    card.addHeading(ResultRowsText::tr("Corrects entry %1").arg(raw(result.corrects)));
    card.addFact(ResultRowsText::tr("Reason"), result.reason);
    card.addText(ResultRowsText::tr("Enter opens the entry with both versions."));
}

void fillResultCard(const ListedResult &row, FactCard &card)
{
    QList<Tag> tags;
    if (row.state != RowState::Unreadable)
        tags.append(verdictTag(row.said.passed));
    tags.append(stateTag(row));
    card.setTitle(row.sample.itemName, {}, tags);
    if (!row.why.isEmpty())
        card.addText(row.why, row.isRecorded() || row.state == RowState::Known ? "small" : "warn");
    card.addHeading(ResultRowsText::tr("As the list says"));
    card.addFact(ResultRowsText::tr("Lot"), row.sample.lotCode, FactCard::Look::Code);
    card.addFact(ResultRowsText::tr("Sample"), row.sample.number, FactCard::Look::Code);
    card.addFact(ResultRowsText::tr("Made"), row.sample.made ? row.sample.made->toString(Qt::ISODate) : QString());
    card.addFact(ResultRowsText::tr("Supplier"), row.sample.supplier);
    addSaid(row.said, card);
    if (row.lot.lot != LotId{}) {
        card.addHeading(ResultRowsText::tr("Lot in the ledger"));
        card.addFact(ResultRowsText::tr("Lot"), matchWords(row.lot));
        card.addFact(ResultRowsText::tr("Matched by"), foundWords(row));
    } else if (!row.candidates.empty()) {
        card.addHeading(ResultRowsText::tr("It may be"));
        for (const LotMatch &match : row.candidates)
            card.addText(matchWords(match));
    }
}

} // namespace suben
