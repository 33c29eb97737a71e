#pragma once

#include "core/rules/plan.h"

namespace suben
{

class PackProgram
{
public:
    std::vector<Instruction> instructions;
    std::vector<Value> constants;
    std::vector<WordSet> wordSets;
    std::vector<FixedDay> fixedDays;
    std::vector<Slot> slots;
    std::vector<QueryProgram> queries;
    std::vector<PaperProgram> papers;
    QHash<QString, StepPlan> steps;
    std::vector<CheckPlan> standing; ///< with `each`
    std::vector<CheckPlan> saving;   ///< on `save:…`
    std::vector<DuePlan> standingDues;
    QHash<QString, Code> viewConditions; ///< `where`, by view
    QHash<QString, int> slotOf; ///< by path text
    QHash<QString, const FieldRule *> fieldOf;
    WorkingDays days;
};

} // namespace suben
