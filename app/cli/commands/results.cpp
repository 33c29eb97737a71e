#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/exchange/resultlist.h"
#include "core/ledger/catalog.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct ResultsCommandText {
    Q_DECLARE_TR_FUNCTIONS(ResultsCommand)
};

using RowState = ListedResult::State;

QString resultKey(const char *name)
{
    return QLatin1String(name);
}

QString stateName(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return resultKey("ready");
    case RowState::Corrects:
        return resultKey("corrects");
    case RowState::Known:
        return resultKey("known");
    case RowState::Asked:
        return resultKey("asked");
    case RowState::Nowhere:
        return resultKey("nowhere");
    case RowState::LeftOut:
        return resultKey("leftOut");
    case RowState::Unreadable:
        return resultKey("unreadable");
    }
    return {};
}

QJsonObject matchObject(const LotMatch &match)
{
    return {{resultKey("lot"), raw(match.lot)}, {resultKey("lot.code"), match.lotCode}, {resultKey("item.name"), match.itemName}, {resultKey("supplier"), match.supplier}};
}

QJsonArray sayRows(const Call &call, const ResultPlan &plan)
{
    QJsonArray rows;
    for (const ListedResult &row : plan.rows) {
        const QString lot = row.lot.lot != LotId{} ? QStringLiteral("%1 %2").arg(row.lot.itemName, row.lot.lotCode) : row.sample.words();
        call.console.say(ResultsCommandText::tr("row %1  %2  %3  %4").arg(row.number).arg(lot, testWords(row.said), row.why));
        QJsonArray candidates;
        for (const LotMatch &match : row.candidates) {
            if (row.state == RowState::Asked)
                call.console.say(QStringLiteral("    %1 %2  %3").arg(match.itemName, match.lotCode, match.supplier));
            candidates.append(matchObject(match));
        }
        rows.append(QJsonObject{{resultKey("row"), row.number}, {resultKey("state"), stateName(row.state)}, {resultKey("lot"), raw(row.lot.lot)}, {resultKey("lot.code"), row.lot.lotCode},
                                {resultKey("earlier"), raw(row.earlier)}, {resultKey("passed"), row.said.passed}, {resultKey("why"), row.why}, {resultKey("candidates"), candidates}});
    }
    return rows;
}

/// `3=A1,7=-`: what a person says of rows that ask; `-` is none of the lots.
Result<ResultAnswers> answersIn(Session &session, const QString &said, const ResultPlan &plan)
{
    ResultAnswers answers;
    for (const QString &one : said.split(u',', Qt::SkipEmptyParts)) {
        const int number = one.section(u'=', 0, 0).trimmed().toInt();
        const QString name = one.section(u'=', 1).trimmed();
        const auto row = std::ranges::find(plan.rows, number, &ListedResult::number);
        if (row == plan.rows.end() || name.isEmpty())
            return failure(ErrorCode::Usage, ResultsCommandText::tr("--match names rows of the file and their lots: 3=A1,7=-"));
        const auto lot = name == u"-" ? Result<LotId>(LotId{}) : lotNamed(session, name);
        if (!lot)
            return tl::make_unexpected(lot.error());
        answers[row->sample.key()] = *lot;
    }
    return answers;
}

QJsonArray sayLots(const Call &call, Session &session, const std::vector<LotId> &lots, const QString &sentence)
{
    QJsonArray all;
    for (const LotId id : lots) {
        const auto lot = Catalog(session).lot(id);
        const QString code = lot ? lot->code : QString();
        call.console.say(sentence.arg(code));
        all.append(QJsonObject{{resultKey("lot"), raw(id)}, {resultKey("lot.code"), code}, {resultKey("lot.state"), lot ? dispositionName(lot->disposition) : QString()}});
    }
    return all;
}

int importList(const Call &call, Session &session, const Options &options)
{
    ConsoleProgress progress;
    ResultLists lists(session);
    const QString path = options.positional().value(1);
    auto plan = lists.plan(path, {}, progress);
    if (plan && options.has(resultKey("match"))) {
        const auto answers = answersIn(session, options.value(resultKey("match")), *plan);
        plan = answers ? lists.plan(path, *answers, progress) : Result<ResultPlan>(tl::make_unexpected(answers.error()));
    }
    if (!plan)
        return call.console.fail(plan.error());
    QJsonObject document{{resultKey("rows"), sayRows(call, *plan)}, {resultKey("recorded"), 0}, {resultKey("known"), plan->count(RowState::Known)}};
    const bool isAsking = plan->asked() != nullptr;
    if (isAsking)
        call.console.say(ResultsCommandText::tr("Nothing is recorded: say with --match which lots are meant."));
    if (!isAsking && !options.has(resultKey("dry-run")) && plan->isReady()) {
        const QString reason = options.has(resultKey("reason")) ? options.value(resultKey("reason")) : ResultsCommandText::tr("The test house corrected its report");
        const auto done = lists.record(*plan, reason, progress);
        if (!done)
            return call.console.fail(done.error());
        document[resultKey("recorded")] = static_cast<qint64>(done->events.size());
        document[resultKey("corrected")] = done->corrected;
        document[resultKey("failed")] = sayLots(call, session, done->failed, ResultsCommandText::tr("Lot %1 failed and is on hold. If any of it was sold: recall open %1"));
        document[resultKey("releasable")] = sayLots(call, session, done->releasable, ResultsCommandText::tr("Lot %1 was tested again and is good: release %1 --reason …"));
    }
    call.console.document(document);
    return isAsking || plan->count(RowState::Nowhere) + plan->count(RowState::Unreadable) > 0 ? 1 : 0;
}

int listResults(const Call &call, Session &session, const Options &options)
{
    TestResults results(session);
    const auto lot = options.has(resultKey("lot")) ? lotNamed(session, options.value(resultKey("lot"))) : Result<LotId>(LotId{});
    if (!lot)
        return call.console.fail(lot.error());
    const auto found = *lot != LotId{} ? results.ofLot(*lot) : results.list();
    if (!found)
        return call.console.fail(found.error());
    QJsonArray all;
    for (const TestResult &one : *found) {
        call.console.say(QStringLiteral("%1  %2  %3 %4  %5").arg(raw(one.event)).arg(one.at.date().toString(Qt::ISODate), one.itemName, one.lotCode, testWords(one.said)));
        all.append(QJsonObject{{resultKey("event"), raw(one.event)}, {resultKey("lot"), raw(one.lot)}, {resultKey("lot.code"), one.lotCode}, {resultKey("item.name"), one.itemName},
                               {resultKey("testItems"), one.said.items}, {resultKey("testValue"), one.said.value}, {resultKey("reportNo"), one.said.report}, {resultKey("labName"), one.said.house},
                               {resultKey("labDate"), one.said.on.toString(Qt::ISODate)}, {resultKey("passed"), one.said.passed}, {resultKey("corrects"), raw(one.corrects)}});
    }
    call.console.document({{resultKey("results"), all}});
    return 0;
}

} // namespace

int runResults(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{resultKey("import"), 1, 1, {resultKey("match"), resultKey("reason")}, {resultKey("dry-run")}},
                                         {resultKey("list"), 0, 0, {resultKey("lot")}}},
                                        ResultsCommandText::tr("Say results import FILE, or results list."));
    if (!options)
        return call.console.fail(options.error());
    const QString what = options->positional().front();
    const bool isImport = what == u"import";
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    return isImport ? importList(call, session, *options) : listResults(call, session, *options);
}

} // namespace suben
