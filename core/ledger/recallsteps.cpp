#include "core/ledger/recallsteps.h"

#include "core/model/step.h"
#include "core/rules/rulepacks.h"

#include <algorithm>

namespace suben
{

namespace
{

const QString FinishingStep = QStringLiteral("recall.finished");

bool setsRecalled(const StepRule &step)
{
    return std::ranges::any_of(step.sets, [](const Setter &setter) {
        const QString *to = std::get_if<QString>(&setter.to.literal);
        return setter.field.builtIn == BuiltIn::LotState && setter.to.kind == Expression::Kind::Literal &&
               to != nullptr && *to == dispositionName(Disposition::Recalled);
    });
}

void note(QStringList &ids, const StepRule *step)
{
    if (step != nullptr && !ids.contains(step->id))
        ids.append(step->id);
}

} // namespace

RecallSteps recallStepsOf(const RulePack &pack)
{
    RecallSteps found;
    for (const StepRule &step : pack.steps) {
        if (!step.off && step.shape == Shape::Observe && setsRecalled(step) && found.opening == nullptr)
            found.opening = &step;
    }
    found.finishing = pack.step(FinishingStep);
    for (const DueRule &due : pack.dues) {
        if (found.announcing == nullptr && !due.off && !due.repeat && due.settle.by == Settlement::By::Step &&
            due.settle.step == FinishingStep && !due.on.steps.isEmpty())
            found.announcing = pack.step(due.on.steps.front());
    }
    if (found.opening == nullptr)
        return found;
    for (const FieldUse &use : found.opening->fields) {
        const FieldRule *field = pack.field(use.path);
        if (field == nullptr || field->type != FieldType::Choice || use.wanted != Wanted::Always)
            continue;
        found.levelField = use.path;
        found.levels = field->choices;
        break;
    }
    return found;
}

RecallStepIds recallStepIds(const RulePacks &packs, const QStringList &categories)
{
    RecallStepIds ids;
    for (const QString &id : categories) {
        const RulePack *pack = packs.pack(id);
        if (pack == nullptr)
            continue;
        const RecallSteps steps = recallStepsOf(*pack);
        note(ids.opening, steps.opening);
        note(ids.announcing, steps.announcing);
        note(ids.finishing, steps.finishing);
        if (!steps.levelField.isEmpty() && !ids.levelFields.contains(steps.levelField))
            ids.levelFields.append(steps.levelField);
    }
    return ids;
}

} // namespace suben
