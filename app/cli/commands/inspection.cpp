#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/filing/visitpaper.h"
#include "core/ledger/visitverdict.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace suben
{

namespace
{

struct InspectionCommandText {
    Q_DECLARE_TR_FUNCTIONS(InspectionCommand)
};

QJsonObject tableToJson(const VisitTable &table)
{
    QJsonArray rows;
    for (const VisitRow &row : table.rows)
        rows.append(QJsonArray::fromStringList(row.cells));
    return {{QStringLiteral("list"), visitListId(table.list)},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("columns"), QJsonArray::fromStringList(table.columns)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("missing"), table.missing()},
            {QStringLiteral("more"), table.isCut}};
}

QJsonObject answerToJson(const VisitAnswer &answer)
{
    QJsonArray cards;
    for (const VisitCard &card : answer.cards) {
        QJsonArray facts;
        for (const auto &[name, value] : card.facts)
            facts.append(QJsonArray{name, value});
        cards.append(QJsonObject{{QStringLiteral("title"), card.title}, {QStringLiteral("state"), card.state},
                                 {QStringLiteral("whole"), card.isWhole}, {QStringLiteral("facts"), facts}});
    }
    return {{QStringLiteral("lot"), raw(answer.lot)}, {QStringLiteral("item.name"), answer.itemName},
            {QStringLiteral("lot.code"), answer.lotCode}, {QStringLiteral("cards"), cards},
            {QStringLiteral("papers"), tableToJson(answer.papers)}};
}

void print(const Call &call, const VisitTable &table)
{
    call.console.say(QStringLiteral("%1: %2").arg(table.title).arg(table.rows.size()));
    for (const VisitRow &row : table.rows)
        call.console.say(QStringLiteral("  ") + row.cells.join(QStringLiteral("  ")));
}

bool isPdf(const QString &out)
{
    return out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

/// Where `--out` names a PDF the paper, else the folder that opens without the program.
int writeOut(const Call &call, Session &session, const VisitHandout &handout, const QString &out)
{
    ConsoleProgress progress;
    if (out.isEmpty())
        return 0;
    if (isPdf(out)) {
        const auto sheets = visitPaper(session, handout);
        const auto written = sheets ? writePdf(out, *sheets, handout.title(), progress) : Result<void>(Failure(sheets.error()));
        if (!written)
            return call.console.fail(written.error());
        call.console.say(InspectionCommandText::tr("Written: %1").arg(out));
        return 0;
    }
    if (!QDir().mkpath(out))
        return call.console.fail({ErrorCode::Storage, InspectionCommandText::tr("%1 cannot be made.").arg(out), {}});
    const auto folder = writeVisitFolder(session, handout, out, progress);
    if (!folder)
        return call.console.fail(folder.error());
    call.console.say(InspectionCommandText::tr("Written: %1").arg(folder->path));
    return 0;
}

/// The whole chain, as the window checks it.
Result<void> check(Session &session, VisitCard &card, Progress &progress)
{
    Chain chain(session);
    const auto seals = chain.seals();
    if (!seals)
        return Failure(seals.error());
    const QString against = seals->isEmpty() ? QString() : std::ranges::max_element(*seals, {}, &Seal::sealedAt)->shortText();
    const auto verdict = chain.verify(against.isEmpty() ? QStringList() : QStringList{against}, progress);
    if (!verdict)
        return Failure(verdict.error());
    showVerdict(card, *verdict, against);
    return {};
}

int show(const Call &call, Session &session, const Options &options)
{
    ConsoleProgress progress;
    VisitLists lists(session);
    VisitHandout handout;
    QJsonObject document;
    const QString what = options.positional().value(1);
    const auto list = visitListFromId(what);
    const QString lotText = list && *list != VisitList::Lot ? options.value(QStringLiteral("lot"))
                                                            : options.value(QStringLiteral("lot"), what);
    LotId lot{};
    if (!lotText.isEmpty()) {
        const auto named = lotNamed(session, lotText);
        if (!named)
            return call.console.fail(named.error());
        lot = *named;
    }
    if (!list || *list == VisitList::Lot) {
        auto answer = lists.answer(lot, progress);
        if (!answer)
            return call.console.fail(answer.error());
        if (options.has(QStringLiteral("verify"))) {
            if (const auto checked = check(session, answer->cards.back(), progress); !checked)
                return call.console.fail(checked.error());
        }
        for (const VisitCard &card : answer->cards) {
            call.console.say(QStringLiteral("%1: %2").arg(card.title, card.state));
            for (const auto &[name, value] : card.facts)
                call.console.say(QStringLiteral("  %1  %2").arg(name, value));
        }
        print(call, answer->papers);
        document = answerToJson(*answer);
        handout.answer = *std::move(answer);
    } else {
        auto table = lists.read(*list, {lot, options.value(QStringLiteral("text"))}, progress);
        if (!table)
            return call.console.fail(table.error());
        print(call, *table);
        document = tableToJson(*table);
        handout.tables = {*std::move(table)};
    }
    const int exit = writeOut(call, session, handout, options.value(QStringLiteral("out")));
    if (exit == 0)
        call.console.document(document);
    return exit;
}

int visits(const Call &call, Session &session)
{
    const auto all = Visits(session).list();
    if (!all)
        return call.console.fail(all.error());
    QJsonArray list;
    for (const Visit &visit : *all) {
        call.console.say(QStringLiteral("%1  %2 – %3  %4  %5")
                             .arg(static_cast<qint64>(visit.id))
                             .arg(visit.beganAt.toString(Qt::ISODate), visit.endedAt.toString(Qt::ISODate), visit.openedBy)
                             .arg(visit.shown));
        list.append(QJsonObject{{QStringLiteral("visit"), static_cast<qint64>(visit.id)},
                                {QStringLiteral("began"), visit.beganAt.toString(Qt::ISODate)},
                                {QStringLiteral("ended"), visit.endedAt.toString(Qt::ISODate)},
                                {QStringLiteral("by"), visit.openedBy},
                                {QStringLiteral("shown"), visit.shown}});
    }
    call.console.document({{QStringLiteral("visits"), list}});
    return 0;
}

int visit(const Call &call, Session &session, VisitId id)
{
    const auto all = Visits(session).shown(id);
    if (!all)
        return call.console.fail(all.error());
    QJsonArray list;
    for (const VisitShown &shown : *all) {
        call.console.say(QStringLiteral("%1  %2  %3").arg(shown.time.toString(Qt::ISODate), visitDeedName(shown.deed), shown.words));
        list.append(QJsonObject{{QStringLiteral("time"), shown.time.toString(Qt::ISODate)},
                                {QStringLiteral("deed"), visitDeedName(shown.deed)},
                                {QStringLiteral("list"), shown.list},
                                {QStringLiteral("lot"), raw(shown.lot)},
                                {QStringLiteral("words"), shown.words}});
    }
    call.console.document({{QStringLiteral("shown"), list}});
    return 0;
}

} // namespace

int runInspection(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("show"), 1, 1, {QStringLiteral("lot"), QStringLiteral("text"), QStringLiteral("out")}, {QStringLiteral("verify")}},
                                         {QStringLiteral("visits")},
                                         {QStringLiteral("visit"), 1, 1}},
                                        InspectionCommandText::tr("Say show, visits or visit."));
    if (!options)
        return call.console.fail(options.error());
    if (const QString out = options->value(QStringLiteral("out")); isPdf(out)) {
        if (const auto good = checkOut(call, out, {QStringLiteral("pdf")}); !good)
            return call.console.fail(good.error());
    }
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QString what = options->positional().front();
    if (what == u"show")
        return show(call, session, *options);
    if (what == u"visits")
        return visits(call, session);
    const auto number = options->numberAt(1);
    return number ? visit(call, session, static_cast<VisitId>(*number)) : call.console.fail(number.error());
}

} // namespace suben
