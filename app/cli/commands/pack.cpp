#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/ledger/draftjson.h"
#include "core/ledger/packtrial.h"
#include "core/ledger/ledger.h"
#include "core/rules/packdiff.h"
#include "core/rules/reading.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct PackCommandText {
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
        if (pack == nullptr)
            continue;
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
    call.console.say(PackCommandText::tr("%1 is well formed.").arg(id));
    if (const RulePack *pack = packs.pack(id))
        return read(call, *pack);
    call.console.document({{QStringLiteral("problems"), problems}});
    return 0;
}

int sayDifferences(const Call &call, const RulePack *before, const RulePack &after)
{
    const RulePack nothing;
    QJsonArray array;
    for (const RuleDifference &each : differences(before != nullptr ? *before : nothing, after)) {
        call.console.say(each.place);
        if (!each.before.isEmpty())
            call.console.say(QStringLiteral("  - %1").arg(each.before));
        if (!each.after.isEmpty())
            call.console.say(QStringLiteral("  + %1").arg(each.after));
        array.append(QJsonObject{{QStringLiteral("place"), each.place}, {QStringLiteral("before"), each.before}, {QStringLiteral("after"), each.after}});
    }
    if (array.isEmpty())
        call.console.say(PackCommandText::tr("It reads the same."));
    call.console.document({{QStringLiteral("pack"), after.id}, {QStringLiteral("differences"), array}});
    return 0;
}

/// An id: what the firm's own files and overlays change in the shipped pack. A file: what it would change.
int diff(const Call &call, const QString &what)
{
    const RulePacks shipped = RulePacks::load({});
    if (const RulePack *before = shipped.pack(what)) {
        auto workspace = call.open();
        if (!workspace)
            return call.console.fail(workspace.error());
        const RulePack *after = (*workspace)->session().packs.pack(what);
        return sayDifferences(call, before, after != nullptr ? *after : *before);
    }
    const auto bytes = readFile(what);
    if (!bytes)
        return call.console.fail(bytes.error());
    PackSources from = sources(call);
    from.firm.push_back({QFileInfo(what).fileName(), *bytes});
    const RulePacks packs = RulePacks::load(from);
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const QString id = json.contains(u"overlay") ? json[u"overlay"].toString() : json[u"id"].toString();
    const RulePack *after = packs.pack(id);
    QJsonArray problems;
    for (const PackProblem &problem : packs.problems()) {
        call.console.warn(problem.toString());
        problems.append(problem.toString());
    }
    if (after == nullptr || !problems.isEmpty()) {
        call.console.document({{QStringLiteral("problems"), problems}});
        return 1;
    }
    return sayDifferences(call, shipped.pack(id), *after);
}

/// What the rules say to a draft, with a pack or overlay file laid over those of the ledger where one is named.
int tryDraft(const Call &call, const QStringList &files)
{
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    std::optional<PackText> laid;
    if (files.size() == 2) {
        const auto bytes = readFile(files[0]);
        if (!bytes)
            return call.console.fail(bytes.error());
        laid = PackText{QFileInfo(files[0]).fileName(), *bytes};
    }
    const auto object = readJsonObject(files.last());
    const auto draft = object.and_then([&](const QJsonObject &json) { return draftFromJson(session, json); });
    const auto tried = draft.and_then([&](const EventDraft &read) { return tryRules(session, read, laid); });
    if (!tried)
        return call.console.fail(tried.error());
    for (const PackProblem &problem : tried->problems)
        call.console.warn(problem.toString());
    const Findings &found = tried->checked.findings;
    QJsonArray findings;
    for (const Finding &finding : found)
        findings.append(findingToJson(finding));
    call.console.findings(found);
    call.console.say(found.isEmpty() ? PackCommandText::tr("Nothing is said about it.")
                                     : PackCommandText::tr("%1 findings; nothing was recorded.").arg(found.size()));
    call.console.document({{QStringLiteral("findings"), findings}});
    return hasRefusal(found) || !tried->problems.empty() ? 1 : 0;
}

} // namespace

int runPack(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("list")},
                                         {QStringLiteral("show"), 1, 1},
                                         {QStringLiteral("check"), 1, 1},
                                         {QStringLiteral("diff"), 1, 1},
                                         {QStringLiteral("try"), 1, 2}},
                                        PackCommandText::tr("Say pack list, pack show ID, pack check FILE, pack diff ID or FILE, or pack try DRAFT.json."));
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    if (action == u"list")
        return list(call);
    if (action == u"check")
        return check(call, options->positional()[1]);
    if (action == u"diff")
        return diff(call, options->positional()[1]);
    if (action == u"try")
        return tryDraft(call, options->positional().mid(1));
    const RulePacks packs = RulePacks::load(sources(call));
    const RulePack *pack = packs.pack(options->positional().value(1));
    if (pack == nullptr)
        return call.console.fail({ErrorCode::NotFound, PackCommandText::tr("There is no rule pack “%1”.").arg(options->positional().value(1)), {}});
    return read(call, *pack);
}

} // namespace suben
