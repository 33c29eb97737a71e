#include "tests/support/smalldisk.h"
#include "tests/ui/heldfile.h"
#include "tests/ui/shopwindow.h"

#include "core/ledger/chain.h"
#include "core/ledger/drafts.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerquery.h"
#include "core/ledger/stock.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "ui/form/linesview.h"
#include "ui/models/roles.h"
#include "ui/page.h"
#include "ui/pages/firstrunpage.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <sqlite3.h>

using namespace suben;
using namespace suben::test;

/// The states of design/window.md §5 as a clerk meets them: each with its sentence in the window, and nothing lost.
class TestStates final : public QObject
{
    Q_OBJECT

private:
    QString ledgerFile() const { return m_shop->folder.filePath(QStringLiteral("shop.suben")); }
    template <typename T>
    T *shown(const char *name) const
    {
        for (T *part : m_shop->window->findChildren<T *>(QLatin1String(name))) {
            if (part->isVisible())
                return part;
        }
        return nullptr;
    }
    QString sentence() const
    {
        const auto *banner = shown<Banner>("banner");
        return banner == nullptr ? QString() : banner->title() + u' ' + banner->text();
    }
    size_t deliveries() const
    {
        EventFilter filter;
        filter.step = QStringLiteral("receiving");
        return LedgerQuery(m_shop->session()).events(filter).value_or(std::vector<EventRow>()).size();
    }
    LotId firstLot() const { return Stock(m_shop->session()).rows({})->front().lot; }
    bool hasPlace(const QString &name) const
    {
        const auto places = Catalog(m_shop->session()).locations();
        return places && std::ranges::any_of(*places, [&](const Location &place) { return place.name == name; });
    }
    QString typedLot(const MainWindow &window) const
    {
        const auto *lines = window.findChild<LinesView *>(QStringLiteral("lines"));
        for (int column = 0; column < lines->model()->columnCount(); ++column) {
            const QModelIndex cell = lines->model()->index(0, column);
            if (cell.data(FieldIdRole).toString() == u"lot.code")
                return cell.data().toString();
        }
        return {};
    }
    static void enter(const QString &text)
    {
        ShopWindow::type(text);
        ShopWindow::press(Qt::Key_Return);
    }
    /// A whole delivery, not yet saved.
    void typeDelivery()
    {
        m_shop->openWindow(QStringLiteral("receivingPage"));
        enter(QStringLiteral("ytcl"));
        enter(QStringLiteral("clcn"));
        enter(QStringLiteral("LA261001"));
        enter(QStringLiteral("261115"));
        enter(QStringLiteral("40"));
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent over(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_shop->page(), &over);
        QDropEvent dropped(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_shop->page(), &dropped);
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("晨露纯奶"), QStringLiteral("6M"));
    }
    void cleanup() { m_shop.reset(); }

    void anEmptyPageSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *name : {"lotsPage", "eventsPage", "duePage", "tracePage"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void anEmptyPageSaysWhatToDo()
    {
        QFETCH(QString, page);
        m_shop->openWindow(page);
        QTRY_VERIFY(shown<QWidget>("emptyState") != nullptr);
        m_shop->shoot(QStringLiteral("empty-") + page);
        QVERIFY(!shown<QWidget>("emptyState")->accessibleName().isEmpty());
        QVERIFY(!shown<QWidget>("emptyState")->accessibleDescription().isEmpty());
    }

    void aFileHeldByAnotherProgramKeepsWhatWasTyped()
    {
        typeDelivery();
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(ledgerFile().toUtf8().constData(), &other), SQLITE_OK);
        sqlite3_busy_timeout(other, 20'000); // a draft may be on its way in
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        ShopWindow::press(Qt::Key_F9); // answers while the file is held: it is let go only further down
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") != nullptr);
        m_shop->shoot(QStringLiteral("state-held"));
        const QString said = shown<TaskStrip>("taskStrip")->accessibleName();
        QVERIFY2(said.contains(QStringLiteral("另一个程序")), qPrintable(said));
        QCOMPARE(typedLot(*m_shop->window), QStringLiteral("LA261001"));
        QTest::keyClick(m_shop->window.get(), Qt::Key_F9); // impatient: it is one entry all the same
        ShopWindow::type(QStringLiteral("X"));
        QCOMPARE(typedLot(*m_shop->window), QStringLiteral("LA261001"));
        QCOMPARE(deliveries(), size_t(0));
        sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QTRY_COMPARE(deliveries(), size_t(1));
        QTRY_COMPARE(typedLot(*m_shop->window), QString());
        QTest::qWait(400);
        QCOMPARE(deliveries(), size_t(1));
    }

    void waitingForAHeldFileIsGivenUpWithEscape()
    {
        typeDelivery();
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(ledgerFile().toUtf8().constData(), &other), SQLITE_OK);
        sqlite3_busy_timeout(other, 20'000); // a draft may be on its way in
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") != nullptr);
        QTest::keyClick(m_shop->window.get(), Qt::Key_Escape);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") == nullptr);
        QVERIFY2(sentence().contains(QStringLiteral("已停止")), qPrintable(sentence()));
        QCOMPARE(typedLot(*m_shop->window), QStringLiteral("LA261001"));
        sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QCOMPARE(deliveries(), size_t(0));
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(deliveries(), size_t(1));
    }

    void aHoldWaitsForAHeldFile()
    {
        m_shop->receive(m_milk, QStringLiteral("LA1"), QStringLiteral("2026-11-01"), 40);
        const LotId lot = firstLot();
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_VERIFY(shown<RecordView>("lots")->currentKey() != 0);
        HeldFile held(ledgerFile());
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier);
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") != nullptr);
        QTest::keyClick(m_shop->window.get(), Qt::Key_L, Qt::ControlModifier); // the page stands still meanwhile
        QVERIFY(shown<QWidget>("reasonStrip") == nullptr);
        held.free();
        QTRY_COMPARE(Catalog(m_shop->session()).lot(lot)->disposition, Disposition::OnHold);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") == nullptr);
    }

    void aVoidingWaitsForAHeldFile()
    {
        m_shop->receive(m_milk, QStringLiteral("LA1"), QStringLiteral("2026-11-01"), 40);
        const LotId lot = firstLot();
        m_shop->openWindow(QStringLiteral("eventsPage"));
        QTRY_VERIFY(shown<RecordView>("events")->currentKey() != 0);
        HeldFile held(ledgerFile());
        ShopWindow::press(Qt::Key_F8);
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") != nullptr);
        held.free();
        QTRY_COMPARE(Stock(m_shop->session()).onHand(lot)->value, Decimal());
    }

    void aRecordOfTheMasterDataWaitsForAHeldFileAndIsGivenUpWithoutLosingIt()
    {
        m_shop->openWindow(QStringLiteral("masterPage"));
        m_shop->page()->findChild<FilterChips *>()->choose(QStringLiteral("locations"));
        ShopWindow::press(Qt::Key_N, Qt::ControlModifier);
        ShopWindow::type(QStringLiteral("Kaltraum"));
        HeldFile held(ledgerFile());
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") != nullptr);
        QTest::keyClick(m_shop->window.get(), Qt::Key_Escape);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") == nullptr);
        QVERIFY(!hasPlace(QStringLiteral("Kaltraum")));
        held.free();
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(hasPlace(QStringLiteral("Kaltraum")));
    }

    void aSettingWaitsForAHeldFile()
    {
        m_shop->openWindow(QStringLiteral("settingsPage"));
        const auto before = Chain(m_shop->session()).seals()->size();
        m_shop->receive(m_milk, QStringLiteral("LA1"), QStringLiteral("2026-11-01"), 40);
        m_shop->page()->open(Target{Target::Kind::Page, 0, QStringLiteral("settingsPage"), QStringLiteral("seal")});
        HeldFile held(ledgerFile());
        ShopWindow::press(Qt::Key_F9);
        QTRY_VERIFY(shown<TaskStrip>("taskStrip") != nullptr);
        held.free();
        QTRY_COMPARE(Chain(m_shop->session()).seals()->size(), before + 1);
    }

    void aFullDiskKeepsWhatWasTyped()
    {
        typeDelivery();
        limitPages("PRAGMA max_page_count = 1"); // as many as there are
        fillWhatIsFree();
        ShopWindow::press(Qt::Key_F9);
        m_shop->shoot(QStringLiteral("state-full"));
        QVERIFY2(sentence().contains(QStringLiteral("磁盘")), qPrintable(sentence()));
        QCOMPARE(typedLot(*m_shop->window), QStringLiteral("LA261001"));
        const size_t before = deliveries();
        limitPages("PRAGMA max_page_count = 1000000");
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(deliveries(), before + 1);
    }

    void aLedgerThatTakesNoWritingIsLookedAt()
    {
        m_shop->receive(m_milk, QStringLiteral("LA1"), QStringLiteral("2026-11-01"), 40);
        m_shop->workspace.reset();
        {
            const SmallDisk disk(1024); // no room for what SQLite keeps beside the file
            auto opened = Workspace::open(ledgerFile(), QString(), nullptr);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
            m_shop->workspace = std::move(*opened);
        }
        m_shop->desk.workspace = m_shop->workspace.get();
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QVERIFY(shown<Banner>("readOnlyStrip") != nullptr);
        QTRY_VERIFY(shown<RecordView>("lots")->currentKey() != 0);
        m_shop->shoot(QStringLiteral("state-readonly"));
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier);
        ShopWindow::press(Qt::Key_1);
        QTRY_VERIFY(!sentence().isEmpty());
        QCOMPARE(Catalog(m_shop->session()).lot(firstLot())->disposition, Disposition::Active);
    }

    void aFileNewerThanTheProgramIsLeftAlone()
    {
        const QString path = m_shop->folder.filePath(QStringLiteral("newer.suben"));
        m_shop->workspace.reset();
        QVERIFY(QFile::copy(ledgerFile(), path));
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &other), SQLITE_OK);
        sqlite3_busy_timeout(other, 20'000); // a draft may be on its way in
        QCOMPARE(sqlite3_exec(other, "PRAGMA user_version = 9999", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(other);
        m_shop->desk.workspace = nullptr;
        bool isOpened = false;
        m_shop->window = std::make_unique<MainWindow>(m_shop->desk, std::vector<PageEntry>(), m_shop->clock);
        auto *first = new FirstRunPage(m_shop->desk, path, [&](std::unique_ptr<Workspace>) {
            isOpened = true; });
        m_shop->window->showAlone(first);
        m_shop->window->show();
        first->openLedger(path);
        m_shop->shoot(QStringLiteral("state-newer"));
        QVERIFY(!isOpened);
        QVERIFY2(sentence().contains(QStringLiteral("更新")) || sentence().contains(QStringLiteral("新版")),
                 qPrintable(sentence()));
    }

    void whatWasTypedIsThereAfterThePowerWentAway()
    {
        typeDelivery();
        QTRY_VERIFY(Drafts(m_shop->session()).open(QStringLiteral("receivingPage")).value_or(std::nullopt).has_value());
        // What stands on the disk at this moment, the log included, is what a new start finds.
        QTemporaryDir after;
        for (const char *name : {"shop.suben", "shop.suben-wal"})
            QVERIFY(QFile::copy(m_shop->folder.filePath(QLatin1String(name)), after.filePath(QLatin1String(name))));
        auto reopened = Workspace::open(after.filePath(QStringLiteral("shop.suben")), {},
                                        std::make_unique<FixedClock>(m_shop->session().clock.now()));
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().text));
        m_shop->window.reset();
        m_shop->workspace = std::move(*reopened);
        m_shop->desk.workspace = m_shop->workspace.get();
        m_shop->openWindow(QStringLiteral("receivingPage"));
        m_shop->shoot(QStringLiteral("state-power"));
        QCOMPARE(typedLot(*m_shop->window), QStringLiteral("LA261001"));
    }

    void practiceIsSaidOnEveryPage()
    {
        m_shop->desk.shop.training = true;
        m_shop->openWindow(QStringLiteral("todayPage"));
        for (const PageEntry &entry : pageTable()) {
            m_shop->window->showPage(entry.name);
            QVERIFY(shown<QWidget>("trainingBand") != nullptr);
            QVERIFY(m_shop->window->windowTitle().contains(QStringLiteral("练习")));
        }
    }

    void longWorkSaysHowFarItIsAndStops()
    {
        m_shop->openWindow(QStringLiteral("receivingPage"));
        QFile file(m_shop->folder.filePath(QStringLiteral("long.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray rows = QStringLiteral("供货单位：烟台晨露乳业有限公司,,,,\n品名,批号,生产日期,单位,数量\n").toUtf8();
        for (int row = 0; row < 20'000; ++row)
            rows += QStringLiteral("晨露纯奶,L%1,2026-11-15,箱,4\n").arg(row).toUtf8();
        file.write(rows);
        file.close();
        // No machine is quick enough to be done before Esc: the work begins when the pool has room for it.
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore room;
        const int threads = pool->maxThreadCount();
        for (int i = 0; i < threads; ++i)
            pool->start([&room] { room.acquire(1); });
        drop(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(shown<TaskStrip>("taskStrip") != nullptr, 10'000);
        m_shop->shoot(QStringLiteral("state-working"));
        const bool isUsable = m_shop->page()->isEnabled();
        ShopWindow::press(Qt::Key_Escape);
        room.release(threads);
        QVERIFY(isUsable);
        QTRY_VERIFY_WITH_TIMEOUT(shown<TaskStrip>("taskStrip") == nullptr, 20'000);
        QVERIFY2(sentence().contains(QStringLiteral("已停止")), qPrintable(sentence()));
        QCOMPARE(deliveries(), size_t(0));
    }

private:
    void limitPages(const char *pragma)
    {
        const auto limited = m_shop->session().store.read([&](Database &db) -> Result<void> {
            db.executeScript(QString::fromLatin1(pragma));
            return {};
        });
        QVERIFY(limited);
    }
    /// Entries until there is no room for one more.
    void fillWhatIsFree()
    {
        for (int number = 0; number < 500; ++number) {
            EventDraft draft;
            draft.step = QStringLiteral("receiving");
            draft.party = m_shop->supplier;
            draft.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 22));
            DraftLine line;
            line.item = m_milk;
            line.quantity = Quantity{Decimal::fromInteger(1), *Unit::parse(u"箱")};
            line.fields.set(QStringLiteral("lot.code"), QStringLiteral("F%1").arg(number));
            line.fields.set(QStringLiteral("lot.made"), QDate(2026, 11, 15));
            draft.lines = {line};
            if (!Ledger(m_shop->session()).record(draft))
                return;
        }
        QFAIL("the file never became full");
    }

    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestStates)
#include "tst_states.moc"
