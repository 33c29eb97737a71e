#include "tests/cli/shop.h"

#include "tests/support/plainsqlite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace suben::test;

namespace
{

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

/// Uploading from the command line to the practice platform, which is another process.
class PlatformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Subenctl>(m_shop.copy());
        writeText(m_ctl->file(QStringLiteral("key.json")), R"({"appKey":"practice","appSecret":"practice-secret-001"})");
    }

    void cleanup()
    {
        if (m_platform) {
            m_platform->terminate();
            m_platform->waitForFinished();
        }
        m_platform.reset();
    }

    void aSaleIsUploadedAndItsReceiptKept()
    {
        begin({});
        sell();
        QCOMPARE(m_ctl->json(words("platform status")).json[u"platforms"][0][u"counts"][u"ready"].toInt(), 1);
        const CtlAnswer run = m_ctl->json(words("platform run"));
        QVERIFY2(run.exit == 0, run.out + run.err);
        QCOMPARE(run.json[u"accepted"].toInt(), 1);
        const QJsonObject row = m_ctl->json(words("platform receipt")).json[u"rows"][0].toObject();
        QCOMPARE(row[u"state"].toString(), QStringLiteral("accepted"));
        QVERIFY(row[u"receipt"].toString().startsWith(QLatin1String("LX")));
    }

    void aShippedProfileIsShownToBeginAnotherWith()
    {
        QVERIFY(m_ctl->json(words("platform show")).json[u"profiles"].toArray().size() > 10);
        QCOMPARE(m_ctl->json(words("platform show yibao-a")).json[u"profile"][u"id"].toString(), QStringLiteral("yibao-a"));
        QCOMPARE(m_ctl->run(words("platform show yibao-a --to mine.json")).exit, 0);
        const CtlAnswer checked = m_ctl->run(words("platform check mine.json"));
        QVERIFY2(checked.exit == 0, checked.out + checked.err);
        QCOMPARE(m_ctl->run(words("platform show ../schemas/form.schema")).exit, 3);
    }

    void theSealStandsForTheUploadsToo()
    {
        begin({});
        sell();
        QVERIFY(m_ctl->json(words("seal")).json[u"uploads"].toString().isEmpty());
        QCOMPARE(m_ctl->run(words("platform run")).exit, 0);
        const QJsonObject sealed = m_ctl->json(words("seal")).json;
        const QString uploads = sealed[u"uploads"].toString();
        QVERIFY2(uploads.startsWith(QLatin1String("SA1-")), qPrintable(uploads));
        const CtlAnswer verified = m_ctl->json({QStringLiteral("verify"), QStringLiteral("--against"), sealed[u"seal"].toString(), uploads});
        QVERIFY2(verified.exit == 0, verified.out + verified.err);
        QVERIFY(verified.json[u"uploadsAgreeWithSeal"].toBool() && verified.json[u"agreesWithSeal"].toBool());
        const CtlAnswer other = m_ctl->run({QStringLiteral("verify"), QStringLiteral("--against"), uploads.chopped(16) + QString(16, u'0')});
        QCOMPARE(other.exit, 6);
        QVERIFY2(other.err.contains("does not agree with the uploads"), other.err);
        QCOMPARE(m_ctl->run(words("verify --against SA1-wrong")).exit, 2);
    }

    void aClosedPlatformIsExitFiveAndNothingIsLost()
    {
        begin(R"([{"request":1,"fault":"unavailable"}])");
        sell();
        const CtlAnswer run = m_ctl->json(words("platform run"));
        QCOMPARE(run.exit, 5);
        QCOMPARE(run.json[u"retry"].toInt(), 1);
    }

    void aRecordThatIsSentBackIsExitOneAndWaitsForAPerson()
    {
        begin(R"([{"request":1,"fault":"rejectFirst"}])");
        sell();
        QCOMPARE(m_ctl->run(words("platform run")).exit, 1);
        QCOMPARE(m_ctl->run(words("platform resolve 1 withdrawn")).exit, 2); // without a reason
        QCOMPARE(m_ctl->run(words("platform resolve 1 withdrawn --text 线下已报")).exit, 0);
        QCOMPARE(m_ctl->run(words("platform resolve 99 again")).exit, 3);
        QCOMPARE(m_ctl->json(words("platform receipt 1")).json[u"rows"][0][u"state"].toString(), QStringLiteral("withdrawn"));
    }

    void aSealedKeyIsOpenedFromAFileForTheScheduler()
    {
        begin({});
        sell();
        const QString word = writeText(m_ctl->file(QStringLiteral("word.txt")), "开门密码-77\n");
        QCOMPARE(m_ctl->json(words("key status")).json[u"place"].toString(), QStringLiteral("clearFile"));
        QCOMPARE(m_ctl->run({QStringLiteral("key"), QStringLiteral("seal"), QStringLiteral("--new-password-file"), word}).exit, 0);
        const QJsonObject status = m_ctl->json(words("key status")).json;
        QCOMPARE(status[u"place"].toString(), QStringLiteral("sealedFile"));
        QVERIFY(!status[u"open"].toBool());
        const CtlAnswer locked = m_ctl->run(words("platform run"));
        QCOMPARE(locked.exit, 7);
        QVERIFY2(locked.err.contains("--unlock-file") && locked.err.contains("SUBEN_UNLOCK_FILE"), locked.err);
        QCOMPARE(m_ctl->run(words("lots")).exit, 0); // what needs no key works
        m_ctl->globals << QStringLiteral("--unlock-file") << QStringLiteral("-");
        QCOMPARE(m_ctl->run(words("platform run"), "another word\n").exit, 7);
        QCOMPARE(m_ctl->run(words("platform run"), "开门密码-77\n").exit, 0);
        m_ctl->globals.last() = word;
        QCOMPARE(m_ctl->json(words("platform run")).exit, 0);
        m_ctl->globals = m_ctl->globals.first(m_ctl->globals.size() - 2);
        qputenv("SUBEN_UNLOCK_FILE", word.toUtf8());
        QVERIFY(m_ctl->json(words("key status")).json[u"open"].toBool());
        qunsetenv("SUBEN_UNLOCK_FILE");
    }

    /// As a scheduler does it: one call, every platform that is on, one exit code.
    void oneRunServesEveryPlatformThatIsOn()
    {
        begin({});
        writeText(m_ctl->file(QStringLiteral("office.json")), R"({"clientId":"practice","clientSecret":"practice-secret-001"})");
        auto office = m_ctl->start(words("--json platform practice --port 0"));
        const CtlAnswer enabled = m_ctl->json({QStringLiteral("platform"), QStringLiteral("enable"), QStringLiteral("shop-copy"), QStringLiteral("--base"), baseOf(*office),
                                               QStringLiteral("--credentials"), QStringLiteral("office.json")});
        QVERIFY2(enabled.exit == 0, enabled.out + enabled.err);
        sell();
        const CtlAnswer run = m_ctl->json(words("platform run"));
        QVERIFY2(run.exit == 0, run.out + run.err);
        QCOMPARE(run.json[u"accepted"].toInt(), 2);
        QCOMPARE(m_ctl->json(words("platform run")).json[u"accepted"].toInt(), 0);
        office->terminate();
        office->waitForFinished();
    }

    void aLedgerThatWasPutBackAsksBeforeItSends()
    {
        begin({});
        sell();
        QCOMPARE(m_ctl->run(words("backup before.suben")).exit, 0);
        QCOMPARE(m_ctl->json(words("platform run")).json[u"accepted"].toInt(), 1);
        QCOMPARE(m_ctl->run(words("restore before.suben")).exit, 0);
        const CtlAnswer refused = m_ctl->json(words("platform run"));
        QVERIFY(refused.exit != 0);
        QCOMPARE(m_ctl->json(words("platform receipt 1")).json[u"rows"][0][u"state"].toString(), QStringLiteral("ready"));
        QCOMPARE(m_ctl->run(words("platform reconcile")).exit, 0);
        QCOMPARE(m_ctl->json(words("platform run")).json[u"accepted"].toInt(), 1);
        // It was asked about: the platform has seen one arrival.
        QCOMPARE(oracle()[u"stored"].toArray().size(), 1);
        QCOMPARE(oracle()[u"stored"][0][u"arrivals"].toInt(), 1);
    }

    void aBackupFromBetweenTwoRunsAsksBeforeItSends()
    {
        begin({});
        QCOMPARE(m_ctl->run(words("platform run")).exit, 0);
        sell();
        QCOMPARE(m_ctl->run(words("backup between.suben")).exit, 0);
        QCOMPARE(m_ctl->json(words("platform run")).json[u"accepted"].toInt(), 1);
        QCOMPARE(m_ctl->run(words("restore between.suben")).exit, 0);
        const CtlAnswer refused = m_ctl->json(words("platform run"));
        QVERIFY2(refused.exit == 1 && refused.json[u"error"][u"text"].toString().contains(QLatin1String("put back")), refused.out + refused.err);
        QCOMPARE(oracle()[u"stored"][0][u"arrivals"].toInt(), 1);
        QCOMPARE(m_ctl->run(words("platform reconcile")).exit, 0);
        QCOMPARE(m_ctl->json(words("platform run")).json[u"accepted"].toInt(), 1);
        QCOMPARE(oracle()[u"stored"][0][u"arrivals"].toInt(), 1);
    }

    /// Where nobody names the environment a real ledger takes the real place, which needs a key store here.
    void aRealLedgerDoesNotPractise()
    {
        QTemporaryDir folder;
        Subenctl real(folder.path());
        real.globals.clear();
        const CtlAnswer made = real.run(words("init --name 真店 --categories food.general --kind soleTrader --roles retailer"));
        QVERIFY2(made.exit == 0, made.out + made.err);
        writeText(real.file(QStringLiteral("key.json")), R"({"appKey":"practice","appSecret":"practice-secret-001"})");
        writeText(real.file(QStringLiteral("office.json")), R"({"clientId":"practice","clientSecret":"practice-secret-001"})");
        const CtlAnswer practised = real.run(words("platform enable practice --credentials key.json"));
        QCOMPARE(practised.exit, 7);
        QVERIFY2(practised.err.contains("training ledger"), practised.err);
        QCOMPARE(real.run(words("platform enable shop-copy --environment practice --credentials office.json")).exit, 7);
        const CtlAnswer office = real.run(words("platform enable shop-copy --credentials office.json"));
        QVERIFY2(office.err.contains("key store"), office.err);
    }

    void whatStandsStillIsExitFiveEveryTime()
    {
        begin({});
        sell();
        writeText(m_ctl->file(QStringLiteral("wrong.json")), R"({"appKey":"practice","appSecret":"another-secret"})");
        QCOMPARE(m_ctl->run({QStringLiteral("platform"), QStringLiteral("enable"), QStringLiteral("practice"), QStringLiteral("--base"), m_base,
                             QStringLiteral("--credentials"), QStringLiteral("wrong.json")}).exit, 0);
        QCOMPARE(m_ctl->json(words("platform run")).exit, 5);
        const CtlAnswer again = m_ctl->json(words("platform run"));
        QVERIFY2(again.exit == 5, again.out + again.err);
        QCOMPARE(m_ctl->json(words("platform status")).json[u"platforms"][0][u"counts"][u"blocked"].toInt(), 1);
    }

    void aRowIsFoundHoweverManyCameAfterIt()
    {
        begin({});
        sell();
        QCOMPARE(runPlain(m_ctl->ledger(), "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
                                           "INSERT INTO outbox (id, event_id, profile, profile_version, business_key, record, state, created_at) "
                                           "SELECT 1000 + i, event_id, profile, profile_version, business_key || '-' || i, record, 'ready', created_at "
                                           "FROM outbox, n WHERE outbox.id = 1"), 0);
        const CtlAnswer found = m_ctl->json(words("platform receipt 1"));
        QVERIFY2(found.exit == 0, found.out + found.err);
        QCOMPARE(found.json[u"rows"].toArray().size(), 1);
        QCOMPARE(found.json[u"rows"][0][u"row"].toInt(), 1);
        QCOMPARE(m_ctl->run(words("platform receipt 999")).exit, 3);
    }

    void aProfileIsSignedAndTrustedByItsFingerprint()
    {
        QFile shipped(QStringLiteral(SUBEN_RESOURCES "/platforms/practice.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        writeText(m_ctl->file(QStringLiteral("county.json")), shipped.readAll().replace("\"id\": \"practice\", \"version\"", "\"id\": \"county\", \"version\""));
        const QString fingerprint = m_ctl->json(words("platform key --to office.pem")).json[u"fingerprint"].toString();
        QCOMPARE(fingerprint.size(), 19);
        QVERIFY(!(QFile::permissions(m_ctl->file(QStringLiteral("office.pem"))) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const CtlAnswer made = m_ctl->json(words("platform sign county.json --key office.pem --by 某县局"));
        QVERIFY2(made.exit == 0, made.out + made.err);
        QVERIFY(m_ctl->run(words("platform check county.json")).out.contains(fingerprint.toUtf8()));
        QCOMPARE(m_ctl->run(words("platform sign county.json --by 某县局")).exit, 2);
    }

    void aPreviewShowsWhatWouldBeSentWithoutTheSecret()
    {
        begin({});
        const CtlAnswer shown = m_ctl->json(words("platform preview practice 3"));
        QCOMPARE(shown.exit, 0);
        QVERIFY(shown.json[u"request"].toString().contains(QStringLiteral("纯牛奶")));
        QVERIFY(!shown.out.contains("practice-secret-001"));
    }

    void enablingSaysWhatIsMissing()
    {
        QCOMPARE(m_ctl->run(words("platform enable moon --credentials key.json")).exit, 3);
        QCOMPARE(m_ctl->run(words("platform enable practice")).exit, 2);
        QCOMPARE(m_ctl->run(words("platform enable practice --environment moon --credentials key.json")).exit, 2);
        QCOMPARE(m_ctl->run(words("platform enable practice --base https://example.invalid --credentials key.json")).exit, 7);
        writeText(m_ctl->file(QStringLiteral("half.json")), R"({"appKey":"practice"})");
        QCOMPARE(m_ctl->run(words("platform enable practice --credentials half.json")).exit, 2);
        writeText(m_ctl->file(QStringLiteral("number.json")), R"({"appKey":"practice","appSecret":1234})");
        const CtlAnswer number = m_ctl->run(words("platform enable practice --credentials number.json"));
        QVERIFY2(number.exit == 2 && number.err.contains("appSecret"), number.err);
    }

    void aKeyUnderAnotherNameIsNotLeftOut()
    {
        begin({});
        writeText(m_ctl->file(QStringLiteral("typo.json")), R"({"appkey":"practice","appSecret":"new"})");
        const CtlAnswer typo = m_ctl->run({QStringLiteral("platform"), QStringLiteral("enable"), QStringLiteral("practice"), QStringLiteral("--base"), m_base,
                                           QStringLiteral("--credentials"), QStringLiteral("typo.json")});
        QVERIFY2(typo.exit == 2 && typo.err.contains("appkey") && typo.err.contains("appKey"), typo.err);
        sell();
        QCOMPARE(m_ctl->json(words("platform run")).json[u"accepted"].toInt(), 1); // still with the key from before
    }

    void aProfileIsCheckedBeforeItIsLaidBesideTheLedger()
    {
        QFile shipped(QStringLiteral(SUBEN_RESOURCES "/platforms/practice.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray profile = shipped.readAll();
        writeText(m_ctl->file(QStringLiteral("good.json")), profile);
        QCOMPARE(m_ctl->json(words("platform check good.json")).exit, 0);
        QByteArray forged = profile;
        writeText(m_ctl->file(QStringLiteral("forged.json")), forged.replace("8ddf54c7", "8ddf54c8"));
        QCOMPARE(m_ctl->json(words("platform check forged.json")).exit, 6);
        writeText(m_ctl->file(QStringLiteral("bad.json")), profile.replace("\"batch\": 50", "\"batch\": 0"));
        const CtlAnswer bad = m_ctl->json(words("platform check bad.json"));
        QCOMPARE(bad.exit, 2);
        QVERIFY(bad.json[u"error"][u"text"].toString().contains(QLatin1String("/batch")));
        QCOMPARE(m_ctl->run(words("platform check nowhere.json")).exit, 3);
    }

private:
    /// Where a practice platform that was started answers.
    static QString baseOf(QProcess &platform)
    {
        QByteArray said;
        while (!said.contains('}') && platform.waitForReadyRead(20'000))
            said += platform.readAllStandardOutput();
        return QJsonDocument::fromJson(said)[u"base"].toString();
    }

    void begin(const QByteArray &faults)
    {
        QStringList arguments = words("--json platform practice --port 0");
        if (!faults.isEmpty())
            arguments << QStringLiteral("--faults") << writeText(m_ctl->file(QStringLiteral("faults.json")), faults);
        m_platform = m_ctl->start(arguments);
        m_base = baseOf(*m_platform);
        QVERIFY(!m_base.isEmpty());
        const CtlAnswer enabled = m_ctl->json({QStringLiteral("platform"), QStringLiteral("enable"), QStringLiteral("practice"), QStringLiteral("--base"),
                                               m_base, QStringLiteral("--credentials"), QStringLiteral("key.json")});
        QVERIFY2(enabled.exit == 0, enabled.out + enabled.err);
    }

    void sell()
    {
        const CtlAnswer sold = m_ctl->run(words("load -"), Shop::shipping(QStringLiteral("A1"), QStringLiteral("1盒")));
        QVERIFY2(sold.exit == 0, sold.out + sold.err);
    }

    /// What the other side holds.
    QJsonObject oracle() const
    {
        QTcpSocket line;
        line.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(QUrl(m_base).port()));
        line.write("GET /oracle HTTP/1.0\r\n\r\n");
        QByteArray said;
        while (line.waitForReadyRead(5'000))
            said += line.readAll();
        return QJsonDocument::fromJson(said.mid(said.indexOf("\r\n\r\n") + 4)).object();
    }

    Shop m_shop;
    QString m_base;
    std::unique_ptr<Subenctl> m_ctl;
    std::unique_ptr<QProcess> m_platform;
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
