#pragma once

#include "core/exchange/tablewriter.h"
#include "core/ledger/recallcase.h"
#include "core/ledger/session.h"
#include "core/render/page.h"

#include <vector>

namespace suben
{

/// The letter to one buyer: what is recalled and why, what they got, what they should do, whom to call.
std::vector<PaperPage> recallNotice(const Session &session, const RecallReport &report, const Consignee &buyer);
/// A letter for each named buyer, one after the other.
std::vector<PaperPage> recallNotices(const Session &session, const RecallReport &report);

/// All of a case on A4: lots, buyers, suppliers, where everything went, deadlines, gaps.
std::vector<PaperPage> recallPaper(const Session &session, const RecallReport &report);
/// The same of a drill, with its stopwatch.
std::vector<PaperPage> drillPaper(const Session &session, const RecallReading &drill);

/// Sheets of a workbook: lots, buyers, where everything went, gaps.
std::vector<OutTable> recallTables(const RecallReading &reading);

/// `99.5%`
QString percentWords(int permille);
/// What a contact lacks, in words; empty: nothing.
QString contactWords(const Consignee &buyer);

} // namespace suben
