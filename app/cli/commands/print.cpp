#include "app/cli/command.h"

#include "core/labels/labelrunner.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct PrintCommandText {
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

QJsonObject jsonOf(const PrintJob &job)
{
    return {{QStringLiteral("job"), job.id},           {QStringLiteral("title"), job.title},
            {QStringLiteral("template"), job.labelTemplate}, {QStringLiteral("target"), job.target},
            {QStringLiteral("first"), job.first},      {QStringLiteral("last"), job.last},
            {QStringLiteral("next"), job.next},        {QStringLiteral("state"), printStateName(job.state)},
            {QStringLiteral("reason"), job.reason}};
}

int list(const Call &call, Session &session)
{
    const auto jobs = printJobs(session, 0, 200);
    if (!jobs)
        return call.console.fail(jobs.error());
    QJsonArray all;
    for (const PrintJob &job : *jobs) {
        call.console.say(QStringLiteral("%1  %2  %3  %4–%5/%6  %7  %8")
                             .arg(job.id)
                             .arg(printStateName(job.state), job.title)
                             .arg(job.first)
                             .arg(job.next - 1)
                             .arg(job.last)
                             .arg(job.target, job.reason));
        all.append(jsonOf(job));
    }
    call.console.document({{QStringLiteral("jobs"), all}});
    return 0;
}

constexpr int MostLabels = 10'000'000;

int run(const Call &call, Workspace &workspace, qint64 job)
{
    const LabelTemplates templates = LabelTemplates::load({LabelTemplates::shippedFolder(), workspace.ownFolder(u"labels")});
    ConsoleProgress progress;
    const auto done = runPrint(workspace.session(), job, templates, printByLp, progress);
    if (!done)
        return call.console.fail(done.error());
    call.console.say(PrintCommandText::tr("Job %1: %2 of %3 labels handed over.").arg(done->id).arg(done->handedOver()).arg(done->labels()));
    call.console.document(jsonOf(*done));
    return 0;
}

int answer(const Call &call, Session &session, const Result<void> &done, qint64 job)
{
    const auto now = done ? printJob(session, job) : tl::make_unexpected(done.error());
    if (!now)
        return call.console.fail(now.error());
    call.console.say(PrintCommandText::tr("Job %1 is %2.").arg(job).arg(printStateName(now->state)));
    call.console.document(jsonOf(*now));
    return 0;
}

} // namespace

int runPrinting(const Call &call)
{
    const QString from = QStringLiteral("from");
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("list")},
                                         {QStringLiteral("pause"), 1, 1},
                                         {QStringLiteral("cancel"), 1, 1},
                                         {QStringLiteral("resume"), 1, 1, {from}},
                                         {QStringLiteral("again"), 1, 1, {from, QStringLiteral("to")}}},
                                        PrintCommandText::tr("Say print list, pause, resume, again or cancel."));
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QString verb = options->positional().front();
    if (verb == u"list")
        return list(call, session);
    const auto named = options->numberAt(1);
    const auto known = named ? printJob(session, *named) : tl::make_unexpected(named.error());
    if (!known)
        return call.console.fail(known.error());
    const qint64 job = *named;
    const auto first = options->number(from, verb == u"again" ? known->first : 0, 1, MostLabels);
    const auto last = options->number(QStringLiteral("to"), known->last, 1, MostLabels);
    if (!first || !last)
        return call.console.fail(!first ? first.error() : last.error());
    if (verb == u"pause")
        return answer(call, session, pausePrint(session, job), job);
    if (verb == u"cancel")
        return answer(call, session, cancelPrint(session, job), job);
    if (verb == u"resume") {
        const auto resumed = resumePrint(session, job, *first);
        return resumed ? run(call, **workspace, job) : call.console.fail(resumed.error());
    }
    const auto again = addReprint(session, job, *first, *last);
    return again ? run(call, **workspace, *again) : call.console.fail(again.error());
}

} // namespace suben
