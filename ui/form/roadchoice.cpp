#include "ui/form/roadchoice.h"

#include "ui/form/linesview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace suben
{

RoadChoice::RoadChoice(const QString &page, LinesModel &lines, LinesView &view)
    : QObject(&view), m_setting(QStringLiteral("road/") + page), m_lines(lines), m_view(view)
{
    m_lines.setAlwaysStops(QSettings().value(m_setting).toStringList());
    QHeaderView *header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &place) { offer(header->logicalIndexAt(place), header->mapToGlobal(place)); });
    connect(&view, &QWidget::customContextMenuRequested, this, [this](const QPoint &) {
        const QRect cell = m_view.visualRect(m_view.currentIndex());
        offer(m_view.currentIndex().column(), m_view.viewport()->mapToGlobal(cell.bottomLeft()));
    });
}

void RoadChoice::toggle(int column)
{
    QStringList stops = m_lines.alwaysStops();
    const QString path = m_lines.column(column).rule.path;
    if (stops.removeAll(path) == 0)
        stops.append(path);
    m_lines.setAlwaysStops(stops);
    QSettings().setValue(m_setting, stops);
}

void RoadChoice::offer(int column, const QPoint &place)
{
    if (column < 0)
        return;
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *stop = menu->addAction(tr("Enter always stops at %1").arg(m_lines.column(column).title));
    stop->setCheckable(true);
    stop->setChecked(m_lines.alwaysStops().contains(m_lines.column(column).rule.path));
    connect(stop, &QAction::triggered, this, [this, column] { toggle(column); });
    menu->popup(place);
}

} // namespace suben
