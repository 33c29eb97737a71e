#include "ui/widgets/iconlabel.h"

#include "ui/icon.h"

#include <QPainter>

namespace suben
{

IconLabel::IconLabel(const Theme &theme, const QString &name, Ink ink, int side, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_ink(ink), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.px(m_side);
    paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_name,
              m_theme.colour(m_ink));
}

} // namespace suben
