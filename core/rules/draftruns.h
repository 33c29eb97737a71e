#pragma once

#include "core/rules/packrun.h"

#include <memory>

namespace suben
{

/// Whether both packs share a parent other than the root of all: kinds of one trade (mine, separation, metal; farm and
/// slaughterhouse). What one of them made goes through the steps of the other in the same ledger.
bool isKin(const RulePack &one, const RulePack &other);

/// Which packs a draft stands under (design/rulepacks.md §5), and a run of each.
class DraftRuns final
{
public:
    struct Run {
        const RulePack *pack = nullptr;
        const StepPlan *plan = nullptr; ///< null: the pack has no such step
        std::unique_ptr<PackRun> run;
        std::vector<int> lines;
    };

    DraftRuns(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts);
    DraftRuns(const DraftRuns &) = delete;

    std::vector<Run> &runs() { return m_runs; }
    const std::vector<const RulePack *> &linePacks() const { return m_input.linePacks; }
    const RunInput &input() const { return m_input; }

private:
    void choose(const RulePacks &packs);
    const RulePack *packOfLine(const RulePacks &packs, int line);
    const RulePack *packOfEvent(const RulePacks &packs);
    Run &runOf(const RulePack *pack);

    RunInput m_input;
    std::vector<Run> m_runs;
};

} // namespace suben
