#pragma once

#include "core/exchange/temperatures.h"

#include <QImage>
#include <QWidget>

class QChartView;

namespace suben
{

class Theme;

/// The readings of a logger over time, the range they have to keep as a band, what was outside in red with its worst
/// reading.
class TemperatureChart final : public QWidget
{
    Q_OBJECT

public:
    TemperatureChart(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void show(std::vector<Reading> readings, const TemperatureRange &range);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The same curve in black on white, for sheets that are printed in one bit a dot; `size` in pixels.
    static QImage onPaper(const std::vector<Reading> &readings, const TemperatureRange &range, QSize size);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    const Theme &m_theme;
    QChartView *m_view;
    std::vector<Reading> m_readings;
    TemperatureRange m_range;
};

} // namespace suben
