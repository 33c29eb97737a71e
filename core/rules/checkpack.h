#pragma once

#include "core/rules/resolver.h"

namespace suben
{

/// Everything the schema cannot say about a resolved pack (design/rulepacks.md §8): names exist, operators fit types,
/// choices exist, hours only on times, query keys are indexed, placeholders exist, `unknown` is stated, sizes are kept.
std::vector<PackProblem> checkPack(const RulePack &pack, const ResolvedPack &resolved);

} // namespace suben
