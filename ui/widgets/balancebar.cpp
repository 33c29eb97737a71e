#include "ui/widgets/balancebar.h"

#include "ui/theme.h"

#include <QPainter>

namespace suben
{

BalanceBar::BalanceBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("balanceBar"));
}

void BalanceBar::show(Decimal gone, Decimal left)
{
    m_gone = gone;
    m_left = left;
    setAccessibleName(tr("Gone %1, left %2").arg(gone.toString(), left.toString()));
    setToolTip(accessibleName());
    update();
}

QSize BalanceBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(14)};
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qint64 all = std::max<qint64>(m_gone.micros() + m_left.micros(), 1);
    const int split = static_cast<int>(width() * (m_gone.micros() / static_cast<qreal>(all)));
    painter.fillRect(QRect(0, 0, std::max(split - 1, 0), height()), m_theme.colour(Ink::Primary));
    painter.fillRect(QRect(split, 0, width() - split, height()), m_theme.colour(Ink::Tint));
    painter.setPen(m_theme.colour(Ink::LineStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace suben
