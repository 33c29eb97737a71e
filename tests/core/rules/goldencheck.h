#pragma once

#include "tests/core/rules/goldencase.h"

#include "core/rules/resolver.h"
#include "core/rules/rulepacks.h"

#include <QJsonArray>

namespace suben
{

/// Every case under tests/data/rulepacks, by pack and file.
std::vector<GoldenCase> allCases();

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

/// What comes out otherwise than the case says; empty: all as written.
QString differences(GoldenRules &rules, const GoldenCase &one);

} // namespace suben
