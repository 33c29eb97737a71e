#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/base/dates.h"
#include "core/filing/recallpaper.h"
#include "core/labels/printtarget.h"
#include "core/ledger/recalldrill.h"
#include "core/ledger/recalls.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

namespace suben
{

namespace
{

struct RecallCommandText {
    Q_DECLARE_TR_FUNCTIONS(RecallCommand)
};

const QString Minutes = QStringLiteral("yyyy-MM-dd HH:mm");

QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonObject amount(const Quantity &quantity)
{
    return {{key("quantity"), quantity.value.toString()}, {key("unit"), quantity.unit.word()}};
}

QJsonArray duesOf(const RecallCase &file)
{
    QJsonArray dues;
    for (const DueRow &due : file.dues)
        dues.append(QJsonObject{{key("due"), raw(due.id)}, {key("rule"), due.rule}, {key("name"), due.name}, {key("dueAt"), toIso(due.dueAt)},
                                {key("to"), due.to}, {key("settled"), due.isSettled()}, {key("receipt"), due.receipt}});
    return dues;
}

QJsonObject caseObject(const RecallCase &file)
{
    return {{key("recall"), raw(file.opening)}, {key("docNo"), file.docNo}, {key("lot"), raw(file.root)}, {key("lot.code"), file.lotCode},
            {key("item.name"), file.itemName}, {key("level"), file.level}, {key("reason"), file.reason}, {key("awareAt"), toIso(file.awareAt)},
            {key("announcedAt"), file.announced != EventId{} ? toIso(file.announcedAt) : QString()},
            {key("closedAt"), file.isOpen() ? QString() : toIso(file.closedAt)}, {key("open"), file.isOpen()}, {key("dues"), duesOf(file)},
            {key("keptUntil"), !file.kept ? QString() : file.kept->permanent ? key("permanent") : file.kept->date.toString(Qt::ISODate)}};
}

QJsonArray consigneesOf(const RecallReading &reading)
{
    QJsonArray consignees;
    for (const Consignee &buyer : reading.consignees) {
        QJsonArray lots;
        for (const ConsigneeLot &lot : buyer.lots)
            lots.append(QJsonObject{{key("lot"), raw(lot.lot)}, {key("lot.code"), lot.lotCode}, {key("sold"), amount(lot.sold)},
                                    {key("returnedBefore"), amount(lot.returnedBefore)}, {key("returnedSince"), amount(lot.returnedSince)}});
        consignees.append(QJsonObject{{key("party"), raw(buyer.party)}, {key("name"), buyer.name}, {key("phone"), buyer.phone},
                                      {key("address"), buyer.address}, {key("lots"), lots}, {key("complete"), buyer.gaps.empty()},
                                      {key("told"), buyer.told != EventId{} ? toIso(buyer.toldAt) : QString()}});
    }
    return consignees;
}

QJsonArray balancesOf(const RecallReading &reading)
{
    QJsonArray balances;
    for (const RecallBalance &b : reading.balances)
        balances.append(QJsonObject{{key("item.name"), b.itemName}, {key("unit"), b.unit.word()}, {key("in"), b.broughtIn().toString()},
                                    {key("sold"), b.sold.toString()}, {key("returned"), b.returned.toString()}, {key("used"), b.used.toString()},
                                    {key("toSupplier"), b.toSupplier.toString()}, {key("destroyed"), b.destroyed.toString()},
                                    {key("sampled"), b.sampled.toString()}, {key("missing"), b.missing.toString()}, {key("lost"), b.lost.toString()},
                                    {key("found"), b.found.toString()}, {key("onHand"), b.onHand.toString()},
                                    {key("explainedPermille"), b.explainedPermille()}});
    return balances;
}

QJsonObject readingObject(const RecallReading &reading)
{
    QJsonArray lots;
    for (const RecallLot &lot : reading.lots)
        lots.append(QJsonObject{{key("lot"), raw(lot.lot)}, {key("lot.code"), lot.lotCode}, {key("item.name"), lot.itemName},
                                {key("lot.state"), dispositionName(lot.disposition)}, {key("onHand"), amount(lot.onHand)},
                                {key("places"), QJsonArray::fromStringList(lot.places)}, {key("level"), lot.level}});
    QJsonArray suppliers;
    for (const RecallSupplier &supplier : reading.suppliers)
        suppliers.append(QJsonObject{{key("party"), raw(supplier.party)}, {key("name"), supplier.name}, {key("phone"), supplier.phone},
                                     {key("licence"), supplier.hasLicence}, {key("lots"), QJsonArray::fromStringList(supplier.lots)}});
    QJsonArray gaps;
    for (const RecallGap &gap : reading.gaps)
        gaps.append(QJsonObject{{key("kind"), gapName(gap.kind)}, {key("text"), gap.text}});
    return {{key("lot"), raw(reading.root)}, {key("lot.code"), reading.lotCode}, {key("item.name"), reading.itemName},
            {key("responsible"), reading.responsible}, {key("lots"), lots}, {key("consignees"), consigneesOf(reading)},
            {key("suppliers"), suppliers}, {key("balances"), balancesOf(reading)}, {key("gaps"), gaps},
            {key("explainedPermille"), reading.explainedPermille()}, {key("milliseconds"), reading.milliseconds}};
}

void sayCase(const Call &call, const RecallCase &file)
{
    const QString state = file.isOpen() ? RecallCommandText::tr("running") : RecallCommandText::tr("closed %1").arg(file.closedAt.date().toString(Qt::ISODate));
    call.console.say(QStringLiteral("%1  %2 %3  %4  %5  %6  %7").arg(raw(file.opening)).arg(file.itemName, file.lotCode, file.levelWord, file.awareAt.toString(Minutes), state, file.reason));
    for (const DueRow &due : file.dues)
        call.console.say(QStringLiteral("    %1  %2  %3").arg(due.dueAt.toString(Minutes), due.name, due.isSettled() ? RecallCommandText::tr("done") : RecallCommandText::tr("open")));
}

void sayReading(const Call &call, const RecallReading &reading)
{
    for (const RecallLot &lot : reading.lots)
        call.console.say(QStringLiteral("%1 %2  %3  %4").arg(lot.itemName, lot.lotCode, word(lot.disposition), lot.places.isEmpty() ? lot.onHand.toString() : lot.places.join(QStringLiteral(", "))));
    for (const Consignee &buyer : reading.consignees) {
        for (const ConsigneeLot &lot : buyer.lots)
            call.console.say(RecallCommandText::tr("%1  %2  %3: sold %4, back %5 and since then %6").arg(buyer.name, buyer.phone, lot.lotCode, lot.sold.toString(), lot.returnedBefore.toString(), lot.returnedSince.toString()));
    }
    for (const RecallSupplier &supplier : reading.suppliers)
        call.console.say(RecallCommandText::tr("Supplier: %1  %2").arg(supplier.name, supplier.phone));
    for (const RecallGap &gap : reading.gaps)
        call.console.say(RecallCommandText::tr("Gap: %1").arg(gap.text));
    call.console.say(RecallCommandText::tr("%1 explained; %2 ms").arg(percentWords(reading.explainedPermille())).arg(reading.milliseconds));
}

bool isPrinter(const QString &out)
{
    return out.startsWith(QLatin1String("printer:"));
}

/// One job for all sheets.
Result<void> printOut(const QString &printer, const std::vector<PaperPage> &sheets, const RecallReading &reading, Progress &progress)
{
    if (sheets.empty())
        return failure(ErrorCode::NotFound, RecallCommandText::tr("No buyer of these lots has a name in the ledger."));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheets.pdf"));
    const auto written = writePdf(file, sheets, RecallCommandText::tr("Recall %1").arg(reading.lotCode), progress);
    return written ? printPdf(printer, file, sheets.front().size) : written;
}

/// A PDF of the sheets, a workbook of the reading, or a job for a printer.
Result<void> putOut(const QString &path, const std::vector<PaperPage> &sheets, const RecallReading &reading, Progress &progress)
{
    if (isPrinter(path))
        return printOut(path.section(u':', 1), sheets, reading, progress);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeXlsx(path, recallTables(reading));
    return sheets.empty() ? failure(ErrorCode::NotFound, RecallCommandText::tr("No buyer of these lots has a name in the ledger."))
                          : writePdf(path, sheets, RecallCommandText::tr("Recall %1").arg(reading.lotCode), progress);
}

/// The case a lot began: the running one, else the last.
Result<RecallCase> caseOf(Session &session, const QString &text)
{
    const auto lot = lotNamed(session, text);
    if (!lot)
        return tl::make_unexpected(lot.error());
    auto cases = Recalls(session).list();
    if (!cases)
        return tl::make_unexpected(cases.error());
    const auto at = std::ranges::find(*cases, *lot, &RecallCase::root);
    if (at == cases->end())
        return failure(ErrorCode::NotFound, RecallCommandText::tr("No recall of “%1” was opened.").arg(text));
    return std::move(*at);
}

int answer(const Call &call, Session &session, EventId opening, const Options &options)
{
    ConsoleProgress progress;
    const auto report = Recalls(session).report(opening, progress);
    if (!report)
        return call.console.fail(report.error());
    const auto put = [&](const char *option, const std::vector<PaperPage> &sheets) {
        const QString path = options.value(key(option));
        return path.isEmpty() ? Result<void>() : putOut(path, sheets, report->reading, progress);
    };
    if (const auto done = put("to", recallPaper(session, *report)); !done)
        return call.console.fail(done.error());
    if (const auto done = put("notices", recallNotices(session, *report)); !done)
        return call.console.fail(done.error());
    sayCase(call, report->file);
    sayReading(call, report->reading);
    QJsonObject object = readingObject(report->reading);
    object.insert(key("recall"), caseObject(report->file));
    call.console.document(object);
    return 0;
}

int open(const Call &call, Session &session, const Options &options)
{
    const auto lot = lotNamed(session, options.positional().value(1));
    if (!lot)
        return call.console.fail(lot.error());
    const auto levels = Recalls(session).levels(*lot);
    const auto level = levels ? choiceNamed(options.value(key("level")), *levels) : Failure(levels.error());
    if (!level)
        return call.console.fail(level.error());
    RecallOrder order{*lot, *level, options.value(key("reason")), {}, options.value(key("why-late"))};
    if (const QString aware = options.value(key("aware")); !aware.isEmpty()) {
        order.awareAt = parseIsoTime(aware).value_or(QDateTime());
        if (!order.awareAt.isValid())
            return call.console.fail({ErrorCode::Usage, RecallCommandText::tr("“%1” is no time; write 2026-11-22T09:30:00+08:00.").arg(aware), {}});
    }
    ConsoleProgress progress;
    const auto opening = Recalls(session).open(order, progress);
    return opening ? answer(call, session, *opening, options) : call.console.fail(opening.error());
}

int drill(const Call &call, Session &session, const Options &options)
{
    RecallDrills drills(session);
    const QString text = options.positional().value(1);
    const auto lot = text.isEmpty() ? drills.draw() : lotNamed(session, text);
    if (!lot)
        return call.console.fail(lot.error());
    ConsoleProgress progress;
    const auto reading = drills.run(*lot, progress);
    if (!reading)
        return call.console.fail(reading.error());
    EventId entry{};
    if (options.has(key("record"))) {
        const auto recorded = drills.record(*reading);
        if (!recorded)
            return call.console.fail(recorded.error());
        entry = *recorded;
    }
    if (const QString path = options.value(key("to")); !path.isEmpty()) {
        if (const auto done = putOut(path, drillPaper(session, *reading), *reading, progress); !done)
            return call.console.fail(done.error());
    }
    sayReading(call, *reading);
    QJsonObject object = readingObject(*reading);
    object.insert(key("drill"), raw(entry));
    call.console.document(object);
    return 0;
}

int goOn(const Call &call, Session &session, const Options &options)
{
    const auto file = caseOf(session, options.positional().value(1));
    if (!file)
        return call.console.fail(file.error());
    const QString what = options.positional().front();
    const auto on = options.date(key("date"), session.clock.today());
    if (!on)
        return call.console.fail(on.error());
    const QDate day = on->value_or(session.clock.today());
    ConsoleProgress progress;
    Recalls recalls(session);
    if (what == u"announce" || what == u"close") {
        const auto done = what == u"close" ? recalls.close(file->opening, day, options.value(key("note")), progress)
                                           : recalls.announce(file->opening, day, progress);
        if (!done)
            return call.console.fail(done.error());
    }
    return answer(call, session, file->opening, options);
}

int list(const Call &call, Session &session)
{
    const auto cases = Recalls(session).list();
    if (!cases)
        return call.console.fail(cases.error());
    QJsonArray all;
    for (const RecallCase &file : *cases) {
        sayCase(call, file);
        all.append(caseObject(file));
    }
    call.console.document({{key("recalls"), all}});
    return 0;
}

} // namespace

int runRecall(const Call &call)
{
    const QStringList outs{key("to"), key("notices")};
    const auto options = Options::parse(call.arguments,
                                        {{key("open"), 1, 1, QStringList{key("level"), key("reason"), key("aware"), key("why-late")} + outs},
                                         {key("announce"), 1, 1, QStringList{key("date")} + outs},
                                         {key("report"), 1, 1, outs},
                                         {key("close"), 1, 1, QStringList{key("date"), key("note")} + outs},
                                         {key("drill"), 0, 1, {key("to")}, {key("record")}},
                                         {key("list")}},
                                        RecallCommandText::tr("Say open, announce, report, close, drill or list."));
    if (!options)
        return call.console.fail(options.error());
    // Asked before anything is recorded: an entry cannot be taken back for a misspelt file.
    const auto check = [&](const char *option, const QStringList &endings) {
        const QString out = options->value(key(option));
        return isPrinter(out) ? Result<void>() : checkOut(call, out, endings);
    };
    if (const auto good = check("to", {key("pdf"), key("xlsx")}).and_then([&] { return check("notices", {key("pdf")}); }); !good)
        return call.console.fail(good.error());
    const QString what = options->positional().front();
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (what == u"list")
        return list(call, session);
    if (what == u"drill")
        return drill(call, session, *options);
    return what == u"open" ? open(call, session, *options) : goOn(call, session, *options);
}

} // namespace suben
