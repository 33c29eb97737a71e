#include "core/storage/store.h"
#include "core/sync/attemptchain.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

/// What went out and what came back cannot be changed afterwards without being noticed.
class AttemptChainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void init()
    {
        m_shop = std::make_unique<TestWorkspace>();
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0});
        const auto port = m_platform->start();
        QVERIFY(port);
        QVERIFY(Outbox(m_shop->session(), m_shop->workspace().profiles())
                    .enable(QStringLiteral("practice"), QStringLiteral("practice"),
                            QStringLiteral("http://127.0.0.1:%1").arg(*port),
                            {{QStringLiteral("appKey"), QStringLiteral("practice")},
                             {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}}));
        send(QStringLiteral("L1"));
        send(QStringLiteral("L2"));
    }

    void everyRequestAndAnswerIsInTheChain()
    {
        const AttemptVerdict verdict = verified();
        QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
        QCOMPARE(verdict.attempts, 2);
        QCOMPARE(verdict.head.size(), 32);
        QCOMPARE(m_shop->number("SELECT count(*) FROM attempt_chain"), 4);
    }

    void aChangeIsNoticedAndNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("unchanged");
        QTest::newRow("an answer") << QStringLiteral(
                                          "UPDATE outbox_attempt SET answer = CAST('{}' AS BLOB) WHERE id = 1")
                                   << false;
        QTest::newRow("a status") << QStringLiteral("UPDATE outbox_attempt SET status = 201 WHERE id = 1") << false;
        QTest::newRow("a request") << QStringLiteral("UPDATE outbox_attempt SET request = zeroblob(80) WHERE id = 1")
                                   << false;
        QTest::newRow("a time") << QStringLiteral(
                                       "UPDATE outbox_attempt SET sent_at = '2026-11-20T09:30:00+08:00' WHERE id = 1")
                                << false;
        QTest::newRow("which records it carried")
            << QStringLiteral("UPDATE outbox_attempt_row SET outbox_id = 2 WHERE attempt_id = 1") << false;
        QTest::newRow("a link") << QStringLiteral("UPDATE attempt_chain SET hash = zeroblob(32) WHERE id = 2") << true;
        QTest::newRow("a link less") << QStringLiteral("DELETE FROM attempt_chain WHERE id = 2") << true;
        QTest::newRow("the last link less") << QStringLiteral("DELETE FROM attempt_chain WHERE id = 4") << true;
        QTest::newRow("an attempt and its links less")
            << QStringLiteral(
                   "DELETE FROM attempt_chain WHERE id > 2; DELETE FROM outbox_attempt_row WHERE attempt_id = 2; "
                   "DELETE FROM outbox_attempt WHERE id = 2")
            << true;
    }

    void aChangeIsNoticedAndNamed()
    {
        QFETCH(QString, change);
        QFETCH(bool, unchanged);
        const QStringList statements = change.split(QStringLiteral("; "));
        for (const QString &statement : statements)
            m_shop->tamper(statement);
        const AttemptVerdict verdict = verified();
        QVERIFY(!verdict.unchanged || !verdict.unbroken);
        QCOMPARE(verdict.unchanged, unchanged);
        QVERIFY(!verdict.why.isEmpty());
    }

    void theFileItselfRefusesAChange()
    {
        for (const char *sql : {"UPDATE outbox_attempt SET answer = x'00'", "UPDATE outbox_attempt SET request = x'00'",
                                "DELETE FROM outbox_attempt", "DELETE FROM outbox_attempt_row",
                                "UPDATE attempt_chain SET content = x'00'", "DELETE FROM attempt_chain",
                                "INSERT OR REPLACE INTO attempt_chain SELECT * FROM attempt_chain WHERE id = 1"}) {
            const auto changed = m_shop->store().write([&](Database &db) -> Result<void> {
                db.execute(sql);
                return {};
            });
            QVERIFY2(!changed, sql);
        }
        QVERIFY(verified().unchanged);
    }

    void whatWasSentBeforeTheChainIsLinkedWithTheNext()
    {
        m_shop->tamper(QStringLiteral("DELETE FROM attempt_chain"));
        QVERIFY(verified().unbroken); // of a ledger of before
        send(QStringLiteral("L3"));
        const AttemptVerdict verdict = verified();
        QVERIFY2(verdict.unchanged && verdict.unbroken, qPrintable(verdict.why));
        QCOMPARE(verdict.attempts, 3);
        m_shop->tamper(QStringLiteral("UPDATE outbox_attempt SET answer = CAST('{}' AS BLOB) WHERE id = 1"));
        QCOMPARE(verified().firstBad, 1);
    }

private:
    AttemptVerdict verified()
    {
        NoProgress none;
        const auto verdict = verifyAttempts(m_shop->session(), none);
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().text));
        return *verdict;
    }

    void send(const QString &lot)
    {
        m_shop->receive(m_shop->milk, lot, QStringLiteral("3盒"));
        HttpTransport line;
        NoProgress none;
        QCOMPARE(Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none)->accepted, 1);
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
};

QTEST_GUILESS_MAIN(AttemptChainTest)
#include "tst_attemptchain.moc"
