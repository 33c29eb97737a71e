#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct CorrectText {
    Q_DECLARE_TR_FUNCTIONS(Correct)
};

int said(const Call &call, const Result<Recorded> &recorded, const QString &sentence)
{
    if (!recorded)
        return call.console.fail(recorded.error());
    call.console.findings(recorded->findings);
    call.console.say(sentence.arg(raw(recorded->id)));
    call.console.document({{QStringLiteral("event"), raw(recorded->id)}});
    return 0;
}

} // namespace

int runCorrect(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("reason"), SecondOption, SecondPasswordOption}, {}, 2, 2);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const auto event = eventNamed(session, options->positional()[0]);
    if (!event)
        return call.console.fail(event.error());
    if (const auto admitted = Call::admitSecond(session, *options); !admitted)
        return call.console.fail(admitted.error());
    const auto object = readJsonObject(options->positional()[1]);
    if (!object)
        return call.console.fail(object.error());
    const auto draft = draftFromJson(session, *object);
    if (!draft)
        return call.console.fail(draft.error());
    return said(call, Ledger(session).correct(*event, *draft, options->value(QStringLiteral("reason"))),
                CorrectText::tr("Corrected by entry %1; the old entry stays readable."));
}

int runVoid(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("reason")}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const auto event = eventNamed(session, options->positional()[0]);
    if (!event)
        return call.console.fail(event.error());
    return said(call, Ledger(session).voidEvent(*event, options->value(QStringLiteral("reason"))),
                CorrectText::tr("Voided by entry %1; the old entry stays readable."));
}

} // namespace suben
