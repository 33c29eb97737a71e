#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/exchange/epciswriter.h"
#include "core/filing/registerpaper.h"
#include "core/ledger/ledgerquery.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace suben
{

namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// `events`: one row an entry, oldest first, corrected ones too.
Result<OutTable> eventTable(Session &session, const RegisterPeriod &period)
{
    const std::vector<OutColumn> columns{{ExportText::tr("Entry"), ColumnKind::Number, QStringLiteral("event.id")},
                                         {ExportText::tr("Step"), ColumnKind::Text, QStringLiteral("event.step")},
                                         {ExportText::tr("Happened"), ColumnKind::Text, QStringLiteral("event.time")},
                                         {ExportText::tr("Recorded"), ColumnKind::Text, QStringLiteral("event.recordTime")},
                                         {ExportText::tr("No."), ColumnKind::Text, QStringLiteral("event.docNo")},
                                         {ExportText::tr("Party"), ColumnKind::Text, QStringLiteral("party.name")},
                                         {ExportText::tr("Goods"), ColumnKind::Text, QStringLiteral("item.name")},
                                         {ExportText::tr("Corrects entry"), ColumnKind::Text, QStringLiteral("event.corrects")},
                                         {ExportText::tr("Corrected by entry"), ColumnKind::Text, QStringLiteral("event.correctedBy")},
                                         {ExportText::tr("Reason"), ColumnKind::Text, QStringLiteral("event.reason")}};
    QStringList paths;
    for (const OutColumn &column : columns)
        paths << column.path;
    if (const auto known = checkWithheld(session, period.withheld, paths); !known)
        return Failure(known.error());
    const auto number = [](EventId id) { return raw(id) == 0 ? QString() : QString::number(raw(id)); };
    std::vector<QStringList> rows;
    EventFilter filter;
    filter.from = period.from;
    filter.to = period.last();
    filter.asKnownOn = period.days.asKnownOn;
    filter.limit = 500;
    for (;;) {
        const auto page = LedgerQuery(session).events(filter);
        if (!page)
            return tl::make_unexpected(page.error());
        for (const EventRow &row : *page)
            rows.push_back({number(row.id), row.stepName, toIso(row.eventTime), toIso(row.recordTime), row.docNo, row.partyName, row.summary,
                            number(row.corrects), number(row.correctedBy), row.reason});
        if (static_cast<int>(page->size()) < filter.limit)
            break;
        filter.before = page->back().id;
    }
    for (const QString &withheld : period.withheld) {
        const qsizetype at = paths.indexOf(withheld);
        for (QStringList &row : rows) {
            if (at >= 0)
                row[at].clear();
        }
    }
    std::reverse(rows.begin(), rows.end());
    return tableOf(ExportText::tr("Entries") + period.days.inFileName(), columns, rows);
}

Result<OutTable> registerOf(Session &session, const RegisterInfo &info, const RegisterPeriod &period, Progress &progress)
{
    QStringList paths;
    for (const RegisterColumn &column : info.columns)
        paths << column.path;
    return checkWithheld(session, period.withheld, paths).and_then([&] { return registerTable(session, info, period, progress); });
}

/// EPCIS 2.0: the entries with everything they name.
int exportEpcis(const Call &call, Session &session, const EpcisOrder &order, const QString &out)
{
    if (const auto known = checkWithheld(session, order.withhold, {}); !known)
        return call.console.fail(known.error());
    ConsoleProgress progress;
    const auto written = writeEpcisFile(session, order, out, progress);
    if (!written)
        return call.console.fail(written.error());
    call.console.say(ExportText::tr("%1 events in %2.").arg(*written).arg(out));
    call.console.document({{QStringLiteral("events"), *written}, {QStringLiteral("file"), QFileInfo(out).absoluteFilePath()}});
    return 0;
}

} // namespace

int runExport(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("out"), QStringLiteral("withhold"), QStringLiteral("as-of"), QStringLiteral("as-known-on"), QStringLiteral("lot")}, {QStringLiteral("with-id-numbers")}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    const QString out = options->value(QStringLiteral("out"));
    if (out.isEmpty())
        return call.console.fail({ErrorCode::Usage, ExportText::tr("Say where it goes with --out FILE.xlsx, .csv, .json or .jsonld."), {}});
    if (const auto good = checkOut(call, out, {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("jsonld")}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QDate today = session.clock.today();
    const auto from = options->date(QStringLiteral("from"), today);
    const auto to = options->date(QStringLiteral("to"), today);
    const auto days = options->viewDays(today);
    if (!from || !to || !days)
        return call.console.fail(!from ? from.error() : !to ? to.error() : days.error());
    const QDate end = to->value_or(today);
    const RegisterPeriod period{from->value_or(QDate(end.year(), end.month(), 1)), end, options->values(QStringLiteral("withhold")), *days};
    if (const auto good = checkPeriod(period.from, period.to); !good)
        return call.console.fail(good.error());
    const QString form = options->positional().first();
    if (out.endsWith(u".jsonld", Qt::CaseInsensitive)) {
        if (!days->isPresent())
            return call.console.fail({ErrorCode::Usage, ExportText::tr("EPCIS holds every version of an entry: leave --as-of and --as-known-on out."), {}});
        if (form != u"events")
            return call.console.fail({ErrorCode::Usage, ExportText::tr("EPCIS holds all entries: export events --out FILE.jsonld."), {}});
        EpcisOrder order{period.from, period.to, period.withheld};
        order.secrets = options->has(QStringLiteral("with-id-numbers")) ? EpcisSecrets::Included : EpcisSecrets::LeftOut;
        if (options->has(QStringLiteral("lot"))) {
            const auto lot = lotNamed(session, options->value(QStringLiteral("lot")));
            if (!lot)
                return call.console.fail(lot.error());
            order.lot = *lot;
        }
        return exportEpcis(call, session, order, out);
    }
    ConsoleProgress progress;
    auto table = form == u"events" ? eventTable(session, period)
                                   : Registers(session).named(form).and_then([&](const RegisterInfo &info) {
                                         return registerOf(session, info, period, progress);
                                     });
    if (!table)
        return call.console.fail(table.error());
    qint64 rows = 0;
    const auto next = std::move(table->nextRow);
    table->nextRow = [&](QStringList &row) {
        const bool more = next(row);
        rows += more ? 1 : 0;
        return more;
    };
    if (const auto written = writeTable(out, *table); !written)
        return call.console.fail(written.error());
    call.console.say(ExportText::tr("%1 rows in %2.").arg(rows).arg(out));
    call.console.document({{QStringLiteral("rows"), rows}, {QStringLiteral("file"), QFileInfo(out).absoluteFilePath()}});
    return 0;
}

} // namespace suben
