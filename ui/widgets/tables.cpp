#include "ui/widgets/tables.h"

#include "ui/models/roles.h"
#include "ui/theme.h"
#include "ui/windowmode.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace suben
{

void dressTable(QTableView &table, const Theme &theme)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setTabKeyNavigation(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(theme.px(32));
    table.horizontalHeader()->setFixedHeight(theme.px(30));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsMovable(false);
    table.horizontalHeader()->setStretchLastSection(false);
}

void layColumns(QTableView &table, const Theme &theme, WindowMode mode)
{
    const QAbstractItemModel *model = table.model();
    if (model == nullptr)
        return;
    const int shown = mode == WindowMode::Wide ? 3 : mode == WindowMode::Middle ? 2 : 1;
    int fixed = 0;
    QList<int> stretching;
    for (int column = 0; column < model->columnCount(); ++column) {
        const bool hidden = model->headerData(column, Qt::Horizontal, PriorityRole).toInt() > shown;
        table.setColumnHidden(column, hidden);
        if (hidden)
            continue;
        const int width = theme.px(model->headerData(column, Qt::Horizontal, WidthRole).toInt());
        if (width == 0) {
            stretching.append(column);
            continue;
        }
        table.setColumnWidth(column, width);
        fixed += width;
    }
    const int left = table.viewport()->width() - fixed;
    for (const int column : stretching)
        table.setColumnWidth(column, std::max(theme.px(90), left / static_cast<int>(stretching.size())));
}

void copyRows(const QTableView &table)
{
    const QAbstractItemModel *model = table.model();
    QList<int> columns;
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        columns.append(column);
        heads.append(model->headerData(column, Qt::Horizontal).toString());
    }
    lines.append(heads.join(QLatin1Char('\t')));
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model->index(row, column).data(Qt::DisplayRole).toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace suben
