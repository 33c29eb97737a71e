#include "ui/widgets/taglabel.h"

#include <QPainter>

namespace suben
{

TagLabel::TagLabel(const Theme &theme, const Tag &tag, QWidget *parent) : QWidget(parent), m_theme(theme), m_tag(tag)
{
    setAccessibleName(tag.word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TagLabel::sizeHint() const
{
    return tagSize(m_theme, m_tag);
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(&painter, m_theme, QRect(QPoint(0, 0), sizeHint()), m_tag);
}

} // namespace suben
