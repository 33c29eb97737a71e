#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/rules/reading.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackCommand)
};

PackSources sources(const Call &call)
{
    PackSources from;
    if (!call.global.ledger.isEmpty())
        from.own = call.global.ledger + QStringLiteral(".packs");
    return from;
}

int list(const Call &call)
{
    const RulePacks packs = RulePacks::load(sources(call));
    QJsonArray array;
    for (const QString &id : packs.ids()) {
        const RulePack *pack = packs.pack(id);
        call.console.say(QStringLiteral("%1  %2  %3").arg(id, pack->version, pack->title.zh));
        array.append(QJsonObject{{QStringLiteral("pack"), id}, {QStringLiteral("version"), pack->version}, {QStringLiteral("title"), pack->title.zh},
                                 {QStringLiteral("sha256"), QString::fromLatin1(pack->hash.toHex())}});
    }
    for (const PackProblem &problem : packs.problems())
        call.console.warn(problem.toString());
    call.console.document({{QStringLiteral("packs"), array}});
    return packs.problems().empty() ? 0 : 1;
}

int read(const Call &call, const RulePack &pack)
{
    QJsonArray array;
    for (const ReadRule &rule : reading(pack)) {
        call.console.say(QStringLiteral("%1\n    %2").arg(rule.place, rule.text));
        array.append(QJsonObject{{QStringLiteral("place"), rule.place}, {QStringLiteral("text"), rule.text}});
    }
    call.console.document({{QStringLiteral("pack"), pack.id}, {QStringLiteral("version"), pack.version}, {QStringLiteral("title"), pack.title.zh},
                           {QStringLiteral("sha256"), QString::fromLatin1(pack.hash.toHex())}, {QStringLiteral("reading"), array}});
    return 0;
}

int check(const Call &call, const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return call.console.fail(bytes.error());
    PackSources from = sources(call);
    from.firm.push_back({QFileInfo(path).fileName(), *bytes});
    const RulePacks packs = RulePacks::load(from);
    const QString id = QJsonDocument::fromJson(*bytes).object()[u"id"].toString();
    QJsonArray problems;
    for (const PackProblem &problem : packs.problems()) {
        call.console.warn(problem.toString());
        problems.append(problem.toString());
    }
    if (!problems.isEmpty()) {
        call.console.document({{QStringLiteral("problems"), problems}});
        return 1;
    }
    call.console.say(Text::tr("%1 is well formed.").arg(id));
    if (const RulePack *pack = packs.pack(id))
        return read(call, *pack);
    call.console.document({{QStringLiteral("problems"), problems}});
    return 0;
}

} // namespace

int runPack(const Call &call)
{
    const auto options = Options::parse(call.arguments, {}, {}, 1, 2);
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    if (action == u"list")
        return list(call);
    if (action == u"check" && options->positional().size() == 2)
        return check(call, options->positional()[1]);
    const RulePacks packs = RulePacks::load(sources(call));
    const RulePack *pack = packs.pack(options->positional().value(1));
    if (action != u"show" || pack == nullptr)
        return call.console.fail({ErrorCode::NotFound, Text::tr("There is no rule pack “%1”.").arg(options->positional().value(1)), {}});
    return read(call, *pack);
}

} // namespace suben
