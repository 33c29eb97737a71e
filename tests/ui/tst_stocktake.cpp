#include "tests/ui/stepdesk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"

#include <QTableView>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 盘点: counted with the gun, reviewed side by side, posted once.
class TestStocktake final : public QObject
{
    Q_OBJECT

private:
    TestWorkspace &ledger() { return m_desk->ledger(); }
    Decimal onHand(const char *lot) { return ledger().onHand(ledger().lot(QLatin1String(lot))); }
    void press(Qt::Key key)
    {
        ++m_presses;
        StepDesk::press(key);
    }
    /// A gun reads the lot, two digits, Enter.
    void count(const QString &lot, int quantity)
    {
        m_desk->scan(lot);
        press(static_cast<Qt::Key>(Qt::Key_0 + quantity / 10));
        press(static_cast<Qt::Key>(Qt::Key_0 + quantity % 10));
        press(Qt::Key_Return);
    }
    void receive(const QString &lot, int quantity)
    {
        ledger().receive(ledger().milk, lot, QStringLiteral("%1盒").arg(quantity));
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void init()
    {
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("food.general")});
        m_presses = 0;
    }
    void cleanup() { m_desk.reset(); }

    void fiftyLotsTakeAHundredAndFiftyPresses()
    {
        for (int i = 0; i < 50; ++i)
            receive(QStringLiteral("LOT%1").arg(i, 3, 10, QLatin1Char('0')), 20);
        m_desk->openStep(QStringLiteral("pd"));
        for (int i = 0; i < 50; ++i)
            count(QStringLiteral("LOT%1").arg(i, 3, 10, QLatin1Char('0')), 20);
        QCOMPARE(m_presses, 150);
        QCOMPARE(m_desk->rows("counts"), 50);
        StepDesk::press(Qt::Key_F9);
        StepDesk::press(Qt::Key_F9);
        QVERIFY2(m_desk->events() == 51, qPrintable(m_desk->banner()));
        QCOMPARE(onHand("LOT049"), Decimal::fromInteger(20));
    }

    void differencesStandSideBySideBeforeAnythingIsPosted()
    {
        receive(QStringLiteral("M1"), 20);
        receive(QStringLiteral("M2"), 12);
        receive(QStringLiteral("M3"), 30);
        m_desk->openStep(QStringLiteral("pd"));
        count(QStringLiteral("M1"), 18);
        count(QStringLiteral("M2"), 13);
        m_desk->shoot("count");
        StepDesk::press(Qt::Key_F9);
        m_desk->shoot("count-review");
        QCOMPARE(m_desk->events(), 3);
        QCOMPARE(m_desk->rows("counts"), 3);
        QCOMPARE(m_desk->cell("counts", 0, QStringLiteral("book")), QStringLiteral("20盒"));
        QCOMPARE(m_desk->cell("counts", 0, QStringLiteral("counted")), QStringLiteral("18盒"));
        QCOMPARE(m_desk->cell("counts", 2, QStringLiteral("lot.code")), QStringLiteral("M3"));
        StepDesk::press(Qt::Key_F9);
        QCOMPARE(m_desk->focus(), QStringLiteral("reasonStrip"));
        StepDesk::press(Qt::Key_1);
        QVERIFY2(onHand("M1") == Decimal::fromInteger(18), qPrintable(m_desk->banner()));
        QCOMPARE(onHand("M2"), Decimal::fromInteger(13));
        QCOMPARE(onHand("M3"), Decimal::fromInteger(30));
        const auto rows = LedgerQuery(ledger().session()).events(EventFilter{});
        QCOMPARE(rows->front().step, QStringLiteral("stocktaking"));
        QCOMPARE(rows->front().lineCount, 2);
    }

    void blindCountingShowsNoBooksBeforeTheReview()
    {
        receive(QStringLiteral("M1"), 20);
        m_desk->openStep(QStringLiteral("pd"));
        QTest::mouseClick(m_desk->part<QWidget>("blindButton"), Qt::LeftButton);
        count(QStringLiteral("M1"), 18);
        auto *view = m_desk->part<QTableView>("counts");
        const auto isHidden = [view] { return view->isColumnHidden(4); };
        QVERIFY(isHidden());
        m_desk->shoot("count-blind");
        StepDesk::press(Qt::Key_F9);
        QVERIFY(!isHidden());
    }

    void aSecondScanOfALotAddsOne()
    {
        receive(QStringLiteral("M1"), 20);
        m_desk->openStep(QStringLiteral("pd"));
        for (int i = 0; i < 3; ++i)
            m_desk->scan(QStringLiteral("M1"));
        StepDesk::press(Qt::Key_Return);
        QCOMPARE(m_desk->cell("counts", 0, QStringLiteral("counted")), QStringLiteral("3盒"));
    }

    void whatWasTypedBeforeTheNextScanIsCounted()
    {
        receive(QStringLiteral("M1"), 20);
        receive(QStringLiteral("M2"), 20);
        m_desk->openStep(QStringLiteral("pd"));
        m_desk->scan(QStringLiteral("M1"));
        press(Qt::Key_7);
        m_desk->scan(QStringLiteral("M2"));
        QCOMPARE(m_desk->cell("counts", 0, QStringLiteral("counted")), QStringLiteral("7盒"));
    }

    void theCountIsThereAfterAPowerCut()
    {
        receive(QStringLiteral("M1"), 20);
        m_desk->openStep(QStringLiteral("pd"));
        count(QStringLiteral("M1"), 18);
        QTRY_COMPARE_WITH_TIMEOUT(ledger().number("SELECT count(*) FROM draft"), 1, 5000);
        m_desk->reopen();
        m_desk->openStep(QStringLiteral("pd"));
        QCOMPARE(m_desk->cell("counts", 0, QStringLiteral("counted")), QStringLiteral("18盒"));
    }

    void onlyTheLotsOfThePlaceAreCompared()
    {
        receive(QStringLiteral("M1"), 20);
        Location back;
        back.name = QStringLiteral("后仓");
        const auto place = Catalog(ledger().session()).save(back);
        EventDraft draft = ledger().receiving(ledger().milk, QStringLiteral("B1"), QStringLiteral("9盒"));
        draft.location = *place;
        ledger().record(draft);
        m_desk->openStep(QStringLiteral("pd"));
        m_desk->part<QWidget>("field_place")->setFocus();
        m_desk->enter(QStringLiteral("hc"));
        count(QStringLiteral("B1"), 8);
        StepDesk::press(Qt::Key_F9);
        QCOMPARE(m_desk->rows("counts"), 1);
        StepDesk::press(Qt::Key_F9);
        StepDesk::press(Qt::Key_1);
        QCOMPARE(onHand("B1"), Decimal::fromInteger(8));
        QCOMPARE(onHand("M1"), Decimal::fromInteger(20));
    }

private:
    std::unique_ptr<StepDesk> m_desk;
    int m_presses = 0;
};

QTEST_MAIN(TestStocktake)
#include "tst_stocktake.moc"
