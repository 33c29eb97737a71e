#include "core/sync/discretion.h"
#include "core/sync/bench.h"

#include "core/base/clock.h"
#include "core/storage/store.h"
#include "core/sync/answerreading.h"
#include "core/sync/answertree.h"
#include "core/sync/canonicalrecord.h"
#include "core/sync/charset.h"
#include "core/sync/filedrop.h"
#include "core/sync/frozenids.h"
#include "core/sync/furtherfacts.h"
#include "core/sync/mapping.h"
#include "core/sync/platformline.h"
#include "core/sync/reasonwords.h"
#include "core/sync/relaybook.h"
#include "core/sync/relaylock.h"
#include "core/sync/vectors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace suben
{

namespace
{

struct BenchText {
    Q_DECLARE_TR_FUNCTIONS(Bench)
};

constexpr qint64 LeastRoom = 64 << 10; ///< bytes on a stick

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

RequestFacts benchFacts(const Profile &profile, const LedgerInfo &own, const QString &key)
{
    RequestFacts facts;
    facts.now = SystemClock().now();
    facts.nonce = QString(32, u'0');
    facts.serial = 1;
    facts.token = QStringLiteral("••••");
    facts.ownName = own.name;
    facts.ownCreditCode = own.creditCode;
    facts.recordKey = key;
    for (const CredentialSlot &slot : profile.credentials)
        facts.credentials.insert(slot.id, QStringLiteral("••••••••"));
    return facts;
}

void addFindings(std::vector<BenchStep> &steps, const Error &error)
{
    if (error.findings.empty())
        steps.push_back({QStringLiteral("/record"), error.text, true});
    for (const Finding &finding : error.findings)
        steps.push_back({QStringLiteral("/record ← ") + finding.field, finding.text, true});
}

} // namespace

std::vector<BenchStep> benchRecord(const Profile &profile, const LedgerInfo &own, const QJsonObject &canonical)
{
    std::vector<BenchStep> steps;
    const Profile &variant = profile.variantFor(canonical);
    for (qsizetype at = 0; at < profile.variants.size(); ++at) {
        if (profile.variants.at(at).profile.get() == &variant)
            steps.push_back({QStringLiteral("/variants/%1").arg(at), profile.variants.at(at).fact, false});
    }
    const auto record = mapRecord(variant, canonical, unaskedResolves(variant, canonical));
    if (!record) {
        addFindings(steps, record.error());
        return steps;
    }
    steps.push_back({QStringLiteral("/record"), indented(*record), false});
    PipelineTrace trace;
    RequestFacts facts = benchFacts(profile, own, canonical[u"record.key"].toString());
    QJsonObject withIds = canonical;
    giveIds(profile, facts, withIds);
    facts.ids = idsOf(withIds);
    const auto request = uploadRequest(variant, profile.environments.first().base, {*record}, facts, &trace);
    for (const PipelineTraceLine &line : trace)
        steps.push_back({line.place + u' ' + line.operation, line.value, false});
    if (request)
        steps.push_back({QStringLiteral("/transport"), request->shown(Discretion(profile)), false});
    else
        steps.push_back({QStringLiteral("/transport"), request.error().text, true});
    return steps;
}

std::vector<BenchStep> benchVectors(const Profile &profile)
{
    std::vector<BenchStep> steps;
    for (const VectorResult &result : runVectors(profile)) {
        const QString name = QStringLiteral("/vectors ") + result.name;
        if (result.agrees) {
            steps.push_back({name, BenchText::tr("As it says."), false});
            continue;
        }
        steps.push_back({name, BenchText::tr("Expected %1, came out %2.").arg(result.expected, result.got), true});
        for (const PipelineTraceLine &line : result.trace)
            steps.push_back({line.place + u' ' + line.operation, line.value, false});
    }
    return steps;
}

std::vector<BenchStep> benchExamples(const Profile &profile)
{
    std::vector<BenchStep> steps;
    for (const QJsonValue &vector : profile.vectors) {
        const QJsonValue answer = vector[u"answer"];
        if (!answer.isObject())
            continue;
        const QString name = vector[u"name"].toString();
        const QString body = answer[u"body"].isString() ? answer[u"body"].toString() : indented(answer[u"body"].toObject()).trimmed();
        steps.push_back({QStringLiteral("/vectors ") + name, QStringLiteral("HTTP %1 ").arg(answer[u"status"].toInt(200)) + body, false});
        const QStringList keys = vector[u"means"].toObject().keys();
        for (const QString &key : keys)
            steps.push_back({QStringLiteral("/answer ") + key, vector[u"means"][key].toString(), false});
    }
    return steps;
}

std::vector<BenchStep> benchAnswer(const Profile &profile, int status, const QString &body)
{
    Answer answer;
    answer.status = status;
    answer.body = encodedAs(profile.answer.charset, body).value_or(body.toUtf8());
    std::vector<BenchStep> steps;
    const auto tree = answerTree(profile.answer, answer, {});
    const bool isReadable = tree && !tree->isUndefined();
    steps.push_back({QStringLiteral("/answer"), isReadable ? indented(tree->toObject()) : BenchText::tr("It cannot be read."), !isReadable});
    const AnswerReading reading = readAnswer(profile, answer, {QStringLiteral("1")});
    steps.push_back({QStringLiteral("/classes"), outcomeName(reading.whole.outcome) + u' ' + reading.whole.reason + reading.whole.receipt, false});
    const bool isSilent = reading.whole.outcome == Outcome::Unknown && profile.answer.silent != u"ok" && isReadable &&
                          std::ranges::all_of(profile.answer.ok, [&](const AnswerTest &test) { return test.holds(*tree); });
    if (isSilent && reading.records.isEmpty())
        steps.push_back({QStringLiteral("/answer/records/silent"),
                         BenchText::tr("A good answer that names no record leaves it in doubt; “silent”: “ok” lets it stand for all."), true});
    for (auto record = reading.records.begin(); record != reading.records.end(); ++record)
        steps.push_back({QStringLiteral("/answer/records ") + record.key(), outcomeName(record->outcome) + u' ' + record->reason + record->receipt, false});
    return steps;
}

Result<QJsonObject> benchSample(Session &session, const Profile &profile, EventId event)
{
    return session.store.read([&](Database &db) -> Result<QJsonObject> {
        Rows queued = db.query("SELECT record FROM outbox WHERE profile = ? ORDER BY id DESC LIMIT 1", profile.id);
        if (event == EventId{} && queued.next())
            return QJsonDocument::fromJson(queued.text(0).toUtf8()).object();
        EventId wanted = event;
        Rows events = db.query("SELECT id, step FROM event ORDER BY id DESC LIMIT 2000");
        while (wanted == EventId{} && events.next()) {
            if (profile.wants(events.text(1)))
                wanted = events.id<EventId>(0);
        }
        if (wanted == EventId{})
            return failure(ErrorCode::NotFound, BenchText::tr("No entry is of a kind this platform wants."));
        const auto record = canonicalRecord(db, session.info, wanted);
        if (!record)
            return tl::make_unexpected(record.error());
        return QJsonDocument::fromJson(withFurtherFacts(db, *record, wanted, profile.furtherFacts).json).object();
    });
}

Result<QString> testCall(Session &session, const Profile &profile, Transport &transport)
{
    const auto place = RelayBook(session, Profiles{{profile}, {}}).placeNamed(profile);
    if (!place)
        return tl::make_unexpected(place.error());
    if (isFilePlace(place->base)) {
        const QString folder = QUrl(place->base).toLocalFile();
        const QFileInfo facts(folder);
        if (!facts.isDir())
            return failure(ErrorCode::Network, BenchText::tr("The folder %1 is not there. Put the stick in, or choose another folder.").arg(folder));
        if (!facts.isWritable())
            return failure(ErrorCode::Network, BenchText::tr("Nothing can be written into %1: it is for reading only. Choose another folder.").arg(folder));
        if (QStorageInfo(folder).bytesAvailable() < LeastRoom)
            return failure(ErrorCode::Network, BenchText::tr("%1 is full. Make room there, or choose another folder.").arg(folder));
        return BenchText::tr("Files can be put into %1.").arg(folder);
    }
    constexpr int LongestWait = 5'000; // for a run by the clock to end
    const auto lock = takeRelayLock(session.store.path(), LongestWait);
    if (!lock)
        return tl::make_unexpected(lock.error());
    PlatformLine line(session, transport, profile, place->base, place->facts);
    NoProgress none;
    if (!profile.query) {
        const auto in = line.facts();
        return in ? Result<QString>(BenchText::tr("Nothing is sent to try it: this platform cannot be asked.")) : tl::make_unexpected(in.error());
    }
    const auto asked = line.exchange(profile.query->request, [](RequestFacts &facts) { facts.recordKey = QStringLiteral("suben-test"); }, none);
    if (!asked)
        return tl::make_unexpected(asked.error());
    if (asked->answer.status == 0)
        return failure(ErrorCode::Network, BenchText::tr("%1 Look at the address and at the network; what waits stays.").arg(asked->answer.problem));
    const RecordOutcome said = readQuery(profile, asked->answer, {}, {}, asked->facts);
    if (said.outcome == Outcome::Retry)
        return line.offsetSeconds() == 0
                   ? BenchText::tr("The line stands: the platform knows our key and answers.")
                   : BenchText::tr("The line stands. This computer's clock is off by %1 seconds: set it right; until then records go with the "
                                   "platform's time.")
                         .arg(line.offsetSeconds());
    const AnswerReading reading = readAnswer(profile, asked->answer, {}, asked->facts);
    Discretion discretion(profile, asked->facts);
    discretion.hideMembersOf(decodedFrom({}, asked->answer.body));
    const QString words = reasonInWords(discretion.kept(reading.whole.reason), profile, session);
    if (reading.whole.outcome == Outcome::Blocked || reading.whole.outcome == Outcome::Login)
        return failure(ErrorCode::NotAllowed, BenchText::tr("The platform does not take our key or signature (%1). Write the keys anew.").arg(words));
    if (reading.whole.outcome == Outcome::Clock)
        return failure(ErrorCode::Network, BenchText::tr("This computer's clock is too far from the platform's (%1). Set date and time right.").arg(words));
    return failure(ErrorCode::Network,
                   BenchText::tr("The platform answered otherwise than expected: HTTP %1 %2").arg(asked->answer.status).arg(words).trimmed());
}

} // namespace suben
