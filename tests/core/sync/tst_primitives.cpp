#include "core/base/clock.h"
#include "core/ledger/catalog.h"
#include "core/storage/store.h"
#include "core/sync/answerreading.h"
#include "core/sync/contenthash.h"
#include "core/sync/crypto.h"
#include "core/sync/mapping.h"
#include "core/sync/outbox.h"
#include "core/sync/platformline.h"
#include "core/sync/profile.h"
#include "core/sync/vectors.h"
#include "core/sync/zipped.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace suben;

namespace
{

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

/// The shipped practice profile with other members.
Result<Profile> practiceWith(const QJsonObject &members)
{
    QFile file(QStringLiteral(":/suben/platforms/practice.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file.fileName());
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (auto member = members.begin(); member != members.end(); ++member)
        root[member.key()] = *member;
    return readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json"));
}

Result<QJsonObject> mappedBy(const char *fields, const char *canonical, const char *more = "{}")
{
    QJsonObject members = json(more);
    members[QStringLiteral("record")] = QJsonDocument::fromJson(QByteArray(fields).replace('\'', '"')).array();
    const auto profile = practiceWith(members);
    if (!profile)
        return tl::make_unexpected(profile.error());
    return mapRecord(*profile, json(canonical));
}

QString textOf(const Result<QJsonObject> &record, const char *member)
{
    return record ? (*record)[QLatin1String(member)].toString() : record.error().text;
}

/// Answers what a script says, in order, and keeps what it was asked.
class Script final : public Transport
{
public:
    std::vector<Answer> answers;
    std::vector<Request> asked;
    Answer send(const Request &request) override
    {
        asked.push_back(request);
        return asked.size() <= answers.size() ? answers[asked.size() - 1] : Answer::notSent(QStringLiteral("no more answers"));
    }
};

Answer answered(int status, const char *body)
{
    Answer answer;
    answer.status = status;
    answer.body = QByteArray(body).replace('\'', '"');
    return answer;
}

} // namespace

/// The steps of the profile language that no shipped profile needs today.
class PrimitivesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SUBEN_KEY_DIR", m_keys.path().toLocal8Bit());
        m_shop = std::make_unique<TestWorkspace>();
    }

    void cleanupTestCase() { m_shop.reset(); }

    void anElementStringIsBuiltInThreeWritings()
    {
        const char *lot = "{'item.gtin': '6901234000016', 'lot.code': 'A1', 'lot.expiry': '2027-04-20'}";
        const auto written = [&](const char *how) {
            return textOf(mappedBy(QByteArray("[{'to': 'code', 'elements': [{'ai': '01', 'from': 'item.gtin'}, {'ai': '10', 'from': "
                                              "'lot.code'}, {'ai': '17', 'from': 'lot.expiry'}, {'ai': '21', 'from': 'line.serial'}], 'write': '")
                                       .append(how)
                                       .append("'}]")
                                       .constData(),
                                   lot),
                          "code");
        };
        QCOMPARE(written("brackets"), QStringLiteral("(01)06901234000016(10)A1(17)270420"));
        QCOMPARE(written("scanned"), QStringLiteral("010690123400001610A1\x1d") + QStringLiteral("17270420"));
        QCOMPARE(written("https://id.gs1.org"), QStringLiteral("https://id.gs1.org/01/06901234000016/10/A1?17=270420"));
    }

    void aTradeNumberThatIsNoneIsRefusedUnderItsField()
    {
        const auto record = mappedBy("[{'to': 'code', 'from': 'item.gtin', 'elements': [{'ai': '01', 'from': 'item.gtin'}]}]",
                                     "{'item.gtin': '6901234000017'}");
        QVERIFY(!record);
        QCOMPARE(record.error().findings.first().field, QStringLiteral("item.gtin"));
    }

    void anElementIsReadOutOfAStringAndOutOfALink()
    {
        const char *fields = "[{'to': 'lot', 'from': 'line.code', 'ai': '10'}]";
        QCOMPARE(textOf(mappedBy(fields, "{'line.code': '(01)06901234000016(10)A1(17)270420'}"), "lot"), QStringLiteral("A1"));
        QCOMPARE(textOf(mappedBy(fields, "{'line.code': 'https://id.gs1.org/01/06901234000016/10/B2'}"), "lot"), QStringLiteral("B2"));
        QVERIFY(!mappedBy(fields, "{'line.code': '81012350000000157474'}")->contains(QStringLiteral("lot")));
    }

    void aCodeListHoldsForItsTime()
    {
        const char *lists = "{'codes': {'unit': [{'until': '2026-12-31', 'codes': {'盒': '01'}}, {'from': '2027-01-01', 'codes': {'盒': 'B01'}}]}}";
        const char *fields = "[{'to': 'unit', 'from': 'line.unit', 'codes': 'unit'}]";
        QCOMPARE(textOf(mappedBy(fields, "{'line.unit': '盒', 'event.date': '2026-12-31'}", lists), "unit"), QStringLiteral("01"));
        QCOMPARE(textOf(mappedBy(fields, "{'line.unit': '盒', 'event.date': '2027-01-01'}", lists), "unit"), QStringLiteral("B01"));
        const char *ended = "{'codes': {'unit': [{'until': '2025-12-31', 'codes': {'盒': '01'}}]}}";
        const auto late = mappedBy(fields, "{'line.unit': '盒', 'event.date': '2026-01-01'}", ended);
        QVERIFY(!late);
        QCOMPARE(late.error().findings.first().field, QStringLiteral("event.date"));
    }

    void aPartWithoutAListIsANestedObject()
    {
        const auto record = mappedBy("[{'to': 'subject', 'each': [{'to': 'name', 'from': 'own.name'}, {'to': 'id', 'from': 'own.creditCode'}]}]",
                                     "{'own.name': '甲', 'own.creditCode': 'X'}");
        QVERIFY(record);
        QCOMPARE((*record)[u"subject"].toObject(), json("{'name': '甲', 'id': 'X'}"));
    }

    /// The number is sha256sum's of `{"a":"1","b":"2"}`.
    void theSameContentHasTheSameNumber()
    {
        const char *fields = "[{'to': 'b', 'from': 'two'}, {'to': 'id', 'hash': 'sha256'}, {'to': 'a', 'from': 'one'}]";
        QCOMPARE(textOf(mappedBy(fields, "{'one': '1', 'two': '2'}"), "id"),
                 QStringLiteral("21f76dfbfe6dfe21f762080ef484112cf2952974cef30741fd1931e1c6d92112"));
    }

    /// The examples of the event hash generator that GS1 names, with the hashes it gives them.
    void anEventHasTheHashIdOfTheStandardsExamples_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"epcisDocWithShippingAndTransportingEvent", "epcisDocWithVariousEventTypes", "persistentDisposition"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void anEventHasTheHashIdOfTheStandardsExamples()
    {
        QFETCH(QString, name);
        const QDir kit(QStringLiteral(SUBEN_SHARED "/kits-data/epcis-hash/tests/examples"));
        QFile document(kit.filePath(name + QStringLiteral(".jsonld")));
        QFile hashes(kit.filePath(name + QStringLiteral(".hashes")));
        if (!document.open(QIODevice::ReadOnly) || !hashes.open(QIODevice::ReadOnly))
            QSKIP("shared/kits-data does not stand here");
        const QJsonObject root = QJsonDocument::fromJson(document.readAll()).object();
        const QList<QByteArray> expected = hashes.readAll().trimmed().split('\n');
        const QJsonArray events = root[u"epcisBody"][u"eventList"].toArray();
        QCOMPARE(events.size(), expected.size());
        for (qsizetype i = 0; i < events.size(); ++i)
            QVERIFY2(contentHash(QStringLiteral("epcis"), events.at(i).toObject(), root) == QString::fromLatin1(expected.at(i).trimmed()),
                     qPrintable(epcisPreHash(events.at(i).toObject(), root)));
    }

    void aZipArchiveComesBack()
    {
        const QByteArray plain = QByteArray("<?xml version=\"1.0\"?><Document/>").repeated(500);
        const auto packed = zipped(QStringLiteral("单据.xml"), plain);
        QVERIFY(packed);
        QVERIFY(packed->startsWith("PK\x03\x04"));
        QVERIFY(packed->size() < plain.size() / 10);
        QCOMPARE(unzipped(*packed).value_or(QByteArray()), plain);
        QCOMPARE(*zipped(QStringLiteral("单据.xml"), plain), *packed); // the same bytes each time
        QCOMPARE(unzipped("no archive").error().code, ErrorCode::Usage);
    }

    void whatThePlatformDoesNotKnowIsRegisteredBeforeUse()
    {
        Script line;
        line.answers = {answered(200, "{'code': 404}"), answered(200, "{'code': 0}"), answered(200, "{'code': 0, 'id': 'P77'}")};
        const auto profile = registering();
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        const auto resolved = lineTo(*profile, line).resolved(*profile, json("{'party.name': '甲公司'}"));
        QVERIFY(resolved);
        QCOMPARE((*resolved)[QStringLiteral("party/甲公司")][u"id"].toString(), QStringLiteral("P77"));
        QCOMPARE(line.asked.size(), std::size_t(3));
        QCOMPARE(line.asked[1].url.path(), QStringLiteral("/api/v1/register"));
        QVERIFY(line.asked[1].body.contains("甲公司"));
        // Known now: nobody is asked again.
        QVERIFY(lineTo(*profile, line).resolved(*profile, json("{'party.name': '甲公司'}")));
        QCOMPARE(line.asked.size(), std::size_t(3));
    }

    void aFieldIsWrittenOnlyWhenItsFactSaysSo()
    {
        const char *fields = "[{'to': 'from', 'from': 'own.name', 'when': {'from': 'event.step', 'is': ['shipping']}},"
                             " {'to': 'from', 'from': 'party.name', 'when': {'from': 'event.step', 'isNot': ['shipping']}},"
                             " {'to': 'cert', 'const': 'Y', 'when': {'from': 'lot.quarantineNo'}},"
                             " {'to': 'taken', 'from': 'lines', 'when': {'from': 'line.side', 'is': ['input']}, 'each': [{'to': 'q', 'from': 'line.qty'}]}]";
        const auto out = mappedBy(fields, "{'own.name': 'A', 'party.name': 'B', 'event.step': 'shipping', 'lines': [{'line.side': 'input', 'line.qty': '1'}, {'line.side': 'output', 'line.qty': '2'}]}");
        QVERIFY2(out, out ? "" : qPrintable(out.error().text));
        QCOMPARE(*out, json("{'from': 'A', 'taken': [{'q': '1'}]}"));
        QCOMPARE(textOf(mappedBy(fields, "{'own.name': 'A', 'party.name': 'B', 'event.step': 'receiving', 'lot.quarantineNo': '7'}"), "from"), QStringLiteral("B"));
    }

    void aNumberIsCountedInThePlatformsUnitAndRoundedOnlyWhereSaid()
    {
        QCOMPARE(textOf(mappedBy("[{'to': 'w', 'from': 'line.qty', 'unit': 'kg', 'scale': 2}]", "{'line.qty': '3', 'line.unit': '斤'}"), "w"), QStringLiteral("1.50"));
        const auto boxes = mappedBy("[{'to': 'w', 'from': 'line.qty', 'unit': 'kg'}]", "{'line.qty': '3', 'line.unit': '盒'}");
        QVERIFY(!boxes);
        QVERIFY(boxes.error().text.contains(QStringLiteral("盒")));
        const char *fine = "{'line.qty': '0.125'}";
        QVERIFY(!mappedBy("[{'to': 'w', 'from': 'line.qty', 'scale': 2}]", fine));
        QCOMPARE(textOf(mappedBy("[{'to': 'w', 'from': 'line.qty', 'scale': 2, 'round': 'halfUp'}]", fine), "w"), QStringLiteral("0.13"));
        QCOMPARE(textOf(mappedBy("[{'to': 'w', 'from': 'line.qty', 'scale': 2, 'round': 'down'}]", fine), "w"), QStringLiteral("0.12"));
        QVERIFY(!mappedBy("[{'to': 'w', 'from': 'line.qty', 'unit': 'cubit'}]", fine)); // said when the profile is read
    }

    void aValueIsEncodedByItself()
    {
        QCOMPARE(textOf(mappedBy("[{'to': 'n', 'from': 'own.name', 'encode': 'base64'}]", "{'own.name': '甲'}"), "n"), QStringLiteral("55Sy"));
        QCOMPARE(mappedBy("[{'to': 'ids', 'from': 'line.codes', 'as': 'list'}]", "{'line.codes': ['1', '2']}")->value(u"ids").toArray(), (QJsonArray{QStringLiteral("1"), QStringLiteral("2")}));
        const Pipeline steps = readPipeline(QJsonDocument::fromJson(R"([{"take": "form"}, {"each": "base64"}, {"join": ["=", "&"]}])").array(), QStringLiteral("/sign"));
        const PipelineEnds ends{[](const QString &source) -> std::optional<Result<PipelineValue>> {
                                    return source == u"form" ? std::make_optional(Result<PipelineValue>(PipelineValue{{}, {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("甲")}}})) : std::nullopt;
                                },
                                [](const QString &, const QByteArray &) { return Result<void>(); }};
        QCOMPARE(runPipeline(steps, {}, ends).value_or(QByteArray()), QByteArray("a=MQ==&b=55Sy"));
    }

    void placeholdersAreShapedAsTheyAreWritten()
    {
        RequestFacts facts;
        facts.now = QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
        facts.nonce = QStringLiteral("0123456789abcdef0123456789abcdef");
        facts.recordKey = QStringLiteral("a/b?c");
        QCOMPARE(filled(QStringLiteral("{now:HHmm} {now.utc:HHmm} {nonce:8} {record.key:percent}"), facts), QStringLiteral("0902 0102 01234567 a%2Fb%3Fc"));
    }

    void anEmptyListSaysThatARecordIsNotThere()
    {
        const auto profile = practiceWith(json("{'query': {'path': '/api/v1/q', 'ok': {'at': '/code', 'is': 0}, 'absentWhen': {'at': '/list/0/id', 'is': ''}, 'receipt': '/list/0/id'}}"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        QCOMPARE(readQuery(*profile, answered(200, "{'code': 0, 'list': []}"), {}).outcome, Outcome::Retry);
        QCOMPARE(readQuery(*profile, answered(200, "{'code': 0, 'list': [{'id': 'R'}]}"), {}).receipt, QStringLiteral("R"));
        QCOMPARE(readQuery(*profile, answered(200, "{'code': 7}"), {}).outcome, Outcome::Unknown);
    }

    void thePlatformsTimeIsTakenFromItsAnswerWhereTheProfileSaysSo()
    {
        const auto profile = practiceWith(json("{'answer': {'ok': {'at': '/code', 'is': 0}, 'time': '/serverTime'}}"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        Script line;
        PlatformLine talk = lineTo(*profile, line);
        const QDateTime there = SystemClock().now().addSecs(700);
        QVERIFY(talk.learnTime(answered(200, qPrintable(QStringLiteral("{'code': 4, 'serverTime': '%1'}").arg(there.toOffsetFromUtc(8 * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))))));
        QVERIFY(qAbs(talk.offsetSeconds() - 700) < 60);
        QVERIFY(talk.learnTime(answered(200, qPrintable(QStringLiteral("{'code': 4, 'serverTime': %1}").arg(there.addSecs(200).toMSecsSinceEpoch())))));
        QVERIFY(qAbs(talk.offsetSeconds() - 900) < 60);
    }

    void aPlatformGetsTheLinesOfItsOwnProductsOnly()
    {
        auto profile = practiceWith(json("{'products': ['drug', 'food.general']}"));
        QVERIFY(profile->wantsProduct(u"drug.retail") && profile->wantsProduct(u"drug") && !profile->wantsProduct(u"drugs.x"));
        Profiles profiles{{*practiceWith(json("{'products': ['drug']}"))}, {}};
        Outbox outbox(m_shop->session(), profiles);
        QVERIFY(outbox.enable(QStringLiteral("practice"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:9"),
                              {{QStringLiteral("appKey"), QStringLiteral("k")}, {QStringLiteral("appSecret"), QStringLiteral("s")}}));
        const EventId milk = m_shop->receive(m_shop->milk, QStringLiteral("P1"), QStringLiteral("1盒"));
        m_shop->tamper(QStringLiteral("DELETE FROM outbox"));
        const auto queue = [&] { return m_shop->store().write([&](Database &db) { return outbox.enqueue()(db, milk); }).has_value() ? m_shop->number("SELECT count(*) FROM outbox") : -1; };
        QCOMPARE(queue(), 0);
        profiles.list.first().products = {QStringLiteral("food")};
        QCOMPARE(queue(), 1);
        QVERIFY(outbox.disable(QStringLiteral("practice")));
    }

    void aCorrectionThatLeavesThePlatformsProductsOnlyTakesTheOldRecordOut()
    {
        Profiles profiles{{*practiceWith(json("{'products': ['food'], 'corrections': 'withdrawFirst'}"))}, {}};
        Outbox outbox(m_shop->session(), profiles);
        QVERIFY(outbox.enable(QStringLiteral("practice"), QStringLiteral("practice"), QStringLiteral("http://127.0.0.1:9"),
                              {{QStringLiteral("appKey"), QStringLiteral("k")}, {QStringLiteral("appSecret"), QStringLiteral("s")}}));
        const EventId wrong = m_shop->receive(m_shop->milk, QStringLiteral("P1"), QStringLiteral("1盒"));
        const auto right = m_shop->ledger().correct(wrong, m_shop->confirmed(m_shop->receiving(m_shop->milk, QStringLiteral("P1"), QStringLiteral("2盒"))), QStringLiteral("少点一盒"));
        QVERIFY(right);
        m_shop->tamper(QStringLiteral("DELETE FROM outbox"));
        const auto queue = [&](EventId event) { return m_shop->store().write([&](Database &db) { return outbox.enqueue()(db, event); }).has_value(); };
        QVERIFY(queue(wrong));
        profiles.list.first().products = {QStringLiteral("drug")}; // as if the right item were no food
        QVERIFY(queue(right->id));
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox"), 2);
        QCOMPARE(m_shop->number("SELECT count(*) FROM outbox WHERE json_extract(record, '$.\"record.kind\"') = 'void'"), 1);
        QVERIFY(outbox.disable(QStringLiteral("practice")));
    }

    void anAttachmentGoesAsBase64()
    {
        const QByteArray picture("\x89PNG picture");
        const auto sha256 = Catalog(m_shop->session()).attach(picture, QStringLiteral("票.png"), QStringLiteral("image/png"));
        QVERIFY(sha256);
        const auto profile = practiceWith(json("{'record': [{'to': 'files', 'from': 'attachments', 'each': [{'to': 'name', 'from': 'attachment.name'}, "
                                               "{'to': 'content', 'from': 'attachment.sha256', 'resolve': 'attachment', 'pick': 'base64'}]}]}"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        QVERIFY(profile->furtherFacts.contains(QStringLiteral("attachments")));
        const QJsonObject source{{QStringLiteral("attachments"),
                                  QJsonArray{QJsonObject{{QStringLiteral("attachment.name"), QStringLiteral("票.png")},
                                                         {QStringLiteral("attachment.sha256"), QString::fromLatin1(sha256->toHex())}}}}};
        Script line;
        const auto resolved = lineTo(*profile, line).resolved(*profile, source);
        QVERIFY(resolved);
        const auto record = mapRecord(*profile, source, *resolved);
        QVERIFY2(record, record ? "" : qPrintable(record.error().text));
        QCOMPARE((*record)[u"files"][0][u"content"].toString().toLatin1(), picture.toBase64());
        QVERIFY(line.asked.empty());
    }

private:
    static Result<Profile> registering()
    {
        return practiceWith(json("{'record': [{'to': 'partner', 'from': 'party.name', 'resolve': 'party', 'pick': 'id'}],"
                                 " 'resolve': [{'id': 'party', 'path': '/api/v1/party', 'query': [{'name': 'name', 'value': '{argument}'}],"
                                 "   'answer': {'ok': {'at': '/code', 'is': 0}, 'code': '/code'}, 'result': {'id': '/id'},"
                                 "   'register': {'method': 'POST', 'path': '/api/v1/register', 'envelope': {'name': '{argument}'},"
                                 "     'answer': {'ok': {'at': '/code', 'is': 0}}}}]}"));
    }

    PlatformLine lineTo(const Profile &profile, Transport &transport)
    {
        RequestFacts facts;
        facts.credentials = {{QStringLiteral("appKey"), QStringLiteral("k")}, {QStringLiteral("appSecret"), QStringLiteral("s")}};
        return {m_shop->session(), transport, profile, QStringLiteral("http://127.0.0.1:9"), facts};
    }

    QTemporaryDir m_keys;
    std::unique_ptr<TestWorkspace> m_shop;
};

QTEST_GUILESS_MAIN(PrimitivesTest)
#include "tst_primitives.moc"
