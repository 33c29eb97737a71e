#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/base/clock.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/retention.h"
#include "core/rules/lawline.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct EventsText {
    Q_DECLARE_TR_FUNCTIONS(Events)
};

QJsonObject rowObject(const EventRow &row)
{
    return {{QStringLiteral("event"), raw(row.id)},        {QStringLiteral("step"), row.step},
            {QStringLiteral("eventTime"), toIso(row.eventTime)}, {QStringLiteral("recordTime"), toIso(row.recordTime)},
            {QStringLiteral("docNo"), row.docNo},          {QStringLiteral("party"), row.partyName},
            {QStringLiteral("actor"), row.actorName},      {QStringLiteral("summary"), row.summary},
            {QStringLiteral("lines"), row.lineCount},      {QStringLiteral("corrects"), raw(row.corrects)},
            {QStringLiteral("correctedBy"), raw(row.correctedBy)}, {QStringLiteral("reason"), row.reason}};
}

/// Of all packs of the ledger, each once.
std::vector<Choice> stepsOf(const Session &session)
{
    std::vector<Choice> steps;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        for (const StepRule &step : pack == nullptr ? std::vector<StepRule>() : pack->steps) {
            if (std::ranges::find(steps, step.id, &Choice::id) == steps.end())
                steps.push_back({step.id, step.words});
        }
    }
    return steps;
}

Result<EventFilter> filterOf(const Options &options, QDate today)
{
    EventFilter filter;
    filter.limit = 500;
    const auto from = options.date(QStringLiteral("from"), today);
    const auto to = options.date(QStringLiteral("to"), today);
    for (const auto *date : {&from, &to}) {
        if (!*date)
            return tl::make_unexpected(date->error());
    }
    const auto days = options.viewDays(today);
    if (!days)
        return tl::make_unexpected(days.error());
    if (*from && *to) {
        if (const auto good = checkPeriod(**from, **to); !good)
            return tl::make_unexpected(good.error());
    }
    filter.from = *from;
    filter.to = *to && days->asOf ? std::min(*to, days->asOf) : *to ? *to : days->asOf;
    filter.asKnownOn = days->asKnownOn;
    return filter;
}

} // namespace

int runEvents(const Call &call)
{
    const auto options = Options::parse(
        call.arguments, {QStringLiteral("step"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("as-of"), QStringLiteral("as-known-on")}, {}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    auto filter = filterOf(*options, session.clock.today());
    const auto step = filter ? choiceNamed(options->value(QStringLiteral("step")), stepsOf(session)) : Failure(filter.error());
    if (!step)
        return call.console.fail(step.error());
    filter->step = *step;
    QJsonArray list;
    for (;;) {
        const auto rows = LedgerQuery(session).events(*filter);
        if (!rows)
            return call.console.fail(rows.error());
        for (const EventRow &row : *rows) {
            const QString mark = raw(row.correctedBy) != 0 ? EventsText::tr("  corrected by %1").arg(raw(row.correctedBy)) : QString();
            call.console.say(QStringLiteral("%1  %2  %3  %4  %5  %6%7")
                                 .arg(raw(row.id))
                                 .arg(row.eventTime.toString(QStringLiteral("yyyy-MM-dd HH:mm")), row.stepName, row.docNo, row.partyName, row.summary, mark));
            list.append(rowObject(row));
        }
        if (static_cast<int>(rows->size()) < filter->limit)
            break;
        filter->before = rows->back().id;
    }
    call.console.document({{QStringLiteral("events"), list}});
    return 0;
}

int runShow(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    LedgerQuery query(session);
    const auto id = eventNamed(session, options->positional().first());
    if (!id)
        return call.console.fail(id.error());
    const auto event = query.event(*id);
    if (!event)
        return call.console.fail(event.error());
    for (int line = -1; line < static_cast<int>(event->lines.size()); ++line) {
        const auto values = query.namedValues(*id, line);
        if (!values)
            return call.console.fail(values.error());
        call.console.say(line < 0 ? EventsText::tr("Entry %1, %2, recorded %3").arg(raw(*id)).arg(event->step, toIso(event->recordTime))
                                  : EventsText::tr("Line %1").arg(line + 1));
        for (const NamedValue &value : *values)
            call.console.say(QStringLiteral("  %1: %2").arg(value.name, displayText(value.value)));
    }
    const auto kept = Retention(session).ofEvent(*id);
    if (!kept)
        return call.console.fail(kept.error());
    if (*kept)
        call.console.say((*kept)->permanent ? EventsText::tr("Kept for ever: %1").arg(lawLine((*kept)->basis))
                                            : EventsText::tr("Kept until %1: %2").arg((*kept)->date.toString(Qt::ISODate), lawLine((*kept)->basis)));
    QJsonObject document = eventToJson(session, *event);
    document.insert(QStringLiteral("keep"), keepToJson(*kept));
    call.console.document(document);
    return 0;
}

} // namespace suben
