#include "core/sync/practiceplatform.h"

#include "core/sync/mapping.h"
#include "core/sync/profile.h"
#include "core/sync/signing.h"
#include "core/sync/transport.h"
#include "resources/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QFile>
#include <QTest>

using namespace suben;

namespace
{

QJsonObject record(const QString &key)
{
    return {{QStringLiteral("recordKey"), key},
            {QStringLiteral("businessType"), QStringLiteral("102")},
            {QStringLiteral("step"), QStringLiteral("receiving")},
            {QStringLiteral("businessTime"), QStringLiteral("2026-11-22 09:30:00")},
            {QStringLiteral("details"), QJsonArray{}}};
}

} // namespace

/// The practice platform believes nothing.
class PracticePlatformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerSubenResources();
        m_profiles = Profiles::load({QStringLiteral(":/suben/platforms")});
    }

    void init() { begin({}); }
    void cleanup() { m_platform.reset(); }

    void aSignedRecordIsStoredAndGetsAReceipt()
    {
        const QJsonObject said = json(send({record(QStringLiteral("k1"))}));
        QCOMPARE(said[u"results"][0][u"code"].toString(), QStringLiteral("0"));
        QVERIFY(!said[u"results"][0][u"receipt"].toString().isEmpty());
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
        QCOMPARE(m_platform->stored().front().receipt, said[u"results"][0][u"receipt"].toString());
    }

    void aBodyChangedOnTheWayIsRefused()
    {
        Request request = signedUpload({record(QStringLiteral("k1"))});
        request.body.replace("102", "103");
        QCOMPARE(json(transport.send(request))[u"code"].toString(), QStringLiteral("1001"));
        QVERIFY(m_platform->stored().empty());
    }

    void aWrongSecretIsRefused()
    {
        m_secret = QStringLiteral("guessed");
        QCOMPARE(json(send({record(QStringLiteral("k1"))}))[u"code"].toString(), QStringLiteral("1001"));
        QVERIFY(m_platform->stored().empty());
    }

    void theSameBytesSentTwiceAreRefusedTheSecondTime()
    {
        const Request request = signedUpload({record(QStringLiteral("k1"))});
        QCOMPARE(json(transport.send(request))[u"code"].toString(), QStringLiteral("0"));
        QCOMPARE(json(transport.send(request))[u"code"].toString(), QStringLiteral("1001"));
        QCOMPARE(m_platform->stored().front().arrivals, 1);
    }

    /// Where the rules let the same bytes come once more, others under the same nonce are refused all the same.
    void aNonceIsTakenAgainOnlyWithItsOwnBytes()
    {
        begin({});
        PracticeRules rules = m_platform->rules();
        rules.repeats = true;
        rules.duplicates = PracticeRules::Duplicates::Ignore;
        m_platform->setRules(rules);
        const RequestFacts with = facts();
        const auto under = [&](const char *key) {
            return *signedRequest(profile(), m_base, renderBody(profile(), {record(QString::fromLatin1(key))}, with), with);
        };
        const Request request = under("k1");
        QCOMPARE(json(transport.send(request))[u"code"].toString(), QStringLiteral("0"));
        QCOMPARE(json(transport.send(request))[u"results"][0][u"code"].toString(), QStringLiteral("0"));
        QCOMPARE(m_platform->stored().front().copies, 1);
        const Request other = under("k2");
        QCOMPARE(json(transport.send(other))[u"code"].toString(), QStringLiteral("1001"));
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
    }

    void aClockElevenMinutesOffIsRefused()
    {
        m_shift = 660;
        QCOMPARE(json(send({record(QStringLiteral("k1"))}))[u"code"].toString(), QStringLiteral("1003"));
    }

    void aKeyIsStoredOnceAndAnswered1009TheSecondTime()
    {
        const QString receipt = json(send({record(QStringLiteral("k1"))}))[u"results"][0][u"receipt"].toString();
        QJsonObject other = record(QStringLiteral("k1"));
        other[QStringLiteral("step")] = QStringLiteral("shipping");
        QCOMPARE(json(send({other}))[u"results"][0][u"code"].toString(), QStringLiteral("1009"));
        QCOMPARE(m_platform->stored().front().receipt, receipt);
        QCOMPARE(m_platform->stored().front().record[u"step"].toString(), QStringLiteral("receiving"));
        QCOMPARE(m_platform->stored().front().arrivals, 2);
    }

    void aRecordWithoutARequiredFieldIsSentBackAloneAndTheOthersAreKept()
    {
        QJsonObject bad = record(QStringLiteral("k2"));
        bad.remove(QStringLiteral("businessTime"));
        const QJsonObject said = json(send({record(QStringLiteral("k1")), bad}));
        QCOMPARE(said[u"results"][0][u"code"].toString(), QStringLiteral("0"));
        QCOMPARE(said[u"results"][1][u"code"].toString(), QStringLiteral("2001"));
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
    }

    void aQuerySaysTheReceiptOrThatItIsNotThere()
    {
        const QString receipt = json(send({record(QStringLiteral("k1"))}))[u"results"][0][u"receipt"].toString();
        QCOMPARE(json(ask(QStringLiteral("k1")))[u"receipt"].toString(), receipt);
        QCOMPARE(ask(QStringLiteral("k2")).status, 404);
    }

    void aFaultComesWithTheRequestItIsSetFor()
    {
        begin({{2, PracticeFault::Kind::Unavailable}});
        QCOMPARE(send({record(QStringLiteral("k1"))}).status, 200);
        QCOMPARE(send({record(QStringLiteral("k2"))}).status, 503);
        QCOMPARE(send({record(QStringLiteral("k2"))}).status, 200);
    }

    void aCutAfterStoringKeepsTheRecordAndLosesTheAnswer()
    {
        begin({{1, PracticeFault::Kind::CutAfterCommit}});
        const Answer answer = send({record(QStringLiteral("k1"))});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.mayHaveArrived);
        QCOMPARE(m_platform->stored().size(), std::size_t(1));
    }

    void aCutBeforeStoringKeepsNothing()
    {
        begin({{1, PracticeFault::Kind::CutBeforeCommit}});
        const Answer answer = send({record(QStringLiteral("k1"))});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.mayHaveArrived);
        QVERIFY(m_platform->stored().empty());
    }

    void aPlatformThatIsNotThereCannotHaveReceivedAnything()
    {
        const Request request = signedUpload({record(QStringLiteral("k1"))});
        m_platform.reset();
        const Answer answer = transport.send(request);
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.mayHaveArrived);
    }

    void itListensOnThisMachineOnly()
    {
        QVERIFY(m_base.startsWith(QLatin1String("http://127.0.0.1:")));
        PracticePlatform::Options taken;
        taken.port = static_cast<quint16>(QUrl(m_base).port());
        const auto second = PracticePlatform(taken).start();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Network);
    }

    void theOracleTellsWhatIsStored()
    {
        send({record(QStringLiteral("k1"))});
        Request request;
        request.method = QStringLiteral("GET");
        request.url = QUrl(m_base + QStringLiteral("/oracle"));
        const QJsonObject said = json(transport.send(request));
        QCOMPARE(said[u"stored"].toArray().size(), 1);
        QCOMPARE(said[u"stored"][0][u"arrivals"].toInt(), 1);
    }

    void theReadmeNamesEveryFault()
    {
        QFile readme(QStringLiteral(SUBEN_TEST_DATA "/../../README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        for (const PracticeFault::Kind kind : practiceFaultKinds())
            QVERIFY2(text.contains(practiceFaultName(kind).toLatin1()), qPrintable(practiceFaultName(kind)));
    }

    void faultsAreReadByNameAndStrangeOnesRefused()
    {
        const auto faults = readPracticeFaults(R"([{"request":3,"fault":"cutAfterCommit"}])");
        QVERIFY(faults);
        QCOMPARE(faults->front().request, 3);
        QCOMPARE(faults->front().kind, PracticeFault::Kind::CutAfterCommit);
        QVERIFY(!readPracticeFaults(R"([{"request":3,"fault":"meteor"}])"));
        QVERIFY(!readPracticeFaults(R"([{"fault":"htmlPage"}])"));
        QVERIFY(!readPracticeFaults("not a list"));
    }

private:
    const Profile &profile() const { return *m_profiles.find(u"practice"); }

    void begin(const std::vector<PracticeFault> &faults)
    {
        m_secret = QStringLiteral("practice-secret-001");
        m_shift = 0;
        PracticePlatform::Options options;
        options.port = 0;
        options.faults = faults;
        m_platform = std::make_unique<PracticePlatform>(options);
        const auto port = m_platform->start();
        QVERIFY(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    }

    RequestFacts facts()
    {
        RequestFacts facts;
        facts.now = QDateTime::currentDateTimeUtc().addSecs(m_shift);
        facts.nonce = QStringLiteral("%1").arg(++m_nonce, 32, 16, QLatin1Char('0'));
        facts.credentials = {{QStringLiteral("appKey"), QStringLiteral("practice")}, {QStringLiteral("appSecret"), m_secret}};
        return facts;
    }

    Request signedUpload(const QJsonArray &records)
    {
        const RequestFacts with = facts();
        return *signedRequest(profile(), m_base, renderBody(profile(), records, with), with);
    }

    Answer send(const QJsonArray &records) { return transport.send(signedUpload(records)); }

    Answer ask(const QString &key)
    {
        RequestFacts with = facts();
        with.recordKey = key;
        return transport.send(*queryRequest(profile(), m_base, with));
    }

    static QJsonObject json(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

    HttpTransport transport;
    Profiles m_profiles;
    std::unique_ptr<PracticePlatform> m_platform;
    QString m_base;
    QString m_secret;
    qint64 m_shift = 0;
    int m_nonce = 0;
};

QTEST_GUILESS_MAIN(PracticePlatformTest)
#include "tst_practiceplatform.moc"
