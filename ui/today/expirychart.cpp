#include "ui/today/expirychart.h"

#include <QPainter>

namespace suben
{

namespace
{

QString weekWord(int week)
{
    if (week == 0)
        return ExpiryChart::tr("Expired");
    if (week == 1)
        return ExpiryChart::tr("This week");
    return week == 2 ? ExpiryChart::tr("Next week") : ExpiryChart::tr("%1 weeks").arg(week);
}

Ink weekInk(int week)
{
    if (week == 0)
        return Ink::Refuse;
    return week <= 2 ? Ink::WarnFill : Ink::Primary;
}

} // namespace

ExpiryChart::ExpiryChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("expiryChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ExpiryChart::show(const std::array<int, ExpiryWeeks> &weeks)
{
    m_weeks = weeks;
    QStringList words;
    for (int week = 0; week < ExpiryWeeks; ++week)
        words.append(weekWord(week) + u' ' + QString::number(m_weeks.at(static_cast<size_t>(week))));
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize ExpiryChart::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(104)};
}

void ExpiryChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int most = std::max(1, *std::ranges::max_element(m_weeks));
    const int foot = height() - m_theme.px(20);
    const int room = foot - m_theme.px(20);
    const double step = width() / static_cast<double>(ExpiryWeeks);
    for (int week = 0; week < ExpiryWeeks; ++week) {
        const int lots = m_weeks.at(static_cast<size_t>(week));
        const int left = static_cast<int>(step * week);
        const int bar = room * lots / most;
        painter.fillRect(left + m_theme.px(10), foot - bar, static_cast<int>(step) - m_theme.px(20), bar,
                         m_theme.colour(weekInk(week)));
        painter.setPen(m_theme.colour(lots == 0 ? Ink::Text3 : Ink::Text));
        painter.setFont(m_theme.font(Letters::SmallBold));
        painter.drawText(QRect(left, foot - bar - m_theme.px(20), static_cast<int>(step), m_theme.px(20)),
                         Qt::AlignCenter, QString::number(lots));
        painter.setFont(m_theme.font(Letters::Hint));
        painter.setPen(m_theme.colour(Ink::Text2));
        painter.drawText(QRect(left, foot, static_cast<int>(step), m_theme.px(20)), Qt::AlignCenter, weekWord(week));
    }
    painter.setPen(m_theme.colour(Ink::LineStrong));
    painter.drawLine(0, foot, width(), foot);
}

} // namespace suben
