#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QTest>
#include <limits>

using namespace suben;

namespace
{

QString product(const char16_t *a, const char16_t *b)
{
    const auto result = multiply(*Decimal::parse(a), *Decimal::parse(b));
    return result ? result->toString() : QStringLiteral("nothing");
}

QString quotient(const char16_t *a, const char16_t *b)
{
    const auto result = divide(*Decimal::parse(a), *Decimal::parse(b));
    return result ? result->toString() : QStringLiteral("nothing");
}

const Decimal Largest = Decimal::fromMicros(std::numeric_limits<qint64>::max());
const Decimal Smallest = Decimal::fromMicros(std::numeric_limits<qint64>::min());

} // namespace

class TestNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsAreReadExactly();
    void whatIsNoDecimalIsNothing();
    void tenthsAddUp();
    void roundingIsHalfAwayFromZero();
    void nothingOverflows();
    void largestAndSmallestAreWrittenAndReadAgain();
    void moneyHasFourPlacesAndShowsTwo();
    void moneyIsRoundedHalfAwayFromZero();
    void quantitiesAreReadWithTheirUnit();
    void measuresConvertExactly();
    void packagesDoNotConvertByThemselves();
    void everyKnownUnitIsReadBack();
};

void TestNumbers::decimalsAreReadExactly()
{
    QCOMPARE(Decimal::parse(u"12")->micros(), qint64(12'000'000));
    QCOMPARE(Decimal::parse(u"-0.5")->toString(), QStringLiteral("-0.5"));
    QCOMPARE(Decimal::parse(u"1,234.000001")->toString(), QStringLiteral("1234.000001"));
    QCOMPARE(Decimal::parse(u"１２．５")->toString(), QStringLiteral("12.5"));
    QCOMPARE(Decimal::parse(u"+3")->toString(), QStringLiteral("3"));
    QCOMPARE(Decimal::parse(u"1.5000000000")->toString(), QStringLiteral("1.5"));
}

void TestNumbers::whatIsNoDecimalIsNothing()
{
    for (const char16_t *text : {u"", u"-", u".", u"1.2.3", u"1e5", u"12a", u"0.0000001", u"--1", u"1 2",
                                 u"99999999999999999999", u"0x10", u"NaN", u"1.2,3"})
        QVERIFY2(!Decimal::parse(text), qPrintable(QString::fromUtf16(text)));
}

void TestNumbers::tenthsAddUp()
{
    Decimal sum;
    for (int i = 0; i < 1000; ++i)
        sum = *add(sum, *Decimal::parse(u"0.1"));
    QCOMPARE(sum, Decimal::fromInteger(100));
    QCOMPARE(subtract(sum, Decimal::fromInteger(101))->toString(), QStringLiteral("-1"));
}

void TestNumbers::roundingIsHalfAwayFromZero()
{
    QCOMPARE(product(u"0.000001", u"0.5"), QStringLiteral("0.000001"));
    QCOMPARE(product(u"-0.000001", u"0.5"), QStringLiteral("-0.000001"));
    QCOMPARE(product(u"0.000001", u"0.4"), QStringLiteral("0"));
    QCOMPARE(quotient(u"2", u"3"), QStringLiteral("0.666667"));
    QCOMPARE(quotient(u"-2", u"3"), QStringLiteral("-0.666667"));
    QCOMPARE(quotient(u"1", u"0"), QStringLiteral("nothing"));
}

void TestNumbers::nothingOverflows()
{
    QVERIFY(!add(Largest, Decimal::fromMicros(1)));
    QVERIFY(!subtract(Smallest, Decimal::fromMicros(1)));
    QVERIFY(!multiply(Largest, Decimal::fromInteger(2)));
    QVERIFY(!divide(Largest, Decimal::fromMicros(1)));
    QVERIFY(!multiply(Smallest, Decimal::fromInteger(-1)));
    QCOMPARE(*add(Largest, Smallest), Decimal::fromMicros(-1));
}

void TestNumbers::largestAndSmallestAreWrittenAndReadAgain()
{
    QCOMPARE(Largest.toString(), QStringLiteral("9223372036854.775807"));
    QCOMPARE(Smallest.toString(), QStringLiteral("-9223372036854.775808"));
    QCOMPARE(Decimal::parse(Largest.toString()), Largest);
    QCOMPARE(Decimal::parse(Smallest.toString()), Smallest);
    QVERIFY(!Decimal::parse(u"9223372036854.775808"));
}

void TestNumbers::moneyHasFourPlacesAndShowsTwo()
{
    QCOMPARE(Money::parse(u"¥1,234.50")->toString(), QStringLiteral("1234.50"));
    QCOMPARE(Money::parse(u"13.5元")->toString(), QStringLiteral("13.50"));
    QCOMPARE(Money::parse(u"0.0125")->toString(), QStringLiteral("0.0125"));
    QCOMPARE(Money::parse(u"7")->toString(), QStringLiteral("7.00"));
    QCOMPARE(Money::parse(u"-3.2")->tenThousandths(), qint64(-32'000));
    QVERIFY(!Money::parse(u"0.00001"));
    QVERIFY(!Money::parse(u"free"));
}

void TestNumbers::moneyIsRoundedHalfAwayFromZero()
{
    QCOMPARE(Money::fromDecimal(*Decimal::parse(u"0.00005")).tenThousandths(), qint64(1));
    QCOMPARE(Money::fromDecimal(*Decimal::parse(u"-0.00005")).tenThousandths(), qint64(-1));
    QCOMPARE(Money::fromDecimal(*Decimal::parse(u"0.000049")).tenThousandths(), qint64(0));
}

void TestNumbers::quantitiesAreReadWithTheirUnit()
{
    QCOMPARE(Quantity::parse(u"3箱")->unit.code(), QStringLiteral("CT"));
    QCOMPARE(Quantity::parse(u"12.5 kg")->toString(), QStringLiteral("12.5 kg"));
    QVERIFY(Quantity::parse(u"40")->unit.isEmpty());
    QVERIFY(!Quantity::parse(u"40 blips"));
    QVERIFY(!Quantity::parse(u"箱"));
}

void TestNumbers::measuresConvertExactly()
{
    QCOMPARE(convert(*Quantity::parse(u"1斤"), *Unit::parse(u"kg")), Quantity::parse(u"0.5kg"));
    QCOMPARE(convert(*Quantity::parse(u"2吨"), *Unit::parse(u"公斤")), Quantity::parse(u"2000kg"));
    QCOMPARE(convert(*Quantity::parse(u"250mL"), *Unit::parse(u"升")), Quantity::parse(u"0.25L"));
    QVERIFY(!convert(*Quantity::parse(u"1kg"), *Unit::parse(u"升")));
    QVERIFY(!unitRatio(*Unit::parse(u"kg"), *Unit::parse(u"米")));
}

void TestNumbers::packagesDoNotConvertByThemselves()
{
    QVERIFY(!convert(*Quantity::parse(u"1箱"), *Unit::parse(u"盒")));
    QVERIFY(Unit::parse(u"箱")->isCounted());
    QVERIFY(!Unit::parse(u"kg")->isCounted());
}

void TestNumbers::everyKnownUnitIsReadBack()
{
    for (const QString &code : knownUnits()) {
        const Unit unit = Unit::fromCode(code);
        QCOMPARE(Unit::parse(code), unit);
        QVERIFY2(Unit::parse(unit.word()) == unit, qPrintable(code));
        QCOMPARE(Unit::fromPacked(unit.packed()).code(), code);
    }
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
