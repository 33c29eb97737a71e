#pragma once

#include "core/rules/packrun.h"

#include <unordered_map>
#include <vector>

namespace suben
{

/// Collects findings: caps what is uncertain, merges equal ones, puts them in order.
class FindingList final
{
public:
    /// The rule that speaks.
    struct Source {
        const RulePack &pack; ///< under which the line is checked
        QString declaredBy;
        QString id;
        LegalBasis basis;
        bool uncertain = false;
    };
    /// Where it speaks. `order`: of the field in the step.
    struct Place {
        QString field;
        int line = -1;
        int order = 0;
    };

    void add(const Source &source, Severity severity, const Place &place, const QString &text);
    /// What the program itself wants, whatever the pack: `base:id`.
    void addBase(const QString &id, Severity severity, const Place &place, const QString &text);
    /// By severity, then field order, then line.
    Findings inOrder();

private:
    struct Entry {
        Finding finding;
        int order = 0;
    };
    void put(Finding finding, int order);
    std::vector<Entry> m_entries;
    std::unordered_multimap<std::size_t, std::size_t> m_said; ///< hash of what is said to its place in the entries
};

} // namespace suben
