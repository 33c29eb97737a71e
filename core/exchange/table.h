#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace suben
{

/// What a file said a cell is. The text is the same for all: numbers in plain digits, dates as ISO 8601.
enum class CellKind : quint8 {
    Text,
    Number,
    Date,    ///< `2026-11-05` or `2026-11-05T09:30:00`
    Truth,   ///< `true`, `false`
    Fault,   ///< `#N/A` and its like
    Formula, ///< the formula's own text, without `=`; nobody computed it yet
    Ruined   ///< a number that cannot hold its digits (8.31234E+19): the last of them are lost
};

/// How much a file may hold before it is refused. A supplier's delivery note uses a thousandth of it.
struct ReadLimits {
    qint64 fileBytes = 256LL << 20;
    qint64 partBytes = 1LL << 30; ///< of one part of an .xlsx, unpacked
    qint64 textChars = 256LL << 20;
    qint64 cells = 20'000'000;
    int rows = 1'048'576;
    int columns = 1'024;
    int cellChars = 32'767;
};

/// Cells merged into one; rows are numbers of the file (from 1), columns count from 0.
struct MergedCells {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    bool operator==(const MergedCells &) const = default;
};

/// A sheet of strings. Rows without any cell are left out; `number` says where a row stood in the file. All text lies
/// in one buffer, so a sheet of 100 000 × 15 cells takes some tens of megabytes.
class Table final
{
public:
    /// The next row; `number` is its number in the file, from 1, above the last one's.
    void beginRow(int number);
    /// The next cell of the last row; columns ascend and may skip.
    void addCell(int column, QStringView text, CellKind kind = CellKind::Text);
    /// Puts a computed value in the place of a formula. Out of range: nothing.
    void replaceCell(int row, int column, QStringView text, CellKind kind);
    void addMerge(const MergedCells &merge) { m_merges.push_back(merge); }

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// One more than the last column used.
    int columnCount() const { return m_columns; }
    int number(int row) const { return m_rows[static_cast<size_t>(row)].number; }
    /// The row with that number of the file; -1 when it is empty.
    int rowNumbered(int number) const;
    /// Empty for a cell that is not there. Valid until the table is changed.
    QStringView text(int row, int column) const;
    CellKind kind(int row, int column) const;
    const std::vector<MergedCells> &merges() const { return m_merges; }
    qint64 cellCount() const { return static_cast<qint64>(m_cells.size()); }
    qint64 textSize() const { return m_text.size(); }

private:
    struct Cell {
        quint32 at = 0;
        quint32 size = 0;
        quint16 column = 0;
        CellKind kind = CellKind::Text;
    };
    struct Row {
        int number = 0;
        size_t first = 0;
    };
    const Cell *find(int row, int column) const;

    QString m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
    std::vector<MergedCells> m_merges;
    int m_columns = 0;
};

/// `A`, `Z`, `AA`: the letters a spreadsheet shows for a column counted from 0.
QString columnLetters(int column);
/// A number as a spreadsheet shows it when it is too long: `8.31234E+19`.
QString shortNumber(QStringView number);

} // namespace suben
