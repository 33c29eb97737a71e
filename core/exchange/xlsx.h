#pragma once

#include "core/exchange/table.h"

namespace suben
{

/// Reads one sheet of an Office Open XML workbook (ECMA-376), streaming: shared, inline and rich texts without their
/// phonetic readings, missing cells, dates of both calendars, cached formula values. `sheet` is a name; empty: the
/// first sheet that is shown. Document type declarations, and everything beyond `limits`, are refused. Errors: Usage
/// for what is no workbook, damaged, hidden behind a password or too large; NotFound for the file or the sheet;
/// Cancelled.
Result<Table> readXlsx(const QString &path, const QString &sheet, const ReadLimits &limits, Progress &progress);

/// Names of the sheets that are shown, in order.
Result<QStringList> sheetNames(const QString &path);

} // namespace suben
