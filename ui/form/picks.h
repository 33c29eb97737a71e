#pragma once

namespace suben
{

/// How many a picker offers at once: what an eye takes in.
inline constexpr int MostPicks = 12;

} // namespace suben
