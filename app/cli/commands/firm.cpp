#include "app/cli/command.h"

#include "core/codes/schemes.h"
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

LedgerInfo changed(LedgerInfo info, const Options &options)
{
    info.name = options.value(QStringLiteral("name"), info.name).simplified();
    info.creditCode = options.value(QStringLiteral("credit-code"), info.creditCode).simplified().toUpper();
    info.kind = options.value(QStringLiteral("kind"), info.kind);
    info.region = options.value(QStringLiteral("region"), info.region).toUpper();
    if (options.has(QStringLiteral("roles")))
        info.roles = words(options.value(QStringLiteral("roles")));
    if (options.has(QStringLiteral("categories")))
        info.categories = words(options.value(QStringLiteral("categories")));
    return info;
}

} // namespace

int runFirm(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {QStringLiteral("name"), QStringLiteral("credit-code"), QStringLiteral("kind"), QStringLiteral("region"),
                                         QStringLiteral("roles"), QStringLiteral("categories")},
                                        {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    if (action != u"show" && action != u"set")
        return call.console.fail({ErrorCode::Usage, FirmCommandText::tr("Say firm show or firm set."), {}});
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (action == u"set") {
        const LedgerInfo next = changed(session.info, *options);
        if (const CodeCheck check = checkScheme(u"uscc", next.creditCode); !next.creditCode.isEmpty() && check.state == CodeState::Bad)
            return call.console.fail({ErrorCode::Refused, check.sentence, {}});
        if (next.categories.isEmpty())
            return call.console.fail({ErrorCode::Usage, FirmCommandText::tr("A ledger wants at least one rule pack."), {}});
        if (const auto kept = (*workspace)->changeInfo(next); !kept)
            return call.console.fail(kept.error());
    }
    return show(call, session.info);
}

} // namespace suben
