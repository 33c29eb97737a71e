#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/codes/schemes.h"
#include "core/rules/ownroles.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct InitText {
    Q_DECLARE_TR_FUNCTIONS(Init)
};

/// Kinds and roles by their ids or words.
Result<void> takeChoices(NewLedger &ledger, const Options &options, const QString &path)
{
    const QString kind = QStringLiteral("kind");
    const QString roles = QStringLiteral("roles");
    if (!options.has(kind) && !options.has(roles))
        return {};
    PackSources sources;
    sources.own = path + QStringLiteral(".packs");
    sources.region = ledger.region;
    const RulePacks packs = RulePacks::load(sources);
    for (const QString &category : ledger.categories) {
        if (packs.pack(category) == nullptr)
            return {}; // which is said where the ledger is made
    }
    const auto kinds = choiceNamed(options.value(kind, ledger.kind), kindsOf(packs, ledger.categories));
    const auto does = choicesNamed(options.value(roles).split(u',', Qt::SkipEmptyParts), rolesOf(packs, ledger.categories));
    if (!kinds || !does)
        return Failure(!kinds ? kinds.error() : does.error());
    ledger.kind = *kinds;
    ledger.roles = *does;
    return {};
}

} // namespace

int runInit(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {QStringLiteral("name"), QStringLiteral("credit-code"), QStringLiteral("categories"), QStringLiteral("kind"),
                                         QStringLiteral("roles"), QStringLiteral("owner"), QStringLiteral("region")},
                                        {QStringLiteral("training")}, 0, 0);
    if (!options)
        return call.console.fail(options.error());
    NewLedger ledger;
    ledger.name = options->value(QStringLiteral("name"));
    ledger.creditCode = options->value(QStringLiteral("credit-code"));
    ledger.region = options->value(QStringLiteral("region"), ledger.region);
    ledger.categories = options->value(QStringLiteral("categories")).split(u',', Qt::SkipEmptyParts);
    ledger.ownerName = options->value(QStringLiteral("owner"));
    ledger.training = options->has(QStringLiteral("training"));
    if (ledger.name.isEmpty() || ledger.categories.isEmpty())
        return call.console.fail({ErrorCode::Usage, InitText::tr("A ledger wants --name and --categories."), {}});
    if (const auto taken = takeChoices(ledger, *options, call.ledgerPath()); !taken)
        return call.console.fail(taken.error());
    if (call.global.clock && !ledger.training)
        return call.console.fail({ErrorCode::Usage, InitText::tr("--clock is only for a training ledger."), {}});
    if (!ledger.creditCode.isEmpty()) {
        if (const CodeCheck check = checkScheme(u"uscc", ledger.creditCode); check.state == CodeState::Bad)
            return call.console.fail({ErrorCode::Refused, check.sentence, {}});
    }
    auto created = Workspace::create(call.ledgerPath(), ledger, call.makeClock());
    if (!created)
        return call.console.fail(created.error());
    call.console.say(InitText::tr("The ledger of %1 stands in %2.").arg(ledger.name, call.ledgerPath()));
    call.console.say(InitText::tr("Recovery code, shown this once; write it down: %1").arg(created->recoveryCode));
    call.console.document({{QStringLiteral("ledger"), call.ledgerPath()},
                           {QStringLiteral("name"), ledger.name},
                           {QStringLiteral("training"), ledger.training},
                           {QStringLiteral("recoveryCode"), created->recoveryCode}});
    return 0;
}

} // namespace suben
