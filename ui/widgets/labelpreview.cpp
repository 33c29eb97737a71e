#include "ui/widgets/labelpreview.h"

#include "ui/theme.h"

#include <QPainter>

namespace suben
{

LabelPreview::LabelPreview(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("labelPreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(theme.px(150), theme.px(100));
}

void LabelPreview::show(const QImage &dots)
{
    m_dots = dots;
    update();
}

QSize LabelPreview::sizeHint() const
{
    return {m_theme.px(260), m_theme.px(176)};
}

void LabelPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Ink::Sunken));
    if (m_dots.isNull())
        return;
    const int edge = m_theme.px(8);
    const QSize room(width() - 2 * edge, height() - 2 * edge);
    QSize size = m_dots.size();
    // Whole dots where there is room for them; smaller only where there is not.
    const int times = std::min(room.width() / size.width(), room.height() / size.height());
    size = times >= 1 ? size * times : size.scaled(room, Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.fillRect(place, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, times < 1);
    painter.drawImage(place, m_dots.convertToFormat(QImage::Format_RGB32));
    painter.setPen(m_theme.colour(Ink::LineStrong));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace suben
