#include "ui/widgets/temperaturechart.h"

#include "ui/theme.h"

#include <QPainter>
#include <algorithm>

namespace suben
{

TemperatureChart::TemperatureChart(const Theme &theme, const QString &objectName, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void TemperatureChart::show(std::vector<Reading> readings, const TemperatureRange &range)
{
    m_readings = std::move(readings);
    m_range = range;
    if (!m_readings.empty()) {
        const auto [coldest, warmest] = std::ranges::minmax(m_readings, {}, &Reading::milli);
        const int low = std::min(coldest.milli, range.low);
        const int high = std::max(warmest.milli, range.high);
        const int margin = std::max(500, (high - low) / 10);
        m_low = low - margin;
        m_high = high + margin;
        setAccessibleName(tr("%1 to %2 °C from %3 to %4, to be kept at %5")
                              .arg(degreesText(coldest.milli), degreesText(warmest.milli), m_readings.front().at.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                   m_readings.back().at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), rangeText(range)));
    }
    update();
}

void TemperatureChart::clear()
{
    show({}, {});
}

QSize TemperatureChart::sizeHint() const
{
    return {m_theme.px(320), m_theme.px(150)};
}

QSize TemperatureChart::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(110)};
}

QRect TemperatureChart::plot() const
{
    return rect().adjusted(m_theme.px(52), m_theme.px(10), -m_theme.px(12), -m_theme.px(24));
}

int TemperatureChart::across(const QDateTime &at) const
{
    const qint64 whole = std::max<qint64>(1, m_readings.front().at.secsTo(m_readings.back().at));
    return plot().left() + static_cast<int>(m_readings.front().at.secsTo(at) * plot().width() / whole);
}

int TemperatureChart::up(int milli) const
{
    const qint64 whole = std::max(1, m_high - m_low);
    return plot().bottom() - static_cast<int>(static_cast<qint64>(milli - m_low) * plot().height() / whole);
}

void TemperatureChart::paintFrame(QPainter &painter) const
{
    const QRect area = plot();
    painter.fillRect(area, m_theme.colour(Ink::Sunken));
    painter.fillRect(QRect(QPoint(area.left(), up(m_range.high)), QPoint(area.right(), up(m_range.low))), m_theme.colour(Ink::OkTint));
    painter.setFont(m_theme.font(Letters::Hint));
    painter.setPen(m_theme.colour(Ink::Text2));
    for (const int milli : {m_range.low, m_range.high}) {
        const int y = up(milli);
        painter.drawText(QRect(0, y - m_theme.px(9), area.left() - m_theme.px(6), m_theme.px(18)), Qt::AlignRight | Qt::AlignVCenter, degreesText(milli) + QStringLiteral("°"));
    }
    const QString format = QStringLiteral("MM-dd HH:mm");
    const QRect foot(area.left(), area.bottom() + m_theme.px(4), area.width(), m_theme.px(18));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_readings.front().at.toString(format));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, m_readings.back().at.toString(format));
}

/// One stroke from the coldest to the warmest of each column, so a year of minutes paints as fast as a day.
void TemperatureChart::paintReadings(QPainter &painter) const
{
    std::size_t at = 0;
    while (at < m_readings.size()) {
        const int x = across(m_readings[at].at);
        int coldest = m_readings[at].milli;
        int warmest = coldest;
        int last = up(coldest);
        for (; at < m_readings.size() && across(m_readings[at].at) == x; ++at) {
            coldest = std::min(coldest, m_readings[at].milli);
            warmest = std::max(warmest, m_readings[at].milli);
            last = up(m_readings[at].milli);
        }
        const bool isOutside = !m_range.holds(coldest) || !m_range.holds(warmest);
        painter.setPen(QPen(m_theme.colour(isOutside ? Ink::Refuse : Ink::Primary), m_theme.px(2)));
        painter.drawLine(x, up(coldest), x, up(warmest));
        if (at < m_readings.size()) { // straight on to the next column that has a reading
            const int next = across(m_readings[at].at);
            painter.drawLine(x, last, next, up(m_readings[at].milli));
        }
    }
}

void TemperatureChart::paintEvent(QPaintEvent *)
{
    if (m_readings.empty())
        return;
    QPainter painter(this);
    paintFrame(painter);
    painter.setClipRect(plot());
    paintReadings(painter);
    painter.setClipping(false);
    painter.setPen(m_theme.colour(Ink::LineStrong));
    painter.drawRect(plot());
}

} // namespace suben
