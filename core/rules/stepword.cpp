#include "core/rules/stepword.h"

#include "core/rules/rulepack.h"

namespace suben
{

QString wordOfStep(const RulePacks &packs, const std::vector<const RulePack *> &atHand, const QString &step)
{
    const auto wordIn = [&](const RulePack *pack) {
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        return rule != nullptr ? inLanguage(rule->words, packs.language()) : QString();
    };
    for (const RulePack *pack : atHand) {
        if (const QString word = wordIn(pack); !word.isEmpty())
            return word;
    }
    const QString family = step.section(u'.', 0, 0) + u'.';
    const QStringList ids = packs.ids();
    for (const QString &id : ids) {
        const QString word = isParentOnly(id) || id.startsWith(family) ? wordIn(packs.pack(id)) : QString();
        if (!word.isEmpty())
            return word;
    }
    return step;
}

} // namespace suben
