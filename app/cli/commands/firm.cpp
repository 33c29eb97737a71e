#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/codes/schemes.h"
#include "core/rules/ownroles.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct FirmCommandText {
    Q_DECLARE_TR_FUNCTIONS(FirmCommand)
};

QStringList words(const QString &list)
{
    return list.split(u',', Qt::SkipEmptyParts);
}

int show(const Call &call, const LedgerInfo &info)
{
    call.console.say(QStringLiteral("%1  %2  %3  %4").arg(info.name, info.creditCode, info.kind, info.region));
    call.console.say(FirmCommandText::tr("Roles: %1").arg(info.roles.join(QStringLiteral(", "))));
    call.console.say(FirmCommandText::tr("Rule packs: %1").arg(info.categories.join(QStringLiteral(", "))));
    call.console.document({{QStringLiteral("name"), info.name},
                           {QStringLiteral("creditCode"), info.creditCode},
                           {QStringLiteral("kind"), info.kind},
                           {QStringLiteral("region"), info.region},
                           {QStringLiteral("roles"), QJsonArray::fromStringList(info.roles)},
                           {QStringLiteral("categories"), QJsonArray::fromStringList(info.categories)},
                           {QStringLiteral("training"), info.training}});
    return 0;
}

/// Kinds and roles by their ids or words.
Result<LedgerInfo> changed(LedgerInfo info, const Options &options, const RulePacks &packs)
{
    info.name = options.value(QStringLiteral("name"), info.name).simplified();
    info.creditCode = options.value(QStringLiteral("credit-code"), info.creditCode).simplified().toUpper();
    info.region = options.value(QStringLiteral("region"), info.region).toUpper();
    if (options.has(QStringLiteral("categories")))
        info.categories = words(options.value(QStringLiteral("categories")));
    if (options.has(QStringLiteral("kind"))) {
        const auto kind = choiceNamed(options.value(QStringLiteral("kind")), kindsOf(packs, info.categories));
        if (!kind)
            return Failure(kind.error());
        info.kind = *kind;
    }
    if (options.has(QStringLiteral("roles"))) {
        const auto roles = choicesNamed(words(options.value(QStringLiteral("roles"))), rolesOf(packs, info.categories));
        if (!roles)
            return Failure(roles.error());
        info.roles = *roles;
    }
    return info;
}

} // namespace

int runFirm(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("show")},
                                         {QStringLiteral("set"), 0, 0,
                                          {QStringLiteral("name"), QStringLiteral("credit-code"), QStringLiteral("kind"), QStringLiteral("region"),
                                           QStringLiteral("roles"), QStringLiteral("categories")}}},
                                        FirmCommandText::tr("Say firm show or firm set."));
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (action == u"set") {
        const auto next = changed(session.info, *options, session.packs);
        if (!next)
            return call.console.fail(next.error());
        if (const CodeCheck check = checkScheme(u"uscc", next->creditCode); !next->creditCode.isEmpty() && check.state == CodeState::Bad)
            return call.console.fail({ErrorCode::Refused, check.sentence, {}});
        if (next->categories.isEmpty())
            return call.console.fail({ErrorCode::Usage, FirmCommandText::tr("A ledger wants at least one rule pack."), {}});
        if (const auto kept = (*workspace)->changeInfo(*next); !kept)
            return call.console.fail(kept.error());
    }
    return show(call, session.info);
}

} // namespace suben
