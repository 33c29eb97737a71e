#pragma once

#include "tests/core/rules/goldencase.h"

namespace suben
{

/// Every case under tests/data/rulepacks, by pack and file.
std::vector<GoldenCase> allCases();

/// What comes out otherwise than the case says; empty: all as written.
QString differences(const RulePacks &packs, const GoldenCase &one);

} // namespace suben
