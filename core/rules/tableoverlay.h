#pragma once

#include "core/rules/packfile.h"

#include <map>

namespace suben
{

/// Lays the rows of a region or of the firm over a table, by key (design/rulepacks.md §3.8): a row of a known key takes
/// the other's place and says `because`, a new one is added; `basis` with mark U confirms the table. Nothing is laid
/// where something is wrong with it.
std::vector<PackProblem> layOver(std::map<QString, PackFile> &tables, const PackFile &overlay);

} // namespace suben
