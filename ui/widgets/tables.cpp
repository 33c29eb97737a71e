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
    table.horizontalHeader()->setMinimumSectionSize(theme.px(20));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsMovable(false);
    table.horizontalHeader()->setStretchLastSection(false);
}

namespace
{

/// What a column whose width is open gets at least, where its header asks for no other (a width below 0).
constexpr int LeastOpenWidth = 150;

struct Widths {
    QList<int> fixed; ///< by column; 0: open; -1: hidden
    int sum = 0;  ///< with what the open ones get at least
    int open = 0;
};

Widths widthsAt(const QAbstractItemModel &model, const Theme &theme, int shown)
{
    Widths widths;
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool hidden = model.headerData(column, Qt::Horizontal, PriorityRole).toInt() > shown;
        const int asked = model.headerData(column, Qt::Horizontal, WidthRole).toInt();
        const int least = asked > 0 ? asked : asked < 0 ? -asked : LeastOpenWidth;
        widths.fixed << (hidden ? -1 : theme.px(std::max(asked, 0)));
        widths.sum += hidden ? 0 : theme.px(least);
        widths.open += !hidden && asked <= 0 ? 1 : 0;
    }
    return widths;
}

} // namespace

void layColumns(QTableView &table, const Theme &theme, WindowMode mode)
{
    const QAbstractItemModel *model = table.model();
    if (model == nullptr)
        return;
    int shown = mode == WindowMode::Wide ? 3 : mode == WindowMode::Middle ? 2 : 1;
    const int whole = table.viewport()->width();
    Widths widths = widthsAt(*model, theme, shown);
    while (shown > 1 && widths.sum > whole)
        widths = widthsAt(*model, theme, --shown);
    // Nothing is ever reachable by horizontal scrolling only: what still does not fit becomes narrower, all alike.
    const int excess = std::max(0, widths.sum - whole);
    int left = whole;
    for (int column = 0; column < model->columnCount(); ++column) {
        const int width = widths.fixed[column];
        table.setColumnHidden(column, width < 0);
        if (width <= 0)
            continue;
        const int given = width - width * excess / std::max(widths.sum, 1);
        table.setColumnWidth(column, given);
        left -= given;
    }
    for (int column = 0; column < model->columnCount(); ++column) {
        if (widths.fixed[column] == 0)
            table.setColumnWidth(column, left / widths.open);
    }
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
