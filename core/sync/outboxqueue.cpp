// What goes into the outbox, and what it would become.
#include "core/sync/outbox.h"

#include "core/storage/store.h"
#include "core/sync/bench.h"
#include "core/sync/billsplit.h"
#include "core/sync/canonicalrecord.h"
#include "core/sync/furtherfacts.h"
#include "core/sync/mapping.h"
#include "core/sync/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct OutboxQueueText {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

void enqueueOne(Database &db, const Session &session, const Profile &profile, EventId event,
                const CanonicalRecord &record, const QString &after)
{
    db.execute(R"(
        INSERT INTO outbox (event_id, profile, profile_version, business_key, record, state, created_at, after_key)
        VALUES (?1, ?2, ?3, ?4, ?5, 'ready', ?6, ?7))",
               event, profile.id, profile.version, record.key, QString::fromUtf8(record.json),
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

/// Where the platform wants the old entry taken out before the new one comes: a record that only does that, and the
/// new one behind it. An entry that voids another takes it out and brings nothing.
void enqueueRecord(Database &db, const Session &session, const Profile &profile, EventId event, const CanonicalRecord &record)
{
    QJsonObject json = QJsonDocument::fromJson(record.json).object();
    QString after = json[u"record.corrects"].toString();
    CanonicalRecord rest = record;
    if (profile.withdrawsFirst && !after.isEmpty()) {
        const QString key = record.key + QStringLiteral("-w");
        const QStringList old = queuedAs(db, profile, after);
        for (const QString &each : old) {
            QJsonObject withdrawal = json;
            withdrawal[QStringLiteral("record.kind")] = QStringLiteral("void");
            withdrawal[QStringLiteral("record.corrects")] = each;
            withdrawal[QStringLiteral("record.key")] =
                old.size() == 1 ? key : QStringLiteral("%1-%2of%3").arg(key).arg(old.indexOf(each) + 1).arg(old.size());
            enqueueOne(db, session, profile, event,
                       {withdrawal[u"record.key"].toString(), QJsonDocument(withdrawal).toJson(QJsonDocument::Compact)}, each);
        }
        if (json[u"record.kind"].toString() == u"void")
            return;
        json[QStringLiteral("record.kind")] = QStringLiteral("new");
        rest.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
        after = old.isEmpty() ? QString() : key;
    }
    for (const CanonicalRecord &part : splitBill(rest, profile.split))
        enqueueOne(db, session, profile, event, part, after);
}

} // namespace

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
            enqueueRecord(db, session, *profile, event, withFurtherFacts(db, *record, event, profile->furtherFacts()));
        }
        return {};
    };
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
        return QJsonDocument::fromJson(withFurtherFacts(db, *record, event, profile->furtherFacts()).json).object();
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
    const auto request = uploadRequest(variant, profile->environments.first().base, QJsonArray{*record}, facts);
    if (!request)
        return tl::make_unexpected(request.error());
    QString text = request->shown({}, profile->mask);
    for (const BenchStep &step : benchExamples(*profile))
        text += u'\n' + step.place + QStringLiteral(": ") + step.value;
    return text;
}

} // namespace suben
