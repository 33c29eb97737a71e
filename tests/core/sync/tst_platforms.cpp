#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "core/sync/vectors.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace suben;

using Kind = PracticeFault::Kind;

/// Every shipped profile against every fault: nothing lost, nothing twice, nothing accepted that is not there.
class PlatformsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
    }

    void cleanupTestCase() { m_shop.reset(); }

    void everyExampleAgrees()
    {
        TestWorkspace &shop = *m_shop;
        QCOMPARE(shop.workspace().profiles().problems, QStringList());
        QVERIFY(shop.workspace().profiles().list.size() >= 4);
        for (const Profile &profile : shop.workspace().profiles().list) {
            for (const VectorResult &result : runVectors(profile))
                QVERIFY2(result.agrees, qPrintable(QStringList({profile.id, result.name, result.expected, result.got}).join(u' ')));
        }
    }

    void whatIsNotConfirmedOnlyPractises()
    {
        TestWorkspace &shop = *m_shop;
        for (const Profile &profile : shop.workspace().profiles().list) {
            if (!profile.unconfirmed.isEmpty())
                QVERIFY(std::ranges::all_of(profile.environments, &PlatformEnvironment::practice));
        }
    }

    void everyFaultEndsWithEachRecordThereOnce_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("fault");
        const std::pair<const char *, int> faults[] = {{"none", -1},
                                                       {"closed", static_cast<int>(Kind::Unavailable)},
                                                       {"a page", static_cast<int>(Kind::HtmlPage)},
                                                       {"nothing", static_cast<int>(Kind::EmptyAnswer)},
                                                       {"cut after storing", static_cast<int>(Kind::CutAfterCommit)},
                                                       {"cut before storing", static_cast<int>(Kind::CutBeforeCommit)},
                                                       {"one refused", static_cast<int>(Kind::RejectFirst)}};
        for (const char *profile : {"practice", "roucai-city", "topdrug-bill", "yibao-3505a"}) {
            for (const auto &[name, fault] : faults)
                QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(profile), QLatin1String(name))))
                    << QString::fromLatin1(profile) << fault;
        }
    }

    void everyFaultEndsWithEachRecordThereOnce()
    {
        QFETCH(QString, profile);
        QFETCH(int, fault);
        PracticePlatform::Options options;
        options.port = 0;
        if (fault >= 0)
            options.faults = {{1, static_cast<Kind>(fault)}};
        PracticePlatform platform(options);
        const auto port = platform.start();
        QVERIFY(port);
        TestWorkspace &shop = *m_shop;
        Outbox outbox(shop.session(), shop.workspace().profiles());
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
        const auto enabled = outbox.enable(profile, QStringLiteral("practice"), base, credentials(*shop.workspace().profiles().find(profile)));
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
        queue(shop, profile);
        send(shop);

        const bool isRefused = fault == static_cast<int>(Kind::RejectFirst);
        const auto stored = platform.stored();
        QVERIFY(outbox.disable(profile));
        const auto rows = outbox.rows({.profile = profile, .states = {}, .before = {}, .limit = 3});
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(3));
        QCOMPARE(stored.size(), std::size_t(isRefused ? 2 : 3));
        for (const OutboxRow &row : *rows) {
            const auto there = std::ranges::find(stored, row.businessKey, &PracticeRecord::key);
            const QString why = outboxStateName(row.state) + u' ' + row.reason;
            QVERIFY2((row.state == OutboxState::Accepted) == (there != stored.end()), qPrintable(why));
            QVERIFY2(row.state == OutboxState::Accepted || (isRefused && row.state == OutboxState::Rejected), qPrintable(why));
            if (there == stored.end())
                continue;
            QCOMPARE(there->arrivals, 1);
            QVERIFY2(row.receipt.contains(there->receipt), qPrintable(row.receipt));
        }
        noSecretIsShown(outbox, *rows);
    }

private:
    static QHash<QString, QString> credentials(const Profile &profile)
    {
        QHash<QString, QString> values;
        for (const CredentialSlot &slot : profile.credentials)
            values[slot.id] = slot.secret ? QStringLiteral("practice-secret-001") : QStringLiteral("practice");
        values[QStringLiteral("orgCode")] = QStringLiteral("H37060200001");
        return values;
    }

    /// Three entries of the kind the profile wants.
    void queue(TestWorkspace &shop, const QString &profile)
    {
        for (int i = 0; i < 3; ++i) {
            const QString lot = QStringLiteral("L%1").arg(++m_lots);
            EventDraft draft = shop.receiving(shop.milk, lot, QStringLiteral("2盒"));
            if (profile == u"topdrug-bill")
                draft.lines[0].codes = {QStringLiteral("810123500000001%1").arg(m_lots, 5, 10, QLatin1Char('0')),
                                        QStringLiteral("810123500000002%1").arg(m_lots, 5, 10, QLatin1Char('0'))};
            shop.record(draft);
            if (profile == u"yibao-3505a")
                shop.record(shop.shipping(shop.lot(lot), QStringLiteral("1盒")));
        }
    }

    static void send(TestWorkspace &shop)
    {
        HttpTransport line;
        NoProgress none;
        for (int round = 0; round < 4; ++round) {
            const auto report = Relay(shop.session(), shop.workspace().profiles(), line).run(none);
            QVERIFY2(report, report ? "" : qPrintable(report.error().text));
            QVERIFY2(report->messages.isEmpty(), qPrintable(report->messages.join(u' ')));
            shop.setTime(shop.session().clock.now().addSecs(130));
        }
    }

    static void noSecretIsShown(Outbox &outbox, const std::vector<OutboxRow> &rows)
    {
        for (const OutboxRow &row : rows) {
            const auto attempts = outbox.attempts(row.id);
            QVERIFY(attempts && !attempts->empty());
            for (const OutboxAttempt &attempt : *attempts)
                QVERIFY(!attempt.request.contains(QLatin1String("practice-secret-001")));
        }
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    int m_lots = 0;
};

QTEST_GUILESS_MAIN(PlatformsTest)
#include "tst_platforms.moc"
