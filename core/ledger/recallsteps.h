#pragma once

#include "core/rules/rulepack.h"

#include <QStringList>

namespace suben
{

class RulePacks;

inline const QString RecallToldStep = QStringLiteral("recall.told");
inline const QString RecallDrillStep = QStringLiteral("recall.drill");

/// The steps of a recall as one rule pack has them. Nothing but the pack says which they are: a recall begins with the
/// step that sets `lot.state` to `recalled`, is announced by the step whose deadline the finishing step settles.
struct RecallSteps {
    const StepRule *opening = nullptr;    ///< null: lots of this pack are put on hold instead
    const StepRule *announcing = nullptr; ///< null where the law of this trade knows no announcement
    const StepRule *finishing = nullptr;

    QString levelField;                   ///< the choice the opening step asks for; empty: none
    std::vector<Choice> levels;           ///< what may be chosen
};

RecallSteps recallStepsOf(const RulePack &pack);
/// Ids of the steps that begin, announce or finish a recall in the packs of these categories.
struct RecallStepIds {
    QStringList opening;
    QStringList announcing;
    QStringList finishing;
    QStringList levelFields;
};
RecallStepIds recallStepIds(const RulePacks &packs, const QStringList &categories);

} // namespace suben
