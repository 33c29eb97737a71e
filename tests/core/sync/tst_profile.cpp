#include "core/sync/profile.h"

#include "core/base/dates.h"
#include "core/sync/answerreading.h"
#include "core/sync/discretion.h"
#include "core/sync/mapping.h"
#include "core/sync/signing.h"
#include "core/sync/vectors.h"
#include "resources/resources.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace suben;

namespace
{

QJsonObject practice()
{
    QFile file(QStringLiteral(":/suben/platforms/practice.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<Profile> read(const QJsonObject &json)
{
    return readProfile(QJsonDocument(json).toJson(), QStringLiteral("own.json"));
}

QJsonObject changed(QJsonObject json, const QString &key, const QJsonValue &value)
{
    json[key] = value;
    return json;
}

QJsonObject without(QJsonObject json, const QString &key)
{
    json.remove(key);
    return json;
}

QJsonObject inside(QJsonObject json, const QString &part, const QString &key, const QJsonValue &value)
{
    json[part] = changed(json[part].toObject(), key, value);
    return json;
}

RequestFacts facts()
{
    RequestFacts facts;
    facts.now = *parseIsoTime(QStringLiteral("2026-11-22T08:00:00+08:00"));
    facts.nonce = QString(32, u'a');
    facts.credentials = {{QStringLiteral("appKey"), QStringLiteral("key")},
                         {QStringLiteral("appSecret"), QStringLiteral("s3cret")}};
    return facts;
}

Answer answered(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

/// A platform as data: what a profile may say, how it signs, and what it makes of an answer.
class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        const auto profile = read(practice());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        m_profile = *profile;
    }

    void theShippedProfilesLoadWithoutAProblem()
    {
        const Profiles profiles = Profiles::load({QStringLiteral(":/suben/platforms")});
        QCOMPARE(profiles.problems, QStringList());
        QVERIFY(profiles.find(u"practice") != nullptr);
        for (const Profile &profile : profiles.list)
            QVERIFY(proveVectors(profile));
    }

    void aRefusalNamesTheFileAndThePlace_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("place");
        const QJsonObject good = practice();
        QTest::newRow("no mapping") << without(good, QStringLiteral("record")) << QStringLiteral("record");
        QTest::newRow("no vector") << without(good, QStringLiteral("vector")) << QStringLiteral("vector");
        QTest::newRow("unknown member") << changed(good, QStringLiteral("retries"), 3) << QStringLiteral("retries");
        QTest::newRow("batch of nothing") << changed(good, QStringLiteral("batch"), 0) << QStringLiteral("/batch");
        QTest::newRow("version in words") << changed(good, QStringLiteral("version"), QStringLiteral("new")) << QStringLiteral("/version");
        QTest::newRow("method GET") << inside(good, QStringLiteral("transport"), QStringLiteral("method"), QStringLiteral("GET"))
                                    << QStringLiteral("/transport/method");
        QTest::newRow("address without a scheme")
            << changed(good, QStringLiteral("environments"),
                       QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}, {QStringLiteral("base"), QStringLiteral("127.0.0.1")}}})
            << QStringLiteral("/environments/0/base");
        QTest::newRow("class that is none")
            << changed(good, QStringLiteral("classes"),
                       QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("7")}, {QStringLiteral("as"), QStringLiteral("perhaps")}}})
            << QStringLiteral("/classes/0/as");
        QTest::newRow("digest that is none")
            << changed(good, QStringLiteral("sign"), QJsonArray{QJsonObject{{QStringLiteral("digest"), QStringLiteral("crc32")}}})
            << QStringLiteral("/sign/0");
        QTest::newRow("code list that is not there") << without(good, QStringLiteral("codes")) << QStringLiteral("/codes");
    }

    void aRefusalNamesTheFileAndThePlace()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, place);
        const auto profile = read(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::Usage);
        QVERIFY2(profile.error().text.startsWith(QLatin1String("own.json ")), qPrintable(profile.error().text));
        QVERIFY2(profile.error().text.contains(place), qPrintable(profile.error().text));
    }

    void brokenJsonIsRefusedWithItsPlace()
    {
        const auto profile = readProfile("{\"suben\": ", QStringLiteral("own.json"));
        QVERIFY(!profile);
        QVERIFY(profile.error().text.startsWith(QLatin1String("own.json ")));
    }

    void theSignatureIsWhatAnotherProgramComputes()
    {
        const QByteArray body = "{\"records\":[]}";
        const auto request = signedRequest(m_profile, QStringLiteral("http://127.0.0.1:1"), body, facts());
        QVERIFY(request);
        const QByteArray text = QByteArray::number(facts().now.toSecsSinceEpoch()) + '\n' + QByteArray(32, 'a') + '\n' + body;
        const QByteArray expected = QMessageAuthenticationCode::hash(text, "s3cret", QCryptographicHash::Sha256).toHex();
        QVERIFY(request->headers.contains(qMakePair(QByteArray("X-Signature"), expected)));
        QCOMPARE(request->body, body);
    }

    void aProfileThatSignsItsExampleDifferentlyIsNotProved()
    {
        Profile profile = m_profile;
        QJsonObject vector = profile.vectors.first().toObject();
        vector[QStringLiteral("value")] = QString(64, u'0');
        profile.vectors = {vector};
        const auto proved = proveVectors(profile);
        QVERIFY(!proved);
        QCOMPARE(proved.error().code, ErrorCode::Verification);
    }

    void whatIsShownOfARequestHoldsNoSecret()
    {
        RequestFacts with = facts();
        with.credentials[QStringLiteral("appKey")] = QStringLiteral("key-of-the-firm-0001-long-enough");
        Profile profile = m_profile;
        profile.upload.headers.append({QStringLiteral("Authorization"), QStringLiteral("Bearer {credential.appSecret}")});
        const auto request = signedRequest(profile, QStringLiteral("http://127.0.0.1:1"), "{\"password\":\"s3cret\"}", with);
        QVERIFY(request);
        const QString shown = request->shown(Discretion(profile, with));
        QVERIFY(!shown.contains(QLatin1String("s3cret")));
        QVERIFY(!shown.contains(QLatin1String("key-of-the-firm")));
        QVERIFY(shown.contains(QLatin1String("/api/v1/records")));
    }

    void aFrozenRequestComesBackByteForByte()
    {
        const auto request = signedRequest(m_profile, QStringLiteral("http://127.0.0.1:1"), "{\"名\":\"a\\n\\n b\"}", facts());
        QVERIFY(request);
        const Request thawed = Request::thawed(request->frozen());
        QCOMPARE(thawed.method, request->method);
        QCOMPARE(thawed.url, request->url);
        QCOMPARE(thawed.headers, request->headers);
        QCOMPARE(thawed.body, request->body);
    }

    void aRecordWithoutWhatThePlatformWantsIsRefusedUnderTheLedgersName()
    {
        const QJsonObject record{{QStringLiteral("record.key"), QStringLiteral("1-a")},
                                 {QStringLiteral("event.bizStep"), QStringLiteral("dancing")},
                                 {QStringLiteral("event.step"), QStringLiteral("receiving")},
                                 {QStringLiteral("event.docNo"), QString(41, u'1')},
                                 {QStringLiteral("lines"), QJsonArray{QJsonObject{{QStringLiteral("line.side"), QStringLiteral("output")},
                                                                                  {QStringLiteral("line.qty"), QStringLiteral("1")}}}}};
        const auto mapped = mapRecord(m_profile, record);
        QVERIFY(!mapped);
        QStringList fields;
        for (const Finding &finding : mapped.error().findings)
            fields << finding.field;
        QCOMPARE(fields, (QStringList{QStringLiteral("event.bizStep"), QStringLiteral("event.docNo"), QStringLiteral("event.time"),
                                      QStringLiteral("item.name")}));
        QCOMPARE(mapped.error().findings.last().line, 0);
    }

    void whatAnAnswerMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        const auto row = [](const char *name, int status, const char *body, Outcome outcome) {
            QTest::newRow(name) << status << QByteArray(body) << outcome;
        };
        row("named and good", 200, R"({"code":"0","results":[{"recordKey":"k","code":"0","receipt":"R1"}]})", Outcome::Accepted);
        row("good as a number", 200, R"({"code":0,"results":[{"recordKey":"k","code":0,"receipt":"R1"}]})", Outcome::Accepted);
        row("good without a receipt", 200, R"({"code":"0","results":[{"recordKey":"k","code":"0"}]})", Outcome::Unknown);
        row("not named", 200, R"({"code":"0","results":[]})", Outcome::Unknown);
        row("sent before", 200, R"({"code":"0","results":[{"recordKey":"k","code":"1009"}]})", Outcome::Duplicate);
        row("field refused", 200, R"({"code":"0","results":[{"recordKey":"k","code":"2001","message":"no"}]})", Outcome::Rejected);
        row("a code without a class", 200, R"({"code":"0","results":[{"recordKey":"k","code":"777","message":"in hand"}]})", Outcome::Unknown);
        row("refused, then taken", 200, R"({"code":"0","results":[{"recordKey":"k","code":"2001","message":"line 1"},{"recordKey":"k","code":"0","receipt":"R1"}]})", Outcome::Part);
        row("taken, then refused", 200, R"({"code":"0","results":[{"recordKey":"k","code":"0","receipt":"R1"},{"recordKey":"k","code":"2001","message":"line 2"}]})", Outcome::Part);
        row("refused, then sent before", 200, R"({"code":"0","results":[{"recordKey":"k","code":"2001"},{"recordKey":"k","code":"1009"}]})", Outcome::Unknown);
        row("taken, then put off", 200, R"({"code":"0","results":[{"recordKey":"k","code":"0","receipt":"R1"},{"recordKey":"k","code":"9001"}]})", Outcome::Unknown);
        row("taken twice", 200, R"({"code":"0","results":[{"recordKey":"k","code":"0","receipt":"R1"},{"recordKey":"k","code":"0","receipt":"R2"}]})", Outcome::Accepted);
        row("signature", 200, R"({"code":"1001"})", Outcome::Blocked);
        row("forbidden", 403, "no", Outcome::Blocked);
        row("closed", 503, "<html>", Outcome::Retry);
        row("too many", 429, "", Outcome::Retry);
        row("broken inside", 500, R"({"code":"5000"})", Outcome::Unknown);
        row("a page", 200, "<html>login</html>", Outcome::Unknown);
        row("nothing", 200, "", Outcome::Unknown);
        row("another word", 200, R"({"code":"77"})", Outcome::Unknown);
        row("redirect", 302, "", Outcome::Unknown);
    }

    void whatAnAnswerMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Outcome, outcome);
        QCOMPARE(readAnswer(m_profile, answered(status, body)).of(QStringLiteral("k")).outcome, outcome);
    }

    void whatIsSaidOfSeveralLinesIsKeptTogether()
    {
        const auto said = readAnswer(m_profile, answered(200, R"({"code":"0","results":[{"recordKey":"k","code":"0","receipt":"R1"},{"recordKey":"k","code":"2001","message":"line 2"},)"
                                                              R"({"recordKey":"k","code":"2002","message":"line 3"}]})")).of(QStringLiteral("k"));
        QCOMPARE(said.outcome, Outcome::Part);
        QCOMPARE(said.receipt, QStringLiteral("R1"));
        QCOMPARE(said.reason, QStringLiteral("2001 line 2; 2002 line 3"));
    }

    void aPlatformIsNotWaitedForLongerThanAnHour()
    {
        Answer answer = answered(429, "");
        answer.headers.append({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("2147483647")});
        QCOMPARE(readAnswer(m_profile, answer).waitSeconds, 3600);
        answer.headers.last().second = "-5";
        QCOMPARE(readAnswer(m_profile, answer).waitSeconds, 0);
    }

    void aLineThatWasNeverMadeIsTriedAgainAndOneThatBrokeIsInDoubt()
    {
        Answer never;
        never.mayHaveArrived = false;
        QCOMPARE(readAnswer(m_profile, never).whole.outcome, Outcome::Retry);
        QCOMPARE(readAnswer(m_profile, Answer()).whole.outcome, Outcome::Unknown);
    }

    void aQueryIsBelievedOnlyWithAReceiptAndTheSameContent()
    {
        const QString digest(64, u'a');
        const QByteArray good = "{\"receipt\":\"R1\",\"sha256\":\"" + digest.toLatin1() + "\"}";
        QCOMPARE(readQuery(m_profile, answered(200, good), digest).outcome, Outcome::Accepted);
        QCOMPARE(readQuery(m_profile, answered(200, good), QString(64, u'b')).outcome, Outcome::Rejected);
        QCOMPARE(readQuery(m_profile, answered(200, "{}"), digest).outcome, Outcome::Unknown);
        QCOMPARE(readQuery(m_profile, answered(200, "<html>"), digest).outcome, Outcome::Unknown);
        QCOMPARE(readQuery(m_profile, answered(404, "{}"), digest).outcome, Outcome::Retry);
        QCOMPARE(readQuery(m_profile, answered(503, "{}"), digest).outcome, Outcome::Unknown);
    }

private:
    Profile m_profile;
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
