#include "core/exchange/table.h"

#include <algorithm>

namespace suben
{

void Table::beginRow(int number)
{
    m_rows.push_back({number, m_cells.size()});
}

void Table::addCell(int column, QStringView text, CellKind kind)
{
    if (text.isEmpty())
        return;
    m_cells.push_back(
        {static_cast<quint32>(m_text.size()), static_cast<quint32>(text.size()), static_cast<quint16>(column), kind});
    m_text.append(text);
    m_columns = std::max(m_columns, column + 1);
}

void Table::replaceCell(int row, int column, QStringView text, CellKind kind)
{
    auto *cell = const_cast<Cell *>(find(row, column));
    if (cell == nullptr)
        return;
    cell->at = static_cast<quint32>(m_text.size());
    cell->size = static_cast<quint32>(text.size());
    cell->kind = kind;
    m_text.append(text);
}

int Table::rowNumbered(int number) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), number,
                                     [](const Row &row, int wanted) { return row.number < wanted; });
    return at != m_rows.end() && at->number == number ? static_cast<int>(at - m_rows.begin()) : -1;
}

QStringView Table::text(int row, int column) const
{
    const Cell *cell = find(row, column);
    return cell != nullptr ? QStringView(m_text).mid(cell->at, cell->size) : QStringView();
}

CellKind Table::kind(int row, int column) const
{
    const Cell *cell = find(row, column);
    return cell != nullptr ? cell->kind : CellKind::Text;
}

const Table::Cell *Table::find(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto index = static_cast<size_t>(row);
    const auto begin = m_cells.begin() + static_cast<std::ptrdiff_t>(m_rows[index].first);
    const auto end = index + 1 < m_rows.size() ? m_cells.begin() + static_cast<std::ptrdiff_t>(m_rows[index + 1].first)
                                               : m_cells.end();
    const auto at =
        std::lower_bound(begin, end, column, [](const Cell &cell, int wanted) { return cell.column < wanted; });
    return at != end && at->column == column ? &*at : nullptr;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

QString shortNumber(QStringView number)
{
    bool ok = false;
    const double value = number.toDouble(&ok);
    return ok ? QString::number(value, 'G', 6) : number.toString();
}

} // namespace suben
