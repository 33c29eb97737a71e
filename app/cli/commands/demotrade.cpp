#include "app/cli/command.h"

#include "core/base/clock.h"
#include "core/filing/registerpaper.h"
#include "core/ledger/dues.h"
#include "core/ledger/registers.h"
#include "core/render/painter.h"
#include "core/workspace/practice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace suben
{

namespace
{

struct DemoTradeText {
    Q_DECLARE_TR_FUNCTIONS(DemoTrade)
};

int listTrades(const Call &call, const std::vector<PracticeTrade> &trades)
{
    QJsonArray list;
    for (const PracticeTrade &trade : trades) {
        call.console.say(QStringLiteral("%1  %2  %3").arg(trade.id, trade.words.zh, trade.ledger.categories.join(u' ')));
        list.append(QJsonObject{{QStringLiteral("trade"), trade.id}, {QStringLiteral("name"), trade.words.zh}});
    }
    call.console.document({{QStringLiteral("trades"), list}});
    return 0;
}

/// Every register that has a line, as the paper an inspector asks for.
Result<int> printRegisters(const Call &call, Session &session, const QString &folder)
{
    int printed = 0;
    NoProgress progress;
    const QDate today = session.clock.today();
    for (const RegisterInfo &info : Registers(session).list()) {
        qint64 rows = 0;
        const RegisterPeriod year{today.addYears(-1), today, {}};
        const auto read = Registers(session).read(info, year, progress, [&](const RegisterRow &) { ++rows; });
        if (!read)
            return Failure(read.error());
        if (rows == 0)
            continue;
        const auto paper = registerPaper(session, info, year, progress);
        if (!paper)
            return Failure(paper.error());
        const QString path = QDir(folder).filePath(QStringLiteral("%1-%2.pdf").arg(info.pack, info.view));
        if (const auto written = writePdf(path, pagesOf(*paper), info.title, progress); !written)
            return Failure(written.error());
        call.console.say(DemoTradeText::tr("%1 (%2 lines): %3").arg(info.title).arg(rows).arg(path));
        ++printed;
    }
    return printed;
}

} // namespace

int runDemoTrade(const Call &call, const QString &id, const QString &folder)
{
    const std::vector<PracticeTrade> trades = practiceTrades();
    const auto trade = std::ranges::find(trades, id, &PracticeTrade::id);
    if (id == u"list")
        return listTrades(call, trades);
    if (trade == trades.end())
        return call.console.fail({ErrorCode::NotFound, DemoTradeText::tr("There is no trade “%1”; demo --trade list shows them.").arg(id), {}});
    if (folder.isEmpty())
        return call.console.fail({ErrorCode::Usage, DemoTradeText::tr("Say --into DIR."), {}});
    if (!QDir().mkpath(folder))
        return call.console.fail({ErrorCode::Storage, DemoTradeText::tr("%1 cannot be made.").arg(folder), {}});
    if (!qEnvironmentVariableIsSet("SUBEN_KEY_DIR"))
        qputenv("SUBEN_KEY_DIR", QFile::encodeName(folder)); // a ledger to practise in keeps its key beside it
    const QString path = QDir(folder).filePath(id + QStringLiteral(".suben"));
    auto made = Workspace::create(path, trade->ledger, std::make_unique<SystemClock>());
    if (!made) {
        QDir().rmdir(folder); // only where nothing came into it
        return call.console.fail(made.error());
    }
    Session &session = made->workspace->session();
    const auto filled = practise(session, *trade);
    if (!filled) {
        call.console.findings(filled.error().findings);
        return call.console.fail(filled.error());
    }
    call.console.say(DemoTradeText::tr("%1: %2 entries in %3").arg(trade->words.zh).arg(filled->entries).arg(path));
    if (!filled->people.isEmpty())
        call.console.say(DemoTradeText::tr("Who can sign in: %1; the password is %2.").arg(filled->people.join(u'、'), filled->password));
    Dues dues(session);
    const auto fresh = dues.refresh();
    const auto open = fresh ? dues.open(session.clock.today().addDays(30)) : tl::make_unexpected(fresh.error());
    const auto printed = open ? printRegisters(call, session, folder) : tl::make_unexpected(open.error());
    if (!printed)
        return call.console.fail(printed.error());
    call.console.say(DemoTradeText::tr("%1 things are due within 30 days; subenctl due lists them.").arg(open->size()));
    call.console.document({{QStringLiteral("ledger"), path},
                           {QStringLiteral("entries"), filled->entries},
                           {QStringLiteral("registers"), *printed},
                           {QStringLiteral("dues"), static_cast<int>(open->size())}});
    return 0;
}

} // namespace suben
