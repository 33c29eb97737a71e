// What goes into the outbox, and what it would become.
#include "core/sync/outboxqueue.h"

#include "core/base/dates.h"
#include "core/storage/store.h"
#include "core/sync/bench.h"
#include "core/sync/billsplit.h"
#include "core/sync/canonicalrecord.h"
#include "core/sync/discretion.h"
#include "core/sync/frozenids.h"
#include "core/sync/furtherfacts.h"
#include "core/sync/mapping.h"
#include "core/sync/outbox.h"
#include "core/sync/signing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>
#include <vector>

namespace suben
{

namespace
{

struct OutboxQueueText {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

/// With the numbers under which it goes, where the platform wants some.
QByteArray numbered(Database &db, const Session &session, const Profile &profile, const CanonicalRecord &record)
{
    if (profile.ids.isEmpty())
        return record.json;
    RequestFacts facts;
    facts.now = session.clock.now();
    facts.nonce = QUuid::createUuid().toString(QUuid::Id128);
    facts.ownName = session.info.name;
    facts.ownCreditCode = session.info.creditCode;
    facts.recordKey = record.key;
    facts.serial = nextSerial(db, profile.id, toIso(session.clock.today()));
    QJsonObject json = QJsonDocument::fromJson(record.json).object();
    giveIds(profile, facts, json);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void enqueueOne(Database &db, const Session &session, const Profile &profile, EventId event,
                const CanonicalRecord &record, const QString &after)
{
    const QByteArray json = numbered(db, session, profile, record);
    db.execute(R"(
        INSERT INTO outbox (event_id, profile, profile_version, business_key, record, state, created_at, after_key)
        VALUES (?1, ?2, ?3, ?4, ?5, 'ready', ?6, ?7))",
               event, profile.id, profile.version, record.key, QString::fromUtf8(json),
               toIso(session.clock.now()), after);
}

/// The keys under which a record went to this platform: its own, or those of its parts.
QStringList queuedAs(Database &db, const Profile &profile, const QString &key)
{
    QStringList keys;
    Rows rows = db.query(R"(
        SELECT business_key FROM outbox WHERE profile = ?1
           AND (business_key = ?2 OR (business_key GLOB ?2 || '-*of*' AND business_key NOT GLOB ?2 || '-w*')) ORDER BY id)",
                         profile.id, key);
    while (rows.next())
        keys << rows.text(0);
    return keys;
}

/// The lines of products the platform wants; the others are none of its business.
QJsonObject onlyWanted(const Profile &profile, QJsonObject json)
{
    QJsonArray wanted;
    const QJsonArray lines = json[u"lines"].toArray();
    for (const QJsonValue &line : lines) {
        if (profile.wantsProduct(line[u"item.category"].toString()))
            wanted.append(line);
    }
    json[QStringLiteral("lines")] = wanted;
    return json;
}

/// What stands for a declared record now: the number its content gives it, where the profile numbers by content.
QString numberOf(const Profile &profile, const QJsonObject &json)
{
    const Profile &variant = profile.variantFor(json);
    const auto record = mapRecord(variant, json, unaskedResolves(variant, json));
    const auto hash = std::ranges::find_if(variant.record, [](const FieldMapping &field) { return !field.hash.isEmpty(); });
    return record && hash != variant.record.end() ? (*record)[hash->to].toString() : QString();
}

/// What goes before a correction for one of the old records: this entry as a withdrawal, or the old record once more with a
/// declaration that it was wrong.
QJsonObject beforeCorrection(Database &db, const Session &session, const Profile &profile, const QJsonObject &json, const QString &old,
                             const QString &key)
{
    const bool isVoid = json[u"record.kind"].toString() == u"void";
    Rows rows = db.query("SELECT record FROM outbox WHERE profile = ? AND business_key = ?", profile.id, old);
    const QJsonObject sent = rows.next() ? QJsonDocument::fromJson(rows.text(0).toUtf8()).object() : QJsonObject();
    QJsonObject before = profile.corrections == Corrections::DeclareFirst ? sent : json;
    if (profile.corrections == Corrections::DeclareFirst) {
        before[QStringLiteral("declaration.time")] = toIso(session.clock.now());
        before[QStringLiteral("declaration.reason")] = isVoid ? QStringLiteral("did_not_occur") : QStringLiteral("incorrect_data");
        if (const QString number = isVoid ? QString() : numberOf(profile, json); !number.isEmpty())
            before[QStringLiteral("declaration.by")] = number;
    } else {
        before[QStringLiteral("record.corrects")] = old;
        before[QStringLiteral("record.key")] = key;
    }
    before[QStringLiteral("record.kind")] = QStringLiteral("void");
    keepAsOriginals(before, sent);
    return before;
}

struct ToQueue {
    CanonicalRecord record;
    QString after; ///< the key of the record it comes behind
};

/// Where the platform wants the old entry taken out before the new one comes: a record that only does that, and the
/// new one behind it. An entry that voids another takes it out and brings nothing.
std::vector<ToQueue> recordsOf(Database &db, const Session &session, const Profile &profile, const CanonicalRecord &record)
{
    std::vector<ToQueue> list;
    QJsonObject json = QJsonDocument::fromJson(record.json).object();
    QString after = json[u"record.corrects"].toString();
    CanonicalRecord rest = record;
    if (profile.corrections != Corrections::AsTheyAre && !after.isEmpty()) {
        const QString key = record.key + QStringLiteral("-w");
        const QStringList old = queuedAs(db, profile, after);
        for (const QString &each : old) {
            const QString part = old.size() == 1 ? key : QStringLiteral("%1-%2of%3").arg(key).arg(old.indexOf(each) + 1).arg(old.size());
            const QJsonObject before = beforeCorrection(db, session, profile, json, each, part);
            list.push_back({{part, QJsonDocument(before).toJson(QJsonDocument::Compact)}, each});
        }
        if (json[u"record.kind"].toString() == u"void")
            return list;
        json[QStringLiteral("record.kind")] = QStringLiteral("new");
        rest.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        after = old.isEmpty() ? QString() : key;
    }
    for (const CanonicalRecord &part : splitBill(rest, profile.split))
        list.push_back({part, after});
    return list;
}

/// What concerns the platform of an entry; nothing where nothing does.
std::optional<CanonicalRecord> concerning(Database &db, const Profile &profile, EventId event, const CanonicalRecord &record)
{
    CanonicalRecord full = withFurtherFacts(db, record, event, profile.furtherFacts);
    if (profile.products.isEmpty())
        return full;
    QJsonObject rest = onlyWanted(profile, QJsonDocument::fromJson(full.json).object());
    const QString old = rest[u"record.corrects"].toString();
    const bool isEmpty = rest[u"lines"].toArray().isEmpty();
    if (isEmpty && (old.isEmpty() || queuedAs(db, profile, old).isEmpty()))
        return std::nullopt;
    if (isEmpty) // nothing is left that concerns the platform: to it the entry was voided
        rest[QStringLiteral("record.kind")] = QStringLiteral("void");
    full.json = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    return full;
}

/// Without the numbers it was given.
QJsonObject contentOf(const QByteArray &record)
{
    QJsonObject json = QJsonDocument::fromJson(record).object();
    const QStringList members = json.keys();
    for (const QString &member : members) {
        if (member.startsWith(u"id."))
            json.remove(member);
    }
    return json;
}

} // namespace

Result<void> Outbox::hurry()
{
    return m_session.store.write([](Database &db) -> Result<void> {
        db.execute(R"(
            UPDATE outbox SET next_at = '' WHERE state = 'retry' AND next_at <> '' AND (
                SELECT status FROM outbox_attempt_row JOIN outbox_attempt ON outbox_attempt.id = attempt_id
                 WHERE outbox_id = outbox.id ORDER BY attempt_id DESC LIMIT 1) = 0)");
        return {};
    });
}

std::function<Result<void>(Database &, EventId)> Outbox::enqueue()
{
    return [&session = m_session, &profiles = m_profiles](Database &db, EventId event) -> Result<void> {
        Rows platforms =
            db.query("SELECT profile, (SELECT step FROM event WHERE id = ?) FROM platform WHERE enabled = 1", event);
        std::optional<CanonicalRecord> record;
        while (platforms.next()) {
            const Profile *profile = profiles.find(platforms.text(0));
            if (profile == nullptr || !profile->wants(platforms.text(1)))
                continue;
            if (!record) {
                auto canonical = canonicalRecord(db, session.info, event);
                if (!canonical)
                    return tl::make_unexpected(canonical.error());
                record = std::move(*canonical);
            }
            const auto full = concerning(db, *profile, event, *record);
            for (const ToQueue &each : full ? recordsOf(db, session, *profile, *full) : std::vector<ToQueue>())
                enqueueOne(db, session, *profile, event, each.record, each.after);
        }
        return {};
    };
}

QString firstDeadline(Database &db, const Profile &profile)
{
    if (profile.deadlines.isEmpty())
        return {};
    QString first;
    Rows rows = db.query(R"(
        SELECT event.step, min(outbox.created_at) FROM outbox JOIN event ON event.id = event_id
         WHERE profile = ? AND state <> 'accepted' AND state IN ('ready', 'sending', 'running', 'unknown', 'retry', 'blocked')
         GROUP BY event.step)",
                         profile.id);
    while (rows.next()) {
        const auto named = std::ranges::find_if(profile.deadlines, [step = rows.text(0)](const StepDeadline &each) {
            return each.steps.isEmpty() || each.steps.contains(step);
        });
        const auto created = parseIsoTime(rows.text(1));
        if (named == profile.deadlines.end() || !created)
            continue;
        const QString by = toIso(created->addSecs(3600LL * named->hours));
        first = first.isEmpty() ? by : std::min(first, by);
    }
    return first;
}

qint64 queuedEarlier(Database &db, const Profile &profile)
{
    Rows rows = db.query(R"(
        SELECT count(*) FROM outbox
         WHERE profile = ? AND state <> 'accepted' AND state IN ('ready', 'retry') AND profile_version <> ?)",
                         profile.id, profile.version);
    return rows.next() ? rows.integer(0) : 0;
}

Result<std::optional<QString>> renewedRecord(Database &db, const Session &session, const Profiles &profiles, OutboxId row)
{
    Rows rows = db.query("SELECT event_id, profile, business_key, record FROM outbox WHERE id = ?", row);
    const Profile *profile = rows.next() ? profiles.find(rows.text(1)) : nullptr;
    if (profile == nullptr)
        return std::nullopt;
    const EventId event = rows.id<EventId>(0);
    const auto record = canonicalRecord(db, session.info, event);
    if (!record)
        return Failure(record.error());
    const auto full = concerning(db, *profile, event, *record);
    const std::vector<ToQueue> list = full ? recordsOf(db, session, *profile, *full) : std::vector<ToQueue>();
    const auto now = std::ranges::find(list, rows.text(2), [](const ToQueue &each) { return each.record.key; });
    if (now == list.end() || contentOf(now->record.json) == contentOf(rows.text(3).toUtf8()))
        return std::nullopt;
    return QString::fromUtf8(numbered(db, session, *profile, now->record));
}

Result<QString> Outbox::preview(const QString &id, EventId event)
{
    const Profile *profile = m_profiles.find(id);
    if (profile == nullptr)
        return failure(ErrorCode::NotFound, OutboxQueueText::tr("There is no platform profile “%1”.").arg(id));
    const auto source = m_session.store.read([&](Database &db) -> Result<QJsonObject> {
        const auto record = canonicalRecord(db, m_session.info, event);
        if (!record)
            return tl::make_unexpected(record.error());
        const QJsonObject full = QJsonDocument::fromJson(withFurtherFacts(db, *record, event, profile->furtherFacts).json).object();
        return profile->products.isEmpty() ? full : onlyWanted(*profile, full);
    });
    if (!source)
        return tl::make_unexpected(source.error());
    const Profile &variant = profile->variantFor(*source);
    const auto record = mapRecord(variant, *source, unaskedResolves(variant, *source));
    if (!record)
        return tl::make_unexpected(record.error());
    RequestFacts facts;
    facts.now = m_session.clock.now();
    facts.nonce = QString(32, u'0');
    facts.ownName = m_session.info.name;
    facts.ownCreditCode = m_session.info.creditCode;
    for (const CredentialSlot &slot : profile->credentials)
        facts.credentials.insert(slot.id, QStringLiteral("••••••••"));
    facts.recordKey = (*source)[u"record.key"].toString();
    QJsonObject withIds = *source;
    giveIds(*profile, facts, withIds);
    facts.ids = idsOf(withIds);
    const auto request = uploadRequest(variant, profile->environments.first().base, QJsonArray{*record}, facts);
    if (!request)
        return tl::make_unexpected(request.error());
    QString text = request->shown(Discretion(*profile));
    for (const BenchStep &step : benchExamples(*profile))
        text += u'\n' + step.place + QStringLiteral(": ") + step.value;
    return text;
}

} // namespace suben
