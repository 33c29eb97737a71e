#include "app/cli/command.h"

#include "core/storage/backup.h"

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

} // namespace

int runBackup(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 1, 2);
    if (!options)
        return call.console.fail(options.error());
    if (options->positional().first() == u"check")
        return said(call, checkBackup(options->positional().value(1)), BackupCommandText::tr("%1 is whole: %2 entries."));
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    ConsoleProgress progress;
    return said(call, makeBackup((*workspace)->session().store, options->positional().first(), progress), BackupCommandText::tr("Backed up to %1 and verified: %2 entries."));
}

int runRestore(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    ConsoleProgress progress;
    return said(call, restoreBackup(options->positional().first(), call.ledgerPath(), progress), BackupCommandText::tr("Restored to %1: %2 entries. What stood there was moved aside."));
}

} // namespace suben
