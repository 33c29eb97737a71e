#include "core/base/clock.h"
#include "core/base/dates.h"

#include <QTest>

using namespace suben;

namespace
{
const QDate Today(2026, 11, 22);
}

class TestDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsOnBoxes_data();
    void readsWhatStandsOnBoxes();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void monthsClampToTheirEnd();
    void durationsAreReadAsWritten_data();
    void durationsAreReadAsWritten();
    void isoTimesMeanChina();
    void isoTextsAreThoseOfTheLibrary();
    void isoDatesAreReadExactly();
};

void TestDates::readsWhatStandsOnBoxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("monthOnly");
    const auto row = [](const char16_t *text, QDate date, bool monthOnly = false) {
        const QString written = QString::fromUtf16(text);
        QTest::newRow(qPrintable(written)) << written << date << monthOnly;
    };
    const QDate day(2026, 11, 3);
    const QDate month(2026, 11, 1);
    for (const char16_t *text :
         {u"261103", u"20261103", u"2026-11-03", u"2026.11.3", u"2026/11/3", u"2026年11月3日", u"２０２６－１１－０３",
          u"26.11.3", u"26年11月3日", u"2026 11 03", u"11-03", u"11.3", u"11月3日"})
        row(text, day);
    for (const char16_t *text : {u"2611", u"2026年11月", u"2026-11", u"2026.11", u"202611", u"11/2026", u"26年11月"})
        row(text, month, true);
    row(u"今天", Today);
    row(u"昨天", QDate(2026, 11, 21));
    row(u"1-2", QDate(2027, 1, 2));
    row(u"2026-11-03 09:30", day);
}

void TestDates::readsWhatStandsOnBoxes()
{
    QFETCH(QString, text);
    const auto written = parseWrittenDate(text, Today);
    QVERIFY(written);
    QTEST(written->date, "date");
    QTEST(written->monthOnly, "monthOnly");
}

void TestDates::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u"2026-02-30", u"20261332", u"2613", u"26-13-1", u"abc", u"1989-12-31",
                                 u"2100-01-01", u"13/2026", u"2026年13月"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestDates::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!parseWrittenDate(text, Today));
}

void TestDates::monthsClampToTheirEnd()
{
    QCOMPARE(addDuration(QDate(2026, 8, 31), {6, Duration::Of::Months}), QDate(2027, 2, 28));
    QCOMPARE(addDuration(QDate(2024, 2, 29), {1, Duration::Of::Years}), QDate(2025, 2, 28));
    QCOMPARE(addDuration(QDate(2026, 10, 25), {21, Duration::Of::Days}), QDate(2026, 11, 15));
    QVERIFY(!addDuration(QDate(2026, 10, 25), {1, Duration::Of::WorkingDays}));
}

void TestDates::durationsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char16_t *text, const char *canonical) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromLatin1(canonical);
    };
    row(u"24M", "24M");
    row(u"-1D", "-1D");
    row(u"6个月", "6M");
    row(u"21天", "21D");
    row(u"18月", "18M");
    row(u"２年", "2Y");
    row(u"12m", "12M");
    row(u"180", "180D");
    row(u"+18m", "18M");
    row(u"10WD", "10WD");
    row(u"24小时", "24H");
    row(u"30MIN", "30MIN");
}

void TestDates::durationsAreReadAsWritten()
{
    QFETCH(QString, text);
    const auto duration = Duration::parse(text);
    QVERIFY(duration);
    QTEST(duration->toString(), "canonical");
    QCOMPARE(Duration::parse(duration->toString()), duration);
}

void TestDates::isoTextsAreThoseOfTheLibrary()
{
    for (const QDate &date : {QDate(), QDate(1, 2, 3), QDate(2024, 2, 29), QDate(9999, 12, 31), QDate(10000, 1, 1)}) {
        QCOMPARE(toIso(date), date.toString(Qt::ISODate));
        const QDateTime late(date, QTime(23, 4, 5), Qt::UTC);
        QCOMPARE(toIso(late), late.toOffsetFromUtc(8 * 3600).toString(Qt::ISODate));
    }
}

void TestDates::isoDatesAreReadExactly()
{
    QCOMPARE(parseIsoDate(u"2026-11-05"), QDate(2026, 11, 5));
    QCOMPARE(parseIsoDate(u"2026-11-05T23:30:00+08:00"), QDate(2026, 11, 5));
    for (const char16_t *wrong : {u"", u"2026-13-01", u"2026-02-30", u"20a6-11-05", u"2026-11-0x", u"0000-01-01"})
        QVERIFY(!parseIsoDate(wrong));
}

void TestDates::isoTimesMeanChina()
{
    QCOMPARE(parseIsoTime(u"2026-11-05 09:30"), parseIsoTime(u"2026-11-05T09:30:00+08:00"));
    QCOMPARE(parseIsoTime(u"2026-11-05T01:30:00Z")->date(), QDate(2026, 11, 5));
    QVERIFY(!parseIsoTime(u"2026-13-05T01:30"));
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
