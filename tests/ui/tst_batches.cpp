#include "tests/ui/stepdesk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"

#include "ui/page.h"

#include <QLabel>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 批次记录 and 退货: lots that become others, and lots that come back.
class TestBatches final : public QObject
{
    Q_OBJECT

private:
    TestWorkspace &ledger() { return m_desk->ledger(); }
    Decimal onHand(const char *lot) { return ledger().onHand(ledger().lot(QLatin1String(lot))); }
    Disposition stateOf(const char *lot)
    {
        return Catalog(ledger().session()).lot(ledger().lot(QLatin1String(lot)))->disposition;
    }
    /// A lot of milk that expires on a day.
    void receiveUntil(const char *lot, const QDate &expiry, const char *amount)
    {
        EventDraft draft = ledger().receiving(ledger().milk, QLatin1String(lot), QString::fromUtf8(amount));
        draft.lines.front().fields.remove(u"lot.noExpiry");
        draft.lines.front().fields.set(QStringLiteral("lot.expiry"), expiry);
        ledger().record(draft);
    }
    QString sideText() const
    {
        QStringList all;
        for (const QLabel *label : m_desk->page()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
    /// Milk into cups; `release` 1 at once, 2 after the test.
    void makeCups(const char *release)
    {
        m_desk->showPage("transformPage");
        StepDesk::press(Qt::Key_Return); // no document number: nothing is asked in the head
        m_desk->part<QWidget>("field_event.release")->setFocus();
        m_desk->enter(QLatin1String(release));
        m_desk->part<QWidget>("stepLines_pick")->setFocus();
        m_desk->enter(QStringLiteral("cnn"));
        m_desk->enter(QStringLiteral("8盒"));
        StepDesk::press(Qt::Key_Return);
        m_desk->enter(QStringLiteral("nnb"));
        m_desk->part<QWidget>("field_lot.code")->setFocus();
        m_desk->enter(QStringLiteral("C1"));
        m_desk->enter(QStringLiteral("40杯"));
    }

private Q_SLOTS:
    void initTestCase() { StepDesk::setUp(); }
    void init()
    {
        m_desk = std::make_unique<StepDesk>(QStringList{QStringLiteral("food.general")});
        ledger().item({.name = QStringLiteral("牛奶杯"), .unit = QStringLiteral("杯")});
        receiveUntil("LATE", QDate(2027, 3, 1), "20盒");
        receiveUntil("EARLY", QDate(2026, 12, 15), "5盒");
    }
    void cleanup() { m_desk.reset(); }

    void nothingIsSaidOfAnEmptyForm()
    {
        m_desk->showPage("transformPage");
        QVERIFY(!m_desk->page()->findChild<QLabel *>(QStringLiteral("findingsCount"))->isVisible());
        makeCups("1");
        QTRY_VERIFY(m_desk->page()->findChild<QLabel *>(QStringLiteral("findingsCount"))->isVisible());
    }

    void whatGoesInIsSharedOutFirstExpiredFirst()
    {
        makeCups("1");
        QCOMPARE(m_desk->rows("stepLines"), 2);
        QCOMPARE(m_desk->cell("stepLines", 0, QStringLiteral("lot.code")), QStringLiteral("EARLY"));
        QCOMPARE(m_desk->cell("stepLines", 0, QStringLiteral("line.qty")), QStringLiteral("5盒"));
        QCOMPARE(m_desk->cell("stepLines", 1, QStringLiteral("lot.code")), QStringLiteral("LATE"));
        m_desk->shoot("batch");
        m_desk->finish();
        QVERIFY2(onHand("C1") == Decimal::fromInteger(40), qPrintable(m_desk->findings()));
        QCOMPARE(onHand("EARLY"), Decimal());
        QCOMPARE(onHand("LATE"), Decimal::fromInteger(17));
    }

    void whatWaitsForItsTestIsHeldAndReleasedByCtrlLAndADigit()
    {
        makeCups("2");
        m_desk->finish();
        QCOMPARE(stateOf("C1"), Disposition::OnHold);
        QCOMPARE(stateOf("LATE"), Disposition::Active);
        StepDesk::press(Qt::Key_L, Qt::ControlModifier);
        m_desk->shoot("release");
        StepDesk::press(Qt::Key_1);
        QCOMPARE(stateOf("C1"), Disposition::Active);
    }

    void theBalanceSaysWhatIsUnaccountedFor()
    {
        const ItemId flour = ledger().item({.name = QStringLiteral("面粉"), .unit = QStringLiteral("kg")});
        ledger().item({.name = QStringLiteral("面团"), .unit = QStringLiteral("kg")});
        ledger().receive(flour, QStringLiteral("F1"), QStringLiteral("100kg"));
        m_desk->showPage("transformPage");
        m_desk->part<QWidget>("field_event.loss")->setFocus();
        m_desk->enter(QStringLiteral("500g"));
        m_desk->part<QWidget>("stepLines_pick")->setFocus();
        m_desk->enter(QStringLiteral("F1"));
        m_desk->enter(QStringLiteral("50kg"));
        StepDesk::press(Qt::Key_Return);
        m_desk->enter(QStringLiteral("mt"));
        m_desk->part<QWidget>("field_lot.code")->setFocus();
        m_desk->enter(QStringLiteral("D1"));
        m_desk->enter(QStringLiteral("48kg"));
        m_desk->shoot("balance");
        QTRY_VERIFY(sideText().contains(QStringLiteral("1.5 kg")));
    }

    void repackingMakesANewLotOfAnOldOne()
    {
        m_desk->openStep(QStringLiteral("fz"));
        m_desk->enter(QStringLiteral("EARLY"));
        m_desk->enter(QStringLiteral("5盒"));
        StepDesk::press(Qt::Key_Return);
        m_desk->enter(QStringLiteral("nnb"));
        m_desk->enter(QStringLiteral("EARLY-1"));
        m_desk->enter(QStringLiteral("25杯"));
        m_desk->shoot("repacking");
        m_desk->finish();
        QVERIFY2(onHand("EARLY-1") == Decimal::fromInteger(25), qPrintable(m_desk->findings()));
    }

    void aCustomerReturnsPartOfASaleOnTheSameLot()
    {
        ledger().ship(ledger().lot(QStringLiteral("LATE")), QStringLiteral("6盒"));
        const qint64 lots = ledger().number("SELECT count(*) FROM lot");
        m_desk->openStep(QStringLiteral("khth"));
        QCOMPARE(m_desk->focus(), QStringLiteral("returnSource"));
        m_desk->enter(QStringLiteral("syxx"));
        m_desk->enter(QStringLiteral("包装漏气"));
        m_desk->shoot("return");
        m_desk->part<QWidget>("field_line.qty")->setFocus();
        QTest::keyClick(m_desk->part<QWidget>("field_line.qty"), Qt::Key_A, Qt::ControlModifier);
        m_desk->enter(QStringLiteral("2盒"));
        m_desk->finish();
        QVERIFY2(onHand("LATE") == Decimal::fromInteger(16), qPrintable(m_desk->findings()));
        QCOMPARE(ledger().number("SELECT count(*) FROM lot"), lots);
        const auto rows = LedgerQuery(ledger().session()).events(EventFilter{});
        QCOMPARE(rows->front().partyName, QStringLiteral("实验小学"));
    }

    void whatACustomerReturnsWaitsAside()
    {
        ledger().ship(ledger().lot(QStringLiteral("LATE")), QStringLiteral("6盒"));
        m_desk->openStep(QStringLiteral("khth"));
        m_desk->enter(QStringLiteral("syxx"));
        m_desk->enter(QStringLiteral("包装漏气"));
        m_desk->finish();
        QCOMPARE(ledger().number("SELECT quantity / 1000000 FROM on_hand JOIN location ON location.id = location_id "
                                 "WHERE location.name = '待处理区'"),
                 6);
    }

    void anExpiredAndHeldLotGoesBackToItsSupplier()
    {
        ledger().setTime(chinaTime(QDate(2026, 12, 20), QTime(9, 0)));
        m_desk->openStep(QStringLiteral("fc"));
        m_desk->enter(QStringLiteral("已过期"));
        m_desk->enter(QStringLiteral("EARLY"));
        m_desk->finish();
        m_desk->openStep(QStringLiteral("thghz"));
        m_desk->showPage("stepsPage");
        StepDesk::press(Qt::Key_Escape);
        m_desk->enter(QStringLiteral("thghz"));
        m_desk->enter(QStringLiteral("EARLY"));
        m_desk->enter(QStringLiteral("到期退货"));
        m_desk->finish();
        QVERIFY2(onHand("EARLY") == Decimal(), qPrintable(m_desk->findings() + m_desk->banner()));
        QCOMPARE(onHand("LATE"), Decimal::fromInteger(20));
    }

private:
    std::unique_ptr<StepDesk> m_desk;
};

QTEST_MAIN(TestBatches)
#include "tst_batches.moc"
