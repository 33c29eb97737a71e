#pragma once

#include "core/base/progress.h"
#include "core/exchange/epcisreader.h"
#include "core/ledger/ledger.h"
#include "core/ledger/session.h"

#include <functional>

namespace suben
{

/// What became of one event of a document.
struct EpcisLine {
    int number = 0; ///< from 1; 0: a party, an item or a paper
    EventId id{};   ///< {}: refused
    QString text;   ///< why
    Findings findings{};
};

struct EpcisTotals {
    int masters = 0;  ///< parties, places, goods and papers that were not there
    int recorded = 0;
    int refused = 0;
    int withdrawn = 0; ///< taken out again as declared
    int attachments = 0; ///< papers and photographs taken along
    int attachmentsMissing = 0; ///< named by the document, but their bytes are nowhere
};

/// Posts a whole document of a ledger like this one: masters that are missing, events in order, corrections and
/// withdrawals where they were made. Every event is checked as if it were entered. `reason` accepts what asks for one;
/// empty: such events are refused. Approvals by persons this ledger does not know are left out. AllOrNone takes
/// everything back at the first refusal and gives that error.
Result<EpcisTotals> loadEpcis(Session &session, const EpcisDocument &document, const QString &reason, Batch batch, Progress &progress,
                              const std::function<void(const EpcisLine &)> &said);

} // namespace suben
