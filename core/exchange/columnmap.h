#pragma once

#include "core/exchange/columnwords.h"
#include "core/exchange/table.h"

#include <QDate>
#include <QJsonObject>
#include <map>
#include <vector>

namespace suben
{

/// Who said what a column means.
enum class MappedBy { Nobody, Words, Contents, Memory, Person };

struct MappedColumn {
    int column = 0;
    QString header; ///< as the file has it
    QString path;   ///< empty: not used
    QString hint;   ///< what stood in the header's brackets
    MappedBy by = MappedBy::Nobody;
    bool operator==(const MappedColumn &) const = default;
};

/// What a file's columns mean, which of its rows are lines, and what its title rows say.
struct ColumnMap {
    int headerRow = -1;                ///< index into the table's rows; -1: none was found
    std::vector<int> rows;             ///< those from the header to the totals; see isLine
    std::vector<MappedColumn> columns; ///< every column of the header
    std::map<QString, QString> facts;  ///< `supplier.name`, `supplier.creditCode`, `event.docNo`, `customer.name`, …

    /// Nothing when no column has this path.
    const MappedColumn *at(QStringView path) const;
    /// The person's word: the column means this, and no other column does (but notes). Empty: it is not used.
    void assign(int column, const QString &path);
    /// SHA-256, in hex, of the headers as they are compared: the same for the supplier's next file.
    QString fingerprint() const;
    /// Empty when the file does not say.
    QString fact(const QString &path) const;
};

/// Finds the header under the title rows by its words, decides between meanings by what the columns hold, takes the
/// rows down to the totals, and reads the title rows. `today` completes dates without a year.
ColumnMap guessColumns(const Table &table, const ColumnWords &words, QDate today);

/// Whether a row of the map names an item or a party; without it is a remark (制单：李敏), not a line.
bool isLine(const Table &table, int row, const ColumnMap &map);

/// `{"columns": {"品 名": "item.name", …}}`: what `--map` reads and what is remembered.
QJsonObject columnsToJson(const ColumnMap &map);
/// Takes over what `json` says about headers this file has. Usage error when it is no such object.
Result<void> applyColumns(ColumnMap &map, const QJsonObject &json, MappedBy by);

/// Whether a value looks like that. An empty one does not.
bool looksLike(Content content, QStringView text, CellKind kind, QDate today);

} // namespace suben
