#pragma once

#include "ui/models/linesmodel.h"

#include <QStringList>
#include <functional>

namespace suben
{

/// Rows copied in WPS or Excel, placed into the columns of a grid.
struct PastedTable {
    QStringList paths; ///< for each pasted column; empty: the grid has no such column
    QList<QStringList> rows;
    bool hasHeader = false;
};

/// A first row of header words (the grid's own, or those suppliers use) says what the columns are; without it they go
/// beside each other from `column` on.
PastedTable readPasted(const QString &text, const LinesModel &lines, int column);

using FindItem = std::function<std::optional<Item>(const QString &typed)>;
/// Enters the cells as if they were typed, from `row` on; how many rows. What cannot be read stays, marked.
int enterPasted(LinesModel &lines, const PastedTable &table, int row, const FindItem &find);

} // namespace suben
