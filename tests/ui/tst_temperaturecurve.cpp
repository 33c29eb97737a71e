#include "ui/widgets/temperaturechart.h"
#include "ui/widgets/temperaturecurve.h"

#include "core/base/clock.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace suben;

/// What is drawn of a logger's readings.
class TestTemperatureCurve final : public QObject
{
    Q_OBJECT

private:
    static constexpr TemperatureRange Fridge{2000, 8000};
    static std::vector<Reading> readings(const std::vector<int> &milli, int minutes = 10)
    {
        std::vector<Reading> made;
        for (std::size_t i = 0; i < milli.size(); ++i)
            made.push_back({chinaTime(QDate(2026, 11, 1), QTime(0, 0)).addSecs(static_cast<qint64>(i) * minutes * 60), milli[i]});
        return made;
    }

private Q_SLOTS:
    void aTimeOutsideBeginsAndEndsOnTheEdgeOfTheRange()
    {
        const TemperatureCurve curve = curveOf(readings({4000, 6000, 10000, 6000, 4000}), Fridge);
        QCOMPARE(curve.outside.size(), size_t(1));
        const std::vector<CurvePoint> expected{{900, 8000}, {1200, 10000}, {1500, 8000}};
        QCOMPARE(curve.outside.front(), expected);
        QCOMPARE(curve.worst.front().milli, 10000);
    }

    void tooColdIsOutsideAsWellAndTheWorstComeFirst()
    {
        const TemperatureCurve curve = curveOf(readings({4000, 9000, 4000, -1000, 4000}), Fridge);
        QCOMPARE(curve.outside.size(), size_t(2));
        QCOMPARE(curve.worst.front().milli, -1000);
        QVERIFY(curve.low < -1000);
        QVERIFY(curve.high > 9000);
    }

    void aYearOfMinutesIsDrawnByFewPointsAndKeepsItsExtremes()
    {
        std::vector<int> milli(500'000, 5000);
        milli[77'777] = 12345;
        milli[400'001] = -4321;
        const TemperatureCurve curve = curveOf(readings(milli, 1), Fridge);
        QVERIFY(curve.points.size() <= 1300);
        QVERIFY(std::ranges::any_of(curve.points, [](const CurvePoint &point) { return point.milli == 12345; }));
        QVERIFY(std::ranges::any_of(curve.points, [](const CurvePoint &point) { return point.milli == -4321; }));
        QVERIFY(std::ranges::is_sorted(curve.points, {}, &CurvePoint::second));
    }

    void oneReadingAloneIsDrawn()
    {
        QCOMPARE(curveOf(readings({9000}), Fridge).outside.size(), size_t(1));
    }

    void thePaperShowsTheCurve()
    {
        const QImage paper = TemperatureChart::onPaper(readings({4000, 6000, 10000, 6000, 4000}), Fridge, {800, 240});
        int black = 0;
        for (int y = 0; y < paper.height(); ++y) {
            for (int x = 0; x < paper.width(); ++x)
                black += qGray(paper.pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY(black > 500);
        if (const QString shots = qEnvironmentVariable("SUBEN_SHOTS"); !shots.isEmpty())
            paper.save(shots + QStringLiteral("/curve-paper.png"));
    }
};

QTEST_MAIN(TestTemperatureCurve)
#include "tst_temperaturecurve.moc"
