#include "tests/ui/shopwindow.h"

#include "core/storage/store.h"

#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/today/tasklist.h"
#include "ui/today/todayfacts.h"

#include <QApplication>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// 今日 says what must be done and leads there; F9 seals.
class TestToday final : public QObject
{
    Q_OBJECT

private:
    TodayFacts facts() const
    {
        NoProgress progress;
        auto read = readToday(*m_shop->workspace, progress);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }
    bool leadsTo(const TodayFacts &today, const char *name, const char *place) const
    {
        return std::ranges::any_of(today.tasks, [&](const TodayTask &task) {
            return task.cure.text == QLatin1String(name) && task.cure.place == QLatin1String(place);
        });
    }
    void receive(const char *lot, const char *made)
    {
        m_shop->receive(m_milk, QLatin1String(lot), QLatin1String(made), 3);
    }

    void makeDue(const char *time)
    {
        const auto made = m_shop->session().store.write([&](Database &db) -> Result<void> {
            db.execute("INSERT INTO due (rule, pack, subject, subject_id, period, due_at) "
                       "VALUES ('common:a', 'common', 'own', 0, ?1, ?1)",
                       QString::fromLatin1(time));
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("30D"));
    }
    void cleanup() { m_shop.reset(); }

    // Sunday 2026-11-22: the week ends with this day.
    void lotsAreCountedByTheWeekTheyExpireIn()
    {
        receive("A", "2026-10-23"); // 30 days: 11-22
        receive("B", "2026-10-25"); // 11-24, next week
        receive("C", "2026-11-20"); // 12-20, the fifth week
        const TodayFacts today = facts();
        QCOMPARE(today.weeks, (std::array<int, ExpiryWeeks>{0, 1, 1, 0, 0, 1, 0}));
        QCOMPARE(today.expiring.front().lotCode, QStringLiteral("A"));
        QCOMPARE(today.received, 3);
    }

    void setUpTasksLeadToBackupLicencesAndUsers()
    {
        const TodayFacts today = facts();
        QVERIFY(leadsTo(today, "settingsPage", "backup"));
        QVERIFY(leadsTo(today, "masterPage", "own"));
        QVERIFY(leadsTo(today, "settingsPage", "users"));
    }

    void aBackupTakesItsSetUpTaskAway()
    {
        NoProgress progress;
        QVERIFY(makeBackup(m_shop->session().store, m_shop->folder.filePath(QStringLiteral("b.suben")), progress));
        QVERIFY(!leadsTo(facts(), "settingsPage", "backup"));
    }

    void whatIsLateStandsBeforeWhatIsStillToCome()
    {
        makeDue("2026-12-02T18:00:00+08:00");
        makeDue("2026-11-20T18:00:00+08:00");
        const TodayFacts today = facts();
        QCOMPARE(today.late, 1);
        QCOMPARE(today.tasks.front().daysLate, 2);
        QCOMPARE(today.tasks.back().daysLate, -10);
    }

    void todayIsTheFirstPage()
    {
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QCOMPARE(m_shop->window->firstPage(), QStringLiteral("todayPage"));
        ShopWindow::press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("todayPage"));
        QVERIFY(qobject_cast<TaskList *>(QApplication::focusWidget()) != nullptr);
    }

    void enterLeadsFromARowToItsCure()
    {
        makeDue("2026-11-20T18:00:00+08:00");
        m_shop->openWindow(QStringLiteral("todayPage"));
        auto *tasks = m_shop->part<TaskList>("todayTasks");
        QTRY_VERIFY(tasks->model()->rowCount() > 0);
        m_shop->shoot(QStringLiteral("today"));
        ShopWindow::press(Qt::Key_Return);
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("duePage"));
    }

    void f9SealsWhatIsNotSealed()
    {
        receive("A", "2026-11-20");
        m_shop->openWindow(QStringLiteral("todayPage"));
        auto *seal = m_shop->part<QWidget>("finishButton");
        QTRY_COMPARE(facts().unsealed, 1);
        QTRY_VERIFY(m_shop->part<TaskList>("todayTasks")->model()->rowCount() > 0);
        QVERIFY(seal->isEnabled());
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(facts().unsealed, 0);
        QTRY_VERIFY(!seal->isEnabled());
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
