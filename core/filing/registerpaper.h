#pragma once

#include "core/exchange/tablewriter.h"
#include "core/filing/tablepaper.h"
#include "core/ledger/registers.h"

namespace suben
{

/// How a spreadsheet holds a cell of a register.
ColumnKind columnKind(RegisterCell cell);
/// A register of a period as the law's ledger form, corrections in red: groups, running balance, 本页小计, who kept and printed it.
Result<TablePaper> registerPaper(Session &session, const RegisterInfo &info, const RegisterPeriod &period,
                                 Progress &progress);
/// The same lines for a spreadsheet; in red where the period says so, with a last column that says what was corrected.
Result<OutTable> registerTable(Session &session, const RegisterInfo &info, const RegisterPeriod &period,
                               Progress &progress);

} // namespace suben
