#include "core/rules/packrun.h"

#include <QSet>

namespace suben
{

namespace
{

PaperStanding::State stateOn(const Paper &paper, const PaperRule &rule, QDate date)
{
    if (paper.validFrom && *paper.validFrom > date)
        return PaperStanding::State::NotYet;
    const auto end = rule.dated || paper.validTo ? paper.validTo : std::nullopt;
    return end && *end < date ? PaperStanding::State::Ended : PaperStanding::State::Valid;
}

bool isApproved(const Paper &paper, const PaperRule &rule)
{
    QSet<qint64> people;
    for (const Approval &approval : paper.approvals)
        people.insert(raw(approval.user));
    return people.size() >= rule.approvals;
}

/// Every word stands in the scope (or the scope is `*`) and none among the exceptions.
bool coversAll(const Paper &paper, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return !paper.except.contains(word) &&
               (paper.scope.contains(QStringLiteral("*")) || paper.scope.contains(word));
    });
}

/// Higher is better.
int rank(const PaperStanding &standing)
{
    if (standing.paper == nullptr)
        return 0;
    const int state = standing.state == PaperStanding::State::Valid   ? 4
                      : standing.state == PaperStanding::State::Ended ? 1
                                                                      : 2;
    return 1 + (standing.approved ? 16 : 0) + (standing.covers.value_or(true) ? 1 : 0) + 2 * state;
}

} // namespace

PaperStanding PackRun::paper(const PaperProgram &kind, std::optional<HolderKind> of, int staffSlot, int line)
{
    const QString staff = of ? QString() : canonicalText(slot(staffSlot, line));
    const HolderKind holder = of.value_or(HolderKind::Staff);
    QList<PaperId> cited = m_input.draft.papers;
    if (line >= 0)
        cited << m_input.draft.lines[size_t(line)].papers;
    const Value words = kind.covers >= 0 ? slot(kind.covers, line) : Value();
    PaperStanding best;
    bool bestIsCited = false;
    for (const Paper &paper : m_input.facts.papers(*kind.rule, holder, line, staff)) {
        PaperStanding found{&paper, stateOn(paper, *kind.rule, eventDate()), isApproved(paper, *kind.rule),
                            std::nullopt};
        if (kind.covers >= 0 && isKnown(words))
            found.covers = coversAll(paper, wordsOf(words));
        const bool isCited = cited.contains(paper.id);
        if (isCited != bestIsCited ? isCited : rank(found) > rank(best)) {
            best = found;
            bestIsCited = isCited;
        }
    }
    if (!best.approved)
        best.state = PaperStanding::State::None;
    return best;
}

QString PackRun::paperKey(const PaperProgram &kind, int line)
{
    return kind.per >= 0 ? canonicalText(slot(kind.per, line)) : QString();
}

} // namespace suben
