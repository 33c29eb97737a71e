#include "tests/ui/shopwindow.h"

#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// What every page of records does alike.
class TestLists final : public QObject
{
    Q_OBJECT

private:
    Page *page() const { return m_shop->window->pages().currentPage(); }
    RecordView *list(const char *name) const { return page()->findChild<RecordView *>(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
    }
    void cleanup() { m_shop.reset(); }

    void f5ReadsAgainAndTheChosenRowStaysChosen()
    {
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->receive(m_milk, QStringLiteral("B1"), QStringLiteral("2026-10-22"), 3);
        m_shop->openWindow(QStringLiteral("lotsPage"));
        RecordView *lots = list("lots");
        lots->setCurrentIndex(lots->model()->index(1, 0));
        const qint64 key = lots->currentKey();
        m_shop->receive(m_milk, QStringLiteral("C1"), QStringLiteral("2026-10-01"), 3); // expires first
        ShopWindow::press(Qt::Key_F5);
        QCOMPARE(lots->model()->rowCount(), 3);
        QCOMPARE(lots->currentKey(), key);
    }

    void f3GoesIntoTheCardAndEscapeBackToTheList()
    {
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(QStringLiteral("lotsPage"));
        ShopWindow::press(Qt::Key_F3);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("lotCard"));
        ShopWindow::press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), list("lots"));
    }

    void anEmptyListHasOneWayOnAndEnterTakesIt()
    {
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QVERIFY(qobject_cast<EmptyState *>(QApplication::focusWidget()) != nullptr);
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(page()->objectName(), QStringLiteral("receivingPage"));
    }

    void theListComesBackWithTheFirstRecord()
    {
        m_shop->openWindow(QStringLiteral("eventsPage"));
        QVERIFY(list("events")->isHidden());
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        ShopWindow::press(Qt::Key_F5);
        QVERIFY(list("events")->isVisible());
        QCOMPARE(QApplication::focusWidget(), list("events"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
