#include "core/sync/answerspec.h"

#include "core/sync/pointer.h"

#include <algorithm>

namespace suben
{

namespace
{

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        list << entry.toString();
    return list;
}

/// Texts, numbers or truth values, one or several.
QStringList plainWords(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : entries)
        list << jsonWord(entry);
    return list;
}

AnswerTest answerTest(const QJsonObject &entry)
{
    using Kind = AnswerTest::Kind;
    const QString at = entry[u"at"].toString();
    if (entry.contains(u"isNot"))
        return {at, plainWords(entry[u"isNot"]), Kind::IsNot};
    if (entry.contains(u"exists"))
        return {at, {}, entry[u"exists"].toBool() ? Kind::Exists : Kind::IsMissing};
    if (entry.contains(u"matches"))
        return {at, {entry[u"matches"].toString()}, Kind::Matches};
    return {at, plainWords(entry[u"is"]), Kind::Is};
}

/// One test or several.
QList<AnswerTest> tests(const QJsonValue &value)
{
    QList<AnswerTest> list;
    const QJsonArray entries = value.isArray() ? value.toArray() : value.isObject() ? QJsonArray{value} : QJsonArray();
    for (const QJsonValue &entry : entries)
        list << answerTest(entry.toObject());
    return list;
}

QList<ComparedMember> comparisons(const QJsonArray &entries)
{
    QList<ComparedMember> list;
    for (const QJsonValue &entry : entries)
        list << ComparedMember{entry[u"at"].toString(), entry[u"to"].toString(), entry[u"count"].toBool()};
    return list;
}

} // namespace

bool AnswerTest::holds(const QJsonValue &answer) const
{
    const QJsonValue there = atPointer(answer, at);
    switch (kind) {
    case Kind::Exists:
        return !there.isUndefined() && !there.isNull();
    case Kind::IsMissing:
        return there.isUndefined() || there.isNull();
    case Kind::IsNot:
        return !words.contains(jsonWord(there));
    case Kind::Matches:
        return QRegularExpression(words.first()).match(jsonWord(there)).hasMatch();
    case Kind::Is:
        break;
    }
    return words.contains(jsonWord(there));
}

bool ComparedMember::agrees(const QJsonValue &answer, const QJsonObject &record) const
{
    const QJsonValue ours = record[to];
    const QString word = jsonWord(ours);
    if (!isCount)
        return textAt(answer, at) == word;
    const qsizetype count = ours.isArray() ? ours.toArray().size() : word.isEmpty() ? 0 : word.count(u',') + 1;
    return textAt(answer, at) == QString::number(count);
}

bool allHold(const QJsonValue &answer, const QList<AnswerTest> &tests)
{
    return !answer.isUndefined() && std::ranges::all_of(tests, [&](const AnswerTest &test) { return test.holds(answer); });
}

AnswerSpec readAnswerSpec(const QJsonObject &object, const QString &place)
{
    AnswerSpec spec;
    spec.ok = tests(object[u"ok"]);
    spec.decode = strings(object[u"decode"]);
    spec.codes = strings(object[u"code"]);
    spec.messages = strings(object[u"message"]);
    spec.receipts = strings(object[u"receipt"]);
    spec.time = object[u"time"].toString();
    spec.charset = object[u"charset"].toString();
    const QJsonObject plain = object[u"plain"].toObject();
    spec.plain = {plain[u"pattern"].toString(), plain[u"separator"].toString(), strings(plain[u"columns"])};
    spec.steps = readPipeline(object[u"steps"].toArray(), place + QStringLiteral("/steps"));
    const QJsonObject records = object[u"records"].toObject();
    spec.records = records[u"at"].toString();
    spec.recordKey = records[u"key"].toString();
    spec.keyPattern = records[u"keyPattern"].toString();
    spec.recordMember = records[u"member"].toString();
    spec.recordIndex = records[u"index"].toString();
    spec.indexBase = records[u"base"].toInt(1);
    spec.recordCode = records[u"code"].toString();
    spec.recordReceipt = records[u"receipt"].toString();
    spec.recordText = records[u"text"].toString();
    spec.codeMap = records[u"codeMap"].toString();
    spec.prose = records[u"prose"].toString();
    spec.silent = records[u"silent"].toString();
    return spec;
}

LoginSpec readLogin(const QJsonObject &object, const RequestSpec &upload)
{
    LoginSpec spec;
    spec.request = readRequest(object, upload, QStringLiteral("/login"));
    spec.answer = readAnswerSpec(object[u"answer"].toObject(), QStringLiteral("/login/answer"));
    spec.token = object[u"token"].toString();
    spec.lifetime = object[u"lifetime"].toString();
    spec.seconds = object[u"seconds"].toInt(spec.seconds);
    spec.margin = object[u"margin"].toInt(spec.margin);
    spec.isOfOneDay = object[u"day"].toBool();
    return spec;
}

ResolveSpec readResolve(const QJsonObject &object, const RequestSpec &upload, const QString &place)
{
    ResolveSpec spec;
    spec.id = object[u"id"].toString();
    spec.request = readRequest(object, upload, place);
    spec.answer = readAnswerSpec(object[u"answer"].toObject(), place + QStringLiteral("/answer"));
    const QJsonObject result = object[u"result"].toObject();
    for (auto member = result.begin(); member != result.end(); ++member)
        spec.result.insert(member.key(), member.value().toString());
    spec.days = object[u"days"].toInt(spec.days);
    if (const QJsonObject registration = object[u"register"].toObject(); !registration.isEmpty()) {
        spec.registration = readRequest(registration, upload, place + QStringLiteral("/register"));
        spec.registered = readAnswerSpec(registration[u"answer"].toObject(), place + QStringLiteral("/register/answer"));
    }
    return spec;
}

QuerySpec readQuerySpec(const QJsonObject &object, const RequestSpec &upload, const AnswerSpec &answer)
{
    QuerySpec spec;
    spec.request = readRequest(object, upload, QStringLiteral("/query"));
    spec.answer = object.contains(u"answer") ? readAnswerSpec(object[u"answer"].toObject(), QStringLiteral("/query/answer")) : answer;
    spec.ok = tests(object[u"ok"]);
    spec.absent = strings(object[u"absent"]);
    spec.absentWhen = tests(object[u"absentWhen"]);
    if (spec.absent.isEmpty())
        spec.absent << QStringLiteral("http:404");
    spec.receipt = object[u"receipt"].toString();
    spec.digest = object[u"digest"].toString();
    spec.same = comparisons(object[u"same"].toArray());
    spec.graceSeconds = object[u"graceSeconds"].toInt();
    return spec;
}

LimitsSpec readLimits(const QJsonObject &object, const RequestSpec &upload)
{
    return {readRequest(object, upload, QStringLiteral("/limits")), object[u"records"].toString(), object[u"bytes"].toString()};
}

JobSpec readJob(const QJsonObject &object, const RequestSpec &upload)
{
    JobSpec spec;
    spec.at = object[u"at"].toString();
    spec.poll = readRequest(object[u"poll"].toObject(), upload, QStringLiteral("/job/poll"));
    spec.byHand = object[u"byHand"].toBool();
    spec.running = tests(object[u"running"]).value(0);
    spec.answer = readAnswerSpec(object[u"answer"].toObject(), QStringLiteral("/job/answer"));
    spec.everySeconds = object[u"everySeconds"].toInt(spec.everySeconds);
    spec.mostSeconds = object[u"mostSeconds"].toInt();
    spec.hours = object[u"hours"].toInt(spec.hours);
    return spec;
}

} // namespace suben
