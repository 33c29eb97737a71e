#include "core/sync/pipeline.h"

#include "core/base/dates.h"
#include "core/sync/charset.h"
#include "core/sync/crypto.h"

#include <QJsonDocument>
#include <QTest>

using namespace suben;

namespace
{

const QString Sm2Private = QStringLiteral("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8");
const QString Sm2Public = QStringLiteral("09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
                                         "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13");

PipelineEnds params(const QJsonObject &form)
{
    return {[form](const QString &source) -> std::optional<Result<PipelineValue>> {
                if (source != u"form")
                    return std::nullopt;
                PipelineValue value;
                for (auto entry = form.begin(); entry != form.end(); ++entry)
                    value.list.append({entry.key(), entry.value().toString()});
                return value;
            },
            [](const QString &, const QByteArray &) { return Result<void>(); }};
}

RequestFacts withCredential(const QString &name, const QString &value)
{
    RequestFacts facts;
    facts.credentials.insert(name, value);
    return facts;
}

Result<QByteArray> run(const char *steps, const RequestFacts &facts = {}, const QJsonObject &form = {})
{
    return runPipeline(readPipeline(QJsonDocument::fromJson(steps).array(), QStringLiteral("/sign")), facts, params(form));
}

} // namespace

/// Signing and packing as small steps, against numbers others have published.
class PipelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestsAreThePublishedOnes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("GB/T 32905 A.1") << QStringLiteral("sm3") << QByteArray("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        QTest::newRow("FIPS 180 abc") << QStringLiteral("sha256") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("RFC 1321 abc") << QStringLiteral("md5") << QByteArray("900150983cd24fb0d6963f7d28e17f72");
    }

    void digestsAreThePublishedOnes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, hex);
        QCOMPARE(digestOf(name, "abc")->toHex(), hex);
    }

    void hmacIsTheOneOfRfc4231()
    {
        QCOMPARE(hmacOf(QStringLiteral("sha256"), "Jefe", "what do ya want for nothing?")->toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void sm4IsTheExampleOfGbt32907()
    {
        const QByteArray block = QByteArray::fromHex("0123456789abcdeffedcba9876543210");
        const auto sealed = encrypted({QStringLiteral("sm4-ecb"), block, {}}, block);
        QVERIFY(sealed);
        QCOMPARE(sealed->left(16).toHex(), QByteArray("681edf34d206965e86b3e94f536e4246"));
        QCOMPARE(*decrypted({QStringLiteral("sm4-ecb"), block, {}}, *sealed), block);
    }

    void aCipherWithAKeyOfAnotherLengthIsRefused()
    {
        QCOMPARE(encrypted({QStringLiteral("aes-128-cbc"), "short", QByteArray(16, '\0')}, "x").error().code, ErrorCode::Usage);
        QCOMPARE(encrypted({QStringLiteral("aes-128-cbc"), QByteArray(16, 'k'), "iv"}, "x").error().code, ErrorCode::Usage);
    }

    void anEncryptedTextThatWasChangedIsNotDecrypted()
    {
        const CipherKey key{QStringLiteral("aes-256-gcm"), QByteArray(32, 'k'), QByteArray(12, 'i')};
        QByteArray sealed = *encrypted(key, "10盒");
        QCOMPARE(*decrypted(key, sealed), QByteArray("10盒"));
        sealed[0] = static_cast<char>(sealed[0] ^ 1);
        QCOMPARE(decrypted(key, sealed).error().code, ErrorCode::Verification);
    }

    void theSm2SignatureOfTheStandardIsVerified()
    {
        const KeySignature how{QStringLiteral("sm2"), Sm2Public, {}, KeySignature::Form::Raw};
        const QByteArray signature = QByteArray::fromHex("F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3"
                                                         "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA");
        QVERIFY(verifyKeySigned(how, "message digest", signature));
        QCOMPARE(verifyKeySigned(how, "message digesT", signature).error().code, ErrorCode::Verification);
        KeySignature other = how;
        other.userId = QStringLiteral("somebody");
        QVERIFY(!verifyKeySigned(other, "message digest", signature));
    }

    /// One number in 256 is a byte shorter: r and s keep their 32 bytes.
    void sm2RawIsAlways64BytesAndDerVerifiesToo()
    {
        const KeySignature raw{QStringLiteral("sm2"), Sm2Private, {}, KeySignature::Form::Raw};
        const KeySignature rawPublic{QStringLiteral("sm2"), Sm2Public, {}, KeySignature::Form::Raw};
        for (int i = 0; i < 600; ++i) {
            const QByteArray text = QByteArray::number(i);
            const auto signature = keySigned(raw, text);
            QVERIFY(signature);
            QCOMPARE(signature->size(), 64);
            if (i % 50 == 0 || signature->startsWith('\0'))
                QVERIFY(verifyKeySigned(rawPublic, text, *signature));
        }
        const auto der = keySigned({QStringLiteral("sm2"), Sm2Private, {}, KeySignature::Form::Der}, "x");
        QVERIFY(verifyKeySigned({QStringLiteral("sm2"), Sm2Public, {}, KeySignature::Form::Der}, "x", *der));
    }

    void aKeyThatIsNoneIsRefused()
    {
        QCOMPARE(keySigned({QStringLiteral("sm2"), QStringLiteral("no key"), {}, {}}, "x").error().code, ErrorCode::Usage);
        QCOMPARE(keySigned({QStringLiteral("rsa-sha256"), Sm2Private, {}, {}}, "x").error().code, ErrorCode::Usage);
    }

    void gzipComesBackAndABrokenOneIsRefused()
    {
        const QByteArray text(100'000, 'x');
        const auto packed = gzipped(text);
        QVERIFY(packed && packed->size() < 1'000);
        QCOMPARE(*gunzipped(*packed), text);
        QCOMPARE(gunzipped(packed->left(20)).error().code, ErrorCode::Verification);
        QCOMPARE(gunzipped("no gzip").error().code, ErrorCode::Verification);
    }

    /// The example of the gateway's own documentation (domain/platforms.md §2.1).
    void sortedParametersAreSignedAsTheGatewaySays_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("md5") << QStringLiteral("md5")
                             << QByteArray(R"([{"take":"form"},{"sort":"ascii"},{"join":["",""]},{"wrap":["{credential.s}","{credential.s}"]},{"digest":"md5"},{"out":"HEX"}])")
                             << QByteArray("66987CB115214E59E6EC978214934FB8");
        QTest::newRow("hmac") << QStringLiteral("hmac")
                              << QByteArray(R"([{"take":"form"},{"sort":"ascii"},{"join":["",""]},{"hmac":"md5","key":"{credential.s}"},{"out":"HEX"}])")
                              << QByteArray("D56D7858309C31B6251083A874D48273");
        QTest::newRow("hmac-sha256") << QStringLiteral("hmac-sha256")
                                     << QByteArray(R"([{"take":"form"},{"sort":"ascii"},{"join":["",""]},{"hmac":"sha256","key":"{credential.s}"},{"out":"HEX"}])")
                                     << QByteArray("04DB15AD0774D5CFCE2C837DE43E3FCEA9011ED74F3038FB6AB5F3C4CEA119E8");
    }

    void sortedParametersAreSignedAsTheGatewaySays()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, steps);
        QFETCH(QByteArray, signature);
        QJsonObject form = QJsonDocument::fromJson(R"({"app_key":"12345678","fields":"num_iid,title,nick,price,num","format":"json",
            "method":"taobao.item.seller.get","num_iid":"11223344","session":"test","timestamp":"2016-01-01 12:00:00","v":"2.0"})").object();
        form[QStringLiteral("sign_method")] = method;
        RequestFacts facts;
        facts.credentials = {{QStringLiteral("s"), QStringLiteral("helloworld")}};
        QCOMPARE(*run(steps.constData(), facts, form), signature);
    }

    void aKeyMayBeMadeFromAKey()
    {
        const QByteArray inner = *hmacOf(QStringLiteral("sha256"), "secret", "20261122");
        const QByteArray expected = hmacOf(QStringLiteral("sha256"), inner, "text")->toBase64();
        const auto made = run(R"([{"take":"text"},{"hmac":"sha256","key":[{"take":"20261122"},{"hmac":"sha256","key":"secret"}]},{"out":"base64"}])");
        QVERIFY(made);
        QCOMPARE(*made, expected);
    }

    void jsonIsMadeCanonical()
    {
        const auto made = run(R"([{"take":"{credential.json}"},{"canonicalJson":true}])",
                              withCredential(QStringLiteral("json"), QStringLiteral("{ 'b' : 12345678901234567890, 'a':[1, 2] }").replace(u'\'', u'"')));
        QVERIFY(made);
        const QByteArray expected = QByteArray("{'a':[1,2],'b':12345678901234567890}").replace('\'', '"');
        QCOMPARE(*made, expected);
    }

    void emptyAndNamedParametersAreLeftOut()
    {
        const QJsonObject form{{QStringLiteral("b"), QStringLiteral("2")}, {QStringLiteral("a"), QString()}, {QStringLiteral("sign"), QStringLiteral("x")}};
        const auto made = run(R"([{"take":"form","except":["sign"]},{"drop":"empty"},{"sort":"ascii"},{"join":["=","&"]}])", {}, form);
        QVERIFY(made);
        QCOMPARE(*made, QByteArray("b=2"));
    }

    void theErrorNamesTheStep()
    {
        const auto failed = run(R"([{"take":"x"},{"in":"hex"}])");
        QVERIFY(!failed);
        QVERIFY2(failed.error().text.contains(QLatin1String("/sign/1")), qPrintable(failed.error().text));
    }

    void whatAValueHoldsIsNotFilledAgain()
    {
        RequestFacts facts;
        facts.nonce = QStringLiteral("N");
        facts.ownName = QStringLiteral("{nonce}{credential.s}");
        facts.credentials = {{QStringLiteral("s"), QStringLiteral("secret")}};
        QCOMPARE(filled(QStringLiteral("{own.name}/{nonce}/{unknown}"), facts), QStringLiteral("{nonce}{credential.s}/N/{unknown}"));
    }

    void timesAndNumbersAreWrittenAsAsked()
    {
        RequestFacts facts;
        facts.now = *parseIsoTime(QStringLiteral("2026-11-22T08:00:00+08:00"));
        facts.serial = 42;
        QCOMPARE(filled(QStringLiteral("{now:yyyyMMddHHmmss}{serial:4}"), facts), QStringLiteral("202611220800000042"));
    }

    void aRareCharacterIsRefusedWhereTheCharsetDoesNotHaveIt()
    {
        QCOMPARE(encodedAs(QStringLiteral("GB18030"), QStringLiteral("张三"))->toHex(), QByteArray("d5c5c8fd"));
        QVERIFY(encodedAs(QStringLiteral("GB18030"), QStringLiteral("𠮷")));
        const auto refused = encodedAs(QStringLiteral("GBK"), QStringLiteral("张𠮷"));
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(QStringLiteral("𠮷")));
    }

    void textDeclaredInOneCharsetAndWrittenInAnotherIsStillRead()
    {
        QCOMPARE(decodedFrom(QStringLiteral("UTF-8"), QByteArray::fromHex("d6d8b8b4")), QStringLiteral("重复"));
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
