#include "core/sync/relay.h"

#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/answerreading.h"
#include "core/sync/mapping.h"
#include "core/sync/platformline.h"
#include "core/sync/signing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

namespace suben
{

namespace
{

struct RelayText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

struct DueRow {
    OutboxId id{};
    QString key;
    QJsonObject record;
    QString job;
};

using MappedRows = std::vector<std::pair<DueRow, QJsonObject>>;

/// One enabled platform with what is needed to talk to it.
struct Place {
    const Profile *profile = nullptr;
    QString base;
    RequestFacts facts;
};

/// 1, 2, 4 … 64 minutes after the first, second, third … attempt, or when the platform says.
QDateTime nextTry(const QDateTime &now, int attempts, int waitSeconds)
{
    return now.addSecs(qMax<qint64>(60LL << qBound(0, attempts - 1, 6), waitSeconds));
}

/// What a platform may change in how we talk to it while it is talked to.
struct Amends {
    bool loggedInAgain = false;
    bool clockSet = false;
};

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
    Result<void> askAboutUnknown(PlatformLine &line, Progress &progress);
    Result<void> pollJobs(PlatformLine &line, Progress &progress);
    Result<void> sendDue(PlatformLine &line, Progress &progress);
    Result<bool> sendOnce(PlatformLine &line, Amends &amends, Progress &progress);
    Result<std::vector<DueRow>> due(const Profile &profile, const char *sql, int limit);
    Result<qint64> freeze(const std::vector<DueRow> &rows, const Profile &profile, const Request &request);
    Result<void> settle(const std::vector<DueRow> &rows, qint64 attempt, const Answer &answer, const AnswerReading &reading);
    Result<void> askAbout(PlatformLine &line, const DueRow &row, Progress &progress);
    Result<MappedRows> mapped(PlatformLine &line, const Profile &variant, const std::vector<DueRow> &rows);
    void settleRow(Database &db, const DueRow &row, const RecordOutcome &outcome, const AnswerReading &reading = {});
    bool amended(PlatformLine &line, Amends &amends, const Answer &answer, AnswerReading &reading);
    Result<void> talkTo(const Place &place, Progress &progress);
};

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
                   RelayText::tr("The program stopped while this was being sent."), place.profile->id);
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

Result<std::vector<DueRow>> Relay::Private::due(const Profile &profile, const char *sql, int limit)
{
    return session.store.read([&](Database &db) -> Result<std::vector<DueRow>> {
        std::vector<DueRow> list;
        Rows rows = db.query(sql, profile.id, toIso(session.clock.now()), limit);
        while (rows.next())
            list.push_back({rows.id<OutboxId>(0), rows.text(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), rows.text(3)});
        return list;
    });
}

/// The first row and those after it that may go in its request: of the same variant, with the same facts where the
/// platform wants them together.
std::vector<DueRow> together(const Profile &profile, const std::vector<DueRow> &rows)
{
    const Profile &variant = profile.variantFor(rows.front().record);
    std::vector<DueRow> chosen;
    for (const DueRow &row : rows) {
        const bool agrees = std::ranges::all_of(variant.groupBy, [&](const QString &fact) {
            return row.record[fact] == rows.front().record[fact];
        });
        if (agrees && &profile.variantFor(row.record) == &variant && static_cast<int>(chosen.size()) < variant.batch)
            chosen.push_back(row);
    }
    return chosen;
}

/// Records the platform could never take are settled as rejected here, without a request.
Result<MappedRows> Relay::Private::mapped(PlatformLine &line, const Profile &variant, const std::vector<DueRow> &rows)
{
    MappedRows good;
    for (const DueRow &row : rows) {
        const auto resolved = line.resolved(variant, row.record);
        if (!resolved)
            return tl::make_unexpected(resolved.error());
        const auto record = mapRecord(variant, row.record, *resolved);
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

Result<qint64> Relay::Private::freeze(const std::vector<DueRow> &rows, const Profile &profile, const Request &request)
{
    return session.store.write([&](Database &db) -> Result<qint64> {
        db.execute("INSERT INTO outbox_attempt (profile, url, request, sent_at) VALUES (?, ?, ?, ?)", profile.id,
                   request.url.toString(QUrl::RemoveQuery), session.keys.encrypt(request.frozen(), AttemptSecret),
                   toIso(session.clock.now()));
        const qint64 attempt = db.lastInsertId();
        for (const DueRow &row : rows) {
            const int taken = db.execute(R"(
                UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ? AND state IN ('ready', 'retry'))",
                                         row.id);
            if (taken != 1)
                return failure(ErrorCode::Refused, RelayText::tr("Another program is sending already."));
            db.execute("INSERT INTO outbox_attempt_row (outbox_id, attempt_id) VALUES (?, ?)", row.id, attempt);
        }
        return attempt;
    });
}

void Relay::Private::settleRow(Database &db, const DueRow &row, const RecordOutcome &outcome, const AnswerReading &reading)
{
    const QDateTime now = session.clock.now();
    OutboxState state = OutboxState::Unknown;
    QString nextAt;
    QString receipt;
    QString job;
    switch (outcome.outcome) {
    case Outcome::Accepted:
        state = OutboxState::Accepted;
        receipt = outcome.receipt;
        ++report.accepted;
        break;
    case Outcome::Part:
        state = OutboxState::Part;
        receipt = outcome.receipt;
        ++report.rejected;
        break;
    case Outcome::Running:
        state = OutboxState::Running;
        job = reading.job.isEmpty() ? row.job : reading.job;
        nextAt = toIso(now.addSecs(qMax(reading.waitSeconds, 1)));
        ++report.running;
        break;
    case Outcome::Rejected:
        state = OutboxState::Rejected;
        ++report.rejected;
        break;
    case Outcome::Blocked:
        state = OutboxState::Blocked;
        ++report.blocked;
        break;
    case Outcome::Login:
    case Outcome::Clock:
        state = OutboxState::Ready; // refused at the door: nothing was stored, it goes once more
        break;
    case Outcome::Order:
    case Outcome::Retry: {
        state = OutboxState::Retry;
        ++report.retry;
        Rows attempts = db.query("SELECT attempts FROM outbox WHERE id = ?", row.id);
        nextAt = toIso(nextTry(now, attempts.next() ? static_cast<int>(attempts.integer(0)) : 0, reading.waitSeconds));
        break;
    }
    case Outcome::Unknown:
    case Outcome::Duplicate:
        ++report.unknown;
        break;
    }
    db.execute("UPDATE outbox SET state = ?, receipt = ?, reason = ?, next_at = ?, settled_at = ?, job = ? WHERE id = ?",
               outboxStateName(state), receipt, outcome.reason, nextAt, toIso(now), job, row.id);
}

Result<void> Relay::Private::settle(const std::vector<DueRow> &rows, qint64 attempt, const Answer &answer,
                                    const AnswerReading &reading)
{
    return session.store.write([&](Database &db) -> Result<void> {
        db.execute("UPDATE outbox_attempt SET status = ?, answer = ?, answered_at = ?, outcome = ? WHERE id = ?",
                   answer.status, answer.body, toIso(session.clock.now()), reading.whole.reason, attempt);
        for (const DueRow &row : rows)
            settleRow(db, row, reading.of(row.key), reading);
        return {};
    });
}

/// A token that ended and a clock that is off are mended once; the second time the platform waits for a person.
bool Relay::Private::amended(PlatformLine &line, Amends &amends, const Answer &answer, AnswerReading &reading)
{
    const Outcome said = reading.whole.outcome;
    if (said == Outcome::Login && line.profile().login && !std::exchange(amends.loggedInAgain, true)) {
        line.forgetToken();
        return true;
    }
    if (said == Outcome::Clock && !std::exchange(amends.clockSet, true) && line.learnTime(answer))
        return true;
    if (said == Outcome::Login || said == Outcome::Clock)
        reading.whole.outcome = Outcome::Blocked;
    return false;
}

Result<void> Relay::Private::askAbout(PlatformLine &line, const DueRow &row, Progress &progress)
{
    const Profile &variant = line.profile().variantFor(row.record);
    auto facts = line.facts();
    const auto resolved = facts ? line.resolved(variant, row.record) : tl::make_unexpected(facts.error());
    if (!resolved)
        return tl::make_unexpected(resolved.error());
    const auto record = mapRecord(variant, row.record, *resolved);
    facts->recordKey = row.key;
    facts->record = record.value_or(QJsonObject());
    const auto request = queryRequest(variant, line.base(), *facts);
    if (!request)
        return tl::make_unexpected(request.error());
    const RecordOutcome said = readQuery(variant, line.send(*request, progress), record ? digestOf(*record) : QString(),
                                         record.value_or(QJsonObject()), *facts);
    return session.store.write([&](Database &db) -> Result<void> {
        Rows sent = db.query(R"(
            SELECT max(sent_at) FROM outbox_attempt JOIN outbox_attempt_row ON attempt_id = outbox_attempt.id WHERE outbox_id = ?)",
                             row.id);
        const QDateTime believed = session.clock.now().addSecs(-variant.query.graceSeconds);
        const bool isEarly = variant.query.graceSeconds > 0 && sent.next() && sent.text(0) > toIso(believed);
        if (said.outcome == Outcome::Unknown || (said.outcome == Outcome::Retry && isEarly)) {
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

Result<void> Relay::Private::askAboutUnknown(PlatformLine &line, Progress &progress)
{
    const auto rows = due(line.profile(), R"(
        SELECT id, business_key, record, job FROM outbox
         WHERE profile = ?1 AND state = 'unknown' AND ?2 <> '' ORDER BY id LIMIT ?3)",
                          1'000);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const DueRow &row : *rows) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, RelayText::tr("Stopped; what was sent is settled, the rest waits."));
        const int before = report.unknown;
        if (const auto asked = askAbout(line, row, progress); !asked)
            return asked;
        if (report.unknown > before)
            break; // the line or the platform is down: the others stay unknown until the next run
    }
    return {};
}

/// Each job once, for all the rows that went with it. A job that is too old is in doubt.
Result<void> Relay::Private::pollJobs(PlatformLine &line, Progress &progress)
{
    if (!line.profile().job)
        return {};
    const JobSpec &job = *line.profile().job;
    const auto rows = due(line.profile(), R"(
        SELECT id, business_key, record, job FROM outbox
         WHERE profile = ?1 AND state = 'running' AND next_at <= ?2 ORDER BY id LIMIT ?3)",
                          10'000);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<QString, std::vector<DueRow>> jobs;
    for (const DueRow &row : *rows)
        jobs[row.job].push_back(row);
    for (const auto &[name, members] : jobs) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, RelayText::tr("Stopped; what was sent is settled, the rest waits."));
        auto facts = line.facts();
        if (!facts)
            return tl::make_unexpected(facts.error());
        facts->job = QUrl(name).path();
        const auto request = requestFor(line.profile(), job.poll, line.base(), *facts);
        if (!request)
            return tl::make_unexpected(request.error());
        QStringList keys;
        for (const DueRow &row : members)
            keys << row.key;
        AnswerReading reading = readJobAnswer(line.profile(), line.send(*request, progress), keys, *facts);
        reading.waitSeconds = qMax(reading.waitSeconds, job.everySeconds);
        const auto settled = session.store.write([&](Database &db) -> Result<void> {
            for (const DueRow &row : members) {
                Rows created = db.query("SELECT settled_at, created_at FROM outbox WHERE id = ?", row.id);
                const bool isOld = created.next() && created.text(1) < toIso(session.clock.now().addSecs(-3600LL * job.hours));
                RecordOutcome outcome = reading.of(row.key);
                if (outcome.outcome == Outcome::Running && isOld)
                    outcome.outcome = Outcome::Unknown;
                settleRow(db, row, outcome, reading);
            }
            return {};
        });
        if (!settled)
            return settled;
    }
    return {};
}

/// One request; false when there is nothing more to send now.
Result<bool> Relay::Private::sendOnce(PlatformLine &line, Amends &amends, Progress &progress)
{
    const Profile &profile = line.profile();
    const auto rows = due(profile, R"(
        SELECT id, business_key, record, job FROM outbox
         WHERE profile = ?1 AND state IN ('ready', 'retry') AND next_at <= ?2
           AND (after_key = '' OR NOT EXISTS (
                SELECT 1 FROM outbox AS earlier WHERE earlier.profile = ?1
                   AND (earlier.business_key = outbox.after_key OR earlier.business_key GLOB outbox.after_key || '-*of*')
                   AND earlier.state NOT IN ('accepted', 'part', 'withdrawn', 'rejected')))
         ORDER BY id LIMIT ?3)",
                          qMax(profile.batch, 1) * 2);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return false;
    const std::vector<DueRow> chosen = together(profile, *rows);
    const Profile &variant = profile.variantFor(chosen.front().record);
    const auto ready = mapped(line, variant, chosen);
    if (!ready)
        return tl::make_unexpected(ready.error());
    if (ready->empty())
        return true;
    QJsonArray records;
    std::vector<DueRow> sent;
    QStringList keys;
    for (const auto &[row, record] : *ready) {
        records.append(record);
        sent.push_back(row);
        keys << row.key;
    }
    auto facts = line.facts();
    if (!facts)
        return tl::make_unexpected(facts.error());
    facts->recordKey = keys.first();
    const auto request = uploadRequest(variant, line.base(), records, *facts);
    if (!request)
        return tl::make_unexpected(request.error());
    // Frozen before the socket opens: after a crash only these bytes prove what was sent.
    const auto attempt = freeze(sent, profile, *request);
    if (!attempt)
        return tl::make_unexpected(attempt.error());
    const Answer answer = line.send(*request, progress);
    const RelayReport before = report;
    AnswerReading reading = readAnswer(variant, answer, keys, *facts);
    const bool isAmended = amended(line, amends, answer, reading);
    if (const auto settled = settle(sent, *attempt, answer, reading); !settled)
        return tl::make_unexpected(settled.error());
    // A platform that refuses our signature, sheds load or lost an answer is left alone until the next run.
    return isAmended || (report.blocked == before.blocked && report.retry == before.retry && report.unknown == before.unknown);
}

Result<void> Relay::Private::sendDue(PlatformLine &line, Progress &progress)
{
    Amends amends;
    for (qint64 done = 1;; ++done) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, RelayText::tr("Stopped; what was sent is settled, the rest waits."));
        const auto more = sendOnce(line, amends, progress);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        progress.advance(done * line.profile().batch, 0);
    }
}

/// Everything for one platform. What stops one platform is said and does not stop the others.
Result<void> Relay::Private::talkTo(const Place &place, Progress &progress)
{
    if (place.profile->isClosed(SystemClock().now().time())) {
        report.messages << RelayText::tr("%1 is closed at this time of day; it is tried again later.").arg(place.profile->titleZh);
        return {};
    }
    if (place.profile->until.isValid() && place.profile->until < SystemClock().today()) {
        report.messages << RelayText::tr("%1 took this version of the profile until %2 only; get a newer one.")
                               .arg(place.profile->titleZh, toIso(place.profile->until));
        return {};
    }
    PlatformLine line(session, transport, *place.profile, place.base, place.facts);
    for (const auto &step : {&Private::pollJobs, &Private::askAboutUnknown, &Private::sendDue, &Private::askAboutUnknown,
                             &Private::sendDue}) {
        const auto done = (this->*step)(line, progress);
        if (done)
            continue;
        const ErrorCode code = done.error().code;
        if (code != ErrorCode::Network && code != ErrorCode::NotAllowed)
            return done;
        report.messages << place.profile->titleZh + QStringLiteral(": ") + done.error().text;
        ++(code == ErrorCode::Network ? report.retry : report.blocked);
        return {};
    }
    return {};
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
        return failure(ErrorCode::Refused, RelayText::tr("Another program is sending already."));
    d->report = {};
    const auto places = d->places();
    if (!places)
        return tl::make_unexpected(places.error());
    int unknown = 0;
    for (const Place &place : *places) {
        const int blocked = d->report.blocked;
        if (const auto recovered = d->recover(place); !recovered)
            return tl::make_unexpected(recovered.error());
        if (const auto done = d->talkTo(place, progress); !done)
            return tl::make_unexpected(done.error());
        const auto left = d->inDoubt(place);
        if (!left)
            return tl::make_unexpected(left.error());
        unknown += *left;
        if (d->report.blocked > blocked)
            d->report.messages
                << RelayText::tr("%1 refused our key or signature; check the credentials.").arg(place.profile->titleZh);
    }
    d->report.unknown = unknown;
    return d->report;
}

} // namespace suben
