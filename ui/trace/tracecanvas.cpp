#include "ui/trace/tracecanvas.h"

#include "ui/trace/tracescene.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace suben
{

namespace
{

constexpr qreal SmallestReadable = 0.72;
constexpr qreal SmallestSeen = 0.12; ///< a box is still a box
constexpr qreal Smallest = 0.1;
constexpr qreal Largest = 3;
constexpr int RowsAPage = 8;

} // namespace

TraceCanvas::TraceCanvas(TraceScene &scene, QWidget *parent) : QGraphicsView(&scene, parent), m_scene(scene)
{
    setObjectName(QStringLiteral("traceGraph"));
    setAccessibleName(tr("Drawing of the trace"));
    viewport()->setAccessibleName(accessibleName());
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    connect(&scene, &TraceScene::chosenChanged, this, &TraceCanvas::showChosen);
}

void TraceCanvas::showReadable()
{
    resetTransform();
    const QRectF all = m_scene.sceneRect();
    const qreal fits = std::min(viewport()->width() / std::max(all.width(), 1.0), viewport()->height() / std::max(all.height(), 1.0));
    if (fits < 1)
        scale(std::max(fits * 0.98, SmallestReadable), std::max(fits * 0.98, SmallestReadable));
    if (m_scene.chosenItem() != nullptr && fits < SmallestReadable)
        centerOn(m_scene.chosenItem());
    else
        centerOn(all.center());
}

void TraceCanvas::showWhole()
{
    fitInView(m_scene.sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1)
        resetTransform();
    if (transform().m11() >= SmallestSeen)
        return;
    resetTransform();
    scale(SmallestSeen, SmallestSeen);
    if (m_scene.chosenItem() != nullptr)
        centerOn(m_scene.chosenItem());
}

void TraceCanvas::showChosen()
{
    if (m_scene.chosenItem() != nullptr)
        ensureVisible(m_scene.chosenItem(), 40, 30);
}

void TraceCanvas::zoom(qreal factor)
{
    const qreal now = transform().m11() * factor;
    if (now < Smallest || now > Largest)
        return;
    scale(factor, factor);
    showChosen();
}

void TraceCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_scene.step(-1, 0);
        return;
    case Qt::Key_Right:
        m_scene.step(1, 0);
        return;
    case Qt::Key_Up:
        m_scene.step(0, -1);
        return;
    case Qt::Key_Down:
        m_scene.step(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    case Qt::Key_PageUp:
        m_scene.step(0, -RowsAPage);
        return;
    case Qt::Key_PageDown:
        m_scene.step(0, RowsAPage);
        return;
    case Qt::Key_Home:
        m_scene.chooseRoot();
        showReadable();
        return;
    case Qt::Key_0:
        showWhole();
        return;
    case Qt::Key_Space:
        Q_EMIT foldWanted();
        return;
    case Qt::Key_Asterisk:
        Q_EMIT unfoldAllWanted();
        return;
    case Qt::Key_Slash:
        Q_EMIT foldAllWanted();
        return;
    case Qt::Key_Equal:
    case Qt::Key_Plus:
        zoom(1.2);
        return;
    case Qt::Key_Minus:
        zoom(1 / 1.2);
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void TraceCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    QGraphicsView::mouseDoubleClickEvent(event);
    Q_EMIT opened();
}

void TraceCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QGraphicsView::wheelEvent(event);
}

} // namespace suben
