#pragma once

#include "core/rules/evaluator.h"
#include "core/rules/findinglist.h"

#include <map>

namespace suben
{

/// What a step asks of papers: there, valid, covering, not used up (design/rulepacks.md §3.5).
class PaperCheck final
{
public:
    PaperCheck(PackRun &run, const StepPlan &plan, const RunInput &input, FindingList &findings);
    void check(const std::vector<int> &lines, std::vector<PaperCitation> &citations);

private:
    void checkNeed(const NeedPlan &need, int line, std::vector<PaperCitation> &citations);
    void checkLeft(const NeedPlan &need, const PaperProgram &kind, const PaperStanding &standing, int line);
    void report(const NeedPlan &need, std::optional<Severity> severity, const QString &what, int line,
                const QString &text);
    QString holderName(const NeedPlan &need, int line);
    QString fieldOf(const NeedPlan &need) const;

    PackRun &m_run;
    const StepPlan &m_plan;
    const RunInput &m_input;
    FindingList &m_findings;
    std::map<std::pair<qint64, QString>, Value> m_used; ///< by paper and key, this draft included
};

} // namespace suben
