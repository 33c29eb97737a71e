#include "core/rules/papercheck.h"

#include "core/rules/ruletexts.h"

namespace suben
{

namespace
{


/// One finding for the whole event where the paper is not about a line's own goods.
int lineOf(const NeedPlan &need, int line)
{
    return need.need->of == HolderKind::Item || need.need->of == HolderKind::Lot ? line : -1;
}

const PaperQuantity *quantityOf(const Paper &paper, const QString &key)
{
    for (const PaperQuantity &quantity : paper.quantities) {
        if (quantity.key == key)
            return &quantity;
    }
    return nullptr;
}

} // namespace

PaperCheck::PaperCheck(PackRun &run, const StepPlan &plan, const RunInput &input, FindingList &findings)
    : m_run(run), m_plan(plan), m_input(input), m_findings(findings)
{
}

void PaperCheck::check(const std::vector<int> &lines, std::vector<PaperCitation> &citations)
{
    for (const NeedPlan &need : m_plan.needs) {
        if (!need.perLine)
            checkNeed(need, -1, citations);
        for (const int line : need.perLine ? lines : std::vector<int>())
            checkNeed(need, line, citations);
    }
}

void PaperCheck::checkNeed(const NeedPlan &need, int line, std::vector<PaperCitation> &citations)
{
    const Truth wanted = m_run.test(need.when, line);
    if (wanted == Truth::False || (wanted == Truth::Unknown && need.need->unknown != Truth::True))
        return;
    if (need.staff >= 0 && !isKnown(m_run.slot(need.staff, line)))
        return;
    const PaperProgram &kind = m_run.program().papers[size_t(need.paper)];
    const PaperStanding standing = m_run.paper(kind, need.need->of, need.staff, line);
    const QString name = inLanguage(kind.rule->words, m_input.language);
    const QString holder = holderName(need, line);
    if (standing.paper == nullptr)
        return report(need, need.need->missing, QStringLiteral("missing"), lineOf(need, line),
                      RuleTexts::tr("%1 has no %2; enter it under papers.").arg(holder, name));
    if (!standing.approved)
        return report(
            need, need.need->missing, QStringLiteral("missing"), lineOf(need, line),
            RuleTexts::tr("The %2 of %1 needs the approval of %3 people.").arg(holder, name).arg(kind.rule->approvals));
    if (standing.state == PaperStanding::State::Ended)
        return report(need, need.need->ended, QStringLiteral("ended"), lineOf(need, line),
                      RuleTexts::tr("The %2 of %1 ended on %3; renew it and enter the new one.")
                          .arg(holder, name, standing.paper->validTo->toString(Qt::ISODate)));
    if (standing.state == PaperStanding::State::NotYet)
        return report(need, need.need->ended, QStringLiteral("ended"), lineOf(need, line),
                      RuleTexts::tr("The %2 of %1 is valid only from %3.")
                          .arg(holder, name, standing.paper->validFrom->toString(Qt::ISODate)));
    if (kind.rule->cited)
        citations.push_back({line, standing.paper->id});
    if (standing.covers == false)
        return report(need, need.need->uncovered, QStringLiteral("uncovered"), line,
                      RuleTexts::tr("The %2 of %1 does not cover %3.").arg(holder, name, m_run.word(kind.covers, line)));
    if (need.need->exceeded && kind.rule->allowance)
        checkLeft(need, kind, standing, line);
}

/// Adds up what earlier events and the lines so far have used.
void PaperCheck::checkLeft(const NeedPlan &need, const PaperProgram &kind, const PaperStanding &standing, int line)
{
    const Paper &paper = *standing.paper;
    const auto side = kind.rule->allowance->side;
    const QString key = m_run.paperKey(kind, line);
    const PaperQuantity *allowed = quantityOf(paper, key);
    const Value wanted = m_run.slot(kind.of, line);
    if (paper.quantities.empty() || !isKnown(wanted) ||
        (side && line >= 0 && m_input.draft.lines[size_t(line)].side != *side))
        return;
    auto [used, isFirst] = m_used.try_emplace(std::pair(raw(paper.id), key));
    const UnitSense units = m_run.units(line);
    if (isFirst)
        used->second = m_input.facts.used(*kind.rule, paper, key);
    const Value amount = allowed != nullptr ? Value(allowed->quantity) : Value(Decimal());
    const Value before = used->second;
    used->second = sum(isKnown(before) ? before : Value(Decimal()), wanted, units);
    const auto compared = order(used->second, amount, units);
    if (!compared || *compared <= 0)
        return;
    report(need, need.need->exceeded, QStringLiteral("exceeded"), line,
           RuleTexts::tr("Of the %1 %2 only %3 is left; this needs %4.")
               .arg(inLanguage(kind.rule->words, m_input.language), paper.number,
                    displayText(minus(amount, before, units)), displayText(wanted)));
}

void PaperCheck::report(const NeedPlan &need, std::optional<Severity> severity, const QString &what, int line,
                        const QString &text)
{
    if (!severity)
        return;
    const QString field = fieldOf(need);
    m_findings.add({m_run.pack(), need.need->declaredBy, m_plan.step->id + u'.' + need.need->paper + u'.' + what,
                    need.need->basis, need.uncertain},
                   *severity, {field, line, m_plan.order.value(field, int(m_plan.order.size()))}, text);
}

QString PaperCheck::holderName(const NeedPlan &need, int line)
{
    if (!need.need->of)
        return m_run.word(need.staff, line);
    const HolderKind holder = *need.need->of;
    if (holder == HolderKind::Own)
        return RuleTexts::tr("This firm");
    if (holder == HolderKind::Party)
        return m_run.nameOf(QStringLiteral("party.name"), line);
    if (holder == HolderKind::Item)
        return m_run.nameOf(QStringLiteral("item.name"), line);
    if (holder == HolderKind::Lot)
        return m_run.nameOf(QStringLiteral("lot.code"), line);
    return m_run.nameOf(fieldOf(need), line);
}

/// Beside which field it is shown.
QString PaperCheck::fieldOf(const NeedPlan &need) const
{
    if (!need.need->of)
        return need.need->staffField.holder;
    switch (*need.need->of) {
    case HolderKind::Party:
        return QStringLiteral("party.name");
    case HolderKind::Item:
        return QStringLiteral("item.name");
    case HolderKind::Lot:
        return QStringLiteral("lot.code");
    case HolderKind::Object: {
        const ObjectRule *object = m_run.pack().object(m_plan.step->object);
        return object != nullptr ? object->key : QString();
    }
    default:
        return QStringLiteral("paper.") + need.need->paper;
    }
}

} // namespace suben
