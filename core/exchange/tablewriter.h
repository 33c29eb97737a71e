#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace suben
{

/// How a column is written. Codes, lots and numbers of papers are Text: a spreadsheet keeps fifteen digits of a number.
enum class ColumnKind { Text, Number, Date };

struct OutColumn {
    QString header;
    ColumnKind kind = ColumnKind::Text;
    QString path{}; ///< the fact path: key in JSON; empty: the header is
};

/// A register to be written: `nextRow` fills one text per column (numbers as plain digits, dates as ISO) and says
/// whether there was one more. Rows are asked for once, in order, so a million of them need no memory.
struct OutTable {
    QString title; ///< name of the sheet; at most 31 characters are used
    std::vector<OutColumn> columns;
    std::function<bool(QStringList &row)> nextRow;
};

/// Rows that are at hand.
OutTable tableOf(const QString &title, const std::vector<OutColumn> &columns, const std::vector<QStringList> &rows);

/// Writes .xlsx: header frozen and filtered, codes as text cells, dates as dates, never a formula. The file appears
/// whole or not at all. Errors: Storage; Usage for a text beyond 32 767 characters or more rows than a sheet can hold.
Result<void> writeXlsx(const QString &path, const std::vector<OutTable> &tables);
/// Writes UTF-8 with byte order mark, quoted where needed, CR LF. Long digits get the `="…"` with which spreadsheets
/// keep them, and texts that would be read as a formula an apostrophe.
Result<void> writeCsv(const QString &path, const OutTable &table);
/// Writes a JSON array of objects; every value is a text.
Result<void> writeJson(const QString &path, const OutTable &table);
/// By the ending of the name: .xlsx, .csv or .json. Usage for another.
Result<void> writeTable(const QString &path, const OutTable &table);

} // namespace suben
