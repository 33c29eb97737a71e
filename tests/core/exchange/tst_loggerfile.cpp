#include "core/base/clock.h"
#include "core/exchange/loggerfile.h"
#include "core/exchange/lotstays.h"
#include "tests/core/exchange/mutants.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace suben;

namespace
{

QDateTime at(int hour, int minute)
{
    return chinaTime(QDate(2026, 11, 20), QTime(hour, minute));
}

const QDateTime Now = chinaTime(QDate(2026, 11, 22), QTime(9, 30));

const char *const Elitech = "Device Type,RC-5+\nSerial Number: EL20260007,,\nStart Delay,0Min\nHigh Alarm Limit,8.0\n"
                            "No.,Time,Temperature°C\n1,2026-11-20 08:00:00,4.1\n2,2026-11-20 08:10:00,8.6\n3,2026-11-20 08:20:00,-0.25\n";

QByteArray gb18030(const char *text)
{
    // 序号,日期,时间,温度(℃) and its rows, as a Chinese logger's program writes them
    QByteArray bytes = "\xD0\xF2\xBA\xC5,\xC8\xD5\xC6\xDA,\xCA\xB1\xBC\xE4,\xCE\xC2\xB6\xC8(\xA1\xE6)\r\n";
    return bytes + text;
}

} // namespace

/// Files of temperature loggers, as their makers' programs write them.
class TestLoggerFile final : public QObject
{
    Q_OBJECT

private:
    Result<LoggerFile> read(const QByteArray &bytes, std::optional<DateOrder> order = {}) { return readLoggerBytes(bytes, order, Now, m_progress); }
    NoProgress m_progress;

private Q_SLOTS:
    void linesAboveTheTableAreNotReadings()
    {
        const auto file = read(Elitech);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings, (std::vector<Reading>{{at(8, 0), 4100}, {at(8, 10), 8600}, {at(8, 20), -250}}));
        QCOMPARE(file->logger, QStringLiteral("EL20260007"));
        QCOMPARE(file->coldest(), -250);
        QCOMPARE(file->warmest(), 8600);
    }

    void semicolonsGoWithDecimalCommas()
    {
        const auto file = read("id;Datum/Date;Time;1 [°C]\n1;20.11.2026;08:00:00;4,15\n2;20.11.2026;08:10:00;-18,5\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings, (std::vector<Reading>{{at(8, 0), 4150}, {at(8, 10), -18500}}));
    }

    void aChineseFileIsReadInItsEncodings()
    {
        const auto file = read(gb18030("1,2026/11/20,8:00:00,4.1\r\n2,2026/11/20,8:10:00,4.2\r\n"));
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings, (std::vector<Reading>{{at(8, 0), 4100}, {at(8, 10), 4200}}));
        QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray utf16 = wide(QStringLiteral("采集时间\t温度(℃)\t湿度(%RH)\n2026年11月20日 08:00\t４.１℃\t55\n2026年11月20日 08:10\t4.2℃\t56\n"));
        const auto other = read(utf16);
        QVERIFY2(other, other ? "" : qPrintable(other.error().text));
        QCOMPARE(other->readings, file->readings);
        QCOMPARE(other->otherProbes, 0);
    }

    void afternoonsOfATwelveHourClockAreAfternoons()
    {
        const auto file = read("Date/Time,Temp(C)\n11/20/2026 11:50:00 AM,4.0\n11/20/2026 12:00:00 PM,4.1\n11/20/2026 1:10:00 PM,4.2\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings, (std::vector<Reading>{{at(11, 50), 4000}, {at(12, 0), 4100}, {at(13, 10), 4200}}));
    }

    void aDateThatCanBeReadInTwoWaysIsAskedAbout()
    {
        const QByteArray both = "Time,Temperature\n03/04/2026 08:00,4.0\n03/04/2026 08:10,4.1\n";
        const auto file = read(both);
        QVERIFY(file && file->asksOrder());
        QCOMPARE(file->orders, (std::vector{DateOrder::DayFirst, DateOrder::MonthFirst}));
        const auto told = read(both, DateOrder::DayFirst);
        QVERIFY(told && told->readings.size() == 2);
        QCOMPARE(told->readings.front().at.date(), QDate(2026, 4, 3));
        QCOMPARE(read(both, DateOrder::MonthFirst)->readings.front().at.date(), QDate(2026, 3, 4));
        QCOMPARE(read(both, DateOrder::YearFirst).error().code, ErrorCode::Usage);
    }

    void theOrderFollowsFromRowsThatGoOnOneAfterTheOther()
    {
        // over the end of a month only one order goes on in steps of a day
        const auto file = read("Time,Temperature\n30/10/2026 08:00,4.0\n31/10/2026 08:00,4.1\n01/11/2026 08:00,4.2\n");
        QVERIFY(file && !file->asksOrder());
        QCOMPARE(file->readings.back().at.date(), QDate(2026, 11, 1));
        // the 10th of December lies ahead, so the months come first
        const auto past = read("Time,Temperature\n10/12/2026 08:00,4.0\n11/12/2026 08:00,4.1\n");
        QVERIFY(past && !past->asksOrder());
        QCOMPARE(past->readings.back().at.date(), QDate(2026, 11, 12));
    }

    void aPulledProbeIsLeftOutAndCounted()
    {
        const auto file = read("时间,温度\n2026-11-20 08:00,4.0\n2026-11-20 08:10,---\n2026-11-20 08:20,4.1\n");
        QVERIFY(file);
        QCOMPARE(file->readings.size(), std::size_t(2));
        QCOMPARE(file->leftOut, 1);
    }

    void aColumnOfReadingNumbersIsNoTemperature()
    {
        const auto file = read("Reading No.,Date,Time,Temperature(°C)\n1,2026-11-20,08:00,4.0\n2,2026-11-20,08:10,4.1\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings, (std::vector<Reading>{{at(8, 0), 4000}, {at(8, 10), 4100}}));
        QCOMPARE(file->otherProbes, 0);
    }

    void aReadingIsTheTemperatureWhereNothingElseIs()
    {
        const auto file = read("Time,Reading\n2026-11-20 08:00,4.0\n2026-11-20 08:10,4.1\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings.size(), size_t(2));
    }

    void elapsedTimeIsNotTheTimeOfDay()
    {
        const auto file = read("Date,Time,Elapsed Time,Temp(°C)\n2026-11-20,08:00:00,00:00:00,4.0\n2026-11-20,08:10:00,00:10:00,4.1\n");
        QVERIFY2(file, file ? "" : qPrintable(file.error().text));
        QCOMPARE(file->readings, (std::vector<Reading>{{at(8, 0), 4000}, {at(8, 10), 4100}}));
    }

    void fahrenheitIsRefused() { QCOMPARE(read("Time,Temperature(°F)\n2026-11-20 08:00,41.0\n").error().code, ErrorCode::Usage); }

    void aDeliveryNoteIsNoLogger()
    {
        const auto file = read("品名,批号,数量\n晨露纯奶,A1,12\n");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Usage);
    }

    void degreesAreExactThousandths()
    {
        QCOMPARE(milliDegrees(u"-0.0005"), std::optional(-1)); // half away from zero
        QCOMPARE(milliDegrees(u"\u22124,25 \u2103"), std::optional(-4250));
        QCOMPARE(milliDegrees(u"１２.3"), std::optional(12300));
        QVERIFY(!milliDegrees(u"201"));
        QVERIFY(!milliDegrees(u"4.1.2026"));
        QVERIFY(!milliDegrees(u""));
        QCOMPARE(degreesText(-18500), QStringLiteral("-18.5"));
    }

    void rangesAreWrittenAsPeopleDo()
    {
        for (const char16_t *text : {u"2…8", u"2..8", u"2~8℃", u"２至８", u"2 8", u"2℃～8℃"})
            QCOMPARE(parseTemperatureRange(text), std::optional(TemperatureRange{2000, 8000}));
        QCOMPARE(parseTemperatureRange(u"-25..-18"), std::optional(TemperatureRange{-25000, -18000}));
        QVERIFY(!parseTemperatureRange(u"8..2"));
        QVERIFY(!parseTemperatureRange(u"8"));
    }

    void anExcursionLastsUntilTheFirstGoodReading()
    {
        const std::vector<Reading> readings{{at(8, 0), 5000}, {at(8, 10), 8001}, {at(8, 20), 9500}, {at(8, 30), 8000}, {at(8, 40), 1000}};
        const auto found = excursionsIn(readings, {2000, 8000}, {{at(8, 0), at(9, 0)}});
        QCOMPARE(found, (std::vector<Excursion>{{at(8, 10), at(8, 30), 9500}, {at(8, 40), at(8, 40), 1000}}));
        QCOMPARE(found.front().minutes(), 20);
        QVERIFY(excursionsIn(readings, {2000, 8000}, {{at(8, 30), at(8, 35)}}).empty()); // it was not there
    }

    /// Whole files made worse by chance; the dice are the same every day.
    void noMutantIsMoreThanRefused()
    {
        const QByteArray seeds[]{Elitech, gb18030("1,2026/11/20,8:00:00,4.1\r\n2,2026/11/20,8:10:00,4.2\r\n").repeated(2),
                                 "id;Date;Time;1 [°C]\n1;20.11.2026;08:00:00;4,15\n2;20.11.2026;08:10:00;-18,5\n"};
        int whole = 0;
        for (quint32 number = 0; number < 2'000; ++number) {
            QRandomGenerator random(20261122 + number);
            const QByteArray &seed = seeds[number % 3];
            const auto file = read(number % 2 == 0 ? mutants::damaged(seed, random) : mutants::oddCsv(seed, random));
            if (!file) {
                QVERIFY(!file.error().text.isEmpty());
                continue;
            }
            ++whole;
            for (const Reading &one : file->readings)
                QVERIFY(one.at.isValid() && one.milli >= -200'000 && one.milli <= 200'000);
            QVERIFY(std::ranges::is_sorted(file->readings, {}, &Reading::at));
        }
        QVERIFY2(whole > 100, "nearly everything was refused: the mutants are too dull");
    }
};

QTEST_GUILESS_MAIN(TestLoggerFile)
#include "tst_loggerfile.moc"
