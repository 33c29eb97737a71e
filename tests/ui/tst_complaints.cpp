#include "tests/ui/shopwindow.h"

#include "core/ledger/complaints.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/recalls.h"
#include "core/ledger/search.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QLineEdit>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 投诉, and corrections in the lists of the window.
class TestComplaintsPage final : public QObject
{
    Q_OBJECT

private:
    LotId lot() const
    {
        const auto hits = Search(m_shop->session()).lots(QStringLiteral("LA261101"), 1);
        return hits && !hits->empty() ? static_cast<LotId>(hits->front().id) : LotId{};
    }
    EventId complain(const QString &what, LotId about)
    {
        const auto entry = Complaints(m_shop->session()).add({about, what, QStringLiteral("王女士"), QStringLiteral("13800138001"), {}, {}});
        if (!entry)
            qFatal("%s", qPrintable(entry.error().text));
        return *entry;
    }
    std::vector<ComplaintRow> rows() const { return Complaints(m_shop->session()).list().value_or(std::vector<ComplaintRow>()); }
    int shown() const { return m_shop->part<RecordView>("complaints")->model()->rowCount(); }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_shop->receive(m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M")), QStringLiteral("LA261101"), QStringLiteral("2026-11-20"), 10);
    }
    void cleanup() { m_shop.reset(); }

    void complaintsAreListedAndFiltered()
    {
        complain(QStringLiteral("打开后有异味"), lot());
        QVERIFY(Complaints(m_shop->session()).settle(complain(QStringLiteral("少了一盒"), {}), QStringLiteral("退货退款")));
        m_shop->openWindow(QStringLiteral("complaintsPage"));
        QTRY_COMPARE(shown(), 2);
        m_shop->shoot(QStringLiteral("complaints"));
        m_shop->part<FilterChips>("complaintChips")->choose(QStringLiteral("open"));
        Q_EMIT m_shop->part<FilterChips>("complaintChips")->chosen(QStringLiteral("open"));
        QCOMPARE(shown(), 1);
    }

    void oneKeySaysHowItWasSettled()
    {
        complain(QStringLiteral("打开后有异味"), lot());
        m_shop->openWindow(QStringLiteral("complaintsPage"));
        QTRY_COMPARE(shown(), 1);
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(m_shop->part<ReasonStrip>("complaintAsk")->isVisible());
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(!rows().front().outcome.isEmpty());
        QTRY_VERIFY(m_shop->part<FactCard>("complaintCard")->plainText().contains(rows().front().outcome));
    }

    void oneKeyLeadsToTheRecallWithTheComplaintAsItsReason()
    {
        complain(QStringLiteral("打开后有异味"), lot());
        m_shop->openWindow(QStringLiteral("complaintsPage"));
        QTRY_COMPARE(shown(), 1);
        ShopWindow::press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("recallPage"));
        ShopWindow::press(Qt::Key_1); // the first level
        ShopWindow::press(Qt::Key_1); // the complaint
        QTRY_VERIFY(rows().front().recall != EventId{});
        QVERIFY(Recalls(m_shop->session()).list()->front().reason.contains(QStringLiteral("打开后有异味")));
        QTRY_VERIFY(m_shop->part<RecordView>("recallBuyers")->isVisible());
        // And the other way: from the recalls to the complaints, and to the running case.
        ShopWindow::press(Qt::Key_F4);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("complaintsPage"));
        QTRY_COMPARE(shown(), 1);
        ShopWindow::press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("recallPage"));
        QVERIFY(!m_shop->part<ReasonStrip>("recallAsk")->isVisible());
    }

    void aPlateInTheTraceBoxLeadsToWhatTheVehicleCarried()
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        auto draft = LedgerQuery(m_shop->session()).draftOf(LedgerQuery(m_shop->session()).events(filter)->front().id);
        QVERIFY(draft);
        draft->fields.set(QStringLiteral("event.vehicle"), QStringLiteral("鲁F12345"));
        draft->fields.remove(u"event.docNo");
        draft->lines.front().lot = {};
        draft->lines.front().fields.set(QStringLiteral("lot.code"), QStringLiteral("LB777"));
        const auto carried = Ledger(m_shop->session()).record(*draft);
        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().text));
        m_shop->openWindow(QStringLiteral("tracePage"));
        auto *box = m_shop->part<QLineEdit>("traceBox");
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("F12345"));
        QTRY_VERIFY(m_shop->part<QWidget>("tracePicker")->isVisible());
        m_shop->shoot(QStringLiteral("trace-plate"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_shop->part<FactCard>("traceAnswer")->plainText().contains(QStringLiteral("LB777")));
    }

    void aVoidedEntryStandsInTheListWithWhoWhenAndWhy()
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        const auto entries = LedgerQuery(m_shop->session()).events(filter);
        QVERIFY(entries && Ledger(m_shop->session()).voidEvent(entries->front().id, QStringLiteral("记错了店")));
        m_shop->openWindow(QStringLiteral("eventsPage"));
        auto *list = m_shop->part<RecordView>("events");
        QTRY_VERIFY(list->model()->rowCount() >= 2);
        QString all;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            for (int column = 0; column < list->model()->columnCount(); ++column) {
                for (int role = Qt::UserRole; role < Qt::UserRole + 40; ++role)
                    all += list->model()->index(row, column).data(role).toString() + u' ';
            }
        }
        QVERIFY2(all.contains(QStringLiteral("记错了店")), qPrintable(all));
        m_shop->shoot(QStringLiteral("events-red"));
        m_shop->page()->open(Target{Target::Kind::Event, raw(entries->front().id), {}});
        QTRY_VERIFY(m_shop->part<FactCard>("eventCard")->plainText().contains(QStringLiteral("记错了店")));
        QVERIFY(m_shop->part<FactCard>("eventCard")->plainText().contains(QStringLiteral("张秀兰")));
        m_shop->shoot(QStringLiteral("event-card-red"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestComplaintsPage)
#include "tst_complaints.moc"
