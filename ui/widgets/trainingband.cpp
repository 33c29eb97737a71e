#include "ui/widgets/trainingband.h"

#include "ui/icon.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace suben
{

TrainingBand::TrainingBand(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("trainingBand"));
    setAccessibleName(tr("Training ledger"));
    setAccessibleDescription(
        tr("Practise freely: nothing is reported, and everything printed says that it is practice."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrainingBand::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(28)};
}

void TrainingBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colour(Ink::WarnTint));
    QColor stripe = m_theme.colour(Ink::WarnFill);
    stripe.setAlphaF(0.6F);
    const int step = m_theme.px(28);
    for (int x = -height(); x < width() + height(); x += step) {
        QPainterPath path;
        path.moveTo(x, height());
        path.lineTo(x + step / 2.0, height());
        path.lineTo(x + step / 2.0 + height(), 0);
        path.lineTo(x + height(), 0);
        path.closeSubpath();
        painter.fillPath(path, stripe);
    }
    painter.setFont(m_theme.font(Letters::SmallBold));
    const int side = m_theme.px(15);
    const int word = painter.fontMetrics().horizontalAdvance(accessibleName());
    const int rest = QFontMetrics(m_theme.font(Letters::Small)).horizontalAdvance(accessibleDescription());
    const QRectF ground(m_theme.px(12), m_theme.px(3), side + word + rest + m_theme.px(44), height() - m_theme.px(6));
    QColor paper = m_theme.colour(Ink::WarnTint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(ground, m_theme.px(4), m_theme.px(4));
    const QColor ink = m_theme.colour(Ink::Warn);
    paintIcon(&painter, QRectF(ground.left() + m_theme.px(8), (height() - side) / 2.0, side, side),
              QStringLiteral("warn"), ink);
    painter.setPen(ink);
    QRectF line = ground.adjusted(m_theme.px(14) + side, 0, 0, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, accessibleName());
    painter.setFont(m_theme.font(Letters::Small));
    line.setLeft(line.left() + word + m_theme.px(14));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, accessibleDescription());
}

} // namespace suben
