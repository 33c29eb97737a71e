#include "core/rules/draftruns.h"

#include <algorithm>

namespace suben
{

bool isKin(const RulePack &one, const RulePack &other)
{
    return std::ranges::any_of(one.sources, [&](const PackSource &source) {
        const auto isSame = [&](const PackSource &theirs) {
            return theirs.id == source.id && theirs.appliesFor.isEmpty();
        };
        return source.appliesFor.isEmpty() && source.id != u"common" && std::ranges::any_of(other.sources, isSame);
    });
}

DraftRuns::DraftRuns(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts)
    : m_input{draft, inChina(clock.now()), facts, {}, {}, packs.language()}
{
    choose(packs);
}

void DraftRuns::choose(const RulePacks &packs)
{
    const auto &lines = m_input.draft.lines;
    m_input.linePacks.reserve(lines.size());
    for (int i = 0; i < int(lines.size()); ++i)
        m_input.linePacks.push_back(packOfLine(packs, i));
    for (int i = 0; i < int(lines.size()); ++i) {
        if (const RulePack *pack = m_input.linePacks[size_t(i)])
            runOf(pack).lines.push_back(i);
    }
    if (const RulePack *pack = lines.empty() ? packOfEvent(packs) : nullptr)
        runOf(pack);
}

/// Its item's; where that has not the step, the draft's own, if both are of one trade.
const RulePack *DraftRuns::packOfLine(const RulePacks &packs, int line)
{
    const Item *item = m_input.facts.item(line);
    const RulePack *own =
        packs.pack(item != nullptr && !item->category.isEmpty() ? item->category : m_input.draft.pack);
    if (own == nullptr || own->step(m_input.draft.step) != nullptr)
        return own;
    const RulePack *other = packs.pack(m_input.draft.pack);
    return other != nullptr && other->step(m_input.draft.step) != nullptr && isKin(*own, *other) ? other : own;
}

/// Of an event without lines: as it says, else that of its object's kind, else the one that declares the step.
const RulePack *DraftRuns::packOfEvent(const RulePacks &packs)
{
    if (const RulePack *pack = packs.pack(m_input.draft.pack))
        return pack;
    if (!m_input.draft.pack.isEmpty())
        return nullptr;
    const Object *object = m_input.facts.object();
    for (const QString &id : packs.ids()) {
        const RulePack *pack = packs.pack(id);
        if (object != nullptr && pack->object(object->kind) != nullptr)
            return pack;
    }
    for (const QString &id : packs.ids()) {
        const StepRule *step = packs.pack(id)->step(m_input.draft.step);
        if (step != nullptr && step->declaredBy == id)
            return packs.pack(id);
    }
    return nullptr;
}

DraftRuns::Run &DraftRuns::runOf(const RulePack *pack)
{
    for (Run &run : m_runs) {
        if (run.pack == pack)
            return run;
    }
    const auto plan = pack->program->steps.constFind(m_input.draft.step);
    const StepPlan *found = plan == pack->program->steps.cend() ? nullptr : &*plan;
    const StepRule *step = found != nullptr ? found->step : nullptr;
    m_runs.push_back(Run{pack, found, std::make_unique<PackRun>(*pack, step, m_input), {}});
    return m_runs.back();
}

} // namespace suben
