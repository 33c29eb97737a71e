#include "core/ledger/packtraits.h"

namespace suben
{

PackTraits::PackTraits(const RulePack &pack)
{
    for (const FieldRule &field : pack.fields) {
        const bool isPrivate = field.secret || field.person || field.type == FieldType::Staff;
        m_fields.insert(field.path, {isPrivate, field.secret, field.type == FieldType::Attachment});
        const auto path = parseFactPath(field.path);
        if (field.indexed && path && path->builtIn == BuiltIn::None)
            m_indexed.push_back(*path);
    }
    for (const StepRule &step : pack.steps) {
        for (const DueRule &due : pack.dues) {
            const bool settles = due.settle.by == Settlement::By::Step && due.settle.step == step.id;
            if (settles || (due.each.kind == Each::Kind::None && reaches(due.on, step))) {
                m_stepsWithDues.append(step.id);
                break;
            }
        }
    }
}

} // namespace suben
