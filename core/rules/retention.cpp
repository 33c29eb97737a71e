#include "core/rules/retention.h"

#include "core/rules/draftruns.h"
#include "core/rules/standing.h"

namespace suben
{

namespace
{

std::optional<KeepUntil> keep(const Value &value, const QString &rule, const LegalBasis &basis)
{
    const auto day = dayOf(value);
    if (!day)
        return std::nullopt;
    const bool forEver = *day == PermanentDate;
    return KeepUntil{forEver, forEver ? QDate() : *day, rule, basis};
}

/// A rule about lots says of an event without lines what it says of the event alone.
void keepLonger(std::optional<KeepUntil> &longest, const StepPlan &step, PackRun &run, std::span<const int> lines)
{
    static constexpr int OfEvent[] = {-1};
    for (const KeepPlan &plan : step.keeps) {
        if (!plan.rule->inForce.holds(run.eventDate()))
            continue;
        for (const int line : plan.perLine && !lines.empty() ? lines : std::span<const int>(OfEvent))
            longest = longerOf(longest, keep(run.value(plan.until, line), plan.rule->declaredBy + u':' + plan.rule->id,
                                             plan.rule->basis));
    }
}

} // namespace

std::optional<KeepUntil> longerOf(const std::optional<KeepUntil> &a, const std::optional<KeepUntil> &b)
{
    if (!a || !b)
        return a ? a : b;
    return !a->permanent && (b->permanent || b->date > a->date) ? b : a;
}

std::optional<KeepUntil> retainUntil(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts)
{
    DraftRuns runs(packs, draft, clock, facts);
    std::optional<KeepUntil> longest;
    for (DraftRuns::Run &run : runs.runs()) {
        if (run.plan != nullptr)
            keepLonger(longest, *run.plan, *run.run, run.lines);
    }
    return longest;
}

std::optional<KeepUntil> retainUntil(const RulePack &pack, const EventDraft &draft, std::span<const int> lines,
                                     const Clock &clock, Facts &facts)
{
    const auto plan = pack.program->steps.constFind(draft.step);
    if (plan == pack.program->steps.cend())
        return std::nullopt;
    const RunInput input{draft, inChina(clock.now()), facts, std::vector(draft.lines.size(), &pack),
                         {},    Language::Chinese};
    PackRun run(pack, plan->step, input);
    std::optional<KeepUntil> longest;
    keepLonger(longest, *plan, run, lines);
    return longest;
}

std::optional<KeepUntil> retainUntil(const RulePack &pack, const Paper &paper, const Clock &clock, Facts &facts)
{
    static const EventDraft none;
    Subject subject;
    subject.each = {Each::Kind::Paper, holderKindName(paper.holderKind)};
    subject.paper = &paper;
    const RunInput input{none, inChina(clock.now()), facts, {}, subject, Language::Chinese};
    PackRun run(pack, nullptr, input);
    for (const PaperProgram &kind : pack.program->papers) {
        if (kind.rule->id == paper.kind)
            return keep(run.value(kind.retention, -1), kind.rule->declaredBy + u':' + kind.rule->id, LegalBasis());
    }
    return std::nullopt;
}

} // namespace suben
