// The words of the profile language that no shipped profile needs today, each against what somebody else has written down.
#include "core/base/clock.h"
#include "core/sync/answerreading.h"
#include "core/sync/answertree.h"
#include "core/sync/crypto.h"
#include "core/sync/mapping.h"
#include "core/sync/profile.h"
#include "core/sync/requestfacts.h"
#include "core/sync/signing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace suben;

namespace
{

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

/// The shipped practice profile with other members.
Result<Profile> profileWith(const char *members)
{
    QFile file(QStringLiteral(":/suben/platforms/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file.fileName());
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject others = json(members);
    if (others.isEmpty())
        return failure(ErrorCode::Usage, QStringLiteral("the test's own JSON"));
    for (auto member = others.begin(); member != others.end(); ++member)
        root[member.key()] = *member;
    return readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json"));
}

RequestFacts facts()
{
    RequestFacts facts;
    facts.now = QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
    facts.nonce = QStringLiteral("00112233445566778899aabbccddeeff");
    facts.credentials = {{QStringLiteral("appKey"), QStringLiteral("k")}, {QStringLiteral("appSecret"), QStringLiteral("s")}};
    facts.recordKey = QStringLiteral("1-a");
    return facts;
}

/// The request for these canonical records; an empty one, after a message, where it cannot be made.
Request sent(const char *members, const std::vector<const char *> &canonical)
{
    const auto profile = profileWith(members);
    if (!profile) {
        qWarning("%s", qPrintable(profile.error().text));
        return {};
    }
    QJsonArray records;
    for (const char *each : canonical) {
        const auto record = mapRecord(*profile, json(each));
        if (!record)
            qWarning("%s", qPrintable(record.error().text));
        records.append(record.value_or(QJsonObject()));
    }
    const auto request = uploadRequest(*profile, QStringLiteral("http://127.0.0.1:9"), records, facts());
    if (!request)
        qWarning("%s", qPrintable(request.error().text));
    return request.value_or(Request());
}

QByteArray headerOf(const Request &request, const char *name)
{
    for (const auto &[each, value] : request.headers) {
        if (each == name)
            return value;
    }
    return {};
}

Result<QJsonObject> mapped(const char *fields, const char *canonical)
{
    const auto profile = profileWith(("{'record': " + QByteArray(fields) + "}").constData());
    return profile ? mapRecord(*profile, json(canonical)) : tl::make_unexpected(profile.error());
}

QString textOf(const Result<QJsonObject> &record, const char *member)
{
    return record ? (*record)[QLatin1String(member)].toVariant().toString() : record.error().text;
}

Answer answered(int status, const char *body)
{
    Answer answer;
    answer.status = status;
    answer.body = QByteArray(body).replace('\'', '"');
    return answer;
}

} // namespace

class ProfileLanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsStandInTheOrderInWhichTheyAreMapped()
    {
        const Request request = sent("{'transport': {'method': 'POST', 'path': '/x', 'body': 'xml'}, 'sign': [],"
                                     " 'xml': {'name': 'root', 'declaration': false, 'children': [{'each': 'rec'}]},"
                                     " 'record': [{'to': 'zeta', 'from': 'record.key'}, {'to': 'alpha', 'from': 'event.date'},"
                                     "  {'to': 'goods', 'from': 'lines', 'each': [{'to': 'qty', 'from': 'line.qty'}, {'to': '@no', 'from': '@row'}, {'to': 'lot', 'from': 'lot.code'}]}]}",
                                     {"{'record.key': '1', 'event.date': '2026-11-22', 'lines': [{'line.qty': '3', 'lot.code': 'L'}, {'line.qty': '4', 'lot.code': 'M'}]}"});
        QCOMPARE(QString::fromUtf8(request.body),
                 QStringLiteral("<root><rec><zeta>1</zeta><alpha>2026-11-22</alpha><goods no=\"1\"><qty>3</qty><lot>L</lot></goods><goods no=\"2\"><qty>4</qty><lot>M</lot></goods></rec></root>"));
    }

    void aSignatureIsPutWhereItsPathLeads()
    {
        const Request request = sent("{'transport': {'method': 'POST', 'path': '/x', 'body': 'xml'},"
                                     " 'xml': {'name': 'root', 'declaration': false, 'children': [{'name': 'sign', 'text': 'not here'}, {'name': 'head', 'children': [{'name': 'sign'}]}, {'name': 'body', 'children': [{'each': 'rec'}]}]},"
                                     " 'sign': [{'take': 'xml:body'}, {'digest': 'md5'}, {'out': 'hex'}, {'put': 'xml:head/sign'}, {'put': 'xml:root/@by'}],"
                                     " 'record': [{'to': 'no', 'from': 'record.key'}]}",
                                     {"{'record.key': '1'}"});
        const QString expected = QStringLiteral("7991bb04416a618a8f2d536a028333ea"); // md5sum of <body><rec><no>1</no></rec></body>
        QCOMPARE(QString::fromUtf8(request.body),
                 QStringLiteral("<root by=\"%1\"><sign>not here</sign><head><sign>%1</sign></head><body><rec><no>1</no></rec></body></root>").arg(expected));
    }

    /// The text of a canonical request, and the members of a JSON body as sorted parameters.
    void whatIsSignedIsPutTogetherFromParts()
    {
        const Request request = sent("{'transport': {'method': 'POST', 'path': '/api/in', 'query': [{'name': 'b', 'value': '2'}, {'name': 'a', 'value': '1'}]},"
                                     " 'headers': [{'name': 'X-Ca-Key', 'value': 'k'}, {'name': 'X-Ca-Nonce', 'value': '{nonce.digits:6}'}, {'name': 'Accept', 'value': '*/*'}],"
                                     " 'envelope': {'z': 'last', 'a': 'first', 'none': '', 'data': '@records'}, 'record': [{'to': 'no', 'from': 'record.key'}],"
                                     " 'sign': [{'concat': [[{'take': 'method'}], [{'take': 'path'}], [{'take': 'query'}, {'sort': 'ascii'}, {'join': ['=', '&']}],"
                                     "   [{'take': 'headers', 'only': ['X-Ca-Key']}, {'join': [':', ';']}], [{'take': 'body'}, {'digest': 'sha256'}, {'out': 'hex'}]], 'by': '\\n'}, {'put': 'X-Text'},"
                                     "  {'take': 'json', 'except': ['sign']}, {'drop': 'empty'}, {'join': ['=', '&']}, {'wrap': ['', '&key={credential.appSecret}']}, {'put': 'X-Members'}]}",
                                     {"{'record.key': '7'}"});
        const QByteArray digest = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
        QCOMPARE(headerOf(request, "X-Text"), "POST\n/api/in\na=1&b=2\nX-Ca-Key:k\n" + digest);
        QCOMPARE(headerOf(request, "X-Members"), QByteArray("a=first&data=[{\"no\":\"7\"}]&z=last&key=s"));
        QCOMPARE(headerOf(request, "X-Ca-Nonce").size(), 6);
        QVERIFY(headerOf(request, "X-Ca-Nonce").toInt() >= 0);
    }

    void aNameWithAPasswordGoesAsRfc7617Says()
    {
        const Request request = sent("{'sign': [{'take': '{credential.appKey}:{credential.appSecret}'}, {'out': 'base64'}, {'wrap': ['Basic ', '']}, {'put': 'header:Authorization'}]}", {"{'record.key': '1', 'event.bizStep': 'receiving', 'event.step': 'receiving', 'event.time': '2026-11-22T07:00:00+08:00', 'lines': []}"});
        QCOMPARE(headerOf(request, "Authorization"), QByteArray("Basic azpz")); // printf k:s | base64
    }

    void aRequestMayGoPacked()
    {
        const Request request = sent("{'headers': [{'name': 'Content-Encoding', 'value': 'gzip'}], 'sign': [{'take': 'body'}, {'pack': 'gzip'}, {'put': 'body'}],"
                                     " 'envelope': {'no': '{record.key}'}}",
                                     {});
        QCOMPARE(gunzipped(request.body).value_or(QByteArray()), QByteArray("{\"no\":\"1-a\"}"));
    }

    void aBodyMayBeOneText()
    {
        const Request request = sent("{'transport': {'method': 'POST', 'path': '/x', 'body': 'raw', 'charset': 'GB18030', 'contentType': 'text/x-message'}, 'sign': [], 'raw': 'HEAD|{record.key}|苹果'}", {});
        QCOMPARE(request.body, QByteArray("HEAD|1-a|\xc6\xbb\xb9\xfb")); // iconv -t GB18030
        QCOMPARE(headerOf(request, "Content-Type"), QByteArray("text/x-message"));
    }

    void oneEntryOrSeveralAreWrittenAsThePlatformWantsThem()
    {
        const char *fields = "[{'to': 'info', 'from': 'lines', 'as': 'oneOrList', 'each': [{'to': 'lot', 'from': 'lot.code'}]}]";
        QCOMPARE(*mapped(fields, "{'lines': [{'lot.code': 'A'}]}"), json("{'info': {'lot': 'A'}}"));
        QCOMPARE(*mapped(fields, "{'lines': [{'lot.code': 'A'}, {'lot.code': 'B'}]}"), json("{'info': [{'lot': 'A'}, {'lot': 'B'}]}"));
        const char *envelope = "{'sign': [], 'envelope': {'input': '@oneOrRecords'}, 'record': [{'to': 'no', 'from': 'record.key'}]}";
        QCOMPARE(sent(envelope, {"{'record.key': '1'}"}).body, QByteArray("{\"input\":{\"no\":\"1\"}}"));
        QCOMPARE(sent(envelope, {"{'record.key': '1'}", "{'record.key': '2'}"}).body, QByteArray("{\"input\":[{\"no\":\"1\"},{\"no\":\"2\"}]}"));
    }

    void whatIsNotThereHasAnotherWord()
    {
        const char *fields = "[{'to': 'docNo', 'from': ['event.docNo', 'event.permitNo'], 'otherwise': '无'}]";
        QCOMPARE(textOf(mapped(fields, "{}"), "docNo"), QStringLiteral("无"));
        QCOMPARE(textOf(mapped(fields, "{'event.permitNo': 'P1'}"), "docNo"), QStringLiteral("P1"));
        const auto profile = profileWith("{'record': [{'to': 'a', 'from': 'event.docNo', 'otherwise': '{lot.quarantineNo}'}]}");
        QVERIFY(profile && profile->furtherFacts.contains(QStringLiteral("lot.quarantineNo")));
    }

    void timesAreWrittenForTheClockThePlatformHas()
    {
        const char *fields = "[{'to': 's', 'from': 'event.time', 'format': 'seconds'}, {'to': 'm', 'from': 'event.time', 'format': 'millis', 'as': 'number'},"
                             " {'to': 'u', 'from': 'event.time', 'format': 'utc:yyyy-MM-ddTHH:mm:ssZ'}, {'to': 'd', 'from': 'event.date', 'format': 'seconds'}]";
        const auto record = mapped(fields, "{'event.time': '2026-11-22T08:00:00+08:00', 'event.date': '2026-11-22'}");
        QCOMPARE(textOf(record, "s"), QStringLiteral("1795305600")); // date -d '2026-11-22 00:00 UTC' +%s
        QCOMPARE((*record)[u"m"].toInteger(), 1'795'305'600'000);
        QCOMPARE(textOf(record, "u"), QStringLiteral("2026-11-22T00:00:00Z"));
        QCOMPARE(textOf(record, "d"), QStringLiteral("1795276800"));
        QCOMPARE(filled(QStringLiteral("{now.http}"), facts()), QStringLiteral("Sun, 22 Nov 2026 00:00:00 GMT"));
    }

    void aRareCharacterCountsOnce()
    {
        const char *name = "{'party.name': '\xf0\xa0\xae\xb7\xf0\xa0\xae\xb7家'}"; // two beyond the first plane
        QVERIFY(mapped("[{'to': 'n', 'from': 'party.name', 'max': 3}]", name));
        QVERIFY(!mapped("[{'to': 'n', 'from': 'party.name', 'max': 2}]", name));
    }

    void aValueIsFilledOnEitherSide()
    {
        QCOMPARE(textOf(mapped("[{'to': 'n', 'from': 'record.key', 'pad': ['6', '0']}]", "{'record.key': '42'}"), "n"), QStringLiteral("000042"));
        QCOMPARE(textOf(mapped("[{'to': 'n', 'from': 'record.key', 'pad': ['6', '*', 'right']}]", "{'record.key': '42'}"), "n"), QStringLiteral("42****"));
    }

    /// The examples of GS1's Tag Data Standard.
    void codesAreWrittenAsTheirUrn()
    {
        const auto urn = [](const char *elements, const char *canonical) {
            return textOf(mapped(("[{'to': 'u', 'write': 'epc:7', 'elements': [" + QByteArray(elements) + "]}]").constData(), canonical), "u");
        };
        const char *serial = "{'ai': '01', 'from': 'item.gtin'}, {'ai': '21', 'from': 'line.serial'}";
        QCOMPARE(urn(serial, "{'item.gtin': '10614141123459', 'line.serial': '400'}"), QStringLiteral("urn:epc:id:sgtin:0614141.112345.400"));
        QCOMPARE(urn(serial, "{'item.gtin': '10614141123459'}"), QStringLiteral("urn:epc:idpat:sgtin:0614141.112345.*"));
        QCOMPARE(urn("{'ai': '01', 'from': 'item.gtin'}, {'ai': '10', 'from': 'lot.code'}", "{'item.gtin': '04012345123456', 'lot.code': '998877'}"),
                 QStringLiteral("urn:epc:class:lgtin:4012345.012345.998877"));
        QCOMPARE(urn("{'ai': '00', 'from': 'line.sscc'}", "{'line.sscc': '106141412345678908'}"), QStringLiteral("urn:epc:id:sscc:0614141.1234567890"));
        QCOMPARE(urn("{'ai': '414', 'from': 'own.gln'}", "{'own.gln': '0614141123452'}"), QStringLiteral("urn:epc:id:sgln:0614141.12345.0"));
    }

    void aValueThatHoldsTheSeparatorGoesInQuotes()
    {
        const char *members = "{'transport': {'method': 'POST', 'path': '/x', 'body': 'text'}, 'sign': [], 'text': {'separator': ',', 'quote': '\\\"', 'columns': ['a', 'b']},"
                              " 'record': [{'to': 'a', 'from': 'party.name'}, {'to': 'b', 'from': 'record.key'}]}";
        // RFC 4180
        QCOMPARE(sent(members, {"{'party.name': 'one, two', 'record.key': '1'}"}).body, QByteArray("\"one, two\",1\r\n"));
        QCOMPARE(sent(members, {"{'party.name': 'plain', 'record.key': '2'}"}).body, QByteArray("plain,2\r\n"));
    }

    void aWidthMayCountBytes()
    {
        const char *members = "{'transport': {'method': 'POST', 'path': '/x', 'body': 'text', 'charset': 'GB18030'}, 'sign': [], 'text': {'separator': '', 'widths': [8, 3], 'widthsIn': 'bytes', 'columns': ['a', 'b']},"
                              " 'record': [{'to': 'a', 'from': 'item.name'}, {'to': 'b', 'from': 'record.key'}]}";
        QCOMPARE(sent(members, {"{'item.name': '苹果', 'record.key': '1'}"}).body, QByteArray("\xc6\xbb\xb9\xfb    1  \r\n"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*does not fit.*")));
        QVERIFY(sent(members, {"{'item.name': '苹果梨橙柚', 'record.key': '1'}"}).body.isEmpty());
    }

    void aKeyIsSealedForWhoeverHoldsTheOtherHalf()
    {
        const auto pair = newSm2Pair();
        QVERIFY(pair);
        const QString secret = QString::fromLatin1(pair->privateKey);
        for (const auto form : {KeySignature::Form::Raw, KeySignature::Form::Der}) {
            for (const int length : {1, 16, 200}) {
                const QByteArray plain(length, 'k');
                const auto sealed = keyEncrypted({QStringLiteral("sm2"), pair->publicPoint, {}, form}, plain);
                QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().text));
                if (form == KeySignature::Form::Raw)
                    QCOMPARE(sealed->size(), 97 + length); // 04, x, y, C3, C2
                QCOMPARE(keyDecrypted({QStringLiteral("sm2"), secret, {}, form}, *sealed).value_or(QByteArray()), plain);
            }
        }
        const auto other = newSm2Pair();
        const auto sealed = keyEncrypted({QStringLiteral("sm2"), pair->publicPoint, {}, KeySignature::Form::Raw}, "k");
        QVERIFY(!keyDecrypted({QStringLiteral("sm2"), QString::fromLatin1(other->privateKey), {}, KeySignature::Form::Raw}, *sealed));
        QVERIFY(!keyDecrypted({QStringLiteral("sm2"), secret, {}, KeySignature::Form::Raw}, "too short"));
    }

    void aPasswordGoesUnderThePlatformsRsaKey()
    {
        EVP_PKEY *key = EVP_RSA_gen(2048);
        const auto pem = [&](auto write) {
            BIO *bio = BIO_new(BIO_s_mem());
            write(bio);
            char *data = nullptr;
            const long size = BIO_get_mem_data(bio, &data);
            const QString text = QString::fromLatin1(data, size);
            BIO_free(bio);
            return text;
        };
        const QString open = pem([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, key); });
        const QString secret = pem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
        EVP_PKEY_free(key);
        for (const char *how : {"rsa-pkcs1", "rsa-oaep", "rsa-oaep-sha256"}) {
            const auto sealed = keyEncrypted({QString::fromLatin1(how), open, {}, {}}, "open-sesame");
            QVERIFY(sealed);
            QCOMPARE(keyDecrypted({QString::fromLatin1(how), secret, {}, {}}, *sealed).value_or(QByteArray()), QByteArray("open-sesame"));
        }
        QVERIFY(!keyEncrypted({QStringLiteral("rsa-pkcs1"), open, {}, {}}, QByteArray(300, 'x')));
    }

    void successIsToldInMoreThanOneWay()
    {
        const auto outcome = [](const char *ok, const char *body) {
            const auto profile = profileWith(("{'answer': {'ok': [" + QByteArray(ok) + "], 'code': '/code', 'receipt': ['/id', '/no'], 'records': {'silent': 'ok'}}}").constData());
            return profile ? readAnswer(*profile, answered(200, body), {QStringLiteral("k")}).of(QStringLiteral("k")).outcome : Outcome::Blocked;
        };
        QCOMPARE(outcome("{'at': '/code', 'is': [0, '200']}", "{'code': 200, 'no': 'R'}"), Outcome::Accepted);
        QCOMPARE(outcome("{'at': '/code', 'is': [0, '200']}", "{'code': 201, 'no': 'R'}"), Outcome::Rejected); // 2* of the classes
        QCOMPARE(outcome("{'at': '/error', 'exists': false}", "{'id': 'R'}"), Outcome::Accepted);
        QVERIFY(outcome("{'at': '/id', 'exists': true}", "{'code': 77}") != Outcome::Accepted);
        QVERIFY(outcome("{'at': '/code', 'isNot': ['9', '8']}", "{'code': 9, 'id': 'R'}") != Outcome::Accepted);
        QCOMPARE(outcome("{'at': '/code', 'isNot': ['9', '8']}", "{'code': 7, 'id': 'R'}"), Outcome::Accepted);
        QCOMPARE(outcome("{'at': '/msg', 'matches': '^成功'}", "{'code': 5, 'msg': '成功入库', 'id': 'R'}"), Outcome::Accepted);
        QVERIFY(outcome("{'at': '/msg', 'matches': '^成功'}", "{'code': 5, 'msg': '未成功', 'id': 'R'}") != Outcome::Accepted);
    }

    /// The finer code first, then the coarser one, as a gateway gives both.
    void aCodeIsLookedUpFromTheFinestOn()
    {
        const auto profile = profileWith("{'answer': {'ok': {'at': '/ok', 'is': true}, 'code': ['/sub', '/code'], 'message': '/msg'},"
                                         " 'classes': [{'code': 'isv.clock', 'as': 'clock'}, {'code': '25', 'as': 'signature'}, {'code': '7', 'as': 'retry', 'waitSeconds': 60}, {'code': '22', 'as': 'profile'}]}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const auto whole = [&](const char *body) { return readAnswer(*profile, answered(200, body)).whole.outcome; };
        QCOMPARE(whole("{'code': 25, 'sub': 'isv.clock'}"), Outcome::Clock);
        QCOMPARE(whole("{'code': 25, 'sub': 'isv.something-new'}"), Outcome::Blocked);
        QCOMPARE(whole("{'code': 22}"), Outcome::Blocked);
        QCOMPARE(whole("{'code': 99, 'sub': 'isv.something-new'}"), Outcome::Unknown);
        QCOMPARE(readAnswer(*profile, answered(200, "{'code': 7}")).waitSeconds, 60);
    }

    /// `*` is every code a platform may give and none of the line's.
    void everyOtherCodeMayBeARefusal()
    {
        const auto profile = profileWith("{'answer': {'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'records': {'at': '/list', 'key': '/no', 'code': '/st', 'receipt': '/sn'}},"
                                         " 'classes': [{'code': '1', 'as': 'ok'}, {'code': 'http:202', 'as': 'retry'}, {'code': '*', 'as': 'rejected'}]}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const auto outcome = [&](int status, const char *body) { return readAnswer(*profile, answered(status, body)).of(QStringLiteral("a")).outcome; };
        QCOMPARE(outcome(200, "{'code': 0, 'list': [{'no': 'a', 'st': '777'}]}"), Outcome::Rejected);
        QCOMPARE(outcome(200, "{'code': 0, 'list': [{'no': 'a', 'st': '1', 'sn': 'R'}]}"), Outcome::Accepted);
        QCOMPARE(outcome(200, "{'code': 0, 'list': [{'no': 'a'}]}"), Outcome::Unknown);
        QCOMPARE(outcome(404, ""), Outcome::Unknown);
        QCOMPARE(outcome(500, "<html>"), Outcome::Unknown);
        QCOMPARE(outcome(202, ""), Outcome::Retry);
    }

    void aResultWithoutItsRowNumberIsNoOnes()
    {
        const auto profile = profileWith("{'answer': {'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'message': '/msg', 'records': {'at': '/list', 'index': '/row', 'base': 0, 'code': '/st', 'receipt': '/sn',"
                                         " 'prose': '第(?<index>[^行]+)行(?<text>[^;]*)'}}, 'classes': [{'code': '1', 'as': 'ok'}]}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const auto outcome = [&](const char *body) { return readAnswer(*profile, answered(200, body), {QStringLiteral("a"), QStringLiteral("b")}).of(QStringLiteral("a")).outcome; };
        QCOMPARE(outcome("{'code': 0, 'list': [{'row': 0, 'st': '1', 'sn': 'R'}]}"), Outcome::Accepted);
        QCOMPARE(outcome("{'code': 0, 'list': [{'st': '1', 'sn': 'R'}]}"), Outcome::Unknown);
        QCOMPARE(outcome("{'code': 0, 'list': [{'row': 'first', 'st': '1', 'sn': 'R'}]}"), Outcome::Unknown);
        QCOMPARE(outcome("{'code': 0, 'msg': '第一行缺批号'}"), Outcome::Unknown);
        QCOMPARE(outcome("{'code': 0, 'msg': '第0行缺批号'}"), Outcome::Rejected);
    }

    void aSentenceNamesTheCodesThatWereRefused()
    {
        const auto profile = profileWith("{'answer': {'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'message': '/msg', 'receipt': '/id',"
                                         " 'records': {'silent': 'ok', 'prose': '追溯码【(?<codes>[^】]+)】(?<text>重复[^,。]*)'}}}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const AnswerReading reading = readAnswer(*profile, answered(200, "{'code': 0, 'id': 'R', 'msg': '追溯码【a,b】重复出库'}"), {QStringLiteral("k")});
        QCOMPARE(reading.of(QStringLiteral("k")).outcome, Outcome::Part);
        QCOMPARE(reading.of(QStringLiteral("k")).receipt, QStringLiteral("R"));
        QVERIFY(reading.of(QStringLiteral("k")).reason.contains(QStringLiteral("a,b")));
        QCOMPARE(readAnswer(*profile, answered(200, "{'code': 0, 'id': 'R', 'msg': '已收'}"), {QStringLiteral("k")}).of(QStringLiteral("k")).outcome, Outcome::Accepted);
    }

    void whereAllOrNoneAreTakenTheFaultlessGoAgain()
    {
        const auto profile = profileWith("{'allOrNothing': true, 'answer': {'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'message': '/msg', 'records': {'prose': '第(?<index>\\\\d+)行(?<text>[^;]*)'}},"
                                         " 'classes': [{'code': '5', 'as': 'rejected'}]}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const QStringList keys{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const AnswerReading named = readAnswer(*profile, answered(200, "{'code': 5, 'msg': '第2行缺批号'}"), keys);
        QCOMPARE(named.of(QStringLiteral("b")).outcome, Outcome::Rejected);
        QCOMPARE(named.of(QStringLiteral("a")).outcome, Outcome::Again);
        const AnswerReading unnamed = readAnswer(*profile, answered(200, "{'code': 5, 'msg': '数据有误'}"), keys);
        QCOMPARE(unnamed.of(QStringLiteral("b")).outcome, Outcome::TooLarge); // in halves
        QCOMPARE(readAnswer(*profile, answered(200, "{'code': 5, 'msg': '数据有误'}"), {QStringLiteral("a")}).of(QStringLiteral("a")).outcome, Outcome::Rejected);
    }

    void whatThePlatformHoldsIsComparedByTextAndByNumber()
    {
        const auto profile = profileWith("{'query': {'path': '/q', 'receipt': '/id', 'same': [{'at': '/type', 'to': 'bill_type'}, {'at': '/n', 'to': 'codes', 'count': true}]}}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const auto said = [&](const char *body, const char *record) { return readQuery(*profile, answered(200, body), {}, json(record)).outcome; };
        const char *record = "{'bill_type': '102', 'codes': 'a,b,c'}";
        QCOMPARE(said("{'id': 'R', 'type': '102', 'n': 3}", record), Outcome::Accepted);
        QCOMPARE(said("{'id': 'R', 'type': '102', 'n': 2}", record), Outcome::Rejected); // a conflict for a person
        QCOMPARE(said("{'id': 'R', 'type': '201', 'n': 3}", record), Outcome::Rejected);
        QCOMPARE(said("{'id': 'R', 'type': '102', 'n': 2}", "{'bill_type': '102', 'codes': ['a', 'b']}"), Outcome::Accepted);
    }

    void anAttachmentThatIsTooLargeIsSaidBeforeItIsSent()
    {
        const auto profile = profileWith("{'attachmentBytes': 1000, 'record': [{'to': 'no', 'from': 'record.key'}]}");
        QVERIFY(profile && profile->furtherFacts.contains(QStringLiteral("attachments")));
        const auto record = mapRecord(*profile, json("{'record.key': '1', 'attachments': [{'attachment.name': '大图.png', 'attachment.size': '1001'}, {'attachment.name': '小图.png', 'attachment.size': '1000'}]}"));
        QVERIFY(!record);
        QCOMPARE(record.error().findings.size(), qsizetype(1));
        QVERIFY(record.error().text.contains(QStringLiteral("大图.png")));
    }

    void aPlatformMayRestOnSomeDaysOfTheWeek()
    {
        const auto profile = profileWith("{'closed': [{'from': '00:00', 'to': '23:59', 'days': [6, 7]}, {'from': '22:00', 'to': '06:00', 'days': [5]}]}");
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        QVERIFY(profile->isClosed(chinaTime(QDate(2026, 11, 22), QTime(10, 0))));  // Sunday
        QVERIFY(!profile->isClosed(chinaTime(QDate(2026, 11, 23), QTime(10, 0)))); // Monday
        QVERIFY(profile->isClosed(chinaTime(QDate(2026, 11, 20), QTime(23, 0))));  // Friday night
        QVERIFY(!profile->isClosed(chinaTime(QDate(2026, 11, 20), QTime(5, 0))));  // Friday morning: Thursday's night was open
    }

    void aKeyOnATokenIsRefusedWithWhatToDoInstead()
    {
        const auto profile = profileWith("{'tls': {'token': 'pkcs11:token=x'}}");
        QVERIFY(!profile);
        QVERIFY(profile.error().text.contains(QLatin1String("/tls/token")));
        QVERIFY(profile.error().text.contains(QLatin1String("byHand")));
    }
};

QTEST_GUILESS_MAIN(ProfileLanguageTest)
#include "tst_profilelanguage.moc"
