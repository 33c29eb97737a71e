#include "core/rules/findinglist.h"

#include "core/rules/ruletexts.h"

#include <algorithm>
#include <tuple>

namespace suben
{

namespace
{

constexpr int EveryLine = -2;

}

void FindingList::add(const Source &source, Severity severity, const Place &place, const QString &text)
{
    Finding finding;
    finding.severity = source.uncertain && severity == Severity::Refuse ? Severity::Confirm : severity;
    finding.rule = source.declaredBy + u':' + source.id;
    finding.field = place.field;
    finding.line = place.line;
    finding.text = source.uncertain ? RuleTexts::tr("%1 (to be verified)").arg(text) : text;
    finding.basis = source.basis;
    finding.pack = source.pack.id;
    finding.packVersion = source.pack.version;
    put(std::move(finding), place.order);
}

void FindingList::addBase(const QString &id, Severity severity, const Place &place, const QString &text)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QStringLiteral("base:") + id;
    finding.field = place.field;
    finding.line = place.line;
    finding.text = text;
    put(std::move(finding), place.order);
}

/// What is said beside a field of the event is said once, whichever lines it was found at; of the party, it is said of
/// the whole event when no row has it alone.
void FindingList::put(Finding finding, int order)
{
    const auto path = parseFactPath(finding.field);
    const bool ofEvent = path && !isPerLine(path->scope);
    const bool ofParty = path && path->scope == FactScope::Party;
    const auto same = [&](const Entry &entry) {
        const Finding &other = entry.finding;
        return (ofEvent || other.line == finding.line) && other.rule == finding.rule && other.field == finding.field &&
               other.text == finding.text;
    };
    const std::size_t key = qHashMulti(0, finding.rule, finding.field, finding.text, ofEvent ? EveryLine : finding.line);
    const auto [first, last] = m_said.equal_range(key);
    const auto said = std::find_if(first, last, [&](const auto &one) { return same(m_entries[one.second]); });
    if (said == last) {
        m_said.emplace(key, m_entries.size());
        m_entries.push_back({std::move(finding), order});
    } else if (Finding &earlier = m_entries[said->second].finding; ofParty && earlier.line != finding.line) {
        earlier.line = -1;
    }
}

Findings FindingList::inOrder()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(a.finding.severity, a.order, a.finding.line) <
               std::tuple(b.finding.severity, b.order, b.finding.line);
    });
    Findings findings;
    for (Entry &entry : m_entries)
        findings << std::move(entry.finding);
    m_entries.clear();
    m_said.clear();
    return findings;
}

} // namespace suben
