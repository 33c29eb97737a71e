#include "ui/labels/labelcanvas.h"

#include "core/render/painter.h"
#include "ui/labels/designmodel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

constexpr int RulerRoom = 26;
constexpr int HandleSide = 8;
constexpr int HandleReach = 7;
constexpr qreal MostScale = 12; ///< pixels a millimetre at 100 %

std::array<QPointF, 8> handlesOf(const QRectF &box)
{
    return {box.topLeft(),     QPointF(box.center().x(), box.top()),
            box.topRight(),    QPointF(box.right(), box.center().y()),
            box.bottomRight(), QPointF(box.center().x(), box.bottom()),
            box.bottomLeft(),  QPointF(box.left(), box.center().y())};
}

} // namespace

LabelCanvas::LabelCanvas(const Theme &theme, DesignModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("labelCanvas"));
    setAccessibleName(tr("The label"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(theme.px(220), theme.px(160));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&model, &DesignModel::changed, this, qOverload<>(&QWidget::update));
    connect(&model, &DesignModel::selected, this, qOverload<>(&QWidget::update));
}

void LabelCanvas::setPage(const PaperPage &page)
{
    m_page = page;
    update();
}

QSize LabelCanvas::sizeHint() const
{
    return {m_theme.px(520), m_theme.px(360)};
}

qreal LabelCanvas::scale() const
{
    const QSizeF label = m_model.value().size;
    const int room = m_theme.px(RulerRoom);
    const qreal fits = std::min((width() - room - m_theme.px(12)) / std::max(1.0, label.width()),
                                (height() - room - m_theme.px(12)) / std::max(1.0, label.height()));
    return std::clamp(fits, 0.5, MostScale * m_theme.px(100) / 100);
}

QPointF LabelCanvas::origin() const
{
    const QSizeF label = m_model.value().size * scale();
    const int room = m_theme.px(RulerRoom);
    return QPointF(room + std::max(0.0, (width() - room - label.width()) / 2),
                   room + std::max(0.0, (height() - room - label.height()) / 2));
}

QPointF LabelCanvas::mmAt(QPointF pixel) const
{
    return (pixel - origin()) / scale();
}

QRectF LabelCanvas::pixelsOf(const QRectF &mm) const
{
    return QRectF(origin() + mm.topLeft() * scale(), mm.size() * scale());
}

QPoint LabelCanvas::pixelOf(QPointF mm) const
{
    return (origin() + mm * scale()).toPoint();
}

void LabelCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Ink::Sunken));
    const QRectF label = pixelsOf(QRectF(QPointF(), m_model.value().size));
    painter.fillRect(label, Qt::white);
    painter.save();
    painter.setClipRect(label);
    painter.translate(origin());
    painter.scale(scale(), scale());
    paintPage(painter, m_page);
    painter.restore();
    paintRulers(painter);
    paintFrames(painter);
    painter.setPen(m_theme.colour(hasFocus() ? Ink::Primary : Ink::LineStrong));
    painter.drawRect(label);
}

void LabelCanvas::paintRulers(QPainter &painter) const
{
    const QSizeF size = m_model.value().size;
    painter.setPen(m_theme.colour(Ink::Text2));
    painter.setFont(m_theme.font(Letters::Hint));
    const int step = size.width() > 150 ? 20 : 10;
    const int tick = m_theme.px(4);
    for (int mm = 0; mm <= size.width(); mm += step / 2) {
        const qreal x = origin().x() + mm * scale();
        painter.drawLine(QPointF(x, origin().y() - (mm % step == 0 ? 2 * tick : tick)), QPointF(x, origin().y() - 2));
        if (mm % step == 0)
            painter.drawText(QRectF(x - 20, origin().y() - m_theme.px(RulerRoom), 40, m_theme.px(14)), Qt::AlignCenter,
                             QString::number(mm));
    }
    for (int mm = 0; mm <= size.height(); mm += step / 2) {
        const qreal y = origin().y() + mm * scale();
        painter.drawLine(QPointF(origin().x() - (mm % step == 0 ? 2 * tick : tick), y), QPointF(origin().x() - 2, y));
        if (mm % step == 0 && mm > 0)
            painter.drawText(
                QRectF(origin().x() - m_theme.px(RulerRoom), y - 8, m_theme.px(RulerRoom) - 2 * tick - 2, 16),
                Qt::AlignVCenter | Qt::AlignRight, QString::number(mm));
    }
}

void LabelCanvas::paintFrames(QPainter &painter) const
{
    const auto &elements = m_model.value().elements;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const QRectF box = pixelsOf(areaOf(elements[i]));
        if (static_cast<int>(i) != m_model.current()) {
            painter.setPen(QPen(m_theme.colour(Ink::LineStrong), 1, Qt::DotLine));
            painter.drawRect(box);
            continue;
        }
        painter.setPen(QPen(m_theme.colour(Ink::Primary), 2));
        painter.drawRect(box);
        painter.setBrush(Qt::white);
        const qreal half = m_theme.px(HandleSide) / 2.0;
        for (const QPointF &handle : handlesOf(box))
            painter.drawRect(QRectF(handle - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        painter.setBrush(Qt::NoBrush);
    }
}

/// The smallest element under the point, so that what stands in a frame can be reached.
int LabelCanvas::elementAt(QPointF mm) const
{
    const auto &elements = m_model.value().elements;
    const qreal reach = 4 / scale();
    int found = -1;
    qreal smallest = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const QRectF area = areaOf(elements[i]).adjusted(-reach, -reach, reach, reach);
        const qreal size = area.width() * area.height();
        if (area.contains(mm) && (found < 0 || size < smallest)) {
            found = static_cast<int>(i);
            smallest = size;
        }
    }
    return found;
}

std::optional<LabelCanvas::Grip> LabelCanvas::gripAt(QPointF pixel) const
{
    const LabelElement *element = m_model.element();
    if (element == nullptr)
        return std::nullopt;
    static constexpr std::array<Grip, 8> Grips{Grip{true, true, false, false}, Grip{false, true, false, false},
                                               Grip{false, true, true, false}, Grip{false, false, true, false},
                                               Grip{false, false, true, true}, Grip{false, false, false, true},
                                               Grip{true, false, false, true}, Grip{true, false, false, false}};
    const auto handles = handlesOf(pixelsOf(areaOf(*element)));
    for (std::size_t i = 0; i < handles.size(); ++i) {
        if ((handles[i] - pixel).manhattanLength() <= m_theme.px(HandleReach))
            return Grips[i];
    }
    return std::nullopt;
}

void LabelCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    const QPointF mm = mmAt(event->position());
    auto grip = gripAt(event->position());
    if (!grip) {
        m_model.select(elementAt(mm));
        grip = Grip{true, true, true, true};
    }
    if (m_model.element() != nullptr)
        m_drag = Drag{*grip, mm, areaOf(*m_model.element())};
}

void LabelCanvas::dragTo(QPointF mm)
{
    const QPointF by = mm - m_drag->from;
    QRectF area = m_drag->area;
    if (m_drag->grip.isWhole()) {
        area.moveTo(DesignModel::snapped(area.left() + by.x()), DesignModel::snapped(area.top() + by.y()));
    } else {
        if (m_drag->grip.left)
            area.setLeft(std::min(DesignModel::snapped(area.left() + by.x()), area.right() - 1));
        if (m_drag->grip.right)
            area.setRight(std::max(DesignModel::snapped(area.right() + by.x()), area.left() + 1));
        if (m_drag->grip.top)
            area.setTop(std::min(DesignModel::snapped(area.top() + by.y()), area.bottom() - 1));
        if (m_drag->grip.bottom)
            area.setBottom(std::max(DesignModel::snapped(area.bottom() + by.y()), area.top() + 1));
    }
    m_model.place(area, QStringLiteral("drag"));
}

void LabelCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        setCursor(gripAt(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor);
        return;
    }
    const QPointF mm = mmAt(event->position());
    if ((mm - m_drag->from).manhattanLength() * scale() > 3)
        dragTo(mm);
}

void LabelCanvas::mouseReleaseEvent(QMouseEvent *)
{
    m_drag.reset();
}

/// Tab goes through the elements; from the last one out of the label.
bool LabelCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int last = static_cast<int>(m_model.value().elements.size()) - 1;
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && m_model.current() < last) {
            choose(1);
            return true;
        }
        if (key->key() == Qt::Key_Backtab && m_model.current() > 0) {
            choose(-1);
            return true;
        }
    }
    return QWidget::event(event);
}

void LabelCanvas::choose(int step)
{
    m_model.select(m_model.current() + step);
}

void LabelCanvas::nudge(QPointF by, bool sizes)
{
    const LabelElement *element = m_model.element();
    if (element == nullptr)
        return;
    const QRectF area = areaOf(*element);
    m_model.place(sizes ? QRectF(area.topLeft(), area.size() + QSizeF(by.x(), by.y())) : area.translated(by),
                  sizes ? QStringLiteral("size") : QStringLiteral("move"));
}

void LabelCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool sizes = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        nudge({-DesignModel::Snap, 0}, sizes);
        return;
    case Qt::Key_Right:
        nudge({DesignModel::Snap, 0}, sizes);
        return;
    case Qt::Key_Up:
        nudge({0, -DesignModel::Snap}, sizes);
        return;
    case Qt::Key_Down:
        nudge({0, DesignModel::Snap}, sizes);
        return;
    case Qt::Key_Delete:
        m_model.removeElement();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace suben
