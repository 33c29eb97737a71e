#include "core/exchange/tablebuilder.h"

#include <QCoreApplication>

namespace suben
{

bool TableBuilder::beginRow(int number)
{
    if (number <= m_lastNumber || number > m_limits.rows)
        return false;
    m_lastNumber = number;
    m_begun = false;
    return true;
}

bool TableBuilder::addCell(int column, QStringView text, CellKind kind)
{
    if (text.isEmpty())
        return true;
    if (column < 0 || column >= m_limits.columns || text.size() > m_limits.cellChars ||
        m_table.cellCount() >= m_limits.cells || m_table.textSize() + text.size() > m_limits.textChars)
        return false;
    if (!m_begun)
        m_table.beginRow(m_lastNumber);
    m_begun = true;
    m_table.addCell(column, text, kind);
    return true;
}

Failure TableBuilder::overflow() const
{
    return failure(ErrorCode::Usage, QCoreApplication::translate(
                                         "TableBuilder", "The file holds more than can be read: row %1. Split it, or "
                                                         "keep only the delivery's own sheet.")
                                         .arg(m_lastNumber));
}

} // namespace suben
