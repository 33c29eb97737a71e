#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent), m_column(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("pageInside"));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(inside);
    inside->setAutoFillBackground(false); // the page's own ground shows through
    viewport()->setAutoFillBackground(false);
    inside->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { follow(QApplication::focusWidget()); }, Qt::QueuedConnection);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

// A resizable scroll area would take the preferred height wherever a sentence wraps; tables give way before.
void PageScroll::fit()
{
    const int width = viewport()->width();
    const int least = m_column->hasHeightForWidth() ? m_column->minimumHeightForWidth(width)
                                                    : m_column->minimumSize().height();
    const QSize room(width, std::max(viewport()->height(), least));
    if (widget()->size() == room)
        return;
    widget()->resize(room);
    // when what is inside has found its places
    QMetaObject::invokeMethod(this, [this] { follow(QApplication::focusWidget()); }, Qt::QueuedConnection);
}

void PageScroll::follow(QWidget *focus)
{
    // A list or table that fills the page moves its own rows into sight.
    const bool isPart = focus != nullptr && isVisible() && widget()->isAncestorOf(focus);
    if (isPart && focus->height() < viewport()->height() / 2) {
        // The whole of it with its word above, not only the cursor inside.
        const QPoint centre = focus->mapTo(widget(), focus->rect().center());
        ensureVisible(centre.x(), centre.y(), 0, focus->height() / 2 + focus->fontMetrics().height());
    }
}

} // namespace suben
