#include "core/model/fields.h"
#include "core/model/item.h"

#include <QTest>

using namespace suben;

class TestModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreEqualWhateverTheOrderTheyCameIn()
    {
        Fields a;
        a.set(QStringLiteral("lot.origin"), QStringLiteral("山东"));
        a.set(QStringLiteral("event.date"), QDate(2026, 11, 22));
        const Fields b{{QStringLiteral("event.date"), QDate(2026, 11, 22)},
                       {QStringLiteral("lot.origin"), QStringLiteral("山东")}};
        QCOMPARE(a, b);
        QCOMPARE(a.begin()->first, QStringLiteral("event.date"));
    }

    void settingNothingRemovesAField()
    {
        Fields fields{{QStringLiteral("a"), true}};
        fields.set(QStringLiteral("a"), Value());
        QVERIFY(fields.isEmpty());
        QVERIFY(!isKnown(fields.value(u"a")));
    }

    void aFieldOfAnotherTypeIsNothing()
    {
        const Fields fields{{QStringLiteral("a"), QStringLiteral("1")}};
        QVERIFY(!get<Decimal>(fields, u"a"));
        QCOMPARE(text(fields, u"a"), QStringLiteral("1"));
        QVERIFY(text(fields, u"b").isEmpty());
    }

    void packagingsConvertIntoTheItemsUnit()
    {
        Item milk;
        milk.unit = *Unit::parse(u"盒");
        milk.packagings = {{*Unit::parse(u"箱"), Decimal::fromInteger(12), {}}};
        QCOMPARE(inItemUnit(milk, *Quantity::parse(u"2.5箱")), Quantity::parse(u"30盒"));
        QCOMPARE(inItemUnit(milk, *Quantity::parse(u"7")), Quantity::parse(u"7盒"));
        QVERIFY(!inItemUnit(milk, *Quantity::parse(u"1kg")));
        QVERIFY(!inItemUnit(milk, {Decimal::fromInteger(9'000'000'000'000), *Unit::parse(u"箱")}));
    }

    void measuresConvertWithoutPackagings()
    {
        Item cabbage;
        cabbage.unit = *Unit::parse(u"kg");
        QCOMPARE(inItemUnit(cabbage, *Quantity::parse(u"300斤")), Quantity::parse(u"150kg"));
        QVERIFY(!inItemUnit(cabbage, *Quantity::parse(u"3箱")));
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "tst_model.moc"
