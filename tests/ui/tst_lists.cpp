#include "tests/ui/shopwindow.h"

#include "core/ledger/dues.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFrame>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// What every page of records does alike.
class TestLists final : public QObject
{
    Q_OBJECT

private:
    RecordView *list(const char *name) const { return m_shop->page()->findChild<RecordView *>(QLatin1String(name)); }

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

    void aLotSaysWhoBroughtIt()
    {
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(QStringLiteral("lotsPage"));
        m_shop->shoot(QStringLiteral("lots-source"));
        QCOMPARE(list("lots")->model()->index(0, 6).data().toString(), QStringLiteral("烟台晨露乳业有限公司"));
    }

    void everyListIsReadByTwoDaysAndEscapeGoesBackToNow_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::newRow("lots, as of") << QStringLiteral("lotsPage") << QStringLiteral("lots") << QStringLiteral("lotAsOf");
        QTest::newRow("lots, as known on") << QStringLiteral("lotsPage") << QStringLiteral("lots") << QStringLiteral("lotKnownOn");
        QTest::newRow("entries, as of") << QStringLiteral("eventsPage") << QStringLiteral("events") << QStringLiteral("eventAsOf");
        QTest::newRow("entries, as known on") << QStringLiteral("eventsPage") << QStringLiteral("events") << QStringLiteral("eventKnownOn");
        QTest::newRow("trace, as of") << QStringLiteral("tracePage") << QStringLiteral("traceTable") << QStringLiteral("traceAsOf");
        QTest::newRow("trace, as known on") << QStringLiteral("tracePage") << QStringLiteral("traceTable") << QStringLiteral("traceKnownOn");
    }
    void everyListIsReadByTwoDaysAndEscapeGoesBackToNow()
    {
        QFETCH(QString, page);
        QFETCH(QString, list);
        QFETCH(QString, field);
        m_shop->receive(m_milk, QStringLiteral("000123"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(page);
        if (page == u"tracePage")
            m_shop->window->scan(QStringLiteral("000123"));
        auto *records = m_shop->page()->findChild<RecordView *>(list);
        QTRY_COMPARE(records->model()->rowCount(), 1);
        ShopWindow::press(Qt::Key_G, Qt::ControlModifier);
        if (field.endsWith(QLatin1String("KnownOn")))
            ShopWindow::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
        ShopWindow::type(QStringLiteral("2026-11-01"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_COMPARE(records->model()->rowCount(), 0);
        auto *band = m_shop->page()->findChild<QFrame *>(QStringLiteral("daysBand"));
        QTRY_VERIFY(band->isVisible());
        m_shop->shoot(QStringLiteral("days-") + field);
        ShopWindow::press(Qt::Key_Escape);
        QTRY_COMPARE(records->model()->rowCount(), 1);
        QVERIFY(!band->isVisible());
    }

    void theFileOfAnotherDayNamesIt()
    {
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(QStringLiteral("lotsPage"));
        ShopWindow::press(Qt::Key_G, Qt::ControlModifier);
        ShopWindow::type(QStringLiteral("2026-11-22"));
        ShopWindow::press(Qt::Key_Tab);
        ShopWindow::type(QStringLiteral("2026-11-22"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_shop->part<QFrame>("daysBand")->isVisible());
        QTRY_COMPARE(list("lots")->model()->rowCount(), 1);
        ShopWindow::press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_shop->part<QFileDialog>("exportDialog");
        QVERIFY(dialog != nullptr);
        const QString name = dialog->selectedFiles().value(0);
        QCOMPARE(name.count(QLatin1String("2026-11-22")), 2);
        const QString path = m_shop->folder.filePath(QStringLiteral("stock.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("A1"));
    }

    void whatIsNoDayIsSaidAndTheListStays()
    {
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(QStringLiteral("lotsPage"));
        ShopWindow::press(Qt::Key_G, Qt::ControlModifier);
        ShopWindow::type(QStringLiteral("31.31"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(list("lots")->model()->rowCount(), 1);
        QVERIFY(!m_shop->part<QFrame>("daysBand")->isVisible());
    }

    void lotsWhosePapersAreToComeStandUnderTheirChip()
    {
        m_shop->receive(m_milk, QStringLiteral("A1"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(QStringLiteral("lotsPage"));
        m_shop->page()->findChild<FilterChips *>()->choose(QStringLiteral("papers"));
        QCOMPARE(list("lots")->model()->rowCount(), 1); // the conformity document of the delivery is still to come
        m_shop->shoot(QStringLiteral("lots-papers"));
        const auto dues = Dues(m_shop->session()).open(QDate(2027, 12, 31));
        for (const DueRow &due : *dues) {
            bool isSettled = false; // the window may be writing
            QTRY_VERIFY(isSettled || (isSettled = Dues(m_shop->session()).settle(due.id, QStringLiteral("HG-1"), QDate(2026, 11, 22)).has_value()));
        }
        ShopWindow::press(Qt::Key_F5);
        QCOMPARE(list("lots")->model()->rowCount(), 0);
    }

    void theListIsWrittenAsATable_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("held"); // by the table
        QTest::newRow("lots") << QStringLiteral("lotsPage") << QStringLiteral("000123");
        QTest::newRow("entries") << QStringLiteral("eventsPage") << QStringLiteral("2026-11-22");
        QTest::newRow("reminders") << QStringLiteral("duePage") << QStringLiteral("20");
        QTest::newRow("masters") << QStringLiteral("masterPage") << QStringLiteral("纯牛奶");
        QTest::newRow("trace") << QStringLiteral("tracePage") << QStringLiteral("000123");
    }
    void theListIsWrittenAsATable()
    {
        QFETCH(QString, page);
        QFETCH(QString, held);
        m_shop->receive(m_milk, QStringLiteral("000123"), QStringLiteral("2026-10-20"), 3);
        m_shop->openWindow(page);
        if (page == u"tracePage") {
            m_shop->window->scan(QStringLiteral("000123"));
            const auto *table = list("traceTable");
            QTRY_VERIFY(table->model()->rowCount() > 0);
        } else if (page == u"duePage") {
            QTRY_VERIFY(list("due")->model()->rowCount() > 0);
        }
        ShopWindow::press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_shop->page()->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog != nullptr);
        const QString path = m_shop->folder.filePath(QStringLiteral("stock.csv"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(held), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("今天 ")), qPrintable(text));
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
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("receivingPage"));
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
