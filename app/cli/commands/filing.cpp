#include "app/cli/command.h"

#include "core/filing/form.h"
#include "core/filing/package.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct FilingCommandText {
    Q_DECLARE_TR_FUNCTIONS(FilingCommand)
};

int build(const Call &call, const Options &options)
{
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const Forms forms = Forms::load({QStringLiteral(":/suben/forms"), (*workspace)->ownFolder(u"forms")});
    const Form *form = forms.find(options.value(QStringLiteral("form"), QStringLiteral("ledger")));
    if (form == nullptr)
        return call.console.fail({ErrorCode::NotFound, FilingCommandText::tr("There is no form “%1”.").arg(options.value(QStringLiteral("form"))), {}});
    const auto from = options.date(QStringLiteral("from"), session.clock.today());
    const auto to = options.date(QStringLiteral("to"), session.clock.today());
    if (!from || !to || !*from || !*to || !options.has(QStringLiteral("out")))
        return call.console.fail({ErrorCode::Usage, FilingCommandText::tr("A package wants --from, --to and --out."), {}});
    ConsoleProgress progress;
    FilingPackage package(session, *form);
    const PackageOrder order{**from, **to, options.value(QStringLiteral("out"))};
    const auto plan = package.prepare(order);
    const auto facts = plan ? package.build(order, progress) : tl::make_unexpected(plan.error());
    if (!facts)
        return call.console.fail(facts.error());
    for (const QString &notice : plan->notices)
        call.console.warn(notice);
    call.console.say(FilingCommandText::tr("%1: %2 entries, %3 files, seal %4").arg(facts->path).arg(facts->events).arg(facts->files).arg(facts->sealText));
    call.console.document({{QStringLiteral("path"), facts->path}, {QStringLiteral("events"), facts->events}, {QStringLiteral("files"), facts->files},
                           {QStringLiteral("seal"), facts->sealText}, {QStringLiteral("manifestSha256"), QString::fromLatin1(facts->manifestSha256.toHex())},
                           {QStringLiteral("notices"), QJsonArray::fromStringList(plan->notices)}});
    return 0;
}

int verify(const Call &call, const QString &path)
{
    ConsoleProgress progress;
    const auto verdict = verifyPackage(path, progress);
    if (!verdict)
        return call.console.fail(verdict.error());
    const bool good = verdict->filesAgree && verdict->chainAgrees;
    call.console.say(good ? FilingCommandText::tr("%1 of %2 agrees: %3 entries, seal %4").arg(verdict->title, verdict->ledgerName).arg(verdict->events).arg(verdict->sealText) : verdict->why);
    call.console.document({{QStringLiteral("filesAgree"), verdict->filesAgree}, {QStringLiteral("chainAgrees"), verdict->chainAgrees}, {QStringLiteral("why"), verdict->why},
                           {QStringLiteral("events"), verdict->events}, {QStringLiteral("seal"), verdict->sealText}, {QStringLiteral("training"), verdict->training}});
    return good ? 0 : 6;
}

} // namespace

int runFiling(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("form"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("out")}, {}, 1, 2);
    if (!options)
        return call.console.fail(options.error());
    if (options->positional().first() == u"build")
        return build(call, *options);
    if (options->positional().first() == u"verify" && options->positional().size() == 2)
        return verify(call, options->positional()[1]);
    return call.console.fail({ErrorCode::Usage, FilingCommandText::tr("Say filing build or filing verify FILE."), {}});
}

} // namespace suben
