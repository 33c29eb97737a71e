#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/ledger/chain.h"
#include "core/sync/attemptchain.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct SealCommandText {
    Q_DECLARE_TR_FUNCTIONS(SealCommand)
};

QString yesNo(bool answer)
{
    return answer ? SealCommandText::tr("yes") : SealCommandText::tr("NO");
}

} // namespace

int runSeal(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    const auto seal = Chain((*workspace)->session()).seal();
    if (!seal)
        return call.console.fail(seal.error());
    call.console.say(SealCommandText::tr("Sealed %1 entries on %2: %3").arg(seal->events).arg(seal->day.toString(Qt::ISODate), seal->shortText()));
    if (!seal->attemptHead.isEmpty())
        call.console.say(SealCommandText::tr("And the uploads with their answers: %1").arg(seal->attemptText()));
    call.console.document({{QStringLiteral("uploads"), seal->attemptText()}, {QStringLiteral("day"), seal->day.toString(Qt::ISODate)}, {QStringLiteral("events"), seal->events},
                           {QStringLiteral("head"), QString::fromLatin1(seal->head.toHex())}, {QStringLiteral("seal"), seal->shortText()}});
    return 0;
}

int runVerify(const Call &call)
{
    // `--against A B`: everything behind it is a seal.
    QStringList arguments = call.arguments;
    QStringList against;
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--against")); at >= 0) {
        against = arguments.mid(at + 1);
        if (against.isEmpty())
            return call.console.fail({ErrorCode::Usage, SealCommandText::tr("Write the seal behind --against."), {}});
        arguments = arguments.first(at);
    }
    const auto options = Options::parse(arguments, {}, {}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    ConsoleProgress progress;
    const QStringList againstUploads = takeAttemptSeals(against);
    const auto verdict = Chain((*workspace)->session()).verify(against, progress);
    if (!verdict)
        return call.console.fail(verdict.error());
    const auto attempts = verifyAttempts((*workspace)->session(), progress, againstUploads);
    if (!attempts)
        return call.console.fail(attempts.error());
    const bool sentGood = attempts->unchanged && attempts->unbroken && attempts->agreesWithSeal.value_or(true);
    const bool good = verdict->unchanged && verdict->unbroken && verdict->agreesWithSeal.value_or(true) && sentGood;
    call.console.say(SealCommandText::tr("%1 entries. Unchanged: %2. Unbroken: %3.").arg(verdict->events).arg(yesNo(verdict->unchanged), yesNo(verdict->unbroken)));
    if (verdict->agreesWithSeal)
        call.console.say(SealCommandText::tr("Agrees with the seal: %1.").arg(yesNo(*verdict->agreesWithSeal)));
    if (const qint64 unread = verdict->unread + attempts->unread; unread > 0)
        call.console.warn(SealCommandText::tr("%1 protected values were not looked at: the key is locked.").arg(unread));
    if (attempts->attempts > 0 || !sentGood)
        call.console.say(SealCommandText::tr("%1 uploads with their answers. Unchanged: %2. Unbroken: %3.")
                             .arg(attempts->attempts).arg(yesNo(attempts->unchanged), yesNo(attempts->unbroken)));
    if (attempts->agreesWithSeal)
        call.console.say(SealCommandText::tr("The uploads agree with their seal: %1.").arg(yesNo(*attempts->agreesWithSeal)));
    if (!sentGood)
        call.console.warn(attempts->why);
    if (!good && !verdict->why.isEmpty())
        call.console.warn(raw(verdict->firstBad) != 0 ? SealCommandText::tr("Entry %1: %2").arg(raw(verdict->firstBad)).arg(verdict->why) : verdict->why);
    QJsonObject document{{QStringLiteral("events"), verdict->events}, {QStringLiteral("unchanged"), verdict->unchanged},
                         {QStringLiteral("unbroken"), verdict->unbroken}, {QStringLiteral("firstBad"), raw(verdict->firstBad)},
                         {QStringLiteral("why"), verdict->why}, {QStringLiteral("unread"), verdict->unread + attempts->unread}, {QStringLiteral("head"), QString::fromLatin1(verdict->head.toHex())}};
    document.insert(QStringLiteral("uploads"), QJsonObject{{QStringLiteral("attempts"), attempts->attempts}, {QStringLiteral("unchanged"), attempts->unchanged},
                                                           {QStringLiteral("unbroken"), attempts->unbroken}, {QStringLiteral("why"), attempts->why}});
    if (attempts->agreesWithSeal)
        document.insert(QStringLiteral("uploadsAgreeWithSeal"), *attempts->agreesWithSeal);
    if (verdict->agreesWithSeal)
        document.insert(QStringLiteral("agreesWithSeal"), *verdict->agreesWithSeal);
    call.console.document(document);
    return good ? 0 : 6;
}

} // namespace suben
