#include "tests/cli/shop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

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
    void begin(const QByteArray &faults)
    {
        QStringList arguments = words("--json platform practice --port 0");
        if (!faults.isEmpty())
            arguments << QStringLiteral("--faults") << writeText(m_ctl->file(QStringLiteral("faults.json")), faults);
        m_platform = m_ctl->start(arguments);
        QByteArray said;
        while (!said.contains('}') && m_platform->waitForReadyRead(20'000))
            said += m_platform->readAllStandardOutput();
        const QString base = QJsonDocument::fromJson(said)[u"base"].toString();
        QVERIFY2(!base.isEmpty(), said);
        const CtlAnswer enabled = m_ctl->json({QStringLiteral("platform"), QStringLiteral("enable"), QStringLiteral("practice"), QStringLiteral("--base"),
                                               base, QStringLiteral("--credentials"), QStringLiteral("key.json")});
        QVERIFY2(enabled.exit == 0, enabled.out + enabled.err);
    }

    void sell()
    {
        const CtlAnswer sold = m_ctl->run(words("load -"), Shop::shipping(QStringLiteral("A1"), QStringLiteral("1盒")));
        QVERIFY2(sold.exit == 0, sold.out + sold.err);
    }

    Shop m_shop;
    std::unique_ptr<Subenctl> m_ctl;
    std::unique_ptr<QProcess> m_platform;
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
