#pragma once

#include "core/exchange/temperatures.h"

#include <QWidget>

namespace suben
{

class Theme;

/// The readings of a logger over time, the range they have to keep as a band, what was outside in red.
class TemperatureChart final : public QWidget
{
    Q_OBJECT

public:
    TemperatureChart(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void show(std::vector<Reading> readings, const TemperatureRange &range);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect plot() const;
    int across(const QDateTime &at) const;
    int up(int milli) const;
    void paintFrame(QPainter &painter) const;
    void paintReadings(QPainter &painter) const;

    const Theme &m_theme;
    std::vector<Reading> m_readings;
    TemperatureRange m_range;
    int m_low = 0; ///< thousandths of a degree at the foot
    int m_high = 0;
};

} // namespace suben
