#include "core/rules/datemath.h"
#include "core/rules/expression.h"
#include "core/rules/valuemath.h"

#include "core/base/clock.h"

#include <QTest>

using namespace suben;

namespace
{

Value day(const char *text)
{
    return *parseIsoDate(QString::fromLatin1(text));
}

Value after(const Value &from, const char *duration, const WorkingDays &days = {})
{
    return addTo(from, *Duration::parse(QString::fromLatin1(duration)), days).value;
}

RuleTable holidays()
{
    RuleTable table;
    table.columns = {{QStringLiteral("day"), {}, QStringLiteral("date")},
                     {QStringLiteral("kind"), {}, QStringLiteral("text")}};
    table.covers = {QStringLiteral("2026")};
    for (const char *off : {"2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"})
        table.rows.push_back({QString::fromLatin1(off), QStringLiteral("off")});
    table.rows.push_back({QStringLiteral("2026-10-10"), QStringLiteral("work")});
    return table;
}

} // namespace

class RulesLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kleeneAndTakesTheLess();
    void kleeneOrTakesTheMore();
    void notKeepsTheUnknown();
    void monthsClampToTheMonthsEnd();
    void yearsClampOnLeapDays();
    void hoursNeedATime();
    void workingDaysSkipHolidaysAndWorkMakeUpSaturdays();
    void anUncoveredYearIsGuessed();
    void aFixedDayClamps();
    void theMonthsEndIsItsLastDay();
    void agesCountCompletedYears();
    void quantitiesOfOtherUnitsAreConverted();
    void quantitiesWithoutARatioAreUnknown();
    void aRatioByZeroIsUnknown();
    void quantityTimesMoneyIsMoney();
    void aDateAndATimeCompareAsDates();
};

void RulesLanguage::kleeneAndTakesTheLess()
{
    const Truth all[] = {Truth::False, Truth::Unknown, Truth::True};
    const Truth wanted[3][3] = {{Truth::False, Truth::False, Truth::False},
                                {Truth::False, Truth::Unknown, Truth::Unknown},
                                {Truth::False, Truth::Unknown, Truth::True}};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j)
            QCOMPARE(both(all[i], all[j]), wanted[i][j]);
    }
}

void RulesLanguage::kleeneOrTakesTheMore()
{
    const Truth all[] = {Truth::False, Truth::Unknown, Truth::True};
    const Truth wanted[3][3] = {{Truth::False, Truth::Unknown, Truth::True},
                                {Truth::Unknown, Truth::Unknown, Truth::True},
                                {Truth::True, Truth::True, Truth::True}};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < 3; ++j)
            QCOMPARE(suben::oneOf(all[i], all[j]), wanted[i][j]);
    }
}

void RulesLanguage::notKeepsTheUnknown()
{
    QCOMPARE(opposite(Truth::True), Truth::False);
    QCOMPARE(opposite(Truth::Unknown), Truth::Unknown);
}

void RulesLanguage::monthsClampToTheMonthsEnd()
{
    QCOMPARE(after(day("2026-08-31"), "6M"), day("2027-02-28"));
}

void RulesLanguage::yearsClampOnLeapDays()
{
    QCOMPARE(after(day("2024-02-29"), "1Y"), day("2025-02-28"));
}

void RulesLanguage::hoursNeedATime()
{
    QVERIFY(!isKnown(after(day("2026-01-01"), "24H")));
    const Value time = chinaTime(QDate(2026, 12, 31), QTime(20, 0));
    QCOMPARE(after(time, "24H"), Value(chinaTime(QDate(2027, 1, 1), QTime(20, 0))));
}

void RulesLanguage::workingDaysSkipHolidaysAndWorkMakeUpSaturdays()
{
    const WorkingDays days(holidays());
    QCOMPARE(after(day("2026-09-30"), "1WD", days), day("2026-10-08"));
    QCOMPARE(after(day("2026-10-08"), "2WD", days), day("2026-10-10"));
    QCOMPARE(after(day("2026-10-08"), "3WD", days), day("2026-10-12"));
}

void RulesLanguage::anUncoveredYearIsGuessed()
{
    const WorkingDays days(holidays());
    const Duration ten{10, Duration::Of::WorkingDays};
    QVERIFY(!addTo(day("2026-06-01"), ten, days).guessed);
    QVERIFY(addTo(day("2026-12-25"), ten, days).guessed);
    QCOMPARE(addTo(day("2026-12-25"), ten, days).value, day("2027-01-08"));
}

void RulesLanguage::aFixedDayClamps()
{
    QCOMPARE(fixedDay(day("2026-11-22"), 10, 0, 1, 0), day("2026-12-10"));
    QCOMPARE(fixedDay(day("2026-01-15"), 31, 0, 1, 0), day("2026-02-28"));
    QCOMPARE(fixedDay(day("2026-11-22"), 31, 3, 0, 1), day("2027-03-31"));
}

void RulesLanguage::theMonthsEndIsItsLastDay()
{
    QCOMPARE(monthEnd(day("2027-05-01")), day("2027-05-31"));
    QCOMPARE(monthEnd(day("2024-02-01")), day("2024-02-29"));
}

void RulesLanguage::agesCountCompletedYears()
{
    QCOMPARE(completedYears(day("2008-11-23"), day("2026-11-22")), Value(Decimal::fromInteger(17)));
    QCOMPARE(completedYears(day("2008-11-22"), day("2026-11-22")), Value(Decimal::fromInteger(18)));
}

void RulesLanguage::quantitiesOfOtherUnitsAreConverted()
{
    QCOMPARE(order(*Quantity::parse(u"1 kg"), *Quantity::parse(u"999 g"), {}), std::optional(1));
    QCOMPARE(sum(*Quantity::parse(u"1 kg"), *Quantity::parse(u"500 g"), {}), Value(*Quantity::parse(u"1.5 kg")));
    Item item;
    item.unit = *Unit::parse(u"盒");
    item.packagings = {{*Unit::parse(u"箱"), Decimal::fromInteger(12), {}}};
    QCOMPARE(order(*Quantity::parse(u"1箱"), *Quantity::parse(u"13盒"), {&item}), std::optional(-1));
}

void RulesLanguage::quantitiesWithoutARatioAreUnknown()
{
    QVERIFY(!order(*Quantity::parse(u"1箱"), *Quantity::parse(u"1 kg"), {}));
    QCOMPARE(equal(*Quantity::parse(u"1箱"), *Quantity::parse(u"1 kg"), {}), Truth::Unknown);
    QCOMPARE(order(*Quantity::parse(u"3箱"), Decimal::fromInteger(3), {}), std::optional(0));
}

void RulesLanguage::aRatioByZeroIsUnknown()
{
    QVERIFY(!isKnown(ratio(Decimal::fromInteger(1), Decimal(), {})));
}

void RulesLanguage::quantityTimesMoneyIsMoney()
{
    QCOMPARE(product(*Quantity::parse(u"3箱"), *Money::parse(u"1.5")), Value(*Money::parse(u"4.5")));
}

void RulesLanguage::aDateAndATimeCompareAsDates()
{
    QCOMPARE(order(day("2026-11-22"), chinaTime(QDate(2026, 11, 22), QTime(23, 0)), {}), std::optional(0));
}

QTEST_GUILESS_MAIN(RulesLanguage)
#include "tst_rules_language.moc"
