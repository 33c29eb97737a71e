#include "app/cli/command.h"

#include "core/base/filewords.h"
#include "core/exchange/epcisload.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/loader.h"
#include "core/workspace/backups.h"
#include "core/workspace/safecopy.h"

#include <QCoreApplication>
#include <QFile>

namespace suben
{

namespace
{

struct LoadText {
    Q_DECLARE_TR_FUNCTIONS(Load)
};

QJsonObject lineObject(const LoadedLine &line)
{
    QJsonArray findings;
    for (const Finding &finding : line.findings)
        findings.append(findingToJson(finding));
    QJsonObject object{{QStringLiteral("line"), line.number}, {QStringLiteral("result"), line.refused ? QStringLiteral("refused") : QStringLiteral("recorded")}};
    if (line.id != 0)
        object.insert(QStringLiteral("id"), line.id);
    if (!findings.isEmpty())
        object.insert(QStringLiteral("findings"), findings);
    if (line.refused)
        object.insert(QStringLiteral("text"), line.text);
    return object;
}

/// A ledger that holds entries is copied before more are loaded into it; a new one has nothing to lose.
Result<void> copyOfEntries(Workspace &workspace, Progress &progress)
{
    const auto entries = LedgerQuery(workspace.session()).eventCount();
    if (!entries)
        return Failure(entries.error());
    const auto made = *entries > 0 ? Backups(workspace).run(BackupOccasion::Start, progress) : Result<BackupRun>(BackupRun());
    return made ? Result<void>() : Failure(made.error());
}

/// A document of another ledger like this one.
int loadDocument(const Call &call, Workspace &workspace, const Options &options)
{
    const auto document = readEpcisFile(options.positional().first());
    if (!document)
        return call.console.fail(document.error());
    ConsoleProgress progress;
    if (const auto safe = backUpBefore(workspace, QStringLiteral("load"), progress); !safe)
        return call.console.fail(safe.error());
    Session &session = workspace.session();
    QJsonArray lines;
    const Batch batch = options.has(QStringLiteral("all-or-nothing")) ? Batch::AllOrNone : Batch::EachAlone;
    const auto loaded = loadEpcis(session, *document, options.value(QStringLiteral("reason")), batch, progress, [&](const EpcisLine &line) {
        const bool isRefused = raw(line.id) == 0;
        if (isRefused) {
            call.console.warn(line.number == 0 ? LoadText::tr("A record was refused: %1").arg(line.text)
                                               : LoadText::tr("Event %1 was refused: %2").arg(line.number).arg(line.text));
            call.console.findings(line.findings);
        }
        if (call.console.isJson() && (isRefused || !line.findings.isEmpty()))
            lines.append(lineObject({line.number, isRefused, raw(line.id), line.text, line.findings}));
    });
    if (!loaded)
        return call.console.fail(loaded.error());
    call.console.say(LoadText::tr("%1 events recorded, %2 of them taken out again as declared, %3 refused; %4 new records.")
                         .arg(loaded->recorded).arg(loaded->withdrawn).arg(loaded->refused).arg(loaded->masters));
    if (loaded->attachments > 0 || loaded->attachmentsMissing > 0)
        call.console.say(LoadText::tr("%1 papers and photographs came along; of %2 there are only the names.").arg(loaded->attachments).arg(loaded->attachmentsMissing));
    call.console.document({{QStringLiteral("recorded"), loaded->recorded}, {QStringLiteral("withdrawn"), loaded->withdrawn},
                           {QStringLiteral("attachments"), loaded->attachments}, {QStringLiteral("attachmentsMissing"), loaded->attachmentsMissing},
                           {QStringLiteral("refused"), loaded->refused}, {QStringLiteral("masters"), loaded->masters}, {QStringLiteral("lines"), lines}});
    return loaded->refused > 0 ? 1 : 0;
}

} // namespace

int runLoad(const Call &call)
{
    const auto options = Options::parse(call.arguments, {SecondOption, SecondPasswordOption, QStringLiteral("reason")}, {QStringLiteral("all-or-nothing")}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    if (const auto admitted = Call::admitSecond((*workspace)->session(), *options); !admitted)
        return call.console.fail(admitted.error());
    if (options->positional().first().endsWith(u".jsonld", Qt::CaseInsensitive))
        return loadDocument(call, **workspace, *options);
    const bool isPiped = options->positional().first() == u"-";
    if (const auto readable = isPiped ? Result<void>() : checkReadable(options->positional().first()); !readable)
        return call.console.fail(readable.error());
    QFile file(options->positional().first());
    const bool opened = isPiped ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return call.console.fail({ErrorCode::Storage, LoadText::tr("The file %1 cannot be read.").arg(file.fileName()), {}});

    ConsoleProgress progress;
    if (const auto safe = copyOfEntries(**workspace, progress); !safe)
        return call.console.fail(safe.error());
    QJsonArray lines;
    const auto loaded = loadLines((*workspace)->session(), file, options->has(QStringLiteral("all-or-nothing")) ? Batch::AllOrNone : Batch::EachAlone, progress,
                                  [&](const LoadedLine &line) {
                                      if (line.refused) {
                                          call.console.warn(LoadText::tr("Line %1 was refused: %2").arg(line.number).arg(line.text));
                                          call.console.findings(line.findings);
                                      }
                                      if (call.console.isJson() && (line.refused || !line.findings.isEmpty()))
                                          lines.append(lineObject(line));
                                  });
    if (!loaded)
        return call.console.fail(loaded.error());
    call.console.say(LoadText::tr("%1 lines recorded, %2 of them with warnings, %3 refused.").arg(loaded->recorded).arg(loaded->warned).arg(loaded->refused));
    call.console.document({{QStringLiteral("recorded"), loaded->recorded},
                           {QStringLiteral("warned"), loaded->warned},
                           {QStringLiteral("refused"), loaded->refused},
                           {QStringLiteral("lines"), lines}});
    return loaded->refused > 0 ? 1 : 0;
}

} // namespace suben
