#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/ledger/tracegraph.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct CodesCommandText {
    Q_DECLARE_TR_FUNCTIONS(CodesCommand)
};

int show(const Call &call, Session &session, const QStringList &codes)
{
    QJsonArray list;
    for (const QString &code : codes) {
        NoProgress none;
        const auto trace = TraceGraph(session).ofCode(code, {}, none);
        if (!trace)
            return call.console.fail(trace.error());
        const QString lot = trace->lots.empty() ? QString() : trace->lots.front().itemName + u' ' + trace->lots.front().lotCode;
        call.console.say(QStringLiteral("%1  %2").arg(code, lot));
        QJsonArray steps;
        for (const TraceStep &step : trace->steps) {
            call.console.say(QStringLiteral("  %1  %2  %3  %4").arg(toIso(step.eventTime), step.stepName, step.docNo, step.partyName));
            steps.append(QJsonObject{{QStringLiteral("event"), raw(step.event)}, {QStringLiteral("step"), step.step}, {QStringLiteral("eventTime"), toIso(step.eventTime)},
                                     {QStringLiteral("party"), step.partyName}});
        }
        list.append(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("lot"), lot}, {QStringLiteral("steps"), steps}});
    }
    call.console.document({{QStringLiteral("codes"), list}});
    return 0;
}

int pack(const Call &call, Session &session, const QString &step, const QString &parent, const QStringList &codes)
{
    EventDraft draft;
    draft.step = step;
    draft.pack = session.info.categories.value(0);
    draft.fields.set(QStringLiteral("event.date"), session.clock.today());
    if (!parent.isEmpty())
        draft.fields.set(QStringLiteral("event.parentCode"), parent);
    DraftLine line;
    line.side = Side::None;
    line.codes = codes;
    draft.lines.push_back(line);
    const auto recorded = Ledger(session).record(draft);
    if (!recorded)
        return call.console.fail(recorded.error());
    call.console.findings(recorded->findings);
    call.console.say(CodesCommandText::tr("Recorded as entry %1.").arg(raw(recorded->id)));
    call.console.document({{QStringLiteral("event"), raw(recorded->id)}});
    return 0;
}

} // namespace

int runCodes(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 2, 10'000);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QStringList &words = options->positional();
    if (words.first() == u"show")
        return show(call, session, words.mid(1));
    if (words.first() == u"unpack")
        return pack(call, session, QStringLiteral("unpacking"), QString(), words.mid(1));
    if (words.first() == u"pack" && words.size() > 2)
        return pack(call, session, QStringLiteral("packing"), words[1], words.mid(2));
    return call.console.fail({ErrorCode::Usage, CodesCommandText::tr("Say codes pack PARENT CODE…, codes unpack CODE… or codes show CODE…."), {}});
}

} // namespace suben
