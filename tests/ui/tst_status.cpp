#include "tests/ui/shopwindow.h"

#include "core/ledger/chain.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/statusreader.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <QLockFile>
#include <QPushButton>
#include <QTest>

using namespace suben;
using namespace suben::test;

/// The status strip and the badges say what the ledger holds, after each posting and on F5.
class TestStatus final : public QObject
{
    Q_OBJECT

private:
    const StatusFacts &facts() const { return m_shop->window->status().facts(); }
    QPushButton *button(const char *name) const
    {
        return m_shop->window->findChild<QPushButton *>(QLatin1String(name));
    }
    QString cell(int row, int column) const
    {
        const auto *model = m_shop->window->findChild<RecordView *>(QStringLiteral("platforms"))->model();
        return model->index(row, column).data().toString();
    }
    void receive(const QString &lot) { m_shop->receive(m_milk, lot, QStringLiteral("2026-10-20"), 3); }
    void switchPlatformOn()
    {
        const auto on = Outbox(m_shop->session(), m_shop->workspace->profiles())
                            .enable(QStringLiteral("practice"), QStringLiteral("practice"),
                                    QStringLiteral("http://127.0.0.1:9"),
                                    {{QStringLiteral("appKey"), QStringLiteral("k")},
                                     {QStringLiteral("appSecret"), QStringLiteral("s")}});
        if (!on)
            qFatal("%s", qPrintable(on.error().text));
    }
    void setOutboxState(const char *state)
    {
        const auto set = m_shop->session().store.write([&](Database &db) -> Result<void> {
            db.execute("UPDATE outbox SET state = ?", QString::fromLatin1(state));
            return {};
        });
        QVERIFY(set.has_value());
    }

private Q_SLOTS:
    void initTestCase() { setUpWindowTests(); }
    void init()
    {
        m_shop = std::make_unique<ShopWindow>();
        m_milk = m_shop->addItem(QStringLiteral("纯牛奶"), QStringLiteral("6M"));
    }
    void cleanup() { m_shop.reset(); }

    void entriesAreCountedAsNotSealedUntilTheSeal()
    {
        receive(QStringLiteral("A1"));
        receive(QStringLiteral("A2"));
        QCOMPARE(readStatus(*m_shop->workspace, DueReading::AsTheyStand).unsealed, 2);
        QVERIFY(Chain(m_shop->session()).seal().has_value());
        const StatusFacts sealed = readStatus(*m_shop->workspace, DueReading::AsTheyStand);
        QCOMPARE(sealed.unsealed, 0);
        QCOMPARE(sealed.sealedDay, QDate(2026, 11, 22));
    }

    void aBackupIsKnownByItsTimeAndPlace()
    {
        QVERIFY(!readStatus(*m_shop->workspace, DueReading::AsTheyStand).backupTime.isValid());
        const QString path = m_shop->folder.filePath(QStringLiteral("copy.suben"));
        NoProgress progress;
        QVERIFY(makeBackup(m_shop->session().store, path, progress).has_value());
        const StatusFacts after = readStatus(*m_shop->workspace, DueReading::AsTheyStand);
        QVERIFY(after.backupTime.isValid());
        QCOMPARE(after.backupPath, path);
    }

    void whatWaitsAndWhatNeedsAPersonAreToldApart()
    {
        switchPlatformOn();
        receive(QStringLiteral("A1"));
        QCOMPARE(readStatus(*m_shop->workspace, DueReading::AsTheyStand).waiting, 1);
        setOutboxState("rejected");
        const StatusFacts rejected = readStatus(*m_shop->workspace, DueReading::AsTheyStand);
        QCOMPARE(rejected.waiting, 0);
        QCOMPARE(rejected.rejected, 1);
        setOutboxState("unknown");
        QCOMPARE(readStatus(*m_shop->workspace, DueReading::AsTheyStand).unknown, 1);
    }

    /// Stopped by a wrong key, or worked on there: it has not arrived, so it waits, in the strip as on the page.
    void whateverHasNotArrivedWaits()
    {
        switchPlatformOn();
        receive(QStringLiteral("A1"));
        m_shop->openWindow(QStringLiteral("outboxPage"));
        for (const char *state : {"ready", "retry", "sending", "running", "blocked"}) {
            setOutboxState(state);
            ShopWindow::press(Qt::Key_F5);
            QTRY_COMPARE(facts().waiting, 1);
            QVERIFY2(button("status_outbox")->text().contains(QLatin1Char('1')), state);
            QVERIFY2(cell(0, 2) == u"1", state);
            setOutboxState("accepted");
            ShopWindow::press(Qt::Key_F5);
            QTRY_COMPARE(facts().waiting, 0);
        }
    }

    /// A run that failed, and a platform that was switched off, leave the strip as it is in the file.
    void theStripFollowsARunThatFailed()
    {
        switchPlatformOn();
        m_shop->openWindow(QStringLiteral("outboxPage"));
        QTRY_COMPARE(facts().waiting, 0);
        receive(QStringLiteral("A1")); // by another program
        QLockFile other(m_shop->session().store.path() + QStringLiteral(".relay.lock"));
        QVERIFY(other.lock()); // which is sending already
        ShopWindow::press(Qt::Key_F9);
        QTRY_COMPARE(facts().waiting, 1);
        QVERIFY(button("status_outbox")->text().contains(QLatin1Char('1')));
    }

    void thePlatformThatDidNotAnswerIsOffline()
    {
        switchPlatformOn();
        receive(QStringLiteral("A1"));
        QVERIFY(!readStatus(*m_shop->workspace, DueReading::AsTheyStand).offline);
        const auto noted = m_shop->session().store.write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO outbox_attempt (profile, url, request, sent_at, outcome) "
                       "VALUES ('practice', 'u', x'00', '2026-11-22T15:00:00+08:00', 'retry')");
            return {};
        });
        QVERIFY(noted.has_value());
        QVERIFY(readStatus(*m_shop->workspace, DueReading::AsTheyStand).offline);
    }

    void theStripIsReadWhenTheLedgerIsOpenedAndOnF5()
    {
        receive(QStringLiteral("A1"));
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_COMPARE(facts().unsealed, 1);
        receive(QStringLiteral("A2"));
        ShopWindow::press(Qt::Key_F5);
        QTRY_COMPARE(facts().unsealed, 2);
        QVERIFY(button("status_seal")->text().contains(QLatin1Char('2')));
    }

    void aPostingInThePageIsSeenAtOnce()
    {
        receive(QStringLiteral("A1"));
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_COMPARE(facts().unsealed, 1);
        ShopWindow::press(Qt::Key_L, Qt::ControlModifier); // on hold: an entry of its own
        ShopWindow::press(Qt::Key_1);
        QTRY_COMPARE(facts().unsealed, 2);
    }

    void theBadgeOfTheUploadCountsWhatNeedsAPerson()
    {
        switchPlatformOn();
        receive(QStringLiteral("A1"));
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_COMPARE(facts().waiting, 1);
        QCOMPARE(m_shop->window->navigation().badge(QStringLiteral("outboxPage")), 0);
        QVERIFY(!button("status_rejected")->isVisible());
        setOutboxState("rejected");
        ShopWindow::press(Qt::Key_F5);
        QTRY_COMPARE(m_shop->window->navigation().badge(QStringLiteral("outboxPage")), 1);
        QVERIFY(button("status_rejected")->isVisible());
    }

    void theBadgeOfTheRemindersCountsWhatIsLateAndToday()
    {
        const auto due = m_shop->session().store.write([](Database &db) -> Result<void> {
            db.execute("INSERT INTO due (rule, pack, subject, subject_id, period, due_at) VALUES "
                       "('common:a', 'common', 'own', 0, '1', '2026-11-20T18:00:00+08:00'), "
                       "('common:a', 'common', 'own', 0, '2', '2026-11-22T18:00:00+08:00'), "
                       "('common:a', 'common', 'own', 0, '3', '2026-12-20T18:00:00+08:00')");
            return {};
        });
        QVERIFY2(due.has_value(), due ? "" : qPrintable(due.error().text));
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_COMPARE(m_shop->window->navigation().badge(QStringLiteral("duePage")), 2);
    }

    void aButtonOfTheStripLeadsToItsPage()
    {
        m_shop->openWindow(QStringLiteral("lotsPage"));
        QTRY_VERIFY(button("status_outbox")->isVisible());
        button("status_outbox")->click();
        QCOMPARE(m_shop->page()->objectName(), QStringLiteral("outboxPage"));
    }

private:
    std::unique_ptr<ShopWindow> m_shop;
    ItemId m_milk{};
};

QTEST_MAIN(TestStatus)
#include "tst_status.moc"
