#pragma once

#include "core/ledger/chain.h"
#include "core/ledger/daysummary.h"
#include "core/render/page.h"

#include <QStringList>

namespace suben
{

/// The day on A4: what was sold of each lot, how many entries there are, the seal as text and as a symbol, and a line
/// to sign on.
std::vector<PaperPage> dayPaper(const Session &session, const DaySummary &day, const QStringList &steps,
                                const Seal &seal);

} // namespace suben
