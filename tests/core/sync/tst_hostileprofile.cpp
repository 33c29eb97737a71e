// A profile is somebody else's file, an answer somebody else's bytes: whatever they hold, the program refuses it or comes to an
// end. No test here looks at a clock: one that does not end is found by the time limit of the suite.
#include "core/sync/answerreading.h"
#include "core/sync/answertree.h"
#include "core/sync/mapping.h"
#include "core/sync/nesting.h"
#include "core/sync/pipeline.h"
#include "core/sync/profile.h"
#include "core/sync/signing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace suben;

namespace
{

QJsonObject practiceRoot()
{
    QFile file(QStringLiteral(":/suben/platforms/practice.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonValue value(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<Profile> with(const QString &member, const QJsonValue &what)
{
    QJsonObject root = practiceRoot();
    root[member] = what;
    return readProfile(QJsonDocument(root).toJson(QJsonDocument::Compact), QStringLiteral("own.json"));
}

/// A profile's text with a raw text in place of one member: deeper than Qt's own JSON would write it.
Result<Profile> withText(const char *member, const QByteArray &text)
{
    QJsonObject root = practiceRoot();
    root[QLatin1String(member)] = QStringLiteral("@here");
    return readProfile(QJsonDocument(root).toJson(QJsonDocument::Compact).replace("\"@here\"", text), QStringLiteral("own.json"));
}

QJsonObject recordOf(int lines)
{
    QJsonArray list;
    for (int i = 0; i < lines; ++i)
        list.append(QJsonObject{{QStringLiteral("item.name"), QStringLiteral("牛奶")}});
    return {{QStringLiteral("record.key"), QStringLiteral("1-a")}, {QStringLiteral("event.date"), QStringLiteral("2026-11-22")}, {QStringLiteral("lines"), list}};
}

} // namespace

class HostileProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bracketsAreCountedOutsideOfTexts()
    {
        QCOMPARE(nestingOf("{\"a\": [1, {\"b\": \"[[[[\"}], \"c\": \"\\\"[[\"}"), 3);
        QCOMPARE(nestingOf(""), 0);
        QCOMPARE(nestingOf("]]]]"), 0);
    }

    void whatNestsTooDeeplyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("text");
        const QByteArray keys = QByteArray("[{\"hmac\":\"md5\",\"key\":").repeated(60) + "\"k\"" + QByteArray("}]").repeated(60);
        const QByteArray parts = QByteArray("[{\"concat\":[").repeated(60) + "\"k\"" + QByteArray("]}]").repeated(60);
        const QByteArray fields = QByteArray("[{\"to\":\"a\",\"from\":\"lines\",\"each\":").repeated(60) + "[{\"to\":\"b\",\"const\":\"c\"}]" + QByteArray("}]").repeated(60);
        const QByteArray elements = QByteArray("{\"name\":\"a\",\"children\":[").repeated(60) + "{\"name\":\"b\"}" + QByteArray("]}").repeated(60);
        QTest::newRow("lists") << QByteArray("envelope") << QByteArray("[").repeated(400'000) + QByteArray("]").repeated(400'000);
        QTest::newRow("objects") << QByteArray("envelope") << QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray("}").repeated(100'000);
        QTest::newRow("keys of keys") << QByteArray("sign") << keys;
        QTest::newRow("parts of parts") << QByteArray("sign") << parts;
        QTest::newRow("lists in lists") << QByteArray("record") << fields;
        QTest::newRow("elements") << QByteArray("xml") << elements;
    }

    void whatNestsTooDeeplyIsRefused()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, text);
        const auto profile = withText(member.constData(), text);
        QVERIFY(!profile);
        QVERIFY2(profile.error().text.contains(QLatin1String("nests deeper")), qPrintable(profile.error().text));
    }

    void limitsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("what");
        const auto row = [](const char *name, const char *member, const QJsonValue &what) { QTest::newRow(name) << QString::fromLatin1(member) << what; };
        row("a batch of everything", "batch", 2'000'000'000);
        row("a wait of years", "transport", value("{'method': 'POST', 'path': '/x', 'totalSeconds': 999999999}"));
        row("a filling of gigabytes", "sign", value("[{'take': 'body'}, {'pad': [2000000000, '0']}]"));
        row("a field that is filled for ever", "record", value("[{'to': 'a', 'const': 'b', 'pad': ['2000000000', '0']}]"));
        row("a column wider than a page", "text", value("{'columns': ['a'], 'widths': [2000000000]}"));
        row("more pages than anybody has", "downloads", value("[{'id': 'a', 'path': '/a', 'answer': {'ok': {'at': '/c', 'is': 0}}, 'items': '/l', 'mostPages': 2000000000}]"));
        row("more requests than there are milliseconds", "perMinute", 2'000'000'000);
        row("a job nobody will see the end of", "job", value("{'at': '/j', 'byHand': true, 'hours': 2000000000}"));
        row("a deadline after all of us", "deadlineHours", 2'000'000'000);
        row("a variant of variants", "variants", value("[{'fact': 'a', 'with': {'variants': [{'fact': 'b', 'with': {}}]}}]"));
        row("a variant that is another platform", "variants", value("[{'fact': 'a', 'with': {'environments': [{'id': 'x', 'base': 'http://elsewhere'}]}}]"));
        row("a variant without TLS of its own", "variants", value("[{'fact': 'a', 'with': {'tls': {}}}]"));
        row("a variant that shows what is masked", "variants", value("[{'fact': 'a', 'with': {'mask': []}}]"));
        row("TLS without looking", "tls", value("{'ignoreErrors': true}"));
        row("a step that is two", "sign", value("[{'digest': 'md5', 'out': 'hex'}]"));
        row("a program", "sign", value("[{'script': 'while(1);'}]"));
        QJsonArray steps;
        for (int i = 0; i < 41; ++i)
            steps.append(value("{'digest': 'md5'}"));
        row("too many steps", "sign", steps);
        row("a pattern without an end", "record", QJsonArray{QJsonObject{{QStringLiteral("to"), QStringLiteral("a")}, {QStringLiteral("from"), QStringLiteral("b")}, {QStringLiteral("pattern"), QString(5'000, u'a')}}});
        row("a pattern that is none", "record", value("[{'to': 'a', 'from': 'b', 'pattern': '(('}]"));
        row("a test that is no pattern", "answer", value("{'ok': {'at': '/a', 'matches': '(('}}"));
    }

    void limitsThatAreNoneAreRefused()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, what);
        const auto profile = with(member, what);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::Usage);
    }

    /// Twelve lists in each other over ten lines would be 10¹² values.
    void listsInListsComeToAnEnd()
    {
        QJsonArray fields{QJsonObject{{QStringLiteral("to"), QStringLiteral("x")}, {QStringLiteral("from"), QStringLiteral("item.name")}}};
        for (int level = 0; level < 12; ++level)
            fields = {QJsonObject{{QStringLiteral("to"), QStringLiteral("l")}, {QStringLiteral("from"), QStringLiteral("^lines")}, {QStringLiteral("each"), fields}}};
        const auto profile = with(QStringLiteral("record"), fields);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        QVERIFY(wantedResolves(*profile, recordOf(10)).isEmpty());
        const auto record = mapRecord(*profile, recordOf(10));
        QVERIFY(!record);
        QVERIFY2(record.error().text.contains(QLatin1String("values")), qPrintable(record.error().text));
    }

    /// Digits of digits: twice as much each time.
    void whatGrowsFromStepToStepStops()
    {
        QJsonArray steps{QJsonObject{{QStringLiteral("take"), QString(1'000, u'x')}}};
        for (int i = 0; i < 38; ++i)
            steps.append(QJsonObject{{QStringLiteral("out"), QStringLiteral("hex")}});
        const PipelineEnds ends{[](const QString &) { return std::nullopt; }, [](const QString &, const QByteArray &) { return Result<void>(); }};
        const auto bytes = runPipeline(readPipeline(steps, QStringLiteral("/sign")), {}, ends);
        QVERIFY(!bytes);
        QVERIFY2(bytes.error().text.contains(QLatin1String("64 MB")), qPrintable(bytes.error().text));
    }

    void aPlaceholderAsksForNoMoreThanThereIs()
    {
        RequestFacts facts;
        facts.nonce = QString(32, u'0');
        facts.serial = 7;
        QVERIFY(filled(QStringLiteral("{serial:2000000000}"), facts).size() <= 40);
        QVERIFY(filled(QStringLiteral("{nonce.digits:2000000000}"), facts).size() <= 40);
        // What a value holds is not read again.
        facts.recordKey = QStringLiteral("{record.key}{record.key}");
        QCOMPARE(filled(QStringLiteral("{record.key}"), facts), facts.recordKey);
    }

    void aPatternThatTriesForEverGivesUp()
    {
        const QString text = QString(60, u'a') + u'!';
        const auto field = with(QStringLiteral("record"), value("[{'to': 'a', 'from': 'party.name', 'pattern': '^(a+)+$'}]"));
        QVERIFY(field);
        const auto record = mapRecord(*field, {{QStringLiteral("party.name"), text}});
        QVERIFY(record);
        QVERIFY(!record->contains(u"a"));
        const auto prose = with(QStringLiteral("answer"), value("{'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'message': '/msg', 'records': {'prose': '(?<key>(a+)+)$'}}"));
        QVERIFY2(prose, prose ? "" : qPrintable(prose.error().text));
        Answer answer;
        answer.status = 200;
        answer.body = QStringLiteral("{\"code\": 5, \"msg\": \"%1\"}").arg(text).toUtf8();
        QVERIFY(readAnswer(*prose, answer, {QStringLiteral("k")}).of(QStringLiteral("k")).outcome != Outcome::Accepted);
    }

    void anAnswerThatNestsForEverIsNotRead()
    {
        const QByteArray deep = QByteArray("[").repeated(2'000'000) + QByteArray("]").repeated(2'000'000);
        const auto profile = with(QStringLiteral("answer"), value("{'ok': {'at': '/code', 'is': 0}, 'code': '/code', 'steps': [{'take': 'answer'}, {'canonicalJson': true}, {'put': 'answer'}]}"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        Answer answer;
        answer.status = 200;
        answer.body = deep;
        QCOMPARE(readAnswer(*profile, answer, {QStringLiteral("k")}).of(QStringLiteral("k")).outcome, Outcome::Unknown);
        QVERIFY(treeOf(QString::fromLatin1(deep)).isUndefined());
        QVERIFY(treeOf(QStringLiteral("<a>").repeated(200'000)).isUndefined());
        // A text of ten entities that each hold ten of the one before.
        QString bomb = QStringLiteral("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; ++i)
            bomb += QStringLiteral("<!ENTITY e%1 \"%2\">").arg(i).arg(QStringLiteral("&e%1;").arg(i - 1).repeated(10));
        QVERIFY(treeOf(bomb + QStringLiteral("]><a>&e9;</a>")).isUndefined());
    }

    /// Copied for each one the list would take longer than a test may.
    void anElementWithManySiblingsIsReadOnce()
    {
        constexpr int Siblings = 600'000;
        const QJsonValue tree = treeOf(QStringLiteral("<list><no>7</no>") + QStringLiteral("<e/>").repeated(Siblings) + QStringLiteral("</list>"));
        const QJsonObject list = tree[u"list"].toObject();
        QCOMPARE(list[u"e"].toArray().size(), qsizetype(Siblings));
        QCOMPARE(list[u"no"], QJsonValue(QStringLiteral("7")));
    }

    /// What is asked before a record may be mapped names no other such question, so it cannot go round; each is asked once.
    void questionsBeforeARecordCannotGoRound()
    {
        QJsonObject root = practiceRoot();
        root[QStringLiteral("resolve")] = value("[{'id': 'a', 'path': '/a', 'answer': {'ok': {'at': '/c', 'is': 0}}, 'result': {'id': '/id'}}]");
        root[QStringLiteral("record")] = value("[{'to': 'x', 'from': 'own.name', 'resolve': 'a', 'pick': 'id'}, {'to': 'y', 'from': 'own.name', 'resolve': 'a', 'pick': 'id'}]");
        const auto profile = readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text));
        QCOMPARE(wantedResolves(*profile, {{QStringLiteral("own.name"), QStringLiteral("甲")}}).size(), 1);
        root[QStringLiteral("resolve")] = value("[{'id': 'a', 'resolve': 'a', 'path': '/a', 'answer': {'ok': {'at': '/c', 'is': 0}}, 'result': {'id': '/id'}}]");
        QVERIFY(!readProfile(QJsonDocument(root).toJson(), QStringLiteral("own.json")));
    }
};

QTEST_GUILESS_MAIN(HostileProfileTest)
#include "tst_hostileprofile.moc"
