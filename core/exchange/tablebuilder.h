#pragma once

#include "core/exchange/table.h"

namespace suben
{

/// Fills a table and says when it holds more than the limits allow. Rows and columns out of order are refused too.
class TableBuilder final
{
public:
    explicit TableBuilder(const ReadLimits &limits) : m_limits(limits) {}

    /// False when there are too many rows or the number does not ascend.
    bool beginRow(int number);
    /// False when a limit is passed. Empty text adds nothing.
    bool addCell(int column, QStringView text, CellKind kind);
    /// Which limit was passed, as an error.
    Failure overflow() const;
    Table &table() { return m_table; }

private:
    ReadLimits m_limits;
    Table m_table;
    int m_lastNumber = 0;
    bool m_begun = false;
};

} // namespace suben
