#pragma once

#include "core/exchange/importer.h"
#include "ui/models/recordmodel.h"

namespace suben
{

/// How the preview of an import shows a file: pure functions over what was read and planned.

/// The columns of the file that mean something, under the supplier's own words, and what becomes of each row.
std::vector<RecordColumn> previewColumns(const ImportFile &file);
/// The rows as they stand in the file; keys are 1 + index into `plan.rows`.
std::vector<Record> previewRows(const ImportFile &file, const ImportPlan &plan);
/// `Columns as in this supplier's last file (9 of 12)`; `guessed from the header`; `3 columns are not used`.
QString mappingSentence(const ColumnMap &map);
/// Every column of the file: its words, an example, its meaning, and who says so. Keys are 1 + index into the columns.
std::vector<Record> columnRecords(const ImportFile &file, const std::function<QString(const QString &)> &word);
/// All findings of a plan; their lines are rows of the file, from 0 as everywhere, -1 the file itself.
Findings findingsOf(const ImportPlan &plan);
/// What would be recorded: `11 rows in 1 entry, 2 new items, 1 row refused`.
QStringList outcomeOf(const ImportPlan &plan);

} // namespace suben
