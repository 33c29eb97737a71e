#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/base/clock.h"
#include "core/ledger/search.h"
#include "core/ledger/tracegraph.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace suben
{

namespace
{

struct TraceCommandText {
    Q_DECLARE_TR_FUNCTIONS(TraceCommand)
};

QJsonArray portions(const std::vector<std::pair<LotId, Quantity>> &list)
{
    QJsonArray array;
    for (const auto &[lot, quantity] : list)
        array.append(QJsonObject{{QStringLiteral("lot"), raw(lot)}, {QStringLiteral("quantity"), quantity.value.toString()},
                                 {QStringLiteral("unit"), quantity.unit.word()}});
    return array;
}

QJsonObject traceObject(const Trace &trace)
{
    QJsonArray lots;
    for (const TraceLot &lot : trace.lots)
        lots.append(QJsonObject{{QStringLiteral("lot"), raw(lot.lot)}, {QStringLiteral("level"), lot.level}, {QStringLiteral("item.name"), lot.itemName},
                                {QStringLiteral("lot.code"), lot.lotCode}, {QStringLiteral("onHand"), lot.onHand.toString()},
                                {QStringLiteral("lot.state"), dispositionName(lot.disposition)}});
    QJsonArray steps;
    for (const TraceStep &step : trace.steps)
        steps.append(QJsonObject{{QStringLiteral("event"), raw(step.event)}, {QStringLiteral("level"), step.level}, {QStringLiteral("step"), step.step},
                                 {QStringLiteral("bizStep"), step.bizStep}, {QStringLiteral("eventTime"), toIso(step.eventTime)},
                                 {QStringLiteral("docNo"), step.docNo}, {QStringLiteral("party"), step.partyName},
                                 {QStringLiteral("actor"), step.actorName}, {QStringLiteral("inputs"), portions(step.inputs)},
                                 {QStringLiteral("outputs"), portions(step.outputs)}, {QStringLiteral("openingStock"), step.openingStock}});
    return {{QStringLiteral("root"), raw(trace.root)}, {QStringLiteral("lots"), lots}, {QStringLiteral("steps"), steps},
            {QStringLiteral("complete"), trace.balance.complete}, {QStringLiteral("truncated"), trace.truncated},
            {QStringLiteral("in"), trace.balance.in.toString()}, {QStringLiteral("out"), trace.balance.out.toString()},
            {QStringLiteral("left"), trace.balance.left.toString()}};
}

void print(const Call &call, const Trace &trace, qint64 milliseconds)
{
    for (const TraceLot &lot : trace.lots)
        call.console.say(QStringLiteral("%1 %2 %3  %4  %5")
                             .arg(lot.level, 3)
                             .arg(lot.itemName, lot.lotCode, lot.onHand.toString(), word(lot.disposition)));
    for (const TraceStep &step : trace.steps)
        call.console.say(QStringLiteral("%1 %2  %3  %4  %5  %6%7")
                             .arg(step.level, 3)
                             .arg(step.eventTime.toString(QStringLiteral("yyyy-MM-dd HH:mm")), step.stepName, step.docNo, step.partyName, step.actorName,
                                  step.openingStock ? TraceCommandText::tr("  (stock from before the ledger)") : QString()));
    call.console.say(TraceCommandText::tr("In %1, out %2, left %3; %4; %5 ms")
                         .arg(trace.balance.in.toString(), trace.balance.out.toString(), trace.balance.left.toString(),
                              trace.balance.complete ? TraceCommandText::tr("every source is known") : TraceCommandText::tr("not every source is known"))
                         .arg(milliseconds));
}

/// What a vehicle carried, or a party brought or got: which of it is traced, a person has to say.
Result<std::vector<Hit>> movementsOf(Session &session, const QString &text)
{
    Search search(session);
    auto moved = search.vehicles(text, 50);
    if (!moved || !moved->empty())
        return moved;
    const auto parties = search.parties(text, 2);
    return parties && parties->size() == 1 ? search.movementsWith(static_cast<PartyId>(parties->front().id), 50) : moved;
}

int sayMovements(const Call &call, const std::vector<Hit> &moved)
{
    QJsonArray all;
    for (const Hit &hit : moved) {
        call.console.say(QStringLiteral("%1  %2  %3").arg(hit.id).arg(hit.title, hit.detail));
        all.append(QJsonObject{{QStringLiteral("event"), hit.id}, {QStringLiteral("title"), hit.title}, {QStringLiteral("detail"), hit.detail}});
    }
    call.console.document({{QStringLiteral("movements"), all}});
    return 0;
}

} // namespace

int runTrace(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("as-of"), QStringLiteral("as-known-on")},
                                        {QStringLiteral("back"), QStringLiteral("forward")}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    TraceView view;
    if (options->has(QStringLiteral("back")) != options->has(QStringLiteral("forward")))
        view.direction = options->has(QStringLiteral("back")) ? Direction::Backward : Direction::Forward;
    const auto days = options->viewDays(session.clock.today());
    if (!days)
        return call.console.fail(days.error());
    static_cast<ViewDays &>(view) = *days;
    QElapsedTimer watch;
    watch.start();
    ConsoleProgress progress;
    TraceGraph graph(session);
    Result<Trace> trace = graph.ofCode(options->positional().first(), view, progress);
    if (!trace && trace.error().code == ErrorCode::NotFound) {
        const auto lot = lotNamed(session, options->positional().first());
        if (!lot) {
            const auto moved = movementsOf(session, options->positional().first());
            return moved && !moved->empty() ? sayMovements(call, *moved) : call.console.fail(lot.error());
        }
        trace = graph.ofLot(*lot, view, progress);
    }
    if (!trace)
        return call.console.fail(trace.error());
    print(call, *trace, watch.elapsed());
    if (!days->isPresent())
        call.console.say(days->words());
    QJsonObject document = traceObject(*trace);
    const QJsonObject seen = daysToJson(*days);
    for (auto at = seen.begin(); at != seen.end(); ++at)
        document.insert(at.key(), at.value());
    call.console.document(document);
    return 0;
}

} // namespace suben
