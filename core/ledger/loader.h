#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/ledger.h"

#include <QIODevice>
#include <functional>

namespace suben
{

/// What became of one line of a load file.
struct LoadedLine {
    int number = 0; ///< from 1
    bool refused = false;
    qint64 id = 0; ///< of the party, item, … or event; 0 when refused
    QString text;  ///< why it was refused
    Findings findings;
};

struct LoadTotals {
    int recorded = 0;
    int warned = 0;
    int refused = 0;
};

/// Reads a load file (core/ledger/draftjson.h) line by line and posts it. EachAlone leaves out what is refused; AllOrNone
/// takes everything back at the first refusal and gives that error. `said` hears of every line, in order. A line has at
/// most 1 MB. Cancelled and Storage keep what was committed (EachAlone), and
/// say how many lines that are.
Result<LoadTotals> loadLines(Session &session, QIODevice &lines, Batch batch, Progress &progress,
                             const std::function<void(const LoadedLine &)> &said);

} // namespace suben
