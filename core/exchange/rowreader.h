#pragma once

#include "core/exchange/columnmap.h"
#include "core/ledger/fieldjson.h"
#include "core/model/fields.h"

#include <QStringList>

namespace suben
{

/// One row of the file, understood. What could not be read stands in `findings`.
struct RowFacts {
    int number = 0; ///< of the row in the file
    Fields fields;  ///< typed, by fact path: `item.*`, `lot.*`, `line.price`, `event.date`, `party.*`
    Quantity quantity;
    bool hasQuantity = false;
    QStringList codes;
    LocationId place{}; ///< {}: the file does not say
    QString note;       ///< remarks and gifts, `header：text` joined
    Findings findings;
};

/// Turns the cells of a row into typed facts: dates of every form (a month is its first day for a production date, its
/// last for an expiry), numbers exactly, units by their words, many codes in one cell. Cells merged over rows count for
/// each of them, but never quantities, amounts or codes.
class RowReader final
{
public:
    /// `today` completes dates without a year. The table, the map and the types must outlive the reader.
    RowReader(const Table &table, const ColumnMap &map, const FieldTypes &types, QDate today);

    RowFacts read(int row) const;
    /// Codes and numbers that a spreadsheet has shortened: one finding for each, with the row and what it became. They
    /// cannot be guessed, so a file with any is refused.
    Findings ruined() const;
    /// A title row's fact as a date.
    std::optional<QDate> factDate(const QString &path) const;

private:
    struct Cell {
        const MappedColumn &column;
        QStringView text;
        CellKind kind;
    };
    QStringView textAt(int row, const MappedColumn &column) const;
    void take(RowFacts &facts, const Cell &cell) const;
    void takeDate(RowFacts &facts, const Cell &cell) const;
    void takeQuantity(RowFacts &facts, const Cell &cell) const;
    void takeMoney(RowFacts &facts, const Cell &cell) const;
    void takeShelfLife(RowFacts &facts, const Cell &cell) const;
    void takeUnit(RowFacts &facts, QStringView word) const;

    const Table &m_table;
    const ColumnMap &m_map;
    const FieldTypes &m_types;
    QDate m_today;
};

/// A decimal of any length, rounded half up to six places; ¥, 元 and thousands commas are read. Nothing for what is no
/// number or out of range.
std::optional<Decimal> roundedDecimal(QStringView text);
/// Codes separated by spaces, line ends, commas or semicolons.
QStringList splitCodes(QStringView text);

} // namespace suben
