#pragma once

#include "core/rules/checkexpression.h"

namespace suben
{

/// The ids of a list of a pack, in its order.
template <typename Rules>
QStringList idsOf(const Rules &rules)
{
    QStringList ids;
    for (const auto &rule : rules)
        ids << rule.id;
    return ids;
}

/// What the elements of a resolved pack say about one another, beside the paths they name: roles, states, defaults and
/// what is written by `sets`, how dues end, texts of labels and rows of tables, sources of what is confirmed, and the
/// bounds of design/rulepacks.md §8 (64 parts a rule, 12 questions to the history a step). Adds to `found.problems`.
void checkElements(const RulePack &pack, const ResolvedPack &resolved, ExpressionCheck &found);

} // namespace suben
