#include "core/rules/compiler.h"

#include "core/rules/codewriter.h"
#include "core/rules/placeholders.h"

namespace suben
{

namespace
{

class PackCompiler
{
public:
    explicit PackCompiler(const RulePack &pack)
        : m_pack(pack), m_program(std::make_shared<PackProgram>()), m_writer(pack, *m_program)
    {
        for (const FieldRule &field : pack.fields)
            m_program->fieldOf.insert(field.path, &field);
        if (const RuleTable *holidays = pack.table(u"holidays"))
            m_program->days = WorkingDays(*holidays);
    }

    std::shared_ptr<const PackProgram> compile()
    {
        for (const StepRule &step : m_pack.steps)
            m_program->steps.insert(step.id, planStep(step));
        for (const CheckRule &check : m_pack.checks) {
            if (check.each.kind != Each::Kind::None)
                m_program->standing.push_back(planCheck(check));
            else if (!check.on.steps.filter(QStringLiteral("save:")).isEmpty())
                m_program->saving.push_back(planCheck(check));
        }
        for (const DueRule &due : m_pack.dues) {
            if (due.each.kind != Each::Kind::None)
                m_program->standingDues.push_back(planDue(due));
        }
        for (const ViewRule &view : m_pack.views)
            m_program->viewConditions.insert(view.id, m_writer.write(view.where));
        for (const PaperRule &paper : m_pack.papers)
            m_writer.paperNumber(paper.id);
        m_writer.finish();
        return m_program;
    }

private:
    StepPlan planStep(const StepRule &step)
    {
        StepPlan plan;
        plan.step = &step;
        for (const FieldUse &use : step.fields)
            planUse(plan, use);
        for (const OneOfGroup &group : step.groups)
            plan.groups.push_back(planGroup(group));
        for (const PaperNeed &need : step.papers)
            plan.needs.push_back(planNeed(need));
        for (const Setter &setter : step.sets)
            plan.sets.push_back(SetPlan{&setter, m_writer.write(setter.to), m_writer.write(setter.when),
                                        isPerLine(setter.field.scope)});
        for (const CheckRule &check : m_pack.checks) {
            if (!check.off && reaches(check.on, step))
                plan.checks.push_back(planCheck(check));
        }
        for (const DueRule &due : m_pack.dues) {
            if (!due.off && reaches(due.on, step))
                plan.dues.push_back(planDue(due));
        }
        for (const RetentionRule &rule : m_pack.retention) {
            if (reaches(rule.on, step))
                plan.keeps.push_back(KeepPlan{&rule, m_writer.write(rule.until), m_writer.readsLines(rule.until)});
        }
        return plan;
    }

    void planUse(StepPlan &plan, const FieldUse &use)
    {
        UsePlan made;
        made.use = &use;
        made.field = m_program->fieldOf.value(use.path);
        made.slot = m_writer.slot(use.path);
        if (made.field != nullptr && made.field->defaultValue.kind != Expression::Kind::None)
            made.fallback = m_writer.slot(use.path + QStringLiteral("#default"));
        made.when = m_writer.write(use.when);
        made.perLine = m_program->slots[size_t(made.slot)].perLine;
        made.uncertain = use.basis.mark == Mark::Uncertain || m_writer.isUncertain(use.when);
        plan.wantsLines = plan.wantsLines || (made.perLine && use.wanted == Wanted::Always);
        plan.order.insert(use.path, int(plan.order.size()));
        plan.uses.push_back(made);
    }

    GroupPlan planGroup(const OneOfGroup &group)
    {
        GroupPlan plan;
        plan.group = &group;
        plan.uncertain = group.basis.mark == Mark::Uncertain;
        for (const QString &path : group.paths) {
            plan.slots.push_back(m_writer.slot(path));
            plan.perLine = plan.perLine || m_program->slots[size_t(plan.slots.back())].perLine;
        }
        return plan;
    }

    NeedPlan planNeed(const PaperNeed &need)
    {
        NeedPlan plan;
        plan.need = &need;
        plan.paper = m_writer.paperNumber(need.paper);
        plan.staff = m_writer.slot(need.staffField);
        plan.when = m_writer.write(need.when);
        plan.uncertain = need.basis.mark == Mark::Uncertain || m_writer.isUncertain(need.when);
        const PaperProgram &paper = m_program->papers[size_t(plan.paper)];
        plan.perLine = need.of == HolderKind::Item || need.of == HolderKind::Lot || m_writer.readsLines(need.when);
        for (const int slot : {paper.covers, paper.per, paper.of, plan.staff})
            plan.perLine = plan.perLine || (slot >= 0 && m_program->slots[size_t(slot)].perLine);
        return plan;
    }

    CheckPlan planCheck(const CheckRule &check)
    {
        for (const QString &path : placeholders(check.say))
            m_writer.slot(path);
        m_writer.slot(check.at);
        CheckPlan plan{&check, m_writer.write(check.when), m_writer.readsLines(check.when), false};
        plan.uncertain = check.basis.mark == Mark::Uncertain || m_writer.isUncertain(check.when);
        return plan;
    }

    DuePlan planDue(const DueRule &due)
    {
        DuePlan plan{&due, m_writer.write(due.when), m_writer.write(due.date), {}, m_writer.readsLines(due.when)};
        plan.perLine = plan.perLine || m_writer.readsLines(due.date);
        for (const FactPath &key : due.settle.same) {
            plan.same.push_back(m_writer.slot(key));
            plan.perLine = plan.perLine || m_program->slots[size_t(plan.same.back())].perLine;
        }
        return plan;
    }

    const RulePack &m_pack;
    std::shared_ptr<PackProgram> m_program;
    CodeWriter m_writer;
};

} // namespace

std::shared_ptr<const PackProgram> compilePack(const RulePack &pack)
{
    return PackCompiler(pack).compile();
}

} // namespace suben
