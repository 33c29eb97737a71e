// What a profile says of how much, how often, when and over which way: each holds in a real run.
#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/storage/store.h"
#include "core/sync/bench.h"
#include "core/sync/discretion.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/relaylock.h"
#include "core/sync/requestdraft.h"
#include "tests/core/sync/relayrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace suben;

namespace
{

const QString Secret = QStringLiteral("practice-secret-001");

/// Takes the whole of every request and says the same code of each record in it.
class StubbornLine final : public Transport
{
public:
    explicit StubbornLine(const QString &code, const QString &message = QStringLiteral("no")) : m_code(code), m_message(message) {}
    Answer send(const Request &request) override
    {
        ++sent;
        QJsonArray results;
        const QJsonArray records = QJsonDocument::fromJson(request.body).object()[u"records"].toArray();
        for (const QJsonValue &record : records)
            results.append(QJsonObject{{QStringLiteral("recordKey"), record[u"recordKey"]}, {QStringLiteral("code"), m_code}, {QStringLiteral("message"), m_message}});
        Answer answer;
        answer.status = 200;
        answer.headers.append({QByteArrayLiteral("Date"), QByteArrayLiteral("Sun, 22 Nov 2026 02:00:00 GMT")});
        answer.body = QJsonDocument(QJsonObject{{QStringLiteral("code"), QStringLiteral("0")}, {QStringLiteral("results"), results}}).toJson(QJsonDocument::Compact);
        if (sent > 100)
            qFatal("The relay sends without an end.");
        return answer;
    }
    int sent = 0;

private:
    QString m_code;
    QString m_message;
};

/// Takes what it is sent as a job of this name, in the answer and its header; then works on it for ever.
class JobLine final : public Transport
{
public:
    explicit JobLine(const QString &job) : m_job(job) {}
    Answer send(const Request &request) override
    {
        Answer answer;
        answer.status = 200;
        if (request.method == u"GET")
            asked << request.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
        else
            answer.headers.append({QByteArrayLiteral("Location"), m_job.toUtf8()});
        answer.body = QJsonDocument(QJsonObject{{QStringLiteral("code"), QStringLiteral("10")}, {QStringLiteral("running"), true}, {QStringLiteral("job"), m_job}}).toJson();
        return answer;
    }
    QStringList asked;

private:
    QString m_job;
};

/// A platform with sessions: it takes log-ins with this status, and ends the session before every other upload.
class SessionLine final : public Transport
{
public:
    explicit SessionLine(int logInStatus) : m_logInStatus(logInStatus) {}
    Answer send(const Request &request) override
    {
        Answer answer;
        answer.status = 200;
        if (request.url.path() == u"/login") {
            answer.status = m_logInStatus;
            answer.body = m_logInStatus == 200 ? R"({"code":"0","token":"t"})" : R"({"code":"77","message":"too many"})";
        } else if (++uploads % 2 == 0) {
            answer.body = R"({"code":"7777","message":"the session has ended"})";
        } else {
            const QJsonValue record = QJsonDocument::fromJson(request.body).object()[u"records"][0];
            const QJsonObject result{{QStringLiteral("recordKey"), record[u"recordKey"]}, {QStringLiteral("code"), QStringLiteral("0")}, {QStringLiteral("receipt"), QStringLiteral("R")}};
            answer.body = QJsonDocument(QJsonObject{{QStringLiteral("code"), QStringLiteral("0")}, {QStringLiteral("results"), QJsonArray{result}}}).toJson();
        }
        return answer;
    }
    int uploads = 0;

private:
    int m_logInStatus;
};

} // namespace

class RelayLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit()); }

    void aDaysQuotaLeavesTheRestForTomorrow()
    {
        begin({{QStringLiteral("perDay"), 2}, {QStringLiteral("batch"), 1}});
        queue(3);
        const RelayReport report = run();
        QCOMPARE(report.accepted, 2);
        QVERIFY(report.messages.join(u' ').contains(QLatin1String("takes no more today")));
        QCOMPARE(run().accepted, 0);
        m_shop->setTime(m_shop->session().clock.now().addDays(1));
        QCOMPARE(run().accepted, 1);
        QCOMPARE(m_platform->stored().size(), std::size_t(3));
    }

    void aDaysBytesLeaveTheRestForTomorrow()
    {
        begin({{QStringLiteral("bytesPerDay"), 10}, {QStringLiteral("batch"), 1}});
        queue(2);
        QCOMPARE(run().accepted, 1); // what is under way goes out; the next would be over
        m_shop->setTime(m_shop->session().clock.now().addDays(1));
        QCOMPARE(run().accepted, 1);
    }

    void recordsThatDoNotAgreeGoInRequestsOfTheirOwn()
    {
        begin({{QStringLiteral("groupBy"), QJsonArray{QStringLiteral("event.date")}}, {QStringLiteral("batch"), 50}});
        queue(2);
        m_shop->setTime(m_shop->session().clock.now().addDays(1));
        m_day = 1;
        queue(2);
        QCOMPARE(run().accepted, 4);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 2);
        QCOMPARE(m_shop->number("SELECT min(n) FROM (SELECT count(*) AS n FROM outbox_attempt_row GROUP BY attempt_id)"), 2);
    }

    void nothingIsSentWhileThePlatformIsClosed()
    {
        const auto window = [](const char *from, const char *to) {
            return QJsonObject{{QStringLiteral("from"), QLatin1String(from)}, {QStringLiteral("to"), QLatin1String(to)}};
        };
        begin({{QStringLiteral("closed"), QJsonArray{window("00:00", "12:00"), window("12:00", "00:00")}}});
        queue(1);
        const RelayReport report = run();
        QVERIFY(report.messages.join(u' ').contains(QLatin1String("is closed at this time of day")));
        QVERIFY(m_platform->stored().empty());
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'ready'"), 1);
    }

    void theProfileSaysWhichTlsItAsks()
    {
        for (const char *version : {"1.2", "1.3"}) {
            begin({{QStringLiteral("tls"), QJsonObject{{QStringLiteral("minimum"), QLatin1String(version)}}}});
            QCOMPARE(m_profiles.list.front().tls.minimum, QLatin1String(version));
        }
        QFile file(QStringLiteral(":/suben/platforms/practice.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        root[QStringLiteral("tls")] = QJsonObject{{QStringLiteral("minimum"), QStringLiteral("1.0")}};
        QVERIFY(!readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json")));
    }

    void whatIsTooLargeTogetherGoesInRequestsOfThatSize()
    {
        begin({{QStringLiteral("batch"), 50}, {QStringLiteral("batchBytes"), 1'000'000}});
        queue(4);
        QCOMPARE(run().accepted, 4);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 1);
        begin({{QStringLiteral("batch"), 50}, {QStringLiteral("batchBytes"), 1}});
        queue(4);
        QCOMPARE(run().accepted, 4);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox_attempt"), 4);
        for (const PracticeRecord &record : m_platform->stored())
            QCOMPARE(record.arrivals, 1);
    }

    /// A good answer may say of a record what is otherwise said of the whole.
    void aRecordThatIsNeverTakenDoesNotGoRoundForEver_data()
    {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QString>("state");
        QTest::newRow("too large") << QStringLiteral("split") << QStringLiteral("rejected");
        QTest::newRow("old ids") << QStringLiteral("ids") << QStringLiteral("rejected");
        QTest::newRow("clock") << QStringLiteral("clock") << QStringLiteral("blocked");
        QTest::newRow("logged out") << QStringLiteral("login") << QStringLiteral("blocked");
    }

    void aRecordThatIsNeverTakenDoesNotGoRoundForEver()
    {
        QFETCH(QString, as);
        QFETCH(QString, state);
        begin({{QStringLiteral("batch"), 8},
               {QStringLiteral("classes"), QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("777")}, {QStringLiteral("as"), as}}}}});
        queue(8);
        StubbornLine line(QStringLiteral("777"));
        NoProgress none;
        for (int i = 0; i < 3; ++i) {
            const auto report = Relay(m_shop->session(), m_profiles, line).run(none);
            QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        }
        QVERIFY2(line.sent < 20, qPrintable(QString::number(line.sent)));
        QCOMPARE(m_shop->number(QStringLiteral("SELECT count(*) FROM outbox WHERE state = '%1'").arg(state).toLatin1().constData()), 8);
    }

    void aJobIsAskedForByItsWholeName_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("asked");
        QTest::newRow("a number") << "/job" << "/jobs/{job}" << "77" << "/jobs/77";
        QTest::newRow("a name with everything") << "/job" << "/jobs/{job}" << "batch:77?x=1#9" << "/jobs/batch%3A77%3Fx%3D1%239";
        QTest::newRow("a name that looks like a way") << "/job" << "/jobs/{job}" << "a/../b" << "/jobs/a%2F..%2Fb";
        QTest::newRow("an address that asks") << "header:Location" << "{job}" << "/jobs?id=7" << "/jobs?id=7";
        QTest::newRow("an address of a host") << "header:Location" << "{job}" << "http://127.0.0.1:1/capture/7" << "/capture/7";
        QTest::newRow("an address in the answer") << "/job" << "{job}" << "/jobs/7?page=1" << "/jobs/7?page=1";
    }

    void aJobIsAskedForByItsWholeName()
    {
        QFETCH(QString, at);
        QFETCH(QString, path);
        QFETCH(QString, job);
        QFETCH(QString, asked);
        const QJsonObject running{{QStringLiteral("at"), QStringLiteral("/running")}, {QStringLiteral("is"), true}};
        begin({{QStringLiteral("job"), QJsonObject{{QStringLiteral("at"), at},
                                                   {QStringLiteral("poll"), QJsonObject{{QStringLiteral("method"), QStringLiteral("GET")}, {QStringLiteral("path"), path}}},
                                                   {QStringLiteral("running"), running},
                                                   {QStringLiteral("hours"), 24},
                                                   {QStringLiteral("answer"), QJsonObject{{QStringLiteral("ok"), QJsonObject{{QStringLiteral("at"), QStringLiteral("/running")}, {QStringLiteral("is"), false}}}}}}},
               {QStringLiteral("classes"), QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("10")}, {QStringLiteral("as"), QStringLiteral("running")}}}}});
        queue(1);
        JobLine line(job);
        NoProgress none;
        QCOMPARE(Relay(m_shop->session(), m_profiles, line).run(none)->running, 1);
        pass(60);
        QVERIFY(Relay(m_shop->session(), m_profiles, line).run(none));
        QCOMPARE(line.asked, QStringList(asked));
    }

    /// The whole lies sealed; what is noted beside it hides what the whole would hide.
    void aPlatformThatAnswersWithABookIsNotedInShort()
    {
        begin({});
        queue(3);
        StubbornLine line(QStringLiteral("2001"), Secret + QString(1'000'000, u'长'));
        NoProgress none;
        QCOMPARE(Relay(m_shop->session(), m_profiles, line).run(none)->rejected, 3);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE length(reason) BETWEEN 1000 AND 2000 AND reason LIKE '%长…'"), 3);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE reason LIKE '%practice-secret%'"), 0);
        Discretion discretion;
        discretion.hideSecret(Secret);
        for (int before = 0; before < 40; ++before) {
            const QString noted = discretion.noted(QString(40'000 - before, u'x') + Secret);
            QVERIFY(!noted.contains(QLatin1String("practice")));
        }
        // So many secrets that what is left is short: none is cut in two.
        QVERIFY(!discretion.noted(QStringLiteral("%1 ").arg(Secret).repeated(30'000)).contains(QLatin1String("pra")));
        QCOMPARE(discretion.noted(QStringLiteral("缺批号")), QStringLiteral("缺批号"));
    }

    void aVersionThatHoldsLaterWaitsForItsDay()
    {
        begin({});
        queue(1);
        const QDate today = SystemClock().today();
        m_profiles.list.front().from = today.addDays(2);
        const RelayReport early = run();
        QVERIFY(early.messages.join(u' ').contains(toIso(today.addDays(2))));
        QVERIFY(m_platform->stored().empty());
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'ready'"), 1);
        Outbox outbox(m_shop->session(), m_profiles);
        QVERIFY(outbox.disable(QStringLiteral("practice")));
        m_profiles.list.front().from = QDate(2099, 1, 1);
        const auto enabled = outbox.enable(QStringLiteral("practice"), QStringLiteral("practice"), {}, credentials());
        QCOMPARE(enabled.error().code, ErrorCode::Usage);
        QVERIFY(enabled.error().text.contains(QLatin1String("2099-01-01")));
        m_profiles.list.front().from = QDate(2026, 11, 22); // the day it is in this ledger
        QVERIFY(outbox.enable(QStringLiteral("practice"), QStringLiteral("practice"), m_base, credentials()));
        m_profiles.list.front().from = today.addDays(-2);
        QCOMPARE(run().accepted, 1);
    }

    /// Half as long again as it has been worked on, and never longer than the profile says.
    void aLongJobIsAskedAboutLessAndLessOften()
    {
        begin({}, QStringLiteral("epcis2-capture"), [](QJsonObject &root) {
            QJsonObject job = root[u"job"].toObject();
            job[QStringLiteral("everySeconds")] = 10;
            job[QStringLiteral("mostSeconds")] = 300;
            root[QStringLiteral("job")] = job;
        });
        PracticeRules rules = m_platform->rules();
        rules.polls = 1'000;
        m_platform->setRules(rules);
        queue(1);
        QCOMPARE(run().running, 1);
        QCOMPARE(secondsUntilAsked(), 1);
        pass(10);
        run();
        QCOMPARE(secondsUntilAsked(), 10); // 5 would be less than the profile's own interval
        pass(90);
        run();
        QCOMPARE(secondsUntilAsked(), 50);
        pass(900);
        run();
        QCOMPARE(secondsUntilAsked(), 300);
    }

    /// What was entered long ago, without a line, and sent just now is not asked for as if it had been lost.
    void aJobIsAsOldAsItsRequest()
    {
        begin({}, QStringLiteral("epcis2-capture"));
        PracticeRules rules = m_platform->rules();
        rules.polls = 1'000;
        m_platform->setRules(rules);
        queue(1);
        pass(3 * 86'400);
        QCOMPARE(run().running, 1);
        pass(600);
        QCOMPARE(run().running, 1);
        QCOMPARE(m_shop->number("SELECT attempts FROM outbox"), 1);
        pass(2 * 86'400);
        run();
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'running' AND attempts = 1"), 0);
    }

    void tooManyLogInsSayNothingAgainstTheKey()
    {
        for (const int status : {408, 429, 503}) {
            begin({}, QStringLiteral("practice"), withSessions);
            queue(1);
            SessionLine line(status);
            NoProgress none;
            const auto report = Relay(m_shop->session(), m_profiles, line).run(none);
            QVERIFY(report);
            QCOMPARE(report->blocked, 0);
            QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE state = 'ready'"), 1);
        }
        begin({}, QStringLiteral("practice"), withSessions);
        queue(1);
        SessionLine line(400);
        NoProgress none;
        QCOMPARE(Relay(m_shop->session(), m_profiles, line).run(none)->blocked, 1);
    }

    void aSessionThatEndsMoreThanOnceInARunIsRenewedEachTime()
    {
        begin({{QStringLiteral("batch"), 1}}, QStringLiteral("practice"), withSessions);
        queue(4);
        SessionLine line(200);
        NoProgress none;
        const auto report = Relay(m_shop->session(), m_profiles, line).run(none);
        QVERIFY(report);
        QCOMPARE(report->accepted, 4);
        QCOMPARE(line.uploads, 7);
    }

    /// A second log-in would end the session of the run.
    void nothingElseTalksToAPlatformWhileARunDoes()
    {
        begin({});
        HttpTransport line;
        const auto call = [&] { return testCall(m_shop->session(), m_profiles.list.front(), line); };
        {
            const auto run = takeRelayLock(m_shop->path(), 0);
            QVERIFY(run);
            QCOMPARE(call().error().code, ErrorCode::Refused);
        }
        QVERIFY(call());
    }

    void whatOnlyAsksCarriesNoBody()
    {
        for (const char *method : {"OPTIONS", "HEAD"}) {
            RequestSpec spec;
            spec.method = QString::fromLatin1(method);
            QCOMPARE(*draftOf(spec, {}, {})->body(), QByteArray());
            spec.envelope = QJsonObject{{QStringLiteral("kind"), QStringLiteral("event")}};
            QCOMPARE(*draftOf(spec, {}, {})->body(), QByteArray(R"({"kind":"event"})"));
        }
    }

    void ofSomeStepsTheLawWantsItSooner()
    {
        begin({{QStringLiteral("deadlineHours"), 240},
               {QStringLiteral("deadlines"), QJsonArray{QJsonObject{{QStringLiteral("steps"), QJsonArray{QStringLiteral("shipping")}}, {QStringLiteral("hours"), 24}}}}});
        const auto deadline = [&] { return Outbox(m_shop->session(), m_profiles).status()->front().deadline; };
        QCOMPARE(deadline(), QString());
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        QCOMPARE(deadline(), toIso(m_shop->session().clock.now().addDays(10)));
        m_shop->ship(m_shop->lot(QStringLiteral("L1")), QStringLiteral("1盒"));
        QCOMPARE(deadline(), toIso(m_shop->session().clock.now().addDays(1)));
    }

    void whatWasQueuedUnderAnEarlierVersionIsCounted()
    {
        begin({});
        m_shop->receive(m_shop->milk, QStringLiteral("L1"), QStringLiteral("3盒"));
        Outbox outbox(m_shop->session(), m_profiles);
        QCOMPARE(outbox.status()->front().queuedEarlier, 0);
        m_profiles.list.front().version = QStringLiteral("99.0");
        QCOMPARE(outbox.status()->front().queuedEarlier, 1);
        QCOMPARE(run().accepted, 1);
        QCOMPARE(outbox.status()->front().queuedEarlier, 0);
    }

private:
    static void withSessions(QJsonObject &root)
    {
        root[QStringLiteral("login")] = QJsonDocument::fromJson(R"({"method": "POST", "path": "/login", "envelope": {"k": "{credential.appKey}"},
            "answer": {"ok": {"at": "/code", "is": "0"}}, "token": "/token"})").object();
        QJsonArray classes = root[u"classes"].toArray();
        classes.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("7777")}, {QStringLiteral("as"), QStringLiteral("login")}});
        root[QStringLiteral("classes")] = classes;
    }

    void begin(const QJsonObject &members, const QString &id = QStringLiteral("practice"), const std::function<void(QJsonObject &)> &change = {})
    {
        m_day = 0;
        QFile file(QStringLiteral(":/suben/platforms/%1.json").arg(id));
        m_shop = std::make_unique<TestWorkspace>();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (auto member = members.begin(); member != members.end(); ++member)
            root[member.key()] = *member;
        if (change)
            change(root);
        const auto profile = readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        m_profiles.list = {*profile};
        m_platform = std::make_unique<PracticePlatform>(PracticePlatform::Options{.port = 0});
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
        const auto enabled = Outbox(m_shop->session(), m_profiles)
                                 .enable(id, QStringLiteral("practice"), m_base, credentials());
        QVERIFY2(enabled, enabled ? "" : qPrintable(enabled.error().text));
    }

    QHash<QString, QString> credentials() const
    {
        QHash<QString, QString> values;
        for (const CredentialSlot &slot : m_profiles.list.front().credentials)
            values[slot.id] = slot.secret ? Secret : QStringLiteral("practice");
        return values;
    }

    void pass(int seconds) { m_shop->setTime(m_shop->session().clock.now().addSecs(seconds)); }

    qint64 secondsUntilAsked()
    {
        const auto rows = *Outbox(m_shop->session(), m_profiles).rows({});
        return m_shop->session().clock.now().secsTo(QDateTime::fromString(rows.front().nextAt, Qt::ISODate));
    }

    void queue(int count)
    {
        for (int i = 0; i < count; ++i) {
            EventDraft draft = m_shop->receiving(m_shop->milk, QStringLiteral("L%1-%2").arg(m_day).arg(i), QStringLiteral("2盒"));
            draft.fields.set(QStringLiteral("event.date"), QDate(2026, 11, 22).addDays(m_day));
            m_shop->record(draft);
        }
    }

    RelayReport run() { return ranOverHttp(*m_shop, m_profiles); }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    std::unique_ptr<PracticePlatform> m_platform;
    Profiles m_profiles;
    QString m_base;
    int m_day = 0;
};

QTEST_GUILESS_MAIN(RelayLimitsTest)
#include "tst_relaylimits.moc"
