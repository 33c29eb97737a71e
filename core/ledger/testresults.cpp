#include "core/ledger/testresults.h"

#include "core/base/clock.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalls.h"
#include "core/ledger/stock.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace suben
{

namespace
{

struct TestResultsText {
    Q_DECLARE_TR_FUNCTIONS(TestResults)
};

const QString Passed = QStringLiteral("pass");
const QString Failed = QStringLiteral("fail");

TestSaid saidIn(const Fields &fields)
{
    return {text(fields, u"event.testItems"), text(fields, u"event.testValue"), text(fields, u"event.reportNo"), text(fields, u"event.labName"),
            get<QDate>(fields, u"event.labDate").value_or(QDate()), text(fields, u"event.testResult") == Passed};
}

/// What a step has a field for.
Fields fieldsOf(const StepRule &step, const TestSaid &said, const Session &session)
{
    Fields fields;
    const auto take = [&](const QString &path, const QString &value) {
        if (!value.isEmpty() && step.use(path) != nullptr)
            fields.set(path, value);
    };
    take(QStringLiteral("event.testItems"), said.items);
    take(QStringLiteral("event.testValue"), said.value);
    take(QStringLiteral("event.reportNo"), said.report);
    take(QStringLiteral("event.labName"), said.house);
    take(QStringLiteral("event.testResult"), said.passed ? Passed : Failed);
    if (said.on.isValid() && step.use(QStringLiteral("event.labDate")) != nullptr)
        fields.set(QStringLiteral("event.labDate"), said.on);
    if (step.use(QStringLiteral("event.time")) != nullptr)
        fields.set(QStringLiteral("event.time"), session.clock.now());
    else
        fields.set(QStringLiteral("event.date"), session.clock.today());
    return fields;
}

std::vector<EventId> idsOf(Rows rows)
{
    std::vector<EventId> found;
    while (rows.next())
        found.push_back(rows.id<EventId>(0));
    return found;
}

QString asJson(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/// One tests what the other did: 复检黄曲霉毒素M1 answers for 黄曲霉毒素M1; where one says nothing it is about all.
bool isAbout(const QString &later, const QString &earlier)
{
    return later.isEmpty() || earlier.isEmpty() || later.contains(earlier) || earlier.contains(later);
}

} // namespace

bool keepsTestResult(const StepRule &step)
{
    return !step.off && step.shape == Shape::Observe && step.use(QStringLiteral("event.testResult")) != nullptr &&
           step.use(QStringLiteral("event.testItems")) != nullptr && step.use(QStringLiteral("event.reportNo")) != nullptr &&
           step.use(QStringLiteral("lot.code")) != nullptr;
}

QStringList testSteps(const Session &session)
{
    QStringList ids{TestedStep};
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        for (std::size_t i = 0; pack != nullptr && i < pack->steps.size(); ++i) {
            if (keepsTestResult(pack->steps[i]) && !ids.contains(pack->steps[i].id))
                ids.append(pack->steps[i].id);
        }
    }
    return ids;
}

QString testWords(const TestSaid &said)
{
    const QString what = (said.items + u' ' + said.value).trimmed();
    const QString verdict = said.passed ? TestResultsText::tr("passed") : TestResultsText::tr("failed");
    const QString whole = what.isEmpty() ? verdict : TestResultsText::tr("%1: %2").arg(what, verdict);
    return said.report.isEmpty() ? whole : TestResultsText::tr("%1 (report %2)").arg(whole, said.report);
}

Result<std::vector<TestResult>> TestResults::read(const std::vector<EventId> &ids)
{
    LedgerQuery query(m_session);
    Catalog catalog(m_session);
    std::vector<TestResult> found;
    for (const EventId id : ids) {
        const auto event = query.event(id);
        if (!event)
            return Failure(event.error());
        if (event->lines.empty() || text(event->fields, u"event.testResult").isEmpty())
            continue; // what was taken out
        TestResult result{id, event->step, event->eventTime, event->lines.front().lot, {}, {}, Disposition::Active, saidIn(event->fields), event->corrects, event->reason};
        const auto lot = catalog.lot(result.lot);
        const auto item = lot ? catalog.item(lot->item) : Result<Item>(Failure(lot.error()));
        if (!item)
            return Failure(item.error());
        result.itemName = item->name;
        result.lotCode = lot->code;
        result.disposition = lot->disposition;
        found.push_back(std::move(result));
    }
    return found;
}

Result<std::vector<TestResult>> TestResults::list(int limit)
{
    const auto ids = m_session.store.read([&](Database &db) -> Result<std::vector<EventId>> {
        return idsOf(db.query("SELECT id FROM effective_event WHERE step IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?", asJson(testSteps(m_session)), limit));
    });
    return ids ? read(*ids) : Result<std::vector<TestResult>>(Failure(ids.error()));
}

Result<std::vector<TestResult>> TestResults::ofLot(LotId lot)
{
    const auto ids = m_session.store.read([&](Database &db) -> Result<std::vector<EventId>> {
        return idsOf(db.query("SELECT DISTINCT effective_line.event_id FROM effective_line JOIN event ON event.id = effective_line.event_id "
                              "WHERE effective_line.lot_id = ? AND event.step IN (SELECT value FROM json_each(?)) ORDER BY effective_line.event_id",
                              lot, asJson(testSteps(m_session))));
    });
    return ids ? read(*ids) : Result<std::vector<TestResult>>(Failure(ids.error()));
}

Result<EventDraft> TestResults::draft(LotId lotId, const TestSaid &said)
{
    const auto lot = Catalog(m_session).lot(lotId);
    if (!lot)
        return Failure(lot.error());
    const auto item = Catalog(m_session).item(lot->item);
    if (!item)
        return Failure(item.error());
    RecallLot seen;
    seen.lot = lotId;
    seen.item = lot->item;
    EventDraft draft;
    draft.lines = {observedLine(m_session, seen)};
    const RulePack *pack = m_session.packs.pack(item->category);
    if (pack == nullptr)
        return failure(ErrorCode::NotFound, TestResultsText::tr("No rule pack of this ledger knows %1.").arg(item->name));
    for (const StepRule &step : pack->steps) {
        if (!keepsTestResult(step) || step.id == TestedStep)
            continue;
        draft.step = step.id;
        draft.fields = fieldsOf(step, said, m_session);
        const auto checked = Ledger(m_session).check(draft);
        if (checked && !hasRefusal(checked->findings))
            return draft;
    }
    draft.step = TestedStep;
    draft.fields = fieldsOf(*pack->step(TestedStep), said, m_session);
    return draft;
}

Result<std::optional<TestResult>> TestResults::mayRelease(LotId id)
{
    const auto lot = Catalog(m_session).lot(id);
    if (!lot)
        return Failure(lot.error());
    if (lot->disposition != Disposition::OnHold)
        return std::optional<TestResult>();
    const auto results = ofLot(id);
    if (!results)
        return Failure(results.error());
    const bool hadFailed = std::ranges::any_of(*results, [](const TestResult &one) { return !one.said.passed || one.corrects != EventId{}; });
    std::optional<TestResult> newest;
    for (std::size_t i = 0; i < results->size(); ++i) {
        const TestResult &one = (*results)[i];
        if (one.said.passed) {
            newest = one;
            continue;
        }
        const bool isAnswered = std::any_of(results->begin() + static_cast<std::ptrdiff_t>(i) + 1, results->end(), [&](const TestResult &later) {
            return later.said.passed && isAbout(later.said.items, one.said.items);
        });
        if (!isAnswered)
            return std::optional<TestResult>();
    }
    return hadFailed ? newest : std::nullopt;
}

} // namespace suben
