#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/filing/registerpaper.h"
#include "core/render/painter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace suben
{

namespace
{

struct RegisterCommandText {
    Q_DECLARE_TR_FUNCTIONS(RegisterCommand)
};

int list(const Call &call, Session &session)
{
    QJsonArray registers;
    for (const RegisterInfo &info : Registers(session).list()) {
        call.console.say(QStringLiteral("%1:%2  %3  %4").arg(info.pack, info.view, info.title, info.paper));
        registers.append(QJsonObject{{QStringLiteral("register"), info.pack + u':' + info.view},
                                     {QStringLiteral("title"), info.title},
                                     {QStringLiteral("paper"), info.paper},
                                     {QStringLiteral("columns"), static_cast<int>(info.columns.size())}});
    }
    call.console.document({{QStringLiteral("registers"), registers}});
    return 0;
}

/// Paper for a name that ends in .pdf, else a table.
Result<void> putOut(Session &session, const RegisterInfo &info, const RegisterPeriod &period, const QString &format,
                    const QString &out)
{
    ConsoleProgress progress;
    if (out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return registerPaper(session, info, period, progress).and_then([&](TablePaper paper) {
            if (!format.isEmpty())
                paper.format = tableFormatFromName(format);
            return writePdf(out, pagesOf(paper), paper.title, progress);
        });
    return registerTable(session, info, period, progress).and_then([&](const OutTable &table) {
        return writeTable(out, table);
    });
}

} // namespace

int runRegister(const Call &call)
{
    const QString forms = RegisterCommandText::tr("Say register list, or register print NAME --out FILE.pdf or FILE.xlsx.");
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("list")},
                                         {QStringLiteral("print"), 1, 1,
                                          {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("out"), QStringLiteral("withhold"), QStringLiteral("paper"), QStringLiteral("as-of"), QStringLiteral("as-known-on")}}},
                                        forms);
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    const QString out = options->value(QStringLiteral("out"));
    const QString format = options->value(QStringLiteral("paper"));
    if (!format.isEmpty() && !QStringList{QStringLiteral("A4"), QStringLiteral("A4L"), QStringLiteral("241")}.contains(format))
        return call.console.fail({ErrorCode::Usage, RegisterCommandText::tr("Paper is A4, A4L or 241."), {}});
    if (action == u"print" && out.isEmpty())
        return call.console.fail({ErrorCode::Usage, forms, {}});
    if (const auto good = checkOut(call, out, {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")}); !good)
        return call.console.fail(good.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (action == u"list")
        return list(call, session);
    const QDate today = session.clock.today();
    const auto from = options->date(QStringLiteral("from"), today);
    const auto to = options->date(QStringLiteral("to"), today);
    const auto days = options->viewDays(today);
    if (!from || !to || !days)
        return call.console.fail(!from ? from.error() : !to ? to.error() : days.error());
    const auto info = Registers(session).named(options->positional()[1]);
    if (!info)
        return call.console.fail(info.error());
    const QDate end = to->value_or(today);
    const RegisterPeriod period{from->value_or(QDate(end.year(), end.month(), 1)), end, options->values(QStringLiteral("withhold")), *days, RegisterLook::InRed};
    QStringList paths;
    for (const RegisterColumn &column : info->columns)
        paths << column.path;
    if (const auto good = checkPeriod(period.from, period.to).and_then([&] { return checkWithheld(session, period.withheld, paths); }); !good)
        return call.console.fail(good.error());
    if (const auto written = putOut(session, *info, period, format, out); !written)
        return call.console.fail(written.error());
    call.console.say(RegisterCommandText::tr("%1 is in %2.").arg(info->title, out));
    QJsonObject document = daysToJson(*days);
    document.insert(QStringLiteral("register"), info->title);
    document.insert(QStringLiteral("file"), QFileInfo(out).absoluteFilePath());
    call.console.document(document);
    return 0;
}

} // namespace suben
