#include "core/sync/vectors.h"

#include "core/base/dates.h"
#include "core/sync/answerreading.h"
#include "core/sync/answertree.h"
#include "core/sync/charset.h"
#include "core/sync/frozenids.h"
#include "core/sync/mapping.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace suben
{

namespace
{

struct VectorsText {
    Q_DECLARE_TR_FUNCTIONS(Vectors)
};

RequestFacts factsOf(const QJsonObject &vector)
{
    RequestFacts facts;
    facts.now = parseIsoTime(vector[u"time"].toString()).value_or(QDateTime());
    facts.nonce = vector[u"nonce"].toString(QString(32, u'0'));
    facts.token = vector[u"token"].toString();
    facts.serial = vector[u"serial"].toInteger();
    facts.ownName = vector[u"own"][u"name"].toString();
    facts.ownCreditCode = vector[u"own"][u"creditCode"].toString();
    facts.resolved = vector[u"resolved"].toObject();
    const QJsonObject credentials = vector[u"credentials"].toObject();
    for (auto slot = credentials.begin(); slot != credentials.end(); ++slot)
        facts.credentials.insert(slot.key(), slot.value().toString());
    return facts;
}

/// The draft a vector speaks of: from a record, from parameters, or from a body as it is.
Result<RequestDraft> draftFor(const Profile &profile, const QJsonObject &vector, RequestFacts &facts)
{
    QJsonArray records;
    if (vector.contains(u"record")) {
        QJsonObject canonical = vector[u"record"].toObject();
        giveIds(profile, facts, canonical);
        facts.ids = idsOf(canonical);
        const auto mapped = mapRecord(profile, canonical, facts.resolved);
        if (!mapped)
            return tl::make_unexpected(mapped.error());
        facts.record = *mapped;
        facts.recordKey = vector[u"record"][u"record.key"].toString();
        records.append(*mapped);
    }
    auto draft = draftOf(profile.upload, records, facts);
    if (!draft)
        return draft;
    if (vector.contains(u"body"))
        draft->packed = vector[u"body"].toString().toUtf8();
    if (vector.contains(u"form")) {
        draft->fields.clear();
        const QJsonObject form = vector[u"form"].toObject();
        for (auto field = form.begin(); field != form.end(); ++field)
            draft->fields.append({field.key(), jsonWord(field.value()).toUtf8(), {}, {}});
    }
    return draft;
}

/// What stands at `header:X`, `form:x`, `query:x`, `json:/x`, `body`, or after the step `/sign/3`.
QString partOf(const Request &request, const QString &charset, const PipelineTrace &trace, const QString &place)
{
    const QString name = place.section(u':', 1);
    if (place == u"body")
        return decodedFrom(charset, request.body);
    if (place.startsWith(u"json:"))
        return textAt(treeOf(decodedFrom(charset, request.body)), name);
    if (place.startsWith(u"form:"))
        return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(name, QUrl::FullyDecoded);
    if (place.startsWith(u"query:"))
        return QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded);
    for (const PipelineTraceLine &line : trace) {
        if (line.place == place)
            return line.value;
    }
    for (const auto &[header, value] : request.headers) {
        if (header == name.toLatin1())
            return QString::fromUtf8(value);
    }
    return {};
}

/// `expect`, or the one header of the older form.
QJsonObject expectations(const QJsonObject &vector)
{
    QJsonObject expected = vector[u"expect"].toObject();
    if (vector.contains(u"header"))
        expected[QStringLiteral("header:") + vector[u"header"].toString()] = vector[u"value"];
    return expected;
}

void runRequest(const Profile &profile, const QJsonObject &vector, VectorResult &result)
{
    RequestFacts facts = factsOf(vector);
    const Profile &variant = profile.variantFor(vector[u"record"].toObject());
    auto draft = draftFor(variant, vector, facts);
    const auto request = draft ? signedDraft(variant, variant.upload, profile.environments.first().base, *std::move(draft), facts, &result.trace)
                               : tl::make_unexpected(draft.error());
    if (!request) {
        result.got = request.error().text;
        return;
    }
    result.agrees = true;
    const QJsonObject expected = expectations(vector);
    for (auto place = expected.begin(); place != expected.end() && result.agrees; ++place) {
        result.expected = place.key() + u' ' + place.value().toString();
        result.got = partOf(*request, variant.upload.charset, result.trace, place.key());
        result.agrees = result.got == place.value().toString();
    }
}

/// A record the platform could never take: which of its facts are to be mended.
void runRefusal(const Profile &profile, const QJsonObject &vector, VectorResult &result)
{
    const QJsonObject canonical = vector[u"record"].toObject();
    const auto mapped = mapRecord(profile.variantFor(canonical), canonical, vector[u"resolved"].toObject());
    QStringList named;
    if (!mapped) {
        for (const Finding &finding : mapped.error().findings)
            named << finding.field;
    }
    QStringList expected;
    const QJsonArray facts = vector[u"refuses"].toArray();
    for (const QJsonValue &fact : facts)
        expected << fact.toString();
    named.sort();
    expected.sort();
    result.expected = expected.join(u' ');
    result.got = named.join(u' ');
    result.agrees = result.got == result.expected;
}

void runAnswer(const Profile &profile, const QJsonObject &vector, VectorResult &result)
{
    Answer answer;
    answer.status = vector[u"answer"][u"status"].toInt(200);
    const QString body = jsonWord(vector[u"answer"][u"body"]);
    answer.body = encodedAs(profile.answer.charset, body).value_or(body.toUtf8());
    const QJsonObject headers = vector[u"answer"][u"headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.headers.append({header.key().toLatin1(), header.value().toString().toUtf8()});
    const QJsonObject means = vector[u"means"].toObject();
    const AnswerReading reading = readAnswer(profile, answer, means.keys(), factsOf(vector));
    result.agrees = true;
    for (auto key = means.begin(); key != means.end() && result.agrees; ++key) {
        result.expected = key.key() + u' ' + key.value().toString();
        result.got = outcomeName(reading.of(key.key()).outcome);
        result.agrees = result.got == key.value().toString();
    }
}

} // namespace

std::vector<VectorResult> runVectors(const Profile &profile)
{
    std::vector<VectorResult> results;
    for (const QJsonValue &value : profile.vectors) {
        const QJsonObject vector = value.toObject();
        VectorResult result;
        result.name = vector[u"name"].toString(QString::number(results.size() + 1));
        if (vector.contains(u"answer"))
            runAnswer(profile, vector, result);
        else if (vector.contains(u"refuses"))
            runRefusal(profile, vector, result);
        else
            runRequest(profile, vector, result);
        results.push_back(result);
    }
    return results;
}

Result<void> proveVectors(const Profile &profile)
{
    const auto results = runVectors(profile);
    if (results.empty())
        return failure(ErrorCode::Usage, VectorsText::tr("The profile %1 carries no example; it stays off.").arg(profile.id));
    for (const VectorResult &result : results) {
        if (!result.agrees)
            return failure(ErrorCode::Verification,
                           VectorsText::tr("The profile %1 does not do its own example “%2” as it says (%3); it stays off.")
                               .arg(profile.id, result.name, result.expected.left(200)));
    }
    return {};
}

} // namespace suben
