#pragma once

#include "core/rules/rulepack.h"

namespace suben
{

/// One rule that reads differently in two versions of a pack; an empty text where it does not stand at all.
struct RuleDifference {
    QString place; ///< `/checks/noCash`, `/settings/nearExpiry`
    QString before;
    QString after;
    bool operator==(const RuleDifference &) const = default;
};

/// What a person would read differently: settings, rules, dues, retention, fields, papers, in the order of `after`, then
/// what is gone. Two packs of other ids may be compared too.
std::vector<RuleDifference> differences(const RulePack &before, const RulePack &after);

} // namespace suben
