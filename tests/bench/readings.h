#pragma once

#include "tests/bench/figures.h"

namespace suben::bench
{

/// A ledger of so many movements, read: a trace, a drill, the stock of a past day, a register, the alarm bell, the search
/// for a lot. Each against what plain SQLite needs in the same run, and in milliseconds.
void measureReadings(qint64 lines, Figures &figures);

} // namespace suben::bench
