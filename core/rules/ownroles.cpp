#include "core/rules/ownroles.h"

#include <algorithm>

namespace suben
{

namespace
{

const QString Retailer = QStringLiteral("retailer");
const QString Wholesaler = QStringLiteral("wholesaler");

/// The roles that the steps want which this pack itself brought.
QStringList wantedByOwnSteps(const RulePack &pack)
{
    QStringList roles;
    for (const StepRule &step : pack.steps) {
        if (step.off || step.declaredBy != pack.id)
            continue;
        for (const QString &role : step.roles) {
            if (!roles.contains(role))
                roles.append(role);
        }
    }
    return roles;
}

bool sellsAtRetail(const RulePack &pack)
{
    return std::ranges::any_of(pack.steps, [](const StepRule &step) {
        return !step.off && step.bizStep == u"retail_selling" && (step.roles.isEmpty() || step.roles.contains(Retailer));
    });
}

/// The roles this pack speaks of first.
QStringList broughtBy(const RulePack &pack, const RulePacks &packs)
{
    QStringList roles;
    for (const Choice &role : pack.roles)
        roles.append(role.id);
    for (const PackSource &source : pack.sources) {
        const RulePack *parent = source.id == pack.id ? nullptr : packs.pack(source.id);
        if (parent == nullptr)
            continue;
        for (const Choice &role : parent->roles)
            roles.removeAll(role.id);
    }
    return roles;
}

QString usualRole(const RulePack &pack, const RulePacks &packs)
{
    const QStringList brought = broughtBy(pack, packs);
    if (brought.size() == 1)
        return brought.front();
    if (sellsAtRetail(pack))
        return Retailer;
    const QStringList own = wantedByOwnSteps(pack);
    return own.size() == 1 ? own.front() : Wholesaler;
}

} // namespace

std::vector<Choice> rolesOf(const RulePacks &packs, const QStringList &categories)
{
    std::vector<Choice> roles;
    for (const QString &category : categories) {
        const RulePack *pack = packs.pack(category);
        if (pack == nullptr)
            continue;
        for (const Choice &role : pack->roles) {
            if (std::ranges::find(roles, role.id, &Choice::id) == roles.end())
                roles.push_back(role);
        }
    }
    return roles;
}

std::vector<Choice> kindsOf(const RulePacks &packs, const QStringList &categories)
{
    for (const QString &category : categories) {
        const RulePack *pack = packs.pack(category);
        const FieldRule *kind = pack != nullptr ? pack->field(u"party.kind") : nullptr;
        if (kind != nullptr && !kind->choices.empty())
            return kind->choices;
    }
    return {};
}

QStringList usualRoles(const RulePacks &packs, const QStringList &categories)
{
    QStringList roles;
    for (const QString &category : categories) {
        const RulePack *pack = packs.pack(category);
        const QString role = pack != nullptr ? usualRole(*pack, packs) : QString();
        if (!role.isEmpty() && !roles.contains(role))
            roles.append(role);
    }
    return roles.isEmpty() ? QStringList{Retailer} : roles;
}

} // namespace suben
