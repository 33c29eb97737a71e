#include "core/ledger/chain.h"
#include "core/ledger/ledger.h"
#include "core/ledger/search.h"
#include "core/ledger/visitlists.h"
#include "core/ledger/visits.h"
#include "core/storage/accounts.h"
#include "tests/ui/heldfile.h"
#include "core/storage/store.h"
#include "tests/ui/shopwindow.h"
#include "ui/idlewatch.h"
#include "ui/locksheet.h"
#include "ui/page.h"
#include "ui/pageentry.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/targetfield.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

using namespace suben;
using namespace suben::test;

/// 检查模式 in the window.
class TestInspection final : public QObject
{
    Q_OBJECT

private:
    std::vector<VisitShown> shown() const
    {
        Visits visits(m_shop->session());
        const auto all = visits.list();
        return all && !all->empty() ? visits.shown(all->front().id).value_or(std::vector<VisitShown>())
                                    : std::vector<VisitShown>();
    }
    void setPassword() const
    {
        Session &session = m_shop->session();
        const auto set = Accounts(session.store, session.clock, session.keys).setPassword(session.actor.id, QStringLiteral("geheim-1"));
        if (!set)
            qFatal("%s", qPrintable(set.error().text));
    }
    /// The lock of the start asks for the password too: a window that is open already does not.
    void openInspection()
    {
        m_shop->openWindow(QStringLiteral("lotsPage"));
        setPassword();
        ShopWindow::press(Qt::Key_F12);
        QTRY_COMPARE(m_shop->page()->objectName(), QStringLiteral("inspectionPage"));
        QVERIFY(m_shop->page()->holdsWindow());
    }
    void lookUp()
    {
        ShopWindow::type(QStringLiteral("1101"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(!shown().empty());
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        const ItemId milk = m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M"));
        m_shop->receive(milk, QStringLiteral("LA261101"), QStringLiteral("2026-11-20"), 10);
    }
    void cleanup() { m_shop.reset(); }

    void fourCharactersAndEnterShowTheLotAndNoteIt()
    {
        openInspection();
        lookUp();
        QVERIFY2(m_shop->part<FactCard>("inspectionLeft")->plainText().contains(QStringLiteral("10")),
                 qPrintable(m_shop->part<FactCard>("inspectionLeft")->plainText()));
        QCOMPARE(shown().size(), size_t(1));
        QVERIFY(shown().front().words.contains(QStringLiteral("LA261101")));
        m_shop->shoot(QStringLiteral("inspection-lot"));
    }

    void eachOfTheNineKeysShowsItsList()
    {
        openInspection();
        lookUp();
        for (int list = 1; list < 9; ++list) {
            ShopWindow::press(static_cast<Qt::Key>(Qt::Key_1 + list), Qt::ControlModifier);
            QTRY_COMPARE(shown().size(), static_cast<size_t>(1 + list));
            QCOMPARE(m_shop->page()->objectName(), QStringLiteral("inspectionPage"));
            m_shop->shoot(QStringLiteral("inspection-%1").arg(list + 1));
        }
    }

    void noKeyScanOrWishLeadsToAnotherPage()
    {
        openInspection();
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F10, Qt::Key_Escape, Qt::Key_Escape, Qt::Key_F6})
            ShopWindow::press(key);
        ShopWindow::press(Qt::Key_Left, Qt::AltModifier);
        ShopWindow::press(Qt::Key_F12, Qt::ShiftModifier);
        m_shop->window->showPage(QStringLiteral("receivingPage"));
        m_shop->window->scan(QStringLiteral("6901234000016"));
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("inspectionPage"));
        for (const char *bar : {"topBar", "navigation", "statusStrip"}) {
            const auto *found = m_shop->window->findChild<QWidget *>(QLatin1String(bar));
            QVERIFY2(found == nullptr || !found->isVisible(), bar);
        }
    }

    void nothingCanBeRecordedWhileItStands()
    {
        openInspection();
        EventDraft hold;
        hold.step = QStringLiteral("hold");
        const auto recorded = Ledger(m_shop->session()).record(hold);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::NotAllowed);
    }

    void theOwnersPasswordLeavesAndAWrongOneDoesNot()
    {
        openInspection();
        ShopWindow::press(Qt::Key_F12);
        ShopWindow::type(QStringLiteral("wrong-1"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("inspectionPage"));
        QVERIFY(m_shop->part<QLineEdit>("inspectionSecret")->isVisible());
        m_shop->shoot(QStringLiteral("inspection-leave"));
        ShopWindow::type(QStringLiteral("geheim-1"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_COMPARE(m_shop->page()->objectName(), QStringLiteral("todayPage"));
        QVERIFY(!*Visits(m_shop->session()).running());
    }

    void withoutAPasswordThePinIsChosenFirst()
    {
        m_shop->openWindow(QStringLiteral("lotsPage"));
        ShopWindow::press(Qt::Key_F12);
        QVERIFY(!m_shop->page()->holdsWindow());
        ShopWindow::type(QStringLiteral("2468"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_shop->page()->holdsWindow());
        ShopWindow::press(Qt::Key_F12);
        ShopWindow::type(QStringLiteral("2468"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_COMPARE(m_shop->page()->objectName(), QStringLiteral("todayPage"));
    }

    void thePaperIsMadeAndNoted()
    {
        openInspection();
        lookUp();
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const auto before = folder.entryList({QStringLiteral("*.pdf")}, QDir::Files).size();
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(shown().size(), size_t(2));
        QCOMPARE(shown().back().deed, VisitDeed::Printed);
        QCOMPARE(folder.entryList({QStringLiteral("*.pdf")}, QDir::Files).size(), before + 1);
    }

    void aHeldFileKeepsBackWhatCannotBeNoted()
    {
        openInspection();
        HeldFile held(m_shop->folder.filePath(QStringLiteral("shop.suben")));
        ShopWindow::type(QStringLiteral("1101"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(m_shop->part<TaskStrip>("taskStrip")->accessibleName().contains(QStringLiteral("另一个程序")));
        QVERIFY(!m_shop->part<FactCard>("inspectionLeft")->isVisible());
        QVERIFY(shown().empty());
        held.free();
        QTRY_VERIFY(m_shop->part<FactCard>("inspectionLeft")->isVisible());
        QCOMPARE(shown().size(), size_t(1));
    }

    void leavingWaitsForAHeldFile()
    {
        openInspection();
        HeldFile held(m_shop->folder.filePath(QStringLiteral("shop.suben")));
        ShopWindow::press(Qt::Key_F12);
        ShopWindow::type(QStringLiteral("geheim-1"));
        ShopWindow::press(Qt::Key_Return);
        QVERIFY(m_shop->page()->holdsWindow());
        held.free();
        QTRY_COMPARE(m_shop->page()->objectName(), QStringLiteral("todayPage"));
    }

    void whoeverUnlocksTheWindowEntersNothingWhileItStands()
    {
        openInspection();
        Q_EMIT m_shop->window->findChild<IdleWatch *>()->idle();
        auto *sheet = m_shop->window->findChild<LockSheet *>();
        QVERIFY(sheet->isLocked());
        sheet->findChild<QLineEdit *>(QStringLiteral("lockPassword"))->setFocus();
        ShopWindow::type(QStringLiteral("geheim-1"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_VERIFY(!sheet->isLocked());
        EventDraft hold;
        hold.step = QStringLiteral("hold");
        const auto recorded = Ledger(m_shop->session()).record(hold);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().code, ErrorCode::NotAllowed);
    }

    void aListThatIsNotReadYetIsNotPrinted()
    {
        openInspection();
        ShopWindow::press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(shown().size(), size_t(1));
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore room;
        const int threads = pool->maxThreadCount();
        for (int i = 0; i < threads; ++i)
            pool->start([&room] { room.acquire(1); });
        ShopWindow::press(Qt::Key_3, Qt::ControlModifier); // waits until the pool has room for it
        QTest::keyClick(m_shop->window.get(), Qt::Key_F9);
        QTest::keyClick(m_shop->window.get(), Qt::Key_S, Qt::ControlModifier);
        const QString said = m_shop->part<Banner>("banner")->title();
        room.release(threads);
        QCOMPARE(said, QStringLiteral("名单还没读完"));
        QTRY_COMPARE(shown().size(), size_t(2));
        QVERIFY(pool->waitForDone());
        QCOMPARE(shown().back().deed, VisitDeed::Seen);
        QCOMPARE(shown().back().list, visitListId(VisitList::SupplierPapers));
        QTest::keyClick(m_shop->window.get(), Qt::Key_F9);
        QTRY_COMPARE(shown().size(), size_t(3));
        QCOMPARE(shown().back().deed, VisitDeed::Printed);
        QVERIFY(shown().back().words.contains(visitListTitle(VisitList::SupplierPapers)));
    }

    void theCardOfTheLedgerSaysThatItWasChecked()
    {
        QVERIFY(Chain(m_shop->session()).seal());
        openInspection();
        lookUp();
        const QString seal = Chain(m_shop->session()).seals()->front().shortText();
        QTRY_VERIFY2(m_shop->part<FactCard>("inspectionLedger")->plainText().count(seal) == 2, qPrintable(m_shop->part<FactCard>("inspectionLedger")->plainText()));
        m_shop->shoot(QStringLiteral("inspection-checked"));
    }

    void whatIsHandedOverIsAFolderThatOpensAnywhere()
    {
        openInspection();
        lookUp();
        ShopWindow::press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_shop->page()->findChild<QFileDialog *>();
        if (dialog == nullptr)
            QSKIP("A stick is in this machine: it was written there.");
        QDir stick(m_shop->folder.path());
        QVERIFY(stick.mkdir(QStringLiteral("stick")));
        Q_EMIT dialog->fileSelected(stick.filePath(QStringLiteral("stick")));
        dialog->close();
        QTRY_COMPARE(shown().size(), size_t(2));
        QCOMPARE(shown().back().deed, VisitDeed::HandedOver);
        QDirIterator found(stick.filePath(QStringLiteral("stick")), {QStringLiteral("index.html")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(found.hasNext());
    }

    void aProgramThatWasKilledComesUpInTheInspection()
    {
        openInspection();
        lookUp();
        m_shop->window.reset(); // nobody left the inspection
        m_shop->session().store.setAccess(Store::Access::Writing); // as a file that is opened anew
        m_shop->window = std::make_unique<MainWindow>(m_shop->desk, pageTable(), m_shop->clock);
        m_shop->window->showAlone(new Page(m_shop->desk, QStringLiteral("start"), {})); // as a start does
        m_shop->window->show();
        m_shop->window->showPage(QStringLiteral("lotsPage"));
        QTRY_COMPARE(m_shop->page()->objectName(), QStringLiteral("inspectionPage"));
        m_shop->window->showPage(QStringLiteral("receivingPage"));
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("inspectionPage"));
        const auto visit = Visits(m_shop->session()).running();
        QVERIFY(visit && *visit);
        QCOMPARE(Visits(m_shop->session()).list()->size(), size_t(1)); // the same visit goes on
        m_shop->shoot(QStringLiteral("inspection-again"));
    }

    void theLogIsReadInTheSettings()
    {
        openInspection();
        lookUp();
        ShopWindow::press(Qt::Key_F12);
        ShopWindow::type(QStringLiteral("geheim-1"));
        ShopWindow::press(Qt::Key_Return);
        QTRY_COMPARE(m_shop->page()->objectName(), QStringLiteral("todayPage"));
        m_shop->window->showPage(QStringLiteral("settingsPage"));
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("visits")});
        auto *visits = m_shop->part<RecordView>("visits");
        QTRY_COMPARE(visits->model()->rowCount(), 1);
        auto *what = m_shop->part<RecordView>("visitShown");
        QCOMPARE(what->model()->rowCount(), 1);
        QVERIFY(what->model()->index(0, 2).data().toString().contains(QStringLiteral("LA261101")));
        m_shop->shoot(QStringLiteral("inspection-log"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
};

QTEST_MAIN(TestInspection)
#include "tst_inspection.moc"
