#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/ledger/stock.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct HoldText {
    Q_DECLARE_TR_FUNCTIONS(Hold)
};

int move(const Call &call, Result<void> (Stock::*action)(LotId, const QString &), const QString &sentence)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("reason")}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const auto lot = lotNamed(session, options->positional().first());
    if (!lot)
        return call.console.fail(lot.error());
    Stock stock(session);
    if (const auto done = (stock.*action)(*lot, options->value(QStringLiteral("reason"))); !done)
        return call.console.fail(done.error());
    call.console.say(sentence.arg(options->positional().first()));
    call.console.document({{QStringLiteral("lot"), raw(*lot)}});
    return 0;
}

} // namespace

int runHold(const Call &call)
{
    return move(call, &Stock::hold, HoldText::tr("Lot %1 is on hold; it cannot be sold or used."));
}

int runRelease(const Call &call)
{
    return move(call, &Stock::release, HoldText::tr("Lot %1 is released."));
}

} // namespace suben
