#include "core/rules/standing.h"

#include "core/rules/draftruns.h"
#include "core/rules/findinglist.h"

namespace suben
{

namespace
{

const EventDraft &noDraft()
{
    static const EventDraft none;
    return none;
}

bool holds(const CheckPlan &check, PackRun &run)
{
    const Truth truth = run.test(check.when, -1);
    return truth == Truth::True || (truth == Truth::Unknown && check.rule->unknown == Truth::True);
}

Findings findingsOf(const std::vector<const CheckPlan *> &checks, PackRun &run)
{
    FindingList findings;
    for (const CheckPlan *check : checks) {
        const CheckRule &rule = *check->rule;
        if (!rule.off && rule.inForce.holds(run.eventDate()) && holds(*check, run))
            findings.add({run.pack(), rule.declaredBy, rule.id, rule.basis, check->uncertain}, rule.severity,
                         {rule.at.holder, -1, 0}, run.sentence(rule.say, -1));
    }
    return findings.inOrder();
}

QString periodOf(DuePeriod per, QDate date)
{
    switch (per) {
    case DuePeriod::Day:
        return date.toString(Qt::ISODate);
    case DuePeriod::Month:
        return date.toString(QStringLiteral("yyyy-MM"));
    case DuePeriod::Year:
        return date.toString(QStringLiteral("yyyy"));
    default:
        return {};
    }
}

/// The due as the plan gives it at a line, or nothing: the rule does not speak of that day, its condition is not true
/// or its date not known.
std::optional<DueDate> dueAt(const DuePlan &plan, PackRun &run, int line, QDate day)
{
    const DueRule &rule = *plan.rule;
    if (!rule.inForce.holds(day) || run.test(plan.when, line) != Truth::True)
        return std::nullopt;
    const Value value = run.value(plan.date, line);
    const auto dueDay = dayOf(value);
    if (!dueDay)
        return std::nullopt;
    DueDate due;
    due.rule = rule.declaredBy + u':' + rule.id;
    due.due = &rule;
    due.pack = &run.pack();
    due.line = line;
    due.date = *dueDay;
    if (const auto *time = std::get_if<QDateTime>(&value))
        due.time = *time;
    const SettingRule *roll = run.pack().setting(rule.rollSetting);
    if (roll != nullptr && roll->value == Value(true) && !run.program().days.isWorked(due.date))
        due.date = run.program().days.add(due.date, 1);
    due.period = periodOf(rule.per, run.eventDate());
    for (const int key : plan.same)
        due.same.push_back(run.slot(key, line));
    for (const Duration &ahead : rule.remind)
        due.remind
            << dayOf(addTo(due.date, Duration{-ahead.count, ahead.of}, run.program().days).value).value_or(due.date);
    due.holidaysGuessed = run.hasGuessedHolidays();
    return due;
}

bool isSameDue(const DueDate &a, const DueDate &b)
{
    return a.rule == b.rule && a.date == b.date && a.time == b.time && a.same == b.same;
}

void addDue(std::vector<DueDate> &dues, std::optional<DueDate> due)
{
    if (due && std::none_of(dues.begin(), dues.end(), [&](const DueDate &other) { return isSameDue(other, *due); }))
        dues.push_back(std::move(*due));
}

bool looksAt(const Each &each, const Each &subject)
{
    return each.kind == subject.kind && (each.name.isEmpty() || each.name == subject.name);
}

} // namespace

Findings checkStanding(const RulePack &pack, const Subject &subject, StandingChecks which, const Clock &clock,
                       Facts &facts, Language language)
{
    const RunInput input{noDraft(), inChina(clock.now()), facts, {}, subject, language};
    PackRun run(pack, nullptr, input);
    std::vector<const CheckPlan *> checks;
    for (const CheckPlan &check : pack.program->standing) {
        if (looksAt(check.rule->each, subject.each) && (which == StandingChecks::All || check.rule->alarm))
            checks.push_back(&check);
    }
    return findingsOf(checks, run);
}

Findings checkSaving(const RulePack &pack, const SavedRecord &record, const Clock &clock, Facts &facts,
                     Language language)
{
    static const QString Names[] = {QStringLiteral("save:item"), QStringLiteral("save:party"),
                                    QStringLiteral("save:paper")};
    Subject subject;
    subject.paper = record.paper;
    const RunInput input{noDraft(), inChina(clock.now()), facts, {}, subject, language};
    PackRun run(pack, nullptr, input);
    std::vector<const CheckPlan *> checks;
    for (const CheckPlan &check : pack.program->saving) {
        if (check.rule->on.steps.contains(Names[static_cast<int>(record.what)]))
            checks.push_back(&check);
    }
    return findingsOf(checks, run);
}

std::vector<DueDate> dueDates(const RulePacks &packs, const EventDraft &draft, const Clock &clock, Facts &facts)
{
    DraftRuns runs(packs, draft, clock, facts);
    std::vector<DueDate> dues;
    for (DraftRuns::Run &run : runs.runs()) {
        if (run.plan == nullptr)
            continue;
        for (const DuePlan &plan : run.plan->dues) {
            for (const int line : plan.perLine ? run.lines : std::vector<int>{-1})
                addDue(dues, dueAt(plan, *run.run, line, run.run->eventDate()));
        }
    }
    return dues;
}

std::vector<DueDate> standingDues(const RulePack &pack, const Subject &subject, const Clock &clock, Facts &facts)
{
    const RunInput input{noDraft(), inChina(clock.now()), facts, {}, subject, Language::Chinese};
    PackRun run(pack, nullptr, input);
    std::vector<DueDate> dues;
    for (const DuePlan &plan : pack.program->standingDues) {
        if (plan.rule->off || !looksAt(plan.rule->each, subject.each))
            continue;
        auto due = dueAt(plan, run, -1, subject.periodEnd.isValid() ? subject.periodEnd : run.eventDate());
        if (due && subject.periodEnd.isValid())
            due->period = periodOf(plan.rule->per, subject.periodEnd);
        addDue(dues, std::move(due));
    }
    return dues;
}

std::vector<int> registerLines(const RulePacks &packs, const RulePack &pack, const ViewRule &view,
                               const EventDraft &draft, const Clock &clock, Facts &facts)
{
    DraftRuns runs(packs, draft, clock, facts);
    std::vector<int> lines;
    for (DraftRuns::Run &run : runs.runs()) {
        if (run.pack != &pack)
            continue;
        const Code where = pack.program->viewConditions.value(view.id);
        for (const int line : draft.lines.empty() ? std::vector<int>{-1} : run.lines) {
            if (where.isEmpty() || run.run->test(where, line) == Truth::True)
                lines.push_back(line);
        }
    }
    return lines;
}

} // namespace suben
