// The numbers a record goes under, and the order in which records go.
#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relay.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace suben;

class FrozenIdsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void aRecordGoesUnderTheSameNumberHoweverOftenItGoes()
    {
        begin({{QStringLiteral("ids"), QJsonObject{{QStringLiteral("no"), QStringLiteral("{now:yyyyMMdd}-{serial:4}")}}}}, {.faults = {{1, PracticeFault::Kind::Unavailable}}});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        const QString before = numberInRow();
        QVERIFY(before.startsWith(QLatin1String("20261122-")));
        run();
        m_shop->setTime(m_shop->session().clock.now().addDays(1)); // another day, another counter
        run();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 2);
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
        QCOMPARE(m_platform->stored().front().record[u"billNo"].toString(), before);
        QCOMPARE(numberInRow(), before);
    }

    void whatTakesARecordBackNamesItsNumber()
    {
        begin({{QStringLiteral("ids"), QJsonObject{{QStringLiteral("no"), QStringLiteral("{serial:4}")}}}, {QStringLiteral("corrections"), QStringLiteral("withdrawFirst")}}, {});
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        QVERIFY(m_shop->ledger().correct(wrong, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("L1"), QStringLiteral("8盒"))), QStringLiteral("数错了")));
        for (int i = 0; i < 3; ++i)
            run();
        const auto stored = m_platform->stored();
        QCOMPARE(stored.size(), std::size_t(3));
        QStringList numbers;
        QString original;
        for (const PracticeRecord &record : stored) {
            numbers << record.record[u"billNo"].toString();
            original += record.record[u"counterpartCode"].toString();
        }
        numbers.removeDuplicates();
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(original, numbers.first()); // of the one that was sent first
    }

    void aProfileThatPutsAKeyIntoANumberIsRefused()
    {
        QVERIFY(!changed({{QStringLiteral("ids"), QJsonObject{{QStringLiteral("no"), QStringLiteral("{credential.appKey}{serial:4}")}}}}));
    }

    void whatGoesOutWaitsForWhatBroughtItsLot()
    {
        begin({{QStringLiteral("inOrder"), QStringLiteral("lines/lot.code")}, {QStringLiteral("batch"), 10}}, {.inOrder = true, .faults = {{1, PracticeFault::Kind::Unavailable}}});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        run(); // not taken: it is tried again later
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("3盒"));
        run();
        QCOMPARE(m_platform->stored().size(), std::size_t(1)); // the other lot does not wait
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'ready'"), 1);
        m_shop->setTime(m_shop->session().clock.now().addSecs(200));
        run();
        QCOMPARE(m_platform->stored().size(), std::size_t(3));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'accepted'"), 3);
        QCOMPARE(m_shop->number("SELECT max(attempts) FROM outbox"), 2); // nothing was refused for its order
    }

    /// A purchase that a person sends again goes although its sale stands among the tries, and nothing else waits for both.
    void aTryDoesNotHideWhatItWaitsFor()
    {
        begin({{QStringLiteral("inOrder"), QStringLiteral("lines/lot.code")}, {QStringLiteral("batch"), 10}}, {.inOrder = true});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("3盒"));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'retry' WHERE id = 2"));
        QCOMPARE(run().accepted, 3);
    }

    void whatAllWaitsForOneHidesNothingBehindIt()
    {
        begin({{QStringLiteral("inOrder"), QStringLiteral("lines/lot.code")}, {QStringLiteral("batch"), 10}}, {.inOrder = true});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("900盒"));
        m_shop->tamper(QStringLiteral("UPDATE outbox SET state = 'retry', next_at = '2099-01-01T00:00:00+08:00'"));
        for (int i = 0; i < 501; ++i)
            m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L2"), QStringLiteral("3盒"));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'ready'"), 501);
    }

    void aPurchaseAndItsSaleDoNotGoTogether()
    {
        begin({{QStringLiteral("inOrder"), QStringLiteral("lines/lot.code")}, {QStringLiteral("batch"), 10}}, {.inOrder = true});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        QCOMPARE(run().accepted, 2);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 2);
    }

    void aPracticeRuleRefusesWhatItNames()
    {
        begin({}, {.refused = {QStringLiteral("L-EXPIRED")}});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        m_shop->receive(m_shop->milk, QStringLiteral("L-EXPIRED"), QStringLiteral("3盒"));
        const RelayReport report = run();
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'rejected' AND reason LIKE '%L-EXPIRED%'"), 1);
    }

    /// One that is laid beside the ledger later is not believed because the earlier one was.
    void aNewerVersionDoesItsOwnExamplesFirst()
    {
        begin({}, {});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        Profile &profile = const_cast<Profiles &>(m_shop->workspace().profiles()).list.last();
        const Profile good = profile;
        profile.version = QStringLiteral("2026.12.1");
        profile.upload.signing.clear(); // it forgot to sign
        const RelayReport report = run();
        QCOMPARE(report.accepted, 0);
        QVERIFY2(report.messages.join(u' ').contains(QLatin1String("own example")), qPrintable(report.messages.join(u' ')));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 0);
        profile = good;
        profile.version = QStringLiteral("2026.12.2");
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE profile_version = '2026.12.2'"), 1);
    }

private:
    /// The practice profile with other members; its bill number is the record's own number.
    static Result<Profile> changed(const QJsonObject &members)
    {
        QFile file(QStringLiteral(":/suben/platforms/practice.json"));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, file.fileName());
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray record;
        const QJsonArray fields = root[u"record"].toArray();
        for (const QJsonValue &field : fields) {
            QJsonObject other = field.toObject();
            if (other[u"to"].toString() == u"billNo")
                other[QStringLiteral("from")] = QStringLiteral("id.no");
            if (other[u"to"].toString() == u"counterpartCode")
                other[QStringLiteral("from")] = QStringLiteral("original.no");
            record.append(other);
        }
        root[QStringLiteral("record")] = record;
        for (auto member = members.begin(); member != members.end(); ++member)
            root[member.key()] = *member;
        return readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json"));
    }

    void begin(const QJsonObject &members, const PracticeRules &rules)
    {
        m_shop = std::make_unique<TestWorkspace>();
        const auto profile = changed(members);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        // The hook of a posted entry reads the workspace's own list.
        auto &list = const_cast<Profiles &>(m_shop->workspace().profiles()).list;
        list.removeIf([](const Profile &each) { return each.id == u"practice"; });
        list << *profile;
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        const auto enabled = Outbox(m_shop->session(), m_shop->workspace().profiles())
                                 .enable(QStringLiteral("practice"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:%1").arg(*port),
                                         {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), QStringLiteral("practice-secret-001")}});
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    RelayReport run()
    {
        HttpTransport line;
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_shop->workspace().profiles(), line).run(none);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

    QString numberInRow()
    {
        QString number;
        const auto read = m_shop->store().read([&](Database &db) -> Result<void> {
            Rows rows = db.query("SELECT record ->> '$.\"id.no\"' FROM outbox ORDER BY id LIMIT 1");
            number = rows.next() ? rows.text(0) : QString();
            return {};
        });
        return read ? number : QString();
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
};

QTEST_GUILESS_MAIN(FrozenIdsTest)
#include "tst_frozenids.moc"
