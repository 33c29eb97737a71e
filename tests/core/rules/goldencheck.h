#pragma once

#include "tests/core/rules/goldencase.h"

#include <QJsonArray>
#include <map>

namespace suben
{

/// Every case under tests/data/rulepacks, by pack and file.
std::vector<GoldenCase> allCases();

/// A shipped pack and its parents as texts, with the tables they name: all that a case of it needs.
std::map<QString, QByteArray> chainTexts(const QString &pack);

/// The packs a case runs under; a case may lay overlays of the firm over them.
class GoldenRules final
{
public:
    explicit GoldenRules(PackSources sources) : m_sources(std::move(sources)), m_packs(RulePacks::load(m_sources)) {}

    const RulePacks &packs() const { return m_packs; }
    /// The pack and what it inherits from under these overlays; loaded once for the same ones.
    const RulePacks &packsUnder(const QJsonArray &overlays, const QString &pack);

private:
    PackSources m_sources;
    RulePacks m_packs;
    std::map<QByteArray, RulePacks> m_overlaid;
};

/// What comes out otherwise than the case says; empty: all as written.
QString differences(GoldenRules &rules, const GoldenCase &one);

} // namespace suben
