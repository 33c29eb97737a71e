#pragma once

#include "core/exchange/table.h"

namespace suben
{

/// Reads a supplier's file, whatever its name says: what begins like a zip file is read as .xlsx, the rest as separated
/// values. `sheet` is for workbooks; empty: the first that is shown. Formulas that the file does not give a value for
/// are computed where they are simple (see formulas.h). Errors: those of readXlsx and readCsv; Usage for the old .xls
/// and for workbooks behind a password, with what to do.
Result<Table> readTable(const QString &path, const QString &sheet, const ReadLimits &limits, Progress &progress);

} // namespace suben
