#pragma once

#include "tests/core/rules/goldencase.h"

#include "core/rules/resolver.h"
#include "core/rules/rulepacks.h"

#include <QJsonArray>

namespace suben
{

/// Every case under tests/data/rulepacks, by pack and file.
std::vector<GoldenCase> allCases();

/// What the rules say about a case: a draft, a standing check or the saving of a master row.
struct Outcome {
    Findings findings;
    EventDraft whole;
    std::vector<SetValue> sets;
    std::vector<DueDate> dues;
    std::optional<KeepUntil> keep;
};


/// The rules named in a list beside the cases, each with the other columns of its line: what cannot be shown, and why.
std::map<QString, QStringList> listedRules(const QString &file);

/// The packs a case runs under; a case may lay overlays of the firm over them.
class GoldenRules final
{
public:
    explicit GoldenRules(PackLibrary library) : m_library(std::move(library)) {}

    /// Those of its goods, compiled once for the same overlays.
    const RulePacks &packsFor(const GoldenCase &one);

private:
    PackLibrary libraryUnder(const QJsonArray &overlays) const;

    PackLibrary m_library;
    std::map<QString, RulePacks> m_packs;
};

/// What comes out of a case whose pack is there.
Outcome outcomeOf(GoldenRules &rules, const GoldenCase &one);

/// What comes out otherwise than the case says; empty: all as written.
QString differences(GoldenRules &rules, const GoldenCase &one);

} // namespace suben
