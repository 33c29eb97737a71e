#include "ui/widgets/paperview.h"

#include "core/render/painter.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int Margin = 8;

} // namespace

PaperView::PaperView(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
}

void PaperView::show(std::vector<PaperPage> sheets)
{
    m_sheets = std::move(sheets);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_sheets.size()) - 1));
    update();
    Q_EMIT turned(m_current);
}

QSize PaperView::sizeHint() const
{
    return {640, 480};
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    if (m_sheets.empty())
        return;
    const PaperPage &sheet = m_sheets[static_cast<size_t>(m_current)];
    const QRectF room = QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin);
    const qreal scale = std::min(room.width() / sheet.size.width(), room.height() / sheet.size.height());
    const QSizeF size = sheet.size * scale;
    const QRectF paper(room.center().x() - size.width() / 2, room.top(), size.width(), size.height());
    painter.fillRect(paper, Qt::white);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(paper.topLeft());
    painter.scale(scale, scale);
    paintPage(painter, sheet);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::turn(int by)
{
    const int last = std::max(0, static_cast<int>(m_sheets.size()) - 1);
    const int next = std::clamp(m_current + by, 0, last);
    if (next == m_current)
        return;
    m_current = next;
    update();
    Q_EMIT turned(m_current);
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        turn(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        turn(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    turn(event->angleDelta().y() < 0 ? 1 : -1);
}

} // namespace suben
