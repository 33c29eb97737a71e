#include "core/ledger/chain.h"
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
        QVERIFY(Chain(m_shop->session()).seal());
        for (const char *sql : {"UPDATE outbox_attempt SET answer = x'00'", "UPDATE outbox_attempt SET request = x'00'", "UPDATE outbox_attempt SET answer_form = 'clear'",
                                "UPDATE outbox_attempt SET answer = x'00', answer_form = 'sealedLater'",
                                "DELETE FROM outbox_attempt", "DELETE FROM outbox_attempt_row", "DELETE FROM attempt_seal", "UPDATE attempt_seal SET links = 0",
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

    void aTailThatIsCutOffAfterASealIsNoticed_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("not sealed") << false;
        QTest::newRow("sealed") << true;
    }

    /// Whoever cuts so that every count agrees is found out by the seal, and by nothing else.
    void aTailThatIsCutOffAfterASealIsNoticed()
    {
        QFETCH(bool, sealed);
        if (sealed)
            QVERIFY(Chain(m_shop->session()).seal());
        cutOffTheLast();
        const AttemptVerdict verdict = verified();
        QCOMPARE(verdict.unbroken, !sealed);
        QVERIFY2(!sealed || verdict.why.contains(QLatin1String("2026-11-22")), qPrintable(verdict.why));
    }

    void whoeverTakesTheSealOutTooIsFoundOutByThePaper()
    {
        const auto seal = Chain(m_shop->session()).seal();
        QVERIFY(seal);
        QVERIFY2(seal->attemptText().startsWith(QLatin1String("SA1-20261122-4-")), qPrintable(seal->attemptText()));
        QVERIFY(verified({seal->attemptText()}).agreesWithSeal.value());
        cutOffTheLast();
        m_shop->tamper(QStringLiteral("DELETE FROM attempt_seal"));
        QVERIFY(verified().unbroken);
        QVERIFY(!verified({seal->attemptText().toLower()}).agreesWithSeal.value());
        NoProgress none;
        QCOMPARE(verifyAttempts(m_shop->session(), none, {QStringLiteral("SA1-nonsense")}).error().code, ErrorCode::Usage);
    }

    void uploadsAreSealedAlsoWhereNoEntryIsNew()
    {
        const auto before = Chain(m_shop->session()).seal();
        m_shop->receive(m_shop->milk, QStringLiteral("L3"), QStringLiteral("3盒"));
        const auto entries = Chain(m_shop->session()).seal();
        HttpTransport line;
        NoProgress none;
        QCOMPARE(Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none)->accepted, 1);
        m_shop->setTime(m_shop->session().clock.now().addSecs(60));
        const auto after = Chain(m_shop->session()).seal();
        QCOMPARE(after->events, entries->events);
        QCOMPARE(entries->attemptLinks, before->attemptLinks);
        QCOMPARE(after->attemptLinks, before->attemptLinks + 2);
        QCOMPARE(Chain(m_shop->session()).seals()->last().attemptText(), after->attemptText());
        QVERIFY(verified({before->attemptText(), after->attemptText()}).agreesWithSeal.value());
    }

    /// Of a ledger that was sealed before uploads were.
    void anOlderSealStillAgrees()
    {
        const auto seal = Chain(m_shop->session()).seal();
        m_shop->tamper(QStringLiteral("DELETE FROM attempt_seal"));
        NoProgress none;
        const auto entries = Chain(m_shop->session()).verify({seal->shortText()}, none);
        QVERIFY(entries && entries->unbroken && entries->agreesWithSeal.value());
        QVERIFY(Chain(m_shop->session()).seals()->last().attemptText().isEmpty());
        QVERIFY(verified().unbroken);
    }

    void sealsOfUploadsAreToldFromThoseOfEntries()
    {
        QStringList typed{QStringLiteral("SB1-20261122-3-0123456789abcdef"), QStringLiteral("sa1-20261122-4-0123456789abcdef")};
        QCOMPARE(takeAttemptSeals(typed), QStringList{QStringLiteral("sa1-20261122-4-0123456789abcdef")});
        QCOMPARE(typed, QStringList{QStringLiteral("SB1-20261122-3-0123456789abcdef")});
    }

private:
    void cutOffTheLast()
    {
        m_shop->tamper(QStringLiteral("DELETE FROM attempt_chain WHERE id > 2; DELETE FROM outbox_attempt_row WHERE attempt_id = 2; "
                                      "DELETE FROM outbox_attempt WHERE id = 2; UPDATE outbox SET attempts = 0 WHERE id = 2"));
    }

    AttemptVerdict verified(const QStringList &against = {})
    {
        NoProgress none;
        const auto verdict = verifyAttempts(m_shop->session(), none, against);
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
