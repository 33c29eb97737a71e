#pragma once

#include "core/rules/rulepacks.h"

#include <vector>

namespace suben
{

/// The word of a step that a pack lacks, as one of those at hand calls it, one that others inherit from, or one of the
/// step's own family; else its id. No other pack is made for it. Those at hand may be null.
QString wordOfStep(const RulePacks &packs, const std::vector<const RulePack *> &atHand, const QString &step);

} // namespace suben
