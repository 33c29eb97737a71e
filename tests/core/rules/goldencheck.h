#pragma once

#include "tests/core/rules/goldencase.h"

#include <QJsonArray>

namespace suben
{

/// Every case under tests/data/rulepacks, by pack and file.
std::vector<GoldenCase> allCases();

/// The packs a case runs under; a case may lay overlays of the firm over them.
class GoldenRules final
{
public:
    explicit GoldenRules(PackSources sources) : m_sources(std::move(sources)), m_packs(RulePacks::load(m_sources)) {}

    const RulePacks &packs() const { return m_packs; }
    /// Loaded once for the same overlays.
    const RulePacks &packsUnder(const QJsonArray &overlays);

private:
    PackSources m_sources;
    RulePacks m_packs;
    std::map<QByteArray, RulePacks> m_overlaid;
};

/// What comes out otherwise than the case says; empty: all as written.
QString differences(GoldenRules &rules, const GoldenCase &one);

} // namespace suben
