#include "core/exchange/importer.h"

#include "core/base/filewords.h"
#include "core/exchange/deliverynote.h"
#include "core/exchange/epcisdelivery.h"
#include "core/exchange/mapmemory.h"
#include "core/exchange/planbuilder.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/tablewriter.h"
#include "core/ledger/ledger.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace suben
{

namespace
{

struct ImporterSay {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

Findings everyFinding(const ImportPlan &plan)
{
    Findings all = plan.findings;
    for (const PlannedRow &row : plan.rows)
        all += row.findings;
    for (const PlannedEvent &event : plan.events) {
        for (const Finding &finding : event.findings) {
            if (finding.line < 0)
                all << finding;
        }
    }
    return all;
}

bool isEpcisFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeEpcis(file.read(64));
}

/// Nothing for a file that holds no codes of one.
std::optional<Result<DeliveryNote>> noteInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !isNoteCode(QString::fromLatin1(file.peek(64))))
        return std::nullopt;
    return readNoteText(QString::fromLatin1(file.read(1 << 20)));
}

} // namespace

Importer::Importer(Session &session) : m_session(session) {}

Result<ImportFile> Importer::read(const QString &path, const QString &sheet, Progress &progress)
{
    if (const auto readable = checkReadable(path); !readable)
        return Failure(readable.error());
    if (isEpcisFile(path)) {
        const auto document = readEpcisFile(path);
        return document ? deliveryOf(*document, path) : Result<ImportFile>(Failure(document.error()));
    }
    if (const auto note = noteInFile(path))
        return note->map([&](const DeliveryNote &read) { return noteFile(read, path); });
    auto table = readTable(path, sheet, ReadLimits(), progress);
    if (!table)
        return Failure(table.error());
    const auto words = ColumnWords::shipped();
    if (!words)
        return Failure(words.error());
    ImportFile file{path, std::move(*table), {}};
    file.map = guessColumns(file.table, *words, m_session.clock.today());
    const auto supplier = Catalog(m_session).findParty(file.map.fact(QStringLiteral("supplier.name")));
    const PartyId party = supplier && *supplier ? (*supplier)->id : PartyId();
    const auto remembered = MapMemory(m_session).recall(file.map.fingerprint(), party);
    if (!remembered)
        return Failure(remembered.error());
    if (*remembered) {
        if (const auto taken = applyColumns(file.map, **remembered, MappedBy::Memory); !taken)
            return Failure(taken.error());
    }
    return file;
}

Result<ImportPlan> Importer::plan(const ImportFile &file, const ImportChoices &choices, Progress &progress)
{
    auto plan = PlanBuilder(m_session, file.table, file.map, choices).build(progress);
    if (!plan)
        return plan;
    if (const auto rehearsed = rehearse(*plan, progress); !rehearsed)
        return Failure(rehearsed.error());
    return plan;
}

Result<void> Importer::rehearse(ImportPlan &plan, Progress &progress)
{
    std::optional<Error> problem;
    const auto takenBack = m_session.store.together([&]() -> Result<void> {
        const auto rehearsed = Rehearsal(m_session, plan).run(progress);
        if (!rehearsed)
            problem = rehearsed.error();
        return failure(ErrorCode::Cancelled, QString()); // a rehearsal leaves nothing behind
    });
    if (problem)
        return Failure(*problem);
    return takenBack.error().code == ErrorCode::Cancelled ? Result<void>() : takenBack;
}

Result<Imported> Importer::apply(const ImportPlan &plan, Progress &progress)
{
    if (!plan.isReady())
        return Failure(
            Error{ErrorCode::Refused, ImporterSay::tr("The import was refused. Nothing was written."), everyFinding(plan)});
    return m_session.store.together([&]() -> Result<Imported> {
        auto masters = saveMasters(m_session, plan);
        if (!masters)
            return Failure(masters.error());
        std::vector<EventDraft> drafts;
        for (const PlannedEvent &event : plan.events) {
            if (!event.draft.lines.empty())
                drafts.push_back(boundDraft(event, *masters));
        }
        auto recorded = Ledger(m_session).recordAll(drafts, Batch::AllOrNone, progress);
        if (!recorded)
            return Failure(recorded.error());
        Imported done{{}, 0, masters->newItems, masters->newParties, plan.refusedRows()};
        for (const Recorded &one : *recorded) {
            if (raw(one.id) == 0)
                return Failure(
                    Error{ErrorCode::Refused, ImporterSay::tr("The import was refused. Nothing was written."), one.findings});
            done.events.push_back(one.id);
        }
        done.rows = static_cast<int>(plan.rows.size()) - done.leftOut;
        const PartyId supplier = drafts.empty() ? PartyId() : drafts.front().party;
        if (const auto kept = MapMemory(m_session).remember(plan.fingerprint, supplier, plan.columns); !kept)
            return Failure(kept.error());
        return done;
    });
}

Result<void> writeRejects(const QString &path, const ImportFile &file, const ImportPlan &plan)
{
    std::vector<OutColumn> columns{{ImporterSay::tr("Row"), ColumnKind::Number, {}}};
    for (const MappedColumn &column : file.map.columns)
        columns.push_back({column.header, ColumnKind::Text, column.path});
    columns.push_back({ImporterSay::tr("Why it was refused"), ColumnKind::Text, {}});
    std::vector<QStringList> rows;
    for (const PlannedRow &planned : plan.rows) {
        if (!planned.refused)
            continue;
        const int row = file.table.rowNumbered(planned.number);
        QStringList cells{QString::number(planned.number)};
        for (const MappedColumn &column : file.map.columns)
            cells << file.table.text(row, column.column).toString();
        QStringList reasons;
        for (const Finding &finding : withSeverity(planned.findings, Severity::Refuse))
            reasons << finding.text;
        rows.push_back(cells << reasons.join(u' '));
    }
    return writeTable(path, tableOf(ImporterSay::tr("Refused rows"), columns, rows));
}

} // namespace suben
