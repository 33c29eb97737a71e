#include "core/storage/store.h"
#include "core/sync/crypto.h"
#include "core/sync/outbox.h"
#include "core/sync/profilesignature.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace suben;

namespace
{

const QString Office = QStringLiteral("某县市场监督管理局");

QByteArray shipped(const char *id)
{
    QFile file(QStringLiteral(":/suben/platforms/%1.json").arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Who vouches for a profile: SM2 over every byte that means something.
class ProfileSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
        const auto pair = newSm2Pair();
        QVERIFY2(pair, pair ? "" : qPrintable(pair.error().text));
        m_pair = *pair;
    }

    void cleanupTestCase() { m_shop.reset(); }

    void aSignedProfileSaysWhoSignedIt()
    {
        const auto profile = readProfile(signedText(), QStringLiteral("x.json"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        QCOMPARE(profile->signature, (ProfileSignature{Office, m_pair.publicPoint}));
        QVERIFY(!readProfile(shipped("practice"), QStringLiteral("x.json"))->signature);
    }

    void layoutDoesNotCountButEveryValueDoes()
    {
        const QByteArray text = signedText();
        QVERIFY(readProfile(QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact), QStringLiteral("x.json")));
        for (const auto &[from, to] : {std::pair("\"batch\": 50", "\"batch\": 51"), std::pair("127.0.0.1:8848", "127.0.0.1:8849"),
                                       std::pair("某县", "某市")}) {
            const QByteArray changed = QByteArray(text).replace(from, to);
            QVERIFY2(changed != text, from);
            const auto read = readProfile(changed, QStringLiteral("x.json"));
            QVERIFY2(!read, from);
            QCOMPARE(read.error().code, ErrorCode::Verification);
            QVERIFY(read.error().text.contains(QStringLiteral("市场监督管理局")));
        }
    }

    void itIsSignedOnceMoreInPlaceOfTheEarlierSignature()
    {
        const auto other = newSm2Pair();
        const auto again = signedProfile(signedText(), QStringLiteral("另一家"), QString::fromLatin1(other->privateKey));
        QVERIFY(again);
        QCOMPARE(again->count("\"signature\": {"), 1);
        QCOMPARE(readProfile(*again, QStringLiteral("x.json"))->signature->key, other->publicPoint);
    }

    /// The signature is the one OpenSSL's own program accepts for these bytes.
    void openSslAcceptsWhatWasSigned()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed");
        const QByteArray data("what is signed");
        const auto made = keySigned({QStringLiteral("sm2"), QString::fromLatin1(m_pair.privateKey), {}, KeySignature::Form::Der}, data);
        QVERIFY(made);
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("key.pem", m_pair.privateKey) && write("data", data) && write("sig", *made));
        const auto openssl = [&](const char *arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
            process.waitForFinished();
            return process.readAllStandardOutput() + process.readAllStandardError();
        };
        openssl("pkey -in key.pem -pubout -out pub.pem");
        const QByteArray said = openssl("pkeyutl -verify -pubin -inkey pub.pem -in data -sigfile sig -rawin -digest sm3 -pkeyopt distid:1234567812345678");
        QVERIFY2(said.contains("Verified Successfully"), said.constData());
    }

    void trustIsSaidInWords()
    {
        ProfileTrust trust(m_shop->session());
        Profile profile = *readProfile(signedText(), QStringLiteral("x.json"));
        QCOMPARE(trust.originOf(profile), ProfileOrigin::Foreign);
        QVERIFY(trust.sentence(profile).contains(Office));
        QVERIFY(trust.sentence(profile).contains(fingerprintOf(m_pair.publicPoint)));
        QVERIFY(trust.trust(*profile.signature));
        QCOMPARE(trust.originOf(profile), ProfileOrigin::Trusted);
        profile.signature.reset();
        QCOMPARE(trust.originOf(profile), ProfileOrigin::Unsigned);
        profile.isShipped = true;
        QCOMPARE(trust.originOf(profile), ProfileOrigin::Shipped);
        QVERIFY(trust.distrust(m_pair.publicPoint));
        QVERIFY(trust.signers()->isEmpty());
    }

    void aProfileThatWasChangedAfterSigningIsNotThereAndSaidSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("own.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(signedText().replace("\"id\": \"practice\"", "\"id\": \"own\"").replace("\"batch\": 50", "\"batch\": 49"));
        file.close();
        const Profiles profiles = Profiles::load({folder.path()});
        QVERIFY(profiles.list.isEmpty());
        QCOMPARE(profiles.problems.size(), 1);
        QVERIFY(profiles.problems.first().contains(Office));
    }

    void whatComesWithTheProgramIsMarkedSo()
    {
        for (const Profile &profile : m_shop->workspace().profiles().list)
            QVERIFY(profile.isShipped);
    }

private:
    QByteArray signedText()
    {
        const auto text = signedProfile(shipped("practice"), Office, QString::fromLatin1(m_pair.privateKey));
        return text.value_or(QByteArray());
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
    Sm2Pair m_pair;
};

QTEST_GUILESS_MAIN(ProfileSignatureTest)
#include "tst_profilesignature.moc"
