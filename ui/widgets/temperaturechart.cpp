#include "ui/widgets/temperaturechart.h"

#include "ui/theme.h"
#include "ui/widgets/temperaturecurve.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QVBoxLayout>

#include <algorithm>

namespace suben
{

namespace
{

/// How a chart looks: on the screen by the theme, on paper in black.
struct CurveLook {
    QColor curve;
    QColor outside;
    QColor band; ///< not valid: the range is two dashed lines
    QColor text;
    QColor ground;
    QFont font;
    qreal width = 2;
    qreal outsideWidth = 3;
    int ticks = 3;
    bool hasLegend = false;
};

QLineSeries *lineOf(const std::vector<CurvePoint> &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    for (const CurvePoint &point : points)
        line->append(static_cast<qreal>(point.second), point.milli / 1000.0);
    line->setPen(pen);
    return line;
}

QLineSeries *levelAt(int milli, qint64 seconds, const QPen &pen)
{
    return lineOf({{0, milli}, {seconds, milli}}, pen);
}

QString degreeLabel(int milli)
{
    return degreesText(milli) + QStringLiteral("°");
}

/// Draws one curve; a chart of its own each time.
class CurveDrawing final
{
public:
    CurveDrawing(const TemperatureCurve &curve, const CurveLook &look) : m_curve(curve), m_look(look), m_chart(new QChart) {}

    QChart *draw()
    {
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setMargins({2, 2, 2, 2});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->setBackgroundRoundness(0);
        m_chart->setBackgroundBrush(m_look.ground);
        m_chart->setBackgroundPen(Qt::NoPen);
        m_chart->legend()->setVisible(m_look.hasLegend);
        m_chart->legend()->setAlignment(Qt::AlignBottom);
        m_chart->legend()->setLabelColor(m_look.text);
        m_chart->legend()->setFont(m_look.font);
        addRange();
        addCurve();
        addAxes();
        return m_chart;
    }

private:
    void addRange()
    {
        const TemperatureRange &range = m_curve.range;
        QAbstractSeries *shown = nullptr;
        if (m_look.band.isValid()) {
            auto *area = new QAreaSeries(levelAt(range.high, m_curve.seconds, {}), levelAt(range.low, m_curve.seconds, {}));
            area->upperSeries()->setParent(area);
            area->lowerSeries()->setParent(area);
            area->setBrush(m_look.band);
            area->setPen(Qt::NoPen);
            m_chart->addSeries(area);
            shown = area;
        } else {
            const QPen dashed(m_look.curve, 1.5, Qt::DashLine);
            m_chart->addSeries(levelAt(range.low, m_curve.seconds, dashed));
            shown = levelAt(range.high, m_curve.seconds, dashed);
            m_chart->addSeries(shown);
            hideMarkers(m_chart->series().front());
        }
        shown->setName(TemperatureChart::tr("Allowed: %1").arg(rangeText(range)));
    }

    void hideMarkers(QAbstractSeries *series)
    {
        const auto markers = m_chart->legend()->markers(series);
        for (QLegendMarker *marker : markers)
            marker->setVisible(false);
    }

    void addCurve()
    {
        auto *curve = lineOf(m_curve.points, QPen(m_look.curve, m_look.width));
        curve->setName(TemperatureChart::tr("Temperature"));
        m_chart->addSeries(curve);
        bool isFirst = true;
        for (const std::vector<CurvePoint> &run : m_curve.outside) {
            auto *line = lineOf(run, QPen(m_look.outside, m_look.outsideWidth));
            line->setName(TemperatureChart::tr("Outside"));
            m_chart->addSeries(line);
            if (!std::exchange(isFirst, false))
                hideMarkers(line);
        }
        auto *worst = new QScatterSeries;
        worst->setMarkerSize(7);
        worst->setColor(m_look.outside);
        worst->setBorderColor(m_look.ground);
        worst->setPointLabelsVisible(true);
        worst->setPointLabelsClipping(false);
        worst->setPointLabelsFormat(QStringLiteral("@yPoint°"));
        worst->setPointLabelsColor(m_look.outside);
        worst->setPointLabelsFont(m_look.font);
        for (const CurvePoint &point : m_curve.worst)
            worst->append(static_cast<qreal>(point.second), point.milli / 1000.0);
        m_chart->addSeries(worst);
        hideMarkers(worst);
    }

    /// Their labels are texts of our own: an axis of times would show them in the machine's time zone.
    QCategoryAxis *axis(Qt::Alignment side, qreal low, qreal high)
    {
        auto *axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(low, high);
        axis->setStartValue(low);
        axis->setLabelsFont(m_look.font);
        axis->setLabelsColor(m_look.text);
        axis->setGridLineVisible(false);
        axis->setLinePenColor(m_look.text);
        m_chart->addAxis(axis, side);
        const auto all = m_chart->series();
        for (QAbstractSeries *series : all)
            series->attachAxis(axis);
        return axis;
    }

    void addAxes()
    {
        QCategoryAxis *up = axis(Qt::AlignLeft, m_curve.low / 1000.0, m_curve.high / 1000.0);
        for (const int milli : {m_curve.range.low, m_curve.range.high})
            up->append(degreeLabel(milli), milli / 1000.0);
        QCategoryAxis *along = axis(Qt::AlignBottom, 0, static_cast<qreal>(std::max<qint64>(1, m_curve.seconds)));
        for (int tick = 0; tick < m_look.ticks; ++tick) {
            const qint64 second = m_curve.seconds * (2 * tick + 1) / (2 * m_look.ticks);
            along->append(m_curve.first.addSecs(second).toString(QStringLiteral("MM-dd HH:mm")), static_cast<qreal>(second));
        }
    }

    const TemperatureCurve &m_curve;
    const CurveLook &m_look;
    QChart *m_chart;
};

} // namespace

TemperatureChart::TemperatureChart(const Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(new QChartView(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        draw();
    });
}

void TemperatureChart::show(std::vector<Reading> readings, const TemperatureRange &range)
{
    m_readings = std::move(readings);
    m_range = range;
    if (!m_readings.empty()) {
        const auto [coldest, warmest] = std::ranges::minmax(m_readings, {}, &Reading::milli);
        setAccessibleName(tr("%1 to %2 °C from %3 to %4, to be kept at %5")
                              .arg(degreesText(coldest.milli), degreesText(warmest.milli), m_readings.front().at.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                   m_readings.back().at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), rangeText(range)));
        m_view->setAccessibleName(accessibleName());
        m_view->viewport()->setAccessibleName(accessibleName());
    }
    draw();
}

void TemperatureChart::clear()
{
    show({}, {});
}

void TemperatureChart::draw()
{
    constexpr int LabelWidth = 130; ///< of a time, with room around it
    constexpr int LegendFrom = 200;
    if (m_readings.empty())
        return;
    const CurveLook look{m_theme.colour(Ink::Primary), m_theme.colour(Ink::Refuse), m_theme.colour(Ink::OkTint), m_theme.colour(Ink::Text2),
                         m_theme.colour(Ink::Surface), m_theme.font(Letters::Hint), static_cast<qreal>(m_theme.px(2)), static_cast<qreal>(m_theme.px(3)),
                         std::clamp(width() / m_theme.px(LabelWidth), 2, 8), height() >= m_theme.px(LegendFrom)};
    const QChart *before = m_view->chart();
    m_view->setChart(CurveDrawing(curveOf(m_readings, m_range), look).draw());
    delete before;
}

QSize TemperatureChart::sizeHint() const
{
    return {m_theme.px(320), m_theme.px(180)};
}

QSize TemperatureChart::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(120)};
}

void TemperatureChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

QImage TemperatureChart::onPaper(const std::vector<Reading> &readings, const TemperatureRange &range, QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    if (readings.empty())
        return picture;
    QFont font;
    font.setPixelSize(size.height() / 14);
    const CurveLook look{Qt::black, Qt::black, QColor(), Qt::black, Qt::white, font, 3, 8, 5, true};
    QGraphicsScene scene;
    QChart *chart = CurveDrawing(curveOf(readings, range), look).draw();
    scene.addItem(chart);
    chart->resize(size);
    scene.setSceneRect(QRectF(QPointF(), size));
    QPainter painter(&picture);
    scene.render(&painter, QRectF(QPointF(), size), scene.sceneRect());
    return picture;
}

} // namespace suben
