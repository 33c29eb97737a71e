#include "core/base/moneytext.h"

#include <QTest>

using namespace suben;

class TestMoneyText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void billsCarryCapitals_data()
    {
        QTest::addColumn<QString>("yuan");
        QTest::addColumn<QString>("capitals");
        QTest::newRow("whole") << "1234"
                               << "壹仟贰佰叁拾肆元整";
        QTest::newRow("jiao") << "24562.40"
                              << "贰万肆仟伍佰陆拾贰元肆角整";
        QTest::newRow("fen without jiao") << "1.05"
                                          << "壹元零伍分";
        QTest::newRow("gap") << "1020.5"
                             << "壹仟零贰拾元伍角整";
        QTest::newRow("gap between groups") << "100050"
                                            << "壹拾万零伍拾元整";
        QTest::newRow("only fen") << "0.07"
                                  << "柒分";
        QTest::newRow("zero") << "0"
                              << "零元整";
        QTest::newRow("rounded") << "0.0051"
                                 << "壹分";
    }

    void billsCarryCapitals()
    {
        QFETCH(QString, yuan);
        QFETCH(QString, capitals);
        QCOMPARE(moneyInCapitals(*Money::parse(yuan)), capitals);
    }

    void thousandsAreGrouped()
    {
        QCOMPARE(moneyText(*Money::parse(u"24562.4")), QStringLiteral("¥24,562.40"));
        QCOMPARE(moneyText(*Money::parse(u"999")), QStringLiteral("¥999.00"));
        QCOMPARE(moneyText(*Money::parse(u"-1234567.5")), QStringLiteral("-¥1,234,567.50"));
    }
};

QTEST_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
