#include "tests/ui/shopwindow.h"
#include "tests/support/smalldisk.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/workspace/backups.h"
#include "ui/pages/firstrunpage.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace suben;
using namespace suben::test;

class TestFirstRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SUBEN_KEY_DIR", m_folder->path().toUtf8());
        m_opened.reset();
        m_window = std::make_unique<MainWindow>(m_desk, std::vector<PageEntry>(), m_clock);
        m_window->scanListener().setThreshold(0);
        m_theme.apply(*qApp);
        m_page = new FirstRunPage(m_desk, path(), [this](std::unique_ptr<Workspace> w) { m_opened = std::move(w); });
        m_window->showAlone(m_page);
        m_window->resize(1366, 698);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->enter();
    }

    void cleanup()
    {
        m_window.reset();
        m_opened.reset();
    }

    void threeFieldsMakeALedger()
    {
        field("field_shopName")->setText(QStringLiteral("老周粮油食品店"));
        ShopWindow::press(Qt::Key_Return);
        ShopWindow::press(Qt::Key_Return);
        tile("category_food.general")->setChecked(true);
        shoot(QStringLiteral("firstrun"));
        ShopWindow::press(Qt::Key_Return);
        auto *code = m_window->findChild<QLabel *>(QStringLiteral("recoveryCode"));
        QVERIFY(code != nullptr && !code->text().isEmpty());
        shoot(QStringLiteral("firstrun-recovery"));
        m_window->findChild<QPushButton *>(QStringLiteral("recoveryKept"))->click();
        QVERIFY(m_opened != nullptr);
        QCOMPARE(m_opened->session().info.name, QStringLiteral("老周粮油食品店"));
        QCOMPARE(m_opened->session().info.categories, QStringList{QStringLiteral("food.general")});
    }

    void anImpatientSecondPressLeavesTheRecoveryCodeOnTheScreen()
    {
        field("field_shopName")->setText(QStringLiteral("老周粮油食品店"));
        tile("category_food.general")->setChecked(true);
        ShopWindow::press(Qt::Key_F9);
        ShopWindow::press(Qt::Key_F9);
        const auto *code = m_window->findChild<QLabel *>(QStringLiteral("recoveryCode"));
        QVERIFY(code != nullptr && code->isVisible() && !code->text().isEmpty());
        QVERIFY(m_opened == nullptr);
    }

    void theCreditCodeIsCheckedWhileItIsTyped()
    {
        QLineEdit *code = field("field_creditCode");
        auto *sentence = m_window->findChild<QLabel *>(QStringLiteral("creditCodeSentence"));
        code->setFocus();
        // GB 32100: 91350100M000100Y43 is the standard's own example.
        ShopWindow::type(QStringLiteral("91350100M000100Y43"));
        QCOMPARE(sentence->property("look").toString(), QStringLiteral("ok"));
        code->clear();
        ShopWindow::type(QStringLiteral("91350100M000100Y44"));
        QCOMPARE(sentence->property("look").toString(), QStringLiteral("refuse"));
    }

    void whatIsChosenIsPractisedWithItsFirstEntries()
    {
        tile("category_se.elevator")->setChecked(true);
        m_window->findChild<QPushButton *>(QStringLiteral("trainingLedger"))->click();
        const auto *code = m_window->findChild<QLabel *>(QStringLiteral("recoveryCode"));
        QVERIFY(code != nullptr && code->isVisible());
        shoot(QStringLiteral("firstrun-practice"));
        m_window->findChild<QPushButton *>(QStringLiteral("recoveryKept"))->click();
        QVERIFY(m_opened != nullptr);
        QVERIFY(m_opened->session().info.training);
        QVERIFY(LedgerQuery(m_opened->session()).eventCount().value_or(0) > 3);
        QVERIFY(!QFileInfo::exists(path())); // the business's own ledger is not begun
    }

    void aPracticeThatDoesNotFitIsTakenBackAndMadeAnew()
    {
        // As large as an empty ledger of all these categories and hardly more: its first entries find the disk full.
        tile("category_se.elevator")->setChecked(true);
        auto *practise = m_window->findChild<QPushButton *>(QStringLiteral("trainingLedger"));
        NewLedger empty;
        empty.name = QStringLiteral("e");
        empty.categories = {QStringLiteral("se.elevator")};
        const QString sample = m_folder->filePath(QStringLiteral("empty.suben"));
        QVERIFY(Workspace::create(sample, empty, nullptr));
        {
            const SmallDisk disk(static_cast<rlim_t>(QFileInfo(sample).size() + 65'536));
            practise->click();
        }
        QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("recoveryCode")) == nullptr);
        QVERIFY(!m_page->findChild<Banner *>()->text().isEmpty() || !m_page->findChild<Banner *>()->title().isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("practice-*")}), QStringList());
        practise->click();
        const auto *code = m_window->findChild<QLabel *>(QStringLiteral("recoveryCode"));
        QVERIFY(code != nullptr && code->isVisible());
    }

    /// A PC that died with its file: what the last copy holds is said, and what is lost.
    void aLedgerThatCannotBeReadOffersItsLastCopyAndSaysWhatIsLost_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("the file is gone") << true;
        QTest::newRow("the file is full of rubbish") << false;
    }

    void aLedgerThatCannotBeReadOffersItsLastCopyAndSaysWhatIsLost()
    {
        QFETCH(bool, isGone);
        {
            NewLedger shop;
            shop.name = QStringLiteral("老周粮油食品店");
            shop.categories = {QStringLiteral("food.general")};
            auto made = Workspace::create(path(), shop, nullptr);
            QVERIFY2(made, made ? "" : qPrintable(made.error().text));
            NoProgress nobody;
            QVERIFY(Catalog(made->workspace->session()).save(Location{{}, QStringLiteral("后仓"), {}, {}}));
            QVERIFY(Backups(*made->workspace).run(BackupOccasion::Now, nobody));
        }
        for (const char *beside : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(beside));
        if (!isGone) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(60'000, 'x'));
        }
        if (isGone)
            m_page->offerCopy({});
        else
            m_page->openLedger(path());
        auto *banner = m_page->findChild<Banner *>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(QDate::currentDate().toString(QStringLiteral("yyyy-"))), 60000);
        shoot(isGone ? QStringLiteral("firstrun-gone") : QStringLiteral("firstrun-broken"));
        QList<QPushButton *> buttons;
        const auto stand = [&] { // beside each other, “Got it” last
            buttons = banner->findChildren<QPushButton *>();
            buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
            std::ranges::sort(buttons, {}, [](const QPushButton *button) { return button->x(); });
            return buttons.size() == 2 && buttons.first()->x() != buttons.last()->x();
        };
        QTRY_VERIFY(stand());
        QTest::keyClick(buttons.first(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_opened != nullptr, 30000);
        const auto places = Catalog(m_opened->session()).locations();
        QCOMPARE(std::ranges::count(*places, QStringLiteral("后仓"), &Location::name), 1);
    }

    void withoutANameNothingIsMade()
    {
        tile("category_food.general")->setChecked(true);
        ShopWindow::press(Qt::Key_F9);
        QVERIFY(!QFileInfo::exists(path()));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("ledger.suben")); }
    QLineEdit *field(const char *name) const { return m_window->findChild<QLineEdit *>(QLatin1String(name)); }
    QPushButton *tile(const char *name) const { return m_window->findChild<QPushButton *>(QLatin1String(name)); }
    void shoot(const QString &name) const
    {
        if (const QString shots = qEnvironmentVariable("SUBEN_SHOTS"); !shots.isEmpty())
            m_window->grab().save(QStringLiteral("%1/%2.png").arg(shots, name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    KeyMap m_keys;
    Desk m_desk{m_theme, m_keys, {}, nullptr};
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
    FirstRunPage *m_page = nullptr;
    std::unique_ptr<Workspace> m_opened;
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
