#pragma once

#include "core/rules/program.h"

namespace suben
{

/// The program of a pack that `checkPack` found sound. It points into the pack, which must not move its lists
/// afterwards.
std::shared_ptr<const PackProgram> compilePack(const RulePack &pack);

} // namespace suben
