#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/exchange/importer.h"
#include "core/ledger/draftjson.h"
#include "core/workspace/safecopy.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct ImportCommandText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

void print(const Call &call, const ImportFile &file, const ImportPlan &plan)
{
    for (const MappedColumn &column : file.map.columns)
        call.console.say(QStringLiteral("  %1 → %2").arg(column.header.simplified(), column.path.isEmpty() ? ImportCommandText::tr("not used") : column.path));
    call.console.findings(plan.findings);
    for (const PlannedEvent &event : plan.events)
        call.console.findings(event.findings);
    for (const PlannedRow &row : plan.rows) {
        call.console.say(ImportCommandText::tr("row %1  %2  %3").arg(row.number).arg(row.name, row.refused ? ImportCommandText::tr("refused") : ImportCommandText::tr("good")));
        call.console.findings(row.findings);
    }
}

QJsonObject planObject(const ImportPlan &plan)
{
    const auto list = [](const Findings &findings) {
        QJsonArray array;
        for (const Finding &finding : findings)
            array.append(findingToJson(finding));
        return array;
    };
    QJsonArray rows;
    for (const PlannedRow &row : plan.rows)
        rows.append(QJsonObject{{QStringLiteral("row"), row.number}, {QStringLiteral("name"), row.name}, {QStringLiteral("refused"), row.refused},
                                {QStringLiteral("findings"), list(row.findings)}});
    QJsonArray events;
    for (const PlannedEvent &event : plan.events)
        events.append(QJsonObject{{QStringLiteral("lines"), static_cast<qint64>(event.draft.lines.size())}, {QStringLiteral("findings"), list(event.findings)}});
    return {{QStringLiteral("rows"), rows}, {QStringLiteral("events"), events}, {QStringLiteral("findings"), list(plan.findings)}, {QStringLiteral("ready"), plan.isReady()},
            {QStringLiteral("needsReason"), plan.needsReason()}};
}

Result<ImportFile> readFile(Importer &importer, const Options &options, Progress &progress)
{
    auto file = importer.read(options.positional().first(), options.value(QStringLiteral("sheet")), progress);
    if (!file || !options.has(QStringLiteral("map")))
        return file;
    const auto map = readJsonObject(options.value(QStringLiteral("map")));
    const auto applied = map ? applyColumns(file->map, *map, MappedBy::Person) : tl::make_unexpected(map.error());
    return applied ? file : tl::make_unexpected(applied.error());
}

int apply(const Call &call, Workspace &workspace, Importer &importer, const ImportPlan &plan)
{
    ConsoleProgress progress;
    // Every import begins with a copy that proved itself.
    if (const auto safe = backUpBefore(workspace, QStringLiteral("import"), progress); !safe)
        return call.console.fail(safe.error());
    const auto imported = importer.apply(plan, progress);
    if (!imported)
        return call.console.fail(imported.error());
    call.console.say(ImportCommandText::tr("%1 rows recorded in %2 entries; %3 new items, %4 new parties, %5 rows left out.")
                         .arg(imported->rows).arg(imported->events.size()).arg(imported->newItems).arg(imported->newParties).arg(imported->leftOut));
    QJsonObject document = planObject(plan);
    document.insert(QStringLiteral("recorded"), imported->rows);
    document.insert(QStringLiteral("leftOut"), imported->leftOut);
    call.console.document(document);
    return imported->leftOut > 0 ? 1 : 0;
}

} // namespace

int runImport(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {QStringLiteral("as"), QStringLiteral("map"), QStringLiteral("rejects"), QStringLiteral("reason"), QStringLiteral("sheet"),
                                         QStringLiteral("category"), QStringLiteral("date"), SecondOption, SecondPasswordOption},
                                        {QStringLiteral("dry-run")}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    ImportChoices choices;
    const auto as = importAsFromName(options->value(QStringLiteral("as"), QStringLiteral("receiving")));
    if (!as)
        return call.console.fail({ErrorCode::Usage, ImportCommandText::tr("--as is receiving, shipping, retailSale, items, parties or opening."), {}});
    if (const auto good = checkOut(call, options->value(QStringLiteral("rejects")), {QStringLiteral("xlsx")}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const auto date = options->date(QStringLiteral("date"), session.clock.today());
    if (!date)
        return call.console.fail(date.error());
    if (const auto admitted = Call::admitSecond(session, *options); !admitted)
        return call.console.fail(admitted.error());
    choices.second = session.present.empty() ? UserId() : session.present.front();
    choices.as = *as;
    choices.date = *date;
    choices.category = options->value(QStringLiteral("category"));
    choices.reason = options->value(QStringLiteral("reason"));
    choices.badRows = options->has(QStringLiteral("rejects")) ? BadRows::LeaveOut : BadRows::StopAll;

    ConsoleProgress progress;
    Importer importer(session);
    const auto file = readFile(importer, *options, progress);
    const auto plan = file ? importer.plan(*file, choices, progress) : tl::make_unexpected(file.error());
    if (!plan)
        return call.console.fail(plan.error());
    print(call, *file, *plan);
    if (options->has(QStringLiteral("rejects")) && plan->refusedRows() > 0) {
        if (const auto written = writeRejects(options->value(QStringLiteral("rejects")), *file, *plan); !written)
            return call.console.fail(written.error());
    }
    if (options->has(QStringLiteral("dry-run"))) {
        call.console.document(planObject(*plan));
        return plan->isReady() ? 0 : 1;
    }
    return apply(call, **workspace, importer, *plan);
}

} // namespace suben
