#include "core/rules/evaluator.h"

#include "core/rules/draftformats.h"
#include "core/rules/draftruns.h"
#include "core/rules/findinglist.h"
#include "core/rules/papercheck.h"
#include "core/rules/ruletexts.h"
#include "core/rules/stepword.h"

#include <optional>

namespace suben
{

namespace
{


bool isMissing(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->trimmed().isEmpty();
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    return !isKnown(value);
}

/// `always`, or `when` is true; of an event's field: when it is true for any of its lines.
bool isRequired(DraftRuns::Run &run, const UsePlan &use, int line)
{
    if (use.use->wanted != Wanted::When)
        return use.use->wanted == Wanted::Always;
    if (run.run->test(use.when, line) == Truth::True)
        return true;
    return line < 0 && std::any_of(run.lines.begin(), run.lines.end(),
                                   [&](int any) { return run.run->test(use.when, any) == Truth::True; });
}

/// The rules of one pack over the draft.
class PackEvaluation
{
public:
    PackEvaluation(DraftRuns::Run &run, const RunInput &input, FindingList &findings, Evaluation &out)
        : m_run(run), m_plan(*run.plan), m_input(input), m_findings(findings), m_out(out)
    {
    }

    void evaluate()
    {
        if (m_plan.wantsLines && m_run.lines.empty())
            m_findings.addBase(QStringLiteral("noLines"), Severity::Refuse, {}, RuleTexts::tr("Enter at least one line."));
        evaluateAt(-1);
        for (const int line : m_run.lines)
            evaluateAt(line);
        PaperCheck papers(*m_run.run, m_plan, m_input, m_findings);
        papers.check(m_run.lines, m_out.citations);
    }

    /// Fields and papers alone.
    void findGaps()
    {
        findGapsAt(-1);
        for (const int line : m_run.lines)
            findGapsAt(line);
        PaperCheck papers(*m_run.run, m_plan, m_input, m_findings);
        papers.check(m_run.lines, m_out.citations);
    }

private:
    void findGapsAt(int line)
    {
        const bool perLine = line >= 0;
        for (const UsePlan &use : m_plan.uses) {
            if (use.perLine == perLine)
                checkUse(use, line);
        }
        for (const GroupPlan &group : m_plan.groups) {
            if (group.perLine == perLine)
                checkGroup(group, line);
        }
    }

    void evaluateAt(int line)
    {
        findGapsAt(line);
        const bool perLine = line >= 0;
        for (const CheckPlan &check : m_plan.checks) {
            if (check.perLine == perLine)
                runCheck(check, line);
        }
        for (const SetPlan &set : m_plan.sets) {
            if (set.perLine == perLine)
                applySet(set, line);
        }
    }

    FindingList::Place at(const QString &field, int line) const
    {
        return {field, line, m_plan.order.value(field, int(m_plan.order.size()))};
    }

    QString ruleId(const QString &what) const { return m_plan.step->id + u'.' + what; }

    void checkUse(const UsePlan &use, int line)
    {
        const Value value = m_run.run->slot(use.slot, line);
        if (!isMissing(value)) {
            noteDefault(use, line, value);
            return;
        }
        if (use.use->wanted == Wanted::Optional)
            return;
        const QString name = m_run.pack->fieldWord(use.use->path, m_plan.step, m_input.language);
        const FindingList::Source source{*m_run.pack, use.use->declaredBy, ruleId(use.use->path), use.use->basis,
                                         use.uncertain};
        if (use.use->wanted == Wanted::Advised)
            m_findings.add(source, Severity::Info, at(use.use->path, line), RuleTexts::tr("%1 should be entered.").arg(name));
        else if (isRequired(m_run, use, line))
            m_findings.add(source, use.use->missing, at(use.use->path, line), RuleTexts::tr("Enter %1.").arg(name));
    }

    /// Only what is new is filled in: a lot or object that stands in the ledger keeps what it has.
    void noteDefault(const UsePlan &use, int line, const Value &value)
    {
        if (use.fallback < 0)
            return;
        const FactScope scope = m_run.run->program().slots[size_t(use.slot)].path.scope;
        const Fields &entered = line < 0 ? m_input.draft.fields : m_input.draft.lines[size_t(line)].fields;
        const bool isNew = scope == FactScope::Event || scope == FactScope::Line ||
                           (scope == FactScope::Lot && m_input.facts.lot(line) == nullptr) ||
                           (scope == FactScope::Object && m_input.facts.object() == nullptr);
        if (isNew && !entered.has(use.use->path))
            m_out.filled.push_back({line, use.use->path, value, true});
    }

    void checkGroup(const GroupPlan &group, int line)
    {
        QStringList names;
        for (size_t i = 0; i < group.slots.size(); ++i) {
            const Value value = m_run.run->slot(group.slots[i], line);
            const auto *said = std::get_if<bool>(&value);
            if (said != nullptr ? *said : !isMissing(value))
                return;
            names << m_run.pack->fieldWord(group.group->paths[qsizetype(i)], m_plan.step, m_input.language);
        }
        m_findings.add({*m_run.pack, group.group->declaredBy, ruleId(group.group->paths.join(u'|')), group.group->basis,
                        group.uncertain},
                       Severity::Refuse, at(group.group->paths.front(), line),
                       RuleTexts::tr("Enter one of these: %1.").arg(names.join(u'、')));
    }

    void runCheck(const CheckPlan &check, int line)
    {
        const CheckRule &rule = *check.rule;
        if (!rule.inForce.holds(m_run.run->eventDate()))
            return;
        const Truth truth = m_run.run->test(check.when, line);
        if (truth == Truth::True || (truth == Truth::Unknown && rule.unknown == Truth::True))
            m_findings.add({*m_run.pack, rule.declaredBy, rule.id, rule.basis, check.uncertain}, rule.severity,
                           at(rule.at.holder, line), m_run.run->sentence(rule.say, line));
    }

    void applySet(const SetPlan &set, int line)
    {
        if (m_run.run->test(set.when, line) != Truth::True)
            return;
        const Value value = m_run.run->value(set.to, line);
        if (isKnown(value))
            m_out.sets.push_back({line, set.setter->field.holder, value});
    }

    DraftRuns::Run &m_run;
    const StepPlan &m_plan;
    const RunInput &m_input;
    FindingList &m_findings;
    Evaluation &m_out;
};

/// A pack without the step, or with the step switched off: nothing else is said about it.
bool mayRecord(const RulePacks &packs, const DraftRuns::Run &run, const RunInput &input, FindingList &findings)
{
    if (run.plan == nullptr) {
        findings.addBase(QStringLiteral("noStep"), Severity::Refuse, {},
                         RuleTexts::tr("“%1” has no step “%2”.")
                             .arg(inLanguage(run.pack->title, input.language),
                                  wordOfStep(packs, input.linePacks, input.draft.step)));
        return false;
    }
    const StepRule &step = *run.plan->step;
    if (!step.off)
        return true;
    findings.add({*run.pack, step.declaredBy, step.id, step.basis, step.basis.mark == Mark::Uncertain},
                 Severity::Refuse, {}, inLanguage(step.because, input.language));
    return false;
}

void reportMissingPacks(const DraftRuns &runs, FindingList &findings)
{
    const auto &packs = runs.linePacks();
    for (int i = 0; i < int(packs.size()); ++i) {
        if (packs[size_t(i)] != nullptr)
            continue;
        const Item *item = runs.input().facts.item(i);
        findings.addBase(QStringLiteral("noPack"), Severity::Refuse, {QStringLiteral("item.name"), i, 0},
                         RuleTexts::tr("The rules of “%1” are not there or could not be read; see the settings.")
                             .arg(item != nullptr ? item->category : runs.input().draft.pack));
    }
}

} // namespace

Evaluation evaluate(const RulePacks &packs, const EventDraft &entered, const Clock &clock, Facts &facts)
{
    Evaluation out;
    FindingList findings;
    std::optional<EventDraft> normalised;
    {
        DraftRuns runs(packs, entered, clock, facts);
        out.filled = checkFormats(runs, findings);
        if (!out.filled.empty())
            normalised = filledIn(entered, out);
    }
    DraftRuns runs(packs, normalised ? *normalised : entered, clock, facts);
    out.linePacks = runs.linePacks();
    out.eventPack = runs.runs().empty() ? nullptr : runs.runs().front().pack;
    reportMissingPacks(runs, findings);
    if (entered.lines.empty() && out.eventPack == nullptr)
        findings.addBase(QStringLiteral("noPack"), Severity::Refuse, {},
                         RuleTexts::tr("No category has a step “%1”.").arg(wordOfStep(packs, {}, entered.step)));
    for (DraftRuns::Run &run : runs.runs()) {
        if (!mayRecord(packs, run, runs.input(), findings))
            continue;
        PackEvaluation(run, runs.input(), findings, out).evaluate();
        if (run.run->hasGuessedHolidays())
            findings.addBase(
                QStringLiteral("holidays"), Severity::Info, {QStringLiteral("event.date"), -1, 0},
                RuleTexts::tr("Working days were counted Monday to Friday: the holidays of that year are not known yet."));
    }
    out.findings = findings.inOrder();
    return out;
}

Findings gapsOf(const RulePacks &packs, const EventDraft &posted, const Clock &clock, Facts &facts)
{
    Evaluation out;
    FindingList findings;
    DraftRuns runs(packs, posted, clock, facts);
    for (DraftRuns::Run &run : runs.runs()) {
        if (run.plan != nullptr && !run.plan->step->off)
            PackEvaluation(run, runs.input(), findings, out).findGaps();
    }
    Findings gaps = findings.inOrder();
    gaps.removeIf([](const Finding &finding) { return finding.rule.endsWith(u".exceeded"); });
    return gaps;
}

EventDraft filledIn(EventDraft draft, const Evaluation &evaluation)
{
    for (const FilledValue &filled : evaluation.filled) {
        if (filled.line < 0)
            draft.fields.set(filled.path, filled.value);
        else if (filled.path == u"line.codes")
            draft.lines[size_t(filled.line)].codes = wordsOf(filled.value);
        else
            draft.lines[size_t(filled.line)].fields.set(filled.path, filled.value);
    }
    for (const PaperCitation &citation : evaluation.citations) {
        QList<PaperId> &cited = citation.line < 0 ? draft.papers : draft.lines[size_t(citation.line)].papers;
        if (!cited.contains(citation.paper))
            cited << citation.paper;
    }
    return draft;
}

std::vector<RequiredField> requiredFields(const RulePacks &packs, const EventDraft &draft, const Clock &clock,
                                          Facts &facts)
{
    DraftRuns runs(packs, draft, clock, facts);
    std::vector<RequiredField> required;
    for (DraftRuns::Run &run : runs.runs()) {
        if (run.plan == nullptr)
            continue;
        for (const UsePlan &use : run.plan->uses) {
            for (const int line : use.perLine ? run.lines : std::vector<int>{-1}) {
                if (isRequired(run, use, line))
                    required.push_back({line, use.use->path});
            }
        }
    }
    return required;
}

} // namespace suben
