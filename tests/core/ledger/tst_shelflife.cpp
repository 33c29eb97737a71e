#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// How the last day follows from the day of making (design/rulepacks.md §13, users' convention U21).
class TestShelfLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayOfMakingCountsWhereTheItemSaysSo_data()
    {
        QTest::addColumn<QString>("life");
        QTest::addColumn<QDate>("made");
        QTest::addColumn<int>("counts"); // -1: nothing is said
        QTest::addColumn<QDate>("expiry");
        QTest::newRow("30 days, counted") << "30D" << QDate(2019, 11, 1) << 1 << QDate(2019, 11, 30);
        QTest::newRow("5 days, counted") << "5D" << QDate(2023, 10, 8) << 1 << QDate(2023, 10, 12);
        QTest::newRow("21 days, not counted") << "21D" << QDate(2026, 11, 18) << 0 << QDate(2026, 12, 9);
        QTest::newRow("21 days, nothing said") << "21D" << QDate(2026, 11, 18) << -1 << QDate(2026, 12, 9);
        QTest::newRow("12 months, nothing said") << "12M" << QDate(2022, 10, 10) << -1 << QDate(2023, 10, 10);
    }
    void theDayOfMakingCountsWhereTheItemSaysSo()
    {
        QFETCH(QString, life);
        QFETCH(QDate, made);
        QFETCH(int, counts);
        QFETCH(QDate, expiry);
        TestItem milk;
        milk.fields.set(QStringLiteral("item.spec"), QStringLiteral("1L"));
        milk.fields.set(QStringLiteral("item.shelfLife"), *Duration::parse(life));
        if (counts >= 0)
            milk.fields.set(QStringLiteral("item.countsMadeDay"), counts == 1);
        EventDraft draft = m_shop.receiving(m_shop.item(milk), QStringLiteral("L1"), QStringLiteral("6"));
        draft.lines.front().fields.set(QStringLiteral("lot.made"), made);
        const auto checked = m_shop.ledger().check(draft);
        QVERIFY(checked);
        QCOMPARE(get<QDate>(checked->draft.lines.front().fields, u"lot.expiry"), std::optional(expiry));
    }

private:
    TestWorkspace m_shop;
};

QTEST_GUILESS_MAIN(TestShelfLife)
#include "tst_shelflife.moc"
