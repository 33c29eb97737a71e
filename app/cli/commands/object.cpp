#include "app/cli/command.h"

#include "app/cli/outfile.h"
#include "core/filing/worksheet.h"
#include "core/ledger/catalog.h"
#include "core/ledger/lifelist.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace suben
{

namespace
{

struct ObjectCommandText {
    Q_DECLARE_TR_FUNCTIONS(ObjectCommand)
};

constexpr int MostListed = 10'000;

int listObjects(const Call &call, Session &session)
{
    QJsonArray objects;
    LifeList lives(session);
    for (const LifeKind &kind : lives.kinds()) {
        const auto rows = lives.rows(kind, {{}, 0, MostListed});
        if (!rows)
            return call.console.fail(rows.error());
        for (const LifeRow &row : *rows) {
            const QString day = row.day ? row.day->toString(Qt::ISODate) : QString();
            call.console.say(
                QStringLiteral("%1  %2  %3  %4  %5 %6").arg(kind.word, row.code, row.about, row.state, row.next, day));
            objects.append(QJsonObject{{QStringLiteral("kind"), kind.word},
                                       {QStringLiteral("code"), row.code},
                                       {QStringLiteral("about"), row.about},
                                       {QStringLiteral("state"), row.state},
                                       {QStringLiteral("next"), row.next},
                                       {QStringLiteral("day"), day}});
        }
    }
    call.console.document({{QStringLiteral("objects"), objects}});
    return 0;
}

int showObject(const Call &call, Session &session, ObjectId id)
{
    LifeList lives(session);
    const auto next = lives.next(LifeOf::Object, raw(id));
    const auto story = lives.story(LifeOf::Object, raw(id));
    if (!next || !story)
        return call.console.fail(!next ? next.error() : story.error());
    QJsonArray dates;
    for (const LifeNext &each : *next) {
        call.console.say(QStringLiteral("%1  %2  %3").arg(each.day.toString(Qt::ISODate), each.word, each.to));
        dates.append(
            QJsonObject{{QStringLiteral("day"), each.day.toString(Qt::ISODate)}, {QStringLiteral("what"), each.word}});
    }
    QJsonArray events;
    for (const EventRow &row : *story) {
        call.console.say(QStringLiteral("%1  %2  %3").arg(toIso(row.eventTime), row.stepName, row.actorName));
        events.append(QJsonObject{{QStringLiteral("event"), raw(row.id)},
                                  {QStringLiteral("time"), toIso(row.eventTime)},
                                  {QStringLiteral("step"), row.step}});
    }
    call.console.document({{QStringLiteral("next"), dates}, {QStringLiteral("story"), events}});
    return 0;
}

int printSheet(const Call &call, Session &session, ObjectId id, const QString &out)
{
    const auto object = Catalog(session).object(id);
    if (!object)
        return call.console.fail(object.error());
    const auto sheets = workSheets(session, object->kind);
    if (sheets.empty())
        return call.console.fail(
            {ErrorCode::NotFound, ObjectCommandText::tr("No rule pack has a work sheet for this."), {}});
    const auto pages = workSheet(session, sheets.front(), id, tableFormatFromName(sheets.front().paper));
    ConsoleProgress progress;
    const auto written = pages ? writePdf(out, *pages, sheets.front().title, progress)
                               : Result<void>(tl::make_unexpected(pages.error()));
    if (!written)
        return call.console.fail(written.error());
    call.console.say(ObjectCommandText::tr("%1 is in %2.").arg(sheets.front().title, out));
    call.console.document({{QStringLiteral("file"), QFileInfo(out).absoluteFilePath()}});
    return 0;
}

} // namespace

int runObject(const Call &call)
{
    const auto options = Options::parse(call.arguments, {{QStringLiteral("list")}, {{}, 1, 1, {QStringLiteral("sheet")}}}, {});
    if (!options)
        return call.console.fail(options.error());
    if (const auto good = checkOut(call, options->value(QStringLiteral("sheet")), {QStringLiteral("pdf")}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const QString code = options->positional().first();
    if (code == u"list")
        return listObjects(call, session);
    const auto object = LifeList(session).withCode(code);
    if (!object)
        return call.console.fail(object.error());
    if (!*object)
        return call.console.fail(
            {ErrorCode::NotFound, ObjectCommandText::tr("No object answers to “%1”.").arg(code), {}});
    return options->has(QStringLiteral("sheet"))
               ? printSheet(call, session, **object, options->value(QStringLiteral("sheet")))
               : showObject(call, session, **object);
}

} // namespace suben
