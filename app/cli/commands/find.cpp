#include "app/cli/command.h"

#include "core/ledger/search.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct FindText {
    Q_DECLARE_TR_FUNCTIONS(Find)
};

QString kindName(HitKind kind)
{
    static constexpr const char *Names[] = {"item", "lot", "itemCode", "event", "party", "object"};
    return QLatin1String(Names[static_cast<int>(kind)]);
}

} // namespace

int runFind(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    const auto hits = Search((*workspace)->session()).find(options->positional().first());
    if (!hits)
        return call.console.fail(hits.error());
    if (hits->empty())
        return call.console.fail({ErrorCode::NotFound, FindText::tr("Nothing answers to “%1”.").arg(options->positional().first()), {}});
    QJsonArray list;
    for (const Hit &hit : *hits) {
        call.console.say(QStringLiteral("%1 %2  %3  %4").arg(kindName(hit.kind)).arg(hit.id).arg(hit.title, hit.detail));
        list.append(QJsonObject{{QStringLiteral("kind"), kindName(hit.kind)}, {QStringLiteral("id"), hit.id},
                                {QStringLiteral("title"), hit.title}, {QStringLiteral("detail"), hit.detail}});
    }
    call.console.document({{QStringLiteral("hits"), list}});
    return 0;
}

} // namespace suben
