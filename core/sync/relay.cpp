#include "core/sync/relay.h"

#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/mapping.h"
#include "core/sync/answerreading.h"
#include "core/sync/signing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

struct DueRow {
    OutboxId id{};
    QString key;
    QJsonObject record;
};

/// One enabled platform with what is needed to talk to it.
struct Place {
    const Profile *profile = nullptr;
    QString base;
    RequestFacts facts;
};

QString freshNonce()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), 4);
    return QString::fromLatin1(bytes.toHex());
}

/// 1, 2, 4 … 64 minutes after the first, second, third … attempt.
QDateTime nextTry(const QDateTime &now, int attempts)
{
    return now.addSecs(60LL << qBound(0, attempts - 1, 6));
}

QString digestOf(const QJsonObject &record)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(record).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace

class Relay::Private
{
public:
    Session &session;
    const Profiles &profiles;
    Transport &transport;
    RelayReport report;

    Result<std::vector<Place>> places();
    Result<void> recover(const Place &place);
    Result<int> inDoubt(const Place &place);
    Result<void> askAboutUnknown(const Place &place, Progress &progress);
    Result<void> sendDue(const Place &place, Progress &progress);
    Result<std::vector<DueRow>> due(const Place &place, const char *sql, int limit);
    Result<qint64> freeze(const std::vector<DueRow> &rows, const Place &place, const Request &request);
    Result<void> settle(const Place &place, const std::vector<DueRow> &rows, qint64 attempt, const Answer &answer);
    Result<void> askAbout(const Place &place, const DueRow &row);
    Result<std::vector<std::pair<DueRow, QJsonObject>>> mapped(const Place &place, const std::vector<DueRow> &rows);
    void settleRow(Database &db, const DueRow &row, const RecordOutcome &outcome);
    RequestFacts freshFacts(const Place &place) const;
};

RequestFacts Relay::Private::freshFacts(const Place &place) const
{
    RequestFacts facts = place.facts;
    facts.now = SystemClock().now(); // signatures are checked against the real time, also in a training ledger
    facts.nonce = freshNonce();
    return facts;
}

Result<std::vector<Place>> Relay::Private::places()
{
    return session.store.read([&](Database &db) -> Result<std::vector<Place>> {
        std::vector<Place> list;
        Rows rows = db.query("SELECT profile, environment, base FROM platform WHERE enabled = 1 ORDER BY profile");
        while (rows.next()) {
            const Profile *profile = profiles.find(rows.text(0));
            const PlatformEnvironment *environment = profile != nullptr ? profile->environment(rows.text(1)) : nullptr;
            if (environment == nullptr || (session.info.training && !environment->practice))
                continue;
            Place place{profile, rows.text(2), {}};
            place.facts.ownName = session.info.name;
            place.facts.ownCreditCode = session.info.creditCode;
            Rows secrets = db.query("SELECT credential, sealed FROM platform_secret WHERE profile = ?", profile->id);
            while (secrets.next()) {
                const auto plain =
                    session.keys.decrypt(secrets.blob(1), (profile->id + u'/' + secrets.text(0)).toUtf8());
                if (!plain)
                    return tl::make_unexpected(plain.error());
                place.facts.credentials.insert(secrets.text(0), QString::fromUtf8(*plain));
            }
            list.push_back(place);
        }
        return list;
    });
}

Result<void> Relay::Private::recover(const Place &place)
{
    return session.store.write([&](Database &db) -> Result<void> {
        db.execute("UPDATE outbox SET state = 'unknown', reason = ? WHERE profile = ? AND state = 'sending'",
                   Text::tr("The program stopped while this was being sent."), place.profile->id);
        return {};
    });
}

Result<int> Relay::Private::inDoubt(const Place &place)
{
    return session.store.read([&](Database &db) -> Result<int> {
        Rows rows = db.query("SELECT count(*) FROM outbox WHERE profile = ? AND state = 'unknown'", place.profile->id);
        return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    });
}

Result<std::vector<DueRow>> Relay::Private::due(const Place &place, const char *sql, int limit)
{
    return session.store.read([&](Database &db) -> Result<std::vector<DueRow>> {
        std::vector<DueRow> list;
        Rows rows = db.query(sql, place.profile->id, toIso(session.clock.now()), limit);
        while (rows.next())
            list.push_back(
                {rows.id<OutboxId>(0), rows.text(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).object()});
        return list;
    });
}

/// Records the platform could never take are settled as rejected here, without a request.
Result<std::vector<std::pair<DueRow, QJsonObject>>> Relay::Private::mapped(const Place &place,
                                                                           const std::vector<DueRow> &rows)
{
    std::vector<std::pair<DueRow, QJsonObject>> good;
    for (const DueRow &row : rows) {
        const auto record = mapRecord(*place.profile, row.record);
        if (record) {
            good.emplace_back(row, *record);
            continue;
        }
        const auto settled = session.store.write([&](Database &db) -> Result<void> {
            settleRow(db, row, {Outcome::Rejected, {}, record.error().text});
            return {};
        });
        if (!settled)
            return tl::make_unexpected(settled.error());
    }
    return good;
}

Result<qint64> Relay::Private::freeze(const std::vector<DueRow> &rows, const Place &place, const Request &request)
{
    return session.store.write([&](Database &db) -> Result<qint64> {
        db.execute("INSERT INTO outbox_attempt (profile, url, request, sent_at) VALUES (?, ?, ?, ?)", place.profile->id,
                   request.url.toString(), session.keys.encrypt(request.frozen(), AttemptSecret),
                   toIso(session.clock.now()));
        const qint64 attempt = db.lastInsertId();
        for (const DueRow &row : rows) {
            const int taken = db.execute(R"(
                UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ? AND state IN ('ready', 'retry'))",
                                         row.id);
            if (taken != 1)
                return failure(ErrorCode::Refused, Text::tr("Another program is sending already."));
            db.execute("INSERT INTO outbox_attempt_row (outbox_id, attempt_id) VALUES (?, ?)", row.id, attempt);
        }
        return attempt;
    });
}

void Relay::Private::settleRow(Database &db, const DueRow &row, const RecordOutcome &outcome)
{
    const QDateTime now = session.clock.now();
    OutboxState state = OutboxState::Unknown;
    QString nextAt;
    switch (outcome.outcome) {
    case Outcome::Accepted:
        state = OutboxState::Accepted;
        ++report.accepted;
        break;
    case Outcome::Rejected:
        state = OutboxState::Rejected;
        ++report.rejected;
        break;
    case Outcome::Blocked:
        state = OutboxState::Blocked;
        ++report.blocked;
        break;
    case Outcome::Retry: {
        state = OutboxState::Retry;
        ++report.retry;
        Rows attempts = db.query("SELECT attempts FROM outbox WHERE id = ?", row.id);
        nextAt = toIso(nextTry(now, attempts.next() ? static_cast<int>(attempts.integer(0)) : 0));
        break;
    }
    case Outcome::Unknown:
    case Outcome::Duplicate:
        ++report.unknown;
        break;
    }
    db.execute("UPDATE outbox SET state = ?, receipt = ?, reason = ?, next_at = ?, settled_at = ? WHERE id = ?",
               outboxStateName(state), state == OutboxState::Accepted ? outcome.receipt : QString(), outcome.reason,
               nextAt, toIso(now), row.id);
}

Result<void> Relay::Private::settle(const Place &place, const std::vector<DueRow> &rows, qint64 attempt,
                                    const Answer &answer)
{
    const AnswerReading reading = readAnswer(*place.profile, answer);
    return session.store.write([&](Database &db) -> Result<void> {
        db.execute("UPDATE outbox_attempt SET status = ?, answer = ?, answered_at = ?, outcome = ? WHERE id = ?",
                   answer.status, answer.body, toIso(session.clock.now()), reading.whole.reason, attempt);
        for (const DueRow &row : rows)
            settleRow(db, row, reading.of(row.key));
        return {};
    });
}

Result<void> Relay::Private::askAbout(const Place &place, const DueRow &row)
{
    RequestFacts facts = freshFacts(place);
    facts.recordKey = row.key;
    const auto request = queryRequest(*place.profile, place.base, facts);
    if (!request)
        return tl::make_unexpected(request.error());
    const auto record = mapRecord(*place.profile, row.record);
    const RecordOutcome said =
        readQuery(*place.profile, transport.send(*request), record ? digestOf(*record) : QString());
    return session.store.write([&](Database &db) -> Result<void> {
        if (said.outcome == Outcome::Unknown) {
            db.execute("UPDATE outbox SET reason = ? WHERE id = ? AND state = 'unknown'", said.reason, row.id);
            ++report.unknown;
        } else if (said.outcome == Outcome::Retry) {
            db.execute(
                "UPDATE outbox SET state = 'ready', reason = '', next_at = '' WHERE id = ? AND state = 'unknown'",
                row.id);
        } else if (said.outcome == Outcome::Rejected) {
            db.execute(
                "UPDATE outbox SET state = 'conflict', reason = ?, settled_at = ? WHERE id = ? AND state = 'unknown'",
                said.reason, toIso(session.clock.now()), row.id);
            ++report.conflict;
        } else {
            settleRow(db, row, said);
        }
        return {};
    });
}

Result<void> Relay::Private::askAboutUnknown(const Place &place, Progress &progress)
{
    const auto rows = due(place, R"(
        SELECT id, business_key, record FROM outbox
         WHERE profile = ?1 AND state = 'unknown' AND ?2 <> '' ORDER BY id LIMIT ?3)",
                          1'000);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const DueRow &row : *rows) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, Text::tr("Stopped; what was sent is settled, the rest waits."));
        const int before = report.unknown;
        if (const auto asked = askAbout(place, row); !asked)
            return asked;
        if (report.unknown > before)
            break; // the line or the platform is down: the others stay unknown until the next run
    }
    return {};
}

Result<void> Relay::Private::sendDue(const Place &place, Progress &progress)
{
    for (qint64 done = 0;; done += place.profile->batch) {
        const auto rows = due(place, R"(
            SELECT id, business_key, record FROM outbox
             WHERE profile = ?1 AND state IN ('ready', 'retry') AND next_at <= ?2 ORDER BY id LIMIT ?3)",
                              place.profile->batch);
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (rows->empty())
            return {};
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, Text::tr("Stopped; what was sent is settled, the rest waits."));
        const auto ready = mapped(place, *rows);
        if (!ready)
            return tl::make_unexpected(ready.error());
        if (ready->empty())
            continue;
        QJsonArray records;
        std::vector<DueRow> sent;
        for (const auto &[row, record] : *ready) {
            records.append(record);
            sent.push_back(row);
        }
        const RequestFacts facts = freshFacts(place);
        const auto request =
            signedRequest(*place.profile, place.base, renderBody(*place.profile, records, facts), facts);
        if (!request)
            return tl::make_unexpected(request.error());
        // Frozen before the socket opens: after a crash only these bytes prove what was sent.
        const auto attempt = freeze(sent, place, *request);
        if (!attempt)
            return tl::make_unexpected(attempt.error());
        const Answer answer = transport.send(*request);
        const RelayReport before = report;
        if (const auto settled = settle(place, sent, *attempt, answer); !settled)
            return settled;
        progress.advance(done + static_cast<qint64>(sent.size()), 0);
        // A platform that refuses our signature, sheds load or lost an answer is left alone until the next run.
        if (report.blocked > before.blocked || report.retry > before.retry || report.unknown > before.unknown)
            return {};
    }
}

Relay::Relay(Session &session, const Profiles &profiles, Transport &transport)
    : d(new Private{session, profiles, transport, {}})
{
}

Relay::~Relay() = default;

Result<RelayReport> Relay::run(Progress &progress)
{
    QLockFile lock(d->session.store.path() + QStringLiteral(".relay.lock"));
    lock.setStaleLockTime(0); // a run may take long; only a program that has ended gives its lock up
    if (!lock.tryLock(0))
        return failure(ErrorCode::Refused, Text::tr("Another program is sending already."));
    d->report = {};
    const auto places = d->places();
    if (!places)
        return tl::make_unexpected(places.error());
    int unknown = 0;
    for (const Place &place : *places) {
        const int blocked = d->report.blocked;
        if (const auto recovered = d->recover(place); !recovered)
            return tl::make_unexpected(recovered.error());
        for (const auto &step :
             {&Private::askAboutUnknown, &Private::sendDue, &Private::askAboutUnknown, &Private::sendDue}) {
            if (const auto done = ((*d).*step)(place, progress); !done)
                return tl::make_unexpected(done.error());
        }
        const auto left = d->inDoubt(place);
        if (!left)
            return tl::make_unexpected(left.error());
        unknown += *left;
        if (d->report.blocked > blocked)
            d->report.messages
                << Text::tr("%1 refused our key or signature; check the credentials.").arg(place.profile->titleZh);
    }
    d->report.unknown = unknown;
    return d->report;
}

} // namespace suben
