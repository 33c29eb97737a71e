#include "app/cli/command.h"

#include "app/cli/outfile.h"
#include "core/base/clock.h"
#include "core/workspace/backups.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct BackupCommandText {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

int said(const Call &call, const Result<BackupFacts> &facts, const QString &sentence)
{
    if (!facts)
        return call.console.fail(facts.error());
    call.console.say(sentence.arg(facts->path).arg(facts->events));
    call.console.document({{QStringLiteral("path"), facts->path}, {QStringLiteral("events"), facts->events}, {QStringLiteral("schema"), facts->schema},
                           {QStringLiteral("head"), QString::fromLatin1(facts->head.toHex())}});
    return 0;
}

int keep(const Call &call)
{
    auto workspace = call.open();
    ConsoleProgress progress;
    const auto run = workspace ? Backups(**workspace).run(BackupOccasion::Now, progress) : tl::make_unexpected(workspace.error());
    if (!run)
        return call.console.fail(run.error());
    call.console.say(BackupCommandText::tr("Backed up to %1 and proved: %2 entries; %3 older copies removed.").arg(run->first.path).arg(run->first.events).arg(run->removed));
    if (!run->second.isEmpty())
        call.console.say(BackupCommandText::tr("Also on the other drive: %1").arg(run->second));
    if (!run->secondWhy.isEmpty())
        call.console.warn(run->secondWhy);
    call.console.document({{QStringLiteral("path"), run->first.path}, {QStringLiteral("events"), run->first.events}, {QStringLiteral("second"), run->second},
                           {QStringLiteral("secondWhy"), run->secondWhy}, {QStringLiteral("removed"), run->removed}});
    return run->secondWhy.isEmpty() ? 0 : 4;
}

int list(const Call &call)
{
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    QJsonArray copies;
    for (const KeptBackup &copy : Backups(**workspace).list()) {
        call.console.say(QStringLiteral("%1  %2").arg(copy.time.toString(Qt::ISODate), copy.path));
        copies.append(QJsonObject{{QStringLiteral("path"), copy.path}, {QStringLiteral("time"), toIso(copy.time)}, {QStringLiteral("bytes"), copy.bytes}, {QStringLiteral("second"), copy.isSecond}});
    }
    call.console.document({{QStringLiteral("copies"), copies}});
    return 0;
}

int rehearse(const Call &call)
{
    auto workspace = call.open();
    ConsoleProgress progress;
    const auto rehearsal = workspace ? Backups(**workspace).rehearse(progress) : tl::make_unexpected(workspace.error());
    if (!rehearsal)
        return call.console.fail(rehearsal.error());
    call.console.say(BackupCommandText::tr("%1 came back whole: %2 entries in %3 ms.").arg(rehearsal->path).arg(rehearsal->events).arg(rehearsal->milliseconds));
    call.console.document({{QStringLiteral("path"), rehearsal->path}, {QStringLiteral("events"), rehearsal->events}, {QStringLiteral("milliseconds"), rehearsal->milliseconds}});
    return 0;
}

/// What a restore would take away, and nothing is done.
int loss(const Call &call, const QString &path)
{
    auto workspace = call.open();
    const auto found = workspace ? Backups(**workspace).lossOf(path) : tl::make_unexpected(workspace.error());
    if (!found)
        return call.console.fail(found.error());
    call.console.say(found->isOtherLedger ? BackupCommandText::tr("This is a copy of another ledger.")
                                          : BackupCommandText::tr("%1 entries of the ledger are not in it.").arg(found->entries));
    call.console.document({{QStringLiteral("entries"), found->entries}, {QStringLiteral("since"), toIso(found->since)}, {QStringLiteral("otherLedger"), found->isOtherLedger},
                           {QStringLiteral("copyEvents"), found->copy.events}});
    return 0;
}

} // namespace

int runBackup(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("check"), 1, 1},
                                         {QStringLiteral("keep")},
                                         {QStringLiteral("list")},
                                         {QStringLiteral("rehearse")},
                                         {{}, 1, 1}},
                                        {});
    if (!options)
        return call.console.fail(options.error());
    if (options->positional().first() == u"check")
        return said(call, checkBackup(options->positional().value(1)), BackupCommandText::tr("%1 is whole: %2 entries."));
    if (options->positional().first() == u"keep")
        return keep(call);
    if (options->positional().first() == u"list")
        return list(call);
    if (options->positional().first() == u"rehearse")
        return rehearse(call);
    if (const auto good = checkNewOut(call, options->positional().first(), {}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    ConsoleProgress progress;
    return said(call, makeBackup((*workspace)->session().store, options->positional().first(), progress), BackupCommandText::tr("Backed up to %1 and verified: %2 entries."));
}

int runRestore(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {QStringLiteral("dry-run")}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    if (options->has(QStringLiteral("dry-run")))
        return loss(call, options->positional().first());
    ConsoleProgress progress;
    return said(call, restoreBackup(options->positional().first(), call.ledgerPath(), progress), BackupCommandText::tr("Restored to %1: %2 entries. What stood there was moved aside."));
}

} // namespace suben
