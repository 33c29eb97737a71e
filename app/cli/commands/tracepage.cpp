#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/labels/tracepage.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct TracePageCommandText {
    Q_DECLARE_TR_FUNCTIONS(TracePageCommand)
};

} // namespace

int runTracePage(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("out")}, {}, 1, 1000);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    QList<LotId> lots;
    for (const QString &name : options->positional()) {
        const auto lot = lotNamed((*workspace)->session(), name);
        if (!lot)
            return call.console.fail(lot.error());
        lots << *lot;
    }
    const QString folder = options->value(QStringLiteral("out"), QStringLiteral("."));
    const auto names = writeTracePages((*workspace)->session(), lots, folder);
    if (!names)
        return call.console.fail(names.error());
    call.console.say(TracePageCommandText::tr("%1 trace pages in %2: put them under the address that stands on the labels.").arg(names->size()).arg(folder));
    call.console.document({{QStringLiteral("folder"), folder}, {QStringLiteral("pages"), QJsonArray::fromStringList(*names)}});
    return 0;
}

} // namespace suben
