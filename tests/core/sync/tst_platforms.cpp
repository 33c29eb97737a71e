#include "core/base/clock.h"
#include "core/storage/store.h"
#include "core/sync/download.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/vectors.h"
#include "tests/core/sync/relayrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace suben;

using Kind = PracticeFault::Kind;

namespace
{

bool isOnTheLine(const Profile &profile)
{
    return !profile.record.isEmpty() && profile.environments.first().base.startsWith(QLatin1String("http"));
}

/// By what the profile says of itself, which faults a platform of its kind can have.
bool canHave(const Profile &profile, Kind kind)
{
    switch (kind) {
    case Kind::TokenEnds:
        return profile.login.has_value();
    case Kind::CountsOnly:
        return profile.upload.body == BodyKind::Json && !profile.answer.records.isEmpty() && profile.batch > 1;
    case Kind::RefuseCodes:
        return !profile.answer.codeMap.isEmpty();
    case Kind::JobFails:
    case Kind::JobWithErrors:
    case Kind::JobForgotten:
    case Kind::JobBeforeAnswer:
        return profile.job.has_value();
    case Kind::TooLarge:
        return profile.batch > 1;
    default:
        return true;
    }
}

bool isRecordOf(const PracticeRecord &record, const OutboxRow &row)
{
    return record.key.endsWith(row.businessKey) || record.record[u"suben:record"].toString() == row.businessKey;
}

} // namespace

/// SUBEN_PLATFORM names the one profile whose faults are tried (`rules`: none of them, but what holds for all); not set:
/// everything.
bool isAsked(const QString &what)
{
    const QString only = qEnvironmentVariable("SUBEN_PLATFORM");
    return only.isEmpty() || only == what;
}

/// Every shipped profile against every fault: nothing lost, nothing twice, nothing accepted that is not there.
class PlatformsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        m_shop->letPlatformsTakeAnyGoods();
        // A second is long enough to wait for here.
        const QRegularExpression patience(QStringLiteral("\"totalSeconds\": *\\d+"));
        const QRegularExpression spacing(QStringLiteral("\"perMinute\": *\\d+, *"));
        for (const Profile &profile : m_shop->workspace().profiles().list) {
            QFile file(QStringLiteral(":/suben/platforms/%1.json").arg(profile.id));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            text.remove(spacing); // nobody waits between two requests
            text.replace(patience, QStringLiteral("\"totalSeconds\": 1"));
            if (!text.contains(QLatin1String("totalSeconds")))
                text.replace(QLatin1String("\"transport\": {"), QLatin1String("\"transport\": {\"totalSeconds\": 1, "));
            auto quick = readProfile(text.toUtf8(), profile.id);
            QVERIFY2(quick, quick ? "" : qPrintable(quick.error().text));
            m_profiles.list << *quick;
        }
        takeAnyGoods(m_profiles);
    }

    void cleanupTestCase() { m_shop.reset(); }

    void everyExampleAgrees()
    {
        const Profiles shipped = Profiles::load({QStringLiteral(":/suben/platforms")});
        QCOMPARE(shipped.problems, QStringList());
        QVERIFY(shipped.list.size() >= 16);
        for (const Profile &profile : shipped.list) {
            QVERIFY2(!profile.vectors.isEmpty(), qPrintable(profile.id));
            for (const VectorResult &result : runVectors(profile))
                QVERIFY2(result.agrees,
                         qPrintable(QStringList({profile.id, result.name, result.expected, result.got}).join(u'\n')));
        }
    }

    void whatIsNotConfirmedOnlyPractises()
    {
        for (const Profile &profile : m_shop->workspace().profiles().list) {
            if (!profile.unconfirmed.isEmpty())
                QVERIFY(std::ranges::all_of(profile.environments, &PlatformEnvironment::practice));
        }
    }

    void everyFaultEndsWithEachRecordThereOnce_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("fault");
        const auto kinds = practiceFaultKinds();
        for (const Profile &profile : std::as_const(m_profiles.list)) {
            const bool isFirst = isAsked(QStringLiteral("rules")) && profile.id == u"practice";
            if (!isOnTheLine(profile) || (!isAsked(profile.id) && !isFirst))
                continue;
            QTest::addRow("%s, none", qPrintable(profile.id)) << profile.id << -1;
            for (const Kind kind : isAsked(profile.id) ? kinds : std::vector<Kind>()) {
                if (canHave(profile, kind))
                    QTest::addRow("%s, %s", qPrintable(profile.id), qPrintable(practiceFaultName(kind))) << profile.id << static_cast<int>(kind);
            }
        }
    }

    void everyFaultEndsWithEachRecordThereOnce()
    {
        QFETCH(QString, profile);
        QFETCH(int, fault);
        PracticeRules rules;
        if (fault >= 0)
            rules.faults = {{1, static_cast<Kind>(fault)}};
        begin(profile, rules);
        queue(profile);
        send();
        const bool isRefused =
            fault == static_cast<int>(Kind::RejectFirst) || fault == static_cast<int>(Kind::JobWithErrors);
        verify(profile, isRefused ? 1 : 0, fault == static_cast<int>(Kind::RefuseCodes) ? 1 : 0);
        if (fault == static_cast<int>(Kind::EchoRequest))
            noSecretStandsInTheFile();
    }

    /// Every profile that ships is tried by a test of its own here, as a file, or as a list; every fault by some profile.
    void noProfileAndNoFaultIsForgotten()
    {
        const QStringList tests = QStringLiteral(SUBEN_PLATFORM_TESTS).split(u' ');
        for (const Profile &profile : std::as_const(m_profiles.list)) {
            const bool isFile = profile.environments.first().base.startsWith(QLatin1String("file:"));
            QVERIFY2(isFile || profile.record.isEmpty() || tests.contains(profile.id), qPrintable(profile.id));
            QVERIFY2(!profile.record.isEmpty() || !profile.downloads.isEmpty(), qPrintable(profile.id));
        }
        for (const Kind kind : practiceFaultKinds())
            QVERIFY2(std::ranges::any_of(m_profiles.list, [kind](const Profile &profile) { return isOnTheLine(profile) && canHave(profile, kind); }),
                     qPrintable(practiceFaultName(kind)));
    }

    void fiveHundredRecordsArriveOnce_data()
    {
        QTest::addColumn<QString>("profile");
        for (const Profile &profile : std::as_const(m_profiles.list)) {
            if (isOnTheLine(profile) && (isAsked(profile.id) || (isAsked(QStringLiteral("rules")) && profile.id == u"practice")))
                QTest::addRow("%s", qPrintable(profile.id)) << profile.id;
        }
    }

    void fiveHundredRecordsArriveOnce()
    {
        QFETCH(QString, profile);
        begin(profile, {});
        queue(profile, 1);
        multiply(profile, 500);
        send();
        verify(profile, 0, 0, 500);
    }

    void aClockThatIsOffIsLearntFromThePlatform_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("seconds");
        const QStringList profiles{QStringLiteral("practice"),        QStringLiteral("topdrug-bill"),
                                   QStringLiteral("yibao-a"),         QStringLiteral("roucai-city"),
                                   QStringLiteral("shenzhen-ledger"), QStringLiteral("province-trace")};
        for (const QString &profile : profiles) {
            for (const int seconds : {-8 * 3600, 660, 3600})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(profile).arg(seconds))) << profile << seconds;
        }
    }

    void aClockThatIsOffIsLearntFromThePlatform()
    {
        QFETCH(QString, profile);
        QFETCH(int, seconds);
        begin(profile, {.clockSeconds = seconds});
        queue(profile);
        const QStringList said = send();
        verify(profile, 0, 0);
        QVERIFY2(said.join(u' ').contains(QLatin1String("clock differs")),
                 qPrintable(said.join(u' '))); // said, not silent
        // The entry's own time is never touched.
        QVERIFY(m_platform->stored().front().record.value(u"businessTime").toString() != QLatin1String("x"));
    }

    void everyWayWithDuplicatesEndsWell_data()
    {
        QTest::addColumn<int>("way");
        for (int way = 0; way < 4; ++way)
            QTest::addRow("%d", way) << way;
    }

    /// The answer is lost each time: a careless client would be found out by a platform that stores twice.
    void everyWayWithDuplicatesEndsWell()
    {
        QFETCH(int, way);
        for (const char *profile : {"practice", "topdrug-bill", "shop-copy"}) {
            PracticeRules rules;
            rules.duplicates = static_cast<PracticeRules::Duplicates>(way);
            rules.faults = {{1, Kind::CutAfterCommit}, {2, Kind::ErrorAfterCommit}, {3, Kind::UnavailableAfterCommit}};
            begin(QString::fromLatin1(profile), rules);
            queue(QString::fromLatin1(profile));
            send();
            verify(QString::fromLatin1(profile), 0, 0);
        }
    }

    void whatIsFoundLateIsNotSentTwice()
    {
        const QString profile = QStringLiteral("practice");
        m_profiles.list[at(profile)].query->graceSeconds = 600;
        begin(profile, {.visibleSeconds = 300, .faults = {{1, Kind::CutAfterCommit}}});
        queue(profile);
        run();
        QCOMPARE(outbox().rows({.profile = profile, .states = {OutboxState::Unknown}})->size(), std::size_t(3));
        PracticeRules later = m_platform->rules();
        later.clockSeconds = 301; // the platform shows it now
        m_platform->setRules(later);
        pass(130);
        run();
        verify(profile, 0, 0);
        m_profiles.list[at(profile)].query->graceSeconds = 0;
    }

    void whatGoesOutWaitsForWhatMustComeInFirst()
    {
        const QString profile = QStringLiteral("practice");
        begin(profile, {.inOrder = true, .faults = {{1, Kind::RejectFirst}}});
        const QString lot = QStringLiteral("L%1").arg(++m_lots);
        m_shop->record(m_shop->receiving(m_shop->milk, lot, QStringLiteral("2盒")));
        m_shop->record(m_shop->shipping(m_shop->lot(lot), QStringLiteral("1盒")));
        run();
        const auto rows = *outbox().rows({.profile = profile, .states = {}, .limit = 2});
        QCOMPARE(rows.at(0).state, OutboxState::Retry);
        QCOMPARE(rows.at(1).state, OutboxState::Rejected);
        QVERIFY(outbox().decide(rows.at(1).id, OutboxState::Ready, {}));
        pass(130);
        send();
        pass(600);
        send();
        QCOMPARE(m_platform->stored().size(), std::size_t(2));
        QCOMPARE(outbox().rows({.profile = profile, .states = {OutboxState::Accepted}, .limit = 2})->size(),
                 std::size_t(2));
    }

    void aRequestThatIsTooLargeGoesInSmallerOnes()
    {
        for (const char *profile : {"practice", "epcis2-capture", "shop-copy"}) {
            begin(QString::fromLatin1(profile), {.mostRecords = 2});
            queue(QString::fromLatin1(profile), 7);
            send();
            verify(QString::fromLatin1(profile), 0, 0, 7);
        }
    }

    /// It said more than it takes now.
    void aLimitThatWasLoweredIsFound()
    {
        begin(QStringLiteral("epcis2-capture"), {.mostRecords = 2, .toldRecords = 500});
        queue(QStringLiteral("epcis2-capture"), 7);
        send();
        verify(QStringLiteral("epcis2-capture"), 0, 0, 7);
    }

    void aRequestWithTooManyBytesGoesInSmallerOnes()
    {
        begin(QStringLiteral("practice"), {.mostBytes = 2'000});
        queue(QStringLiteral("practice"), 7);
        send();
        verify(QStringLiteral("practice"), 0, 0, 7);
    }

    /// Every token is over when it is used: one log-in more, then a person must look.
    void aSecondRefusalOfAFreshTokenStops()
    {
        const QString profile = QStringLiteral("shop-copy");
        begin(profile, {.tokenSeconds = 0});
        queue(profile);
        QCOMPARE(run().blocked, 3);
        QVERIFY(m_platform->stored().empty());
        for (int i = 0; i < 3; ++i) {
            pass(7'200);
            QCOMPARE(run().accepted, 0);
        }
        const auto rows = *outbox().rows({.profile = profile, .states = {OutboxState::Blocked}, .limit = 10});
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(outbox().attempts(rows.front().id)->size(), std::size_t(2));
        for (const OutboxRow &row : rows)
            QVERIFY(outbox().decide(row.id, OutboxState::Withdrawn, QStringLiteral("another test's")));
        QVERIFY(outbox().disable(profile));
    }

    void maintenanceByThePlatformsOwnClockIsWaitedFor()
    {
        const QString profile = QStringLiteral("province-trace");
        const QTime now = SystemClock().now().time();
        begin(profile, {.closed = {now.addSecs(-3'600), now.addSecs(3'600)}});
        queue(profile);
        QVERIFY(run().retry > 0);
        QVERIFY(m_platform->stored().empty());
        PracticeRules open = m_platform->rules();
        open.closed = {};
        m_platform->setRules(open);
        pass(7'200);
        send();
        verify(profile, 0, 0);
    }

    void aJobThatMayNotBePolledSoOftenIsWaitedFor()
    {
        const QString profile = QStringLiteral("epcis2-capture");
        begin(profile, {.polls = 1, .pollSeconds = 3'600});
        queue(profile);
        for (int i = 0; i < 4; ++i) {
            run();
            pass(130);
        }
        QCOMPARE(outbox().rows({.profile = profile, .states = {OutboxState::Running}, .limit = 10})->size(), std::size_t(3));
        PracticeRules later = m_platform->rules();
        later.clockSeconds = 3'700;
        m_platform->setRules(later);
        pass(1'000);
        send();
        verify(profile, 0, 0);
    }

    void aMemberNobodyKnowsIsSentBack_data()
    {
        QTest::addColumn<QString>("profile");
        for (const char *profile : {"practice", "topdrug-bill", "topdrug-retail", "yibao-goods", "yibao-a", "roucai-city", "roucai-super", "shenzhen-ledger", "shop-copy"})
            QTest::addRow("%s", profile) << QString::fromLatin1(profile);
    }

    /// The practice platform is as strict as real ones: it takes nothing its paper does not name.
    void aMemberNobodyKnowsIsSentBack()
    {
        QFETCH(QString, profile);
        Profile &own = m_profiles.list[at(profile)];
        const Profile good = own;
        FieldMapping strange;
        strange.to = QStringLiteral("strange");
        strange.constant = QStringLiteral("x");
        const auto add = [&](QList<FieldMapping> &fields) {
            const auto list = std::ranges::find_if(fields, [](const FieldMapping &field) { return !field.each.isEmpty(); });
            (list == fields.end() ? fields : list->each) << strange;
        };
        add(own.record);
        for (ProfileVariant &variant : own.variants) {
            auto other = std::make_shared<Profile>(*variant.profile);
            add(other->record);
            variant.profile = other;
        }
        own.vectors = {m_profiles.list.at(at(profile)).vectors.last()};
        begin(profile, {});
        queue(profile, 1);
        QCOMPARE(run().rejected, 1);
        QVERIFY(m_platform->stored().empty());
        QVERIFY(outbox().disable(profile));
        own = good;
    }

    void aPlatformThatLocksTheDoorIsNotHammered()
    {
        const QString profile = QStringLiteral("shop-copy");
        begin(profile, {}, QStringLiteral("wrong"));
        queue(profile);
        QCOMPARE(run().blocked, 3);
        for (int i = 0; i < 5; ++i) {
            queue(profile, 1);
            pass(7'200);
            run();
        }
        // One wrong log-in in all: the door is still open for the right secret.
        QVERIFY(outbox().disable(profile));
        enable(profile, QStringLiteral("practice-secret-001"));
        send();
        verify(profile, 0, 0, 8);
    }

    void aListIsFetchedPageByPage()
    {
        begin(QStringLiteral("udi-share"), {});
        HttpTransport line;
        NoProgress none;
        const Profile &profile = m_profiles.list.at(at(QStringLiteral("udi-share")));
        const auto fetched = Downloads(m_shop->session(), line).fetch(profile, QStringLiteral("devices"), none);
        QVERIFY2(fetched, fetched ? "" : qPrintable(fetched.error().text));
        QCOMPARE(fetched->items, 6);
        QVERIFY(!fetched->fetchedAt.isEmpty());
        const auto items = Downloads(m_shop->session(), line).items(profile, QStringLiteral("devices"));
        QVERIFY(items);
        QCOMPARE(items->size(), 6);
        QVERIFY(items->first().toObject()[u"cpmctymc"].toString().startsWith(QStringLiteral("一次性")));
    }

private:
    qsizetype at(const QString &profile) const
    {
        return std::ranges::find(m_profiles.list, profile, &Profile::id) - m_profiles.list.begin();
    }

    Outbox outbox() { return Outbox(m_shop->session(), m_profiles); }

    void begin(const QString &profile, const PracticeRules &rules,
               const QString &secret = QStringLiteral("practice-secret-001"))
    {
        for (const Profile &each : std::as_const(m_profiles.list))
            QVERIFY(outbox().disable(each.id));
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0, .rules = rules});
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
        enable(profile, secret);
    }

    void enable(const QString &id, const QString &secret)
    {
        QHash<QString, QString> values;
        for (const CredentialSlot &slot : m_profiles.list.at(at(id)).credentials)
            values[slot.id] = slot.secret ? secret : QStringLiteral("practice");
        values[QStringLiteral("orgCode")] = QStringLiteral("H37060200001");
        const auto enabled = outbox().enable(id, QStringLiteral("practice"), m_base, values);
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    /// Entries of the kind the profile wants.
    void queue(const QString &profile, int count = 3)
    {
        for (int i = 0; i < count; ++i) {
            const QString lot = QStringLiteral("L%1").arg(++m_lots);
            EventDraft draft = m_shop->receiving(m_shop->milk, lot, QStringLiteral("2盒"));
            if (profile.startsWith(u"topdrug"))
                draft.lines[0].codes = {QStringLiteral("810123500000001%1").arg(m_lots, 5, 10, QLatin1Char('0')),
                                        QStringLiteral("810123500000002%1").arg(m_lots, 5, 10, QLatin1Char('0'))};
            m_shop->record(draft);
            if (profile == u"topdrug-retail") {
                EventDraft sale = m_shop->shipping(m_shop->lot(lot), QStringLiteral("1盒"));
                sale.step = QStringLiteral("retailSale");
                sale.lines[0].codes = {draft.lines[0].codes.front()};
                m_shop->record(sale);
            }
        }
    }

    /// The row that was queued last, so many times, each under a key and a message number of its own.
    void multiply(const QString &profile, int count)
    {
        m_shop->tamper(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1), "
                                      "last AS (SELECT * FROM outbox WHERE profile = '%2' ORDER BY id DESC LIMIT 1) "
                                      "INSERT INTO outbox (event_id, profile, profile_version, business_key, record, state, created_at) "
                                      "SELECT event_id, profile, profile_version, business_key || '-' || i, "
                                      "replace(CASE WHEN record ->> '$.\"id.stamp\"' IS NULL THEN record ELSE json_set(record, '$.\"id.stamp\"', "
                                      "substr(record ->> '$.\"id.stamp\"', 1, 14) || (5000 + i)) END, business_key, business_key || '-' || i), 'ready', created_at FROM last, n")
                           .arg(count)
                           .arg(profile));
    }

    RelayReport run() { return ranOverHttp(*m_shop, m_profiles); }

    void pass(int seconds) { m_shop->setTime(m_shop->session().clock.now().addSecs(seconds)); }

    /// As a shop does all day; a platform that is late gets the time to end what it does.
    QStringList send()
    {
        QStringList said;
        for (int round = 0; round < 6; ++round) {
            const RelayReport report = run();
            said << report.messages;
            if (report.unknown > 0)
                QTest::qWait(m_platform->rules().delayMillis);
            if (report.unknown + report.retry + report.running + report.blocked == 0)
                break;
            pass(130);
        }
        return said;
    }

    /// What we believe is what the platform holds.
    void verify(const QString &profile, int refused, int parts, int count = 3)
    {
        const auto stored = m_platform->stored();
        const auto rows = outbox().rows({.profile = profile, .states = {}, .before = {}, .limit = count});
        QVERIFY(rows);
        QCOMPARE(static_cast<int>(rows->size()), count);
        QCOMPARE(static_cast<int>(stored.size()), count - refused);
        int partly = 0;
        for (const OutboxRow &row : *rows) {
            const auto there = std::ranges::find_if(
                stored, [&](const PracticeRecord &record) { return isRecordOf(record, row); });
            const QString why = outboxStateName(row.state) + u' ' + row.reason;
            partly += row.state == OutboxState::Part ? 1 : 0;
            const bool isThere = row.state == OutboxState::Accepted || row.state == OutboxState::Part;
            QVERIFY2(isThere == (there != stored.end()), qPrintable(why));
            QVERIFY2(isThere || (refused > 0 && row.state == OutboxState::Rejected), qPrintable(why));
            if (there == stored.end())
                continue;
            QCOMPARE(there->copies, 1);
            QVERIFY2(!row.receipt.isEmpty(), qPrintable(why));
        }
        QCOMPARE(partly, parts);
        noSecretIsShown(*rows);
        QVERIFY(outbox().disable(profile));
    }

    void noSecretIsShown(const std::vector<OutboxRow> &rows)
    {
        for (const OutboxRow &row : rows) {
            const auto attempts = outbox().attempts(row.id);
            QVERIFY(attempts && !attempts->empty());
            for (const OutboxAttempt &attempt : *attempts)
                QVERIFY(!attempt.request.contains(QLatin1String("practice-secret-001")) && !attempt.answer.contains(QLatin1String("practice-secret-001")));
        }
    }

    /// Nor anything of what the platform said back.
    void noSecretStandsInTheFile()
    {
        for (const char *ending : {"", "-wal"}) {
            QFile file(m_shop->path() + QLatin1String(ending));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const char *hidden : {"practice-secret-001", "youSent", "practice-token"})
                QVERIFY2(!bytes.contains(hidden), hidden);
        }
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    Profiles m_profiles;
    std::unique_ptr<PracticePlatform> m_platform;
    QString m_base;
    int m_lots = 0;
};

QTEST_GUILESS_MAIN(PlatformsTest)
#include "tst_platforms.moc"
