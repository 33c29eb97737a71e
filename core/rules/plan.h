#pragma once

#include "core/rules/instruction.h"

namespace suben
{

// What a step of a pack asks, in the order it is asked, with its conditions compiled.

struct UsePlan {
    const FieldUse *use = nullptr;
    const FieldRule *field = nullptr;
    int slot = -1;
    int fallback = -1; ///< slot of `#default`
    Code when;
    bool perLine = false;
    bool uncertain = false;
};

struct GroupPlan {
    const OneOfGroup *group = nullptr;
    std::vector<int> slots;
    bool perLine = false;
    bool uncertain = false;
};

struct NeedPlan {
    const PaperNeed *need = nullptr;
    int paper = -1;
    int staff = -1;
    Code when;
    bool perLine = false;
    bool uncertain = false;
};

struct CheckPlan {
    const CheckRule *rule = nullptr;
    Code when;
    bool perLine = false;
    bool uncertain = false;
};

struct SetPlan {
    const Setter *setter = nullptr;
    Code to;
    Code when;
    bool perLine = false;
};

struct DuePlan {
    const DueRule *rule = nullptr;
    Code when;
    Code date;
    std::vector<int> same;
    bool perLine = false;
};

struct KeepPlan {
    const RetentionRule *rule = nullptr;
    Code until;
    bool perLine = false;
};

struct StepPlan {
    const StepRule *step = nullptr;
    std::vector<UsePlan> uses;
    std::vector<GroupPlan> groups;
    std::vector<NeedPlan> needs;
    std::vector<CheckPlan> checks;
    std::vector<SetPlan> sets;
    std::vector<DuePlan> dues;
    std::vector<KeepPlan> keeps;
    QHash<QString, int> order; ///< of fields, for findings
    bool wantsLines = false;   ///< a field of line, lot or item is required always
};

} // namespace suben
