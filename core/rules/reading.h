#pragma once

#include "core/rules/rulepack.h"

namespace suben
{

/// One rule as a Chinese sentence, for a lawyer to sign.
struct ReadRule {
    QString place; ///< `/checks/noCash`
    QString text;
};

/// Every rule of a resolved pack in words: 条件:购买方类型 属于 个人、农户 → 拒绝:…… 依据:…… (design/rulepacks.md §8).
std::vector<ReadRule> reading(const RulePack &pack);
/// What a check or due says (Chinese), with the name of each fact where its value will stand.
QString readSentence(const RulePack &pack, const QString &say);
/// One condition in words.
QString readCondition(const RulePack &pack, const Condition &condition);

} // namespace suben
