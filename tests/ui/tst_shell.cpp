#include "resources/resources.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/scanlistener.h"
#include "ui/widgets/banner.h"
#include "ui/windowmode.h"

#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace suben;

namespace
{

class NotePage final : public Page
{
public:
    NotePage(Desk &desk, const QString &name) : Page(desk, name, name) {}

    bool act(Act act) override
    {
        acts.append(act);
        return true;
    }
    bool scanned(const QString &text) override
    {
        scans.append(text);
        return true;
    }
    bool escape() override { return Page::escape(); }
    void leave() override { ++left; }
    void say() { banner().say(Tone::Refuse, QStringLiteral("t"), QStringLiteral("x")); }

    QList<Act> acts;
    QStringList scans;
    int left = 0;
};

PageEntry entry(const char *name, Act key, const char *code)
{
    const QString pageName = QLatin1String(name);
    return {pageName,
            pageName,
            QStringLiteral("events"),
            PageGroup::Records,
            key,
            QLatin1String(code),
            [pageName](Desk &desk) { return new NotePage(desk, pageName); }};
}

} // namespace

class TestShell final : public QObject
{
    Q_OBJECT

private:
    NotePage *current() const { return static_cast<NotePage *>(m_window->pages().currentPage()); }

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SubenTests"));
        QCoreApplication::setApplicationName(QStringLiteral("shell"));
    }

    void init()
    {
        m_window = std::make_unique<MainWindow>(
            m_desk, std::vector<PageEntry>{entry("firstPage", Act::Page2, "dy"), entry("secondPage", Act::Page3, "de")},
            m_clock);
        m_window->setSearch({});
        m_window->scanListener().setThreshold(0);
        m_window->showPage(QStringLiteral("firstPage"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void aPageKeyShowsItsPage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(current()->objectName(), QStringLiteral("secondPage"));
    }

    void leavingAPageTellsIt()
    {
        NotePage *first = current();
        m_window->showPage(QStringLiteral("secondPage"));
        QCOMPARE(first->left, 1);
    }

    void altLeftGoesBack()
    {
        m_window->showPage(QStringLiteral("secondPage"));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(current()->objectName(), QStringLiteral("firstPage"));
    }

    void f9ReachesThePage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QCOMPARE(current()->acts, QList<Act>{Act::Finish});
    }

    void theTwoLettersOfAPageOpenIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        auto *box = m_window->findChild<QLineEdit *>(QStringLiteral("scanBox"));
        QTest::keyClicks(box, QStringLiteral("de"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(current()->objectName(), QStringLiteral("secondPage"));
    }

    void recordsComeBeforePagesOfThatNameAndTheTwoLettersBeforeAll()
    {
        m_window->setSearch([](const QString &) {
            return QList<SearchHit>{{SearchGroup::Items, QStringLiteral("an item"), {}, {Target::Kind::Page, 0, QStringLiteral("firstPage")}}};
        });
        auto *box = m_window->findChild<QLineEdit *>(QStringLiteral("scanBox"));
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("second"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(current()->objectName(), QStringLiteral("firstPage"));
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("de"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(current()->objectName(), QStringLiteral("secondPage"));
    }

    void aCodeTypedIntoTheScanBoxIsAScan()
    {
        auto *box = m_window->findChild<QLineEdit *>(QStringLiteral("scanBox"));
        QTest::keyClicks(box, QStringLiteral("6901234000016"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(current()->scans, QStringList{QStringLiteral("6901234000016")});
    }

    void escapeClosesTheBannerBeforeItLeavesThePage()
    {
        m_window->showPage(QStringLiteral("secondPage"));
        current()->say();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(current()->objectName(), QStringLiteral("secondPage"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(current()->objectName(), QStringLiteral("firstPage"));
    }

    void theNarrowWindowHasNoWordsInTheNavigation()
    {
        m_window->resize(911, 512);
        QCOMPARE(m_window->navigation().width(), 48);
        m_window->resize(683, 384);
        QVERIFY(m_window->navigation().isHidden());
    }

    void longWordsInTheStatusStripDoNotKeepTheWindowWide()
    {
        StatusFacts facts;
        facts.today = QDate(2026, 11, 22);
        facts.platforms = 1;
        facts.waiting = 12345;
        facts.rejected = 12345;
        facts.unsealed = 12345;
        facts.backupKnown = true;
        facts.backupTime = QDateTime(QDate(2026, 11, 1), QTime(8, 0));
        facts.backupPath = QStringLiteral("/somewhere/with-a-very-long-name-for-a-folder-of-backups/x.suben");
        m_window->status().show(facts);
        m_window->resize(683, 384);
        QCOMPARE(m_window->width(), 683);
    }

    void keysThatLeadNowhereAreOff() { QVERIFY(!m_keys.action(Act::Inspection)->isEnabled()); }

    void widthsChooseTheMode_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("mode");
        QTest::newRow("1180") << 1180 << int(WindowMode::Wide);
        QTest::newRow("1179") << 1179 << int(WindowMode::Middle);
        QTest::newRow("960") << 960 << int(WindowMode::Middle);
        QTest::newRow("959") << 959 << int(WindowMode::Narrow);
        QTest::newRow("800") << 800 << int(WindowMode::Narrow);
        QTest::newRow("799") << 799 << int(WindowMode::Large);
    }

    void widthsChooseTheMode()
    {
        QFETCH(int, width);
        QFETCH(int, mode);
        QCOMPARE(int(windowModeFor(width)), mode);
    }

private:
    Theme m_theme;
    KeyMap m_keys;
    SystemClock m_clock;
    Desk m_desk{m_theme, m_keys, {}};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
