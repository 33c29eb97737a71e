#include "core/sync/relaybook.h"

#include "core/base/dates.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/attemptchain.h"
#include "core/sync/outbox.h"
#include "core/sync/outboxqueue.h"
#include "core/sync/sealedanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct RelayBookText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

// Of one state, in the order of the ids, by its own index: a long queue is not sorted for every request.
constexpr auto DueSql = R"(
    SELECT id, business_key, record, job FROM outbox AS due
     WHERE profile = ?1 AND state = '%1' AND state <> 'accepted' AND id > ?4 AND next_at <= ?2
       AND (after_key = '' OR NOT EXISTS (
            SELECT 1 FROM outbox AS earlier WHERE earlier.profile = ?1
               AND (earlier.business_key = due.after_key OR earlier.business_key GLOB due.after_key || '-*of*')
               AND earlier.state NOT IN ('accepted', 'part', 'withdrawn', 'rejected'))))";
constexpr auto StateSql = R"(
    SELECT id, business_key, record, job FROM outbox WHERE profile = ?1 AND state = ?2 ORDER BY id LIMIT ?3)";
constexpr auto UnsettledSql = R"(
    SELECT id, business_key, record, job FROM outbox
     WHERE profile = ?1 AND id < CAST(?2 AS INTEGER) AND state IN ('ready', 'retry', 'sending', 'unknown', 'running', 'blocked')
     ORDER BY id LIMIT ?3)";
// A job is asked about when its time has come.
constexpr auto RunningSql = R"(
    SELECT id, business_key, record, job FROM outbox
     WHERE profile = ?1 AND state = 'running' AND next_at <= ?2 ORDER BY id LIMIT ?3)";
// Neither 5xx nor 429 is a promise that nothing was stored.
constexpr auto RecoverSql = R"(
    UPDATE outbox SET state = 'unknown', reason = CASE state WHEN 'sending' THEN ?2 ELSE reason END
     WHERE profile = ?1 AND (state = 'sending' OR (state = 'retry' AND ?4 AND next_at <= ?3 AND (
           SELECT status FROM outbox_attempt_row JOIN outbox_attempt ON outbox_attempt.id = attempt_id
            WHERE outbox_id = outbox.id ORDER BY attempt_id DESC LIMIT 1) >= 429)))";

/// 1, 2, 4 … 64 minutes after the first, second, third … attempt and up to a quarter more, so that many shops do not
/// come back at once; or when the platform says.
QDateTime nextTry(const QDateTime &now, const RelayRow &row, int attempts, int waitSeconds)
{
    const qint64 wait = 60LL << qBound(0, attempts - 1, 6);
    const qint64 spread = qHash(row.key) % static_cast<size_t>(wait / 4 + 1);
    return now.addSecs(attempts <= 1 ? qMax<qint64>(wait, waitSeconds) : qMax<qint64>(wait + spread, waitSeconds));
}

std::vector<RelayRow> listed(Rows &rows)
{
    std::vector<RelayRow> list;
    while (rows.next())
        list.push_back({rows.id<OutboxId>(0), rows.text(1), QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), rows.text(3)});
    return list;
}

} // namespace

Result<RelayPlace> RelayBook::placeOf(Database &db, const Profile &profile, const QString &base)
{
    RelayPlace place{&profile, base, {}};
    place.facts.ownName = m_session.info.name;
    place.facts.ownCreditCode = m_session.info.creditCode;
    Rows secrets = db.query("SELECT credential, sealed FROM platform_secret WHERE profile = ?", profile.id);
    while (secrets.next()) {
        const auto plain = m_session.keys.decrypt(secrets.blob(1), (profile.id + u'/' + secrets.text(0)).toUtf8());
        if (!plain)
            return tl::make_unexpected(plain.error());
        place.facts.credentials.insert(secrets.text(0), QString::fromUtf8(*plain));
    }
    return place;
}

/// Nor where the file was made to say so, or by a program that let a real ledger practise.
static bool mayVisit(const LedgerInfo &ledger, const PlatformEnvironment &place)
{
    return ledger.training == place.practice;
}

Result<std::vector<RelayPlace>> RelayBook::places()
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<RelayPlace>> {
        static const QString Never = QStringLiteral("9"); // behind every ISO time
        std::vector<std::pair<QString, RelayPlace>> list;
        Rows rows = db.query(R"(
            SELECT profile, environment, base FROM platform WHERE enabled = 1 ORDER BY profile)");
        while (rows.next()) {
            const Profile *profile = m_profiles.find(rows.text(0));
            const PlatformEnvironment *environment = profile != nullptr ? profile->environment(rows.text(1)) : nullptr;
            if (environment == nullptr || !mayVisit(m_session.info, *environment)) {
                if (environment != nullptr && environment->practice)
                    report.messages << RelayBookText::tr("%1 is switched on to practise and is sent nothing from a real ledger; switch on its real place.").arg(profile->titleZh);
                continue;
            }
            if (const auto open = m_session.keys.ready(); !open)
                return tl::make_unexpected(open.error());
            auto place = placeOf(db, *profile, rows.text(2));
            if (!place)
                return tl::make_unexpected(place.error());
            const QString deadline = firstDeadline(db, *profile);
            list.emplace_back(deadline.isEmpty() ? Never : deadline, *std::move(place));
        }
        std::ranges::stable_sort(list, {}, &std::pair<QString, RelayPlace>::first);
        std::vector<RelayPlace> places;
        for (auto &[deadline, place] : list)
            places.push_back(std::move(place));
        return places;
    });
}

Result<RelayPlace> RelayBook::placeNamed(const Profile &profile)
{
    return m_session.store.read([&](Database &db) -> Result<RelayPlace> {
        Rows rows = db.query("SELECT environment, base FROM platform WHERE profile = ? AND enabled = 1", profile.id);
        const PlatformEnvironment *environment = rows.next() ? profile.environment(rows.text(0)) : nullptr;
        if (environment == nullptr || !mayVisit(m_session.info, *environment))
            return failure(ErrorCode::NotFound, RelayBookText::tr("%1 is not switched on.").arg(profile.titleZh));
        return placeOf(db, profile, rows.text(1));
    });
}

Result<void> RelayBook::recover(const Profile &profile)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute(RecoverSql, profile.id, RelayBookText::tr("The program stopped while this was being sent."),
                   toIso(m_session.clock.now()), profile.query ? 1 : 0);
        return {};
    });
}

Result<int> RelayBook::count(const Profile &profile, const char *state)
{
    return m_session.store.read([&](Database &db) -> Result<int> {
        Rows rows = db.query("SELECT count(*) FROM outbox WHERE profile = ? AND state = ?", profile.id,
                             QString::fromLatin1(state));
        return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    });
}

Result<std::vector<RelayRow>> RelayBook::rows(const char *sql, const Profile &profile, const QString &text, int limit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<RelayRow>> {
        Rows rows = db.query(sql, profile.id, text, limit);
        return listed(rows);
    });
}

Result<std::vector<RelayRow>> RelayBook::toSend(const Profile &profile, int limit, OutboxId after)
{
    static const QByteArray Sql = [] {
        const QString due = QString::fromLatin1(DueSql);
        return (due.arg(QStringLiteral("retry")) + QStringLiteral(" UNION ALL ") + due.arg(QStringLiteral("ready")) +
                QStringLiteral(" ORDER BY 1 LIMIT ?3")).toLatin1();
    }();
    return m_session.store.read([&](Database &db) -> Result<std::vector<RelayRow>> {
        Rows rows = db.query(Sql.constData(), profile.id, toIso(m_session.clock.now()), limit, after);
        return listed(rows);
    });
}

Result<std::vector<RelayRow>> RelayBook::inState(const Profile &profile, const char *state, int limit)
{
    if (QLatin1String(state) == QLatin1String("running"))
        return rows(RunningSql, profile, toIso(m_session.clock.now()), limit);
    return rows(StateSql, profile, QString::fromLatin1(state), limit);
}

Result<std::vector<RelayRow>> RelayBook::unsettledBefore(const Profile &profile, OutboxId last)
{
    return rows(UnsettledSql, profile, QString::number(raw(last)), -1);
}

Result<qint64> RelayBook::freeze(const std::vector<RelayRow> &due, const Profile &profile, const Request &request)
{
    const auto sealed = m_session.keys.encrypt(request.frozen(), AttemptSecret);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    const QString address = discretion.kept(request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    return m_session.store.write([&](Database &db) -> Result<qint64> {
        db.execute("INSERT INTO outbox_attempt (profile, url, request, sent_at) VALUES (?, ?, ?, ?)", profile.id, address, *sealed,
                   toIso(m_session.clock.now()));
        const qint64 attempt = db.lastInsertId();
        for (const RelayRow &row : due) {
            const int taken = db.execute(R"(
                UPDATE outbox SET state = 'sending', attempts = attempts + 1, profile_version = ? WHERE id = ? AND state IN ('ready', 'retry'))",
                                         profile.version, row.id);
            if (taken != 1)
                return failure(ErrorCode::Refused, RelayBookText::tr("Another program is sending already."));
            db.execute("INSERT INTO outbox_attempt_row (outbox_id, attempt_id) VALUES (?, ?)", row.id, attempt);
        }
        chainSent(db, m_session.keys, attempt);
        return attempt;
    });
}

void RelayBook::hidePersonsOf(Database &db, const std::vector<RelayRow> &rows)
{
    for (const RelayRow &row : rows) {
        Rows event = db.query("SELECT event_id FROM outbox WHERE id = ?", row.id);
        if (event.next())
            discretion.hidePersonsOf(db, m_session.keys, event.id<EventId>(0));
    }
}

void RelayBook::write(Database &db, const RelayRow &row, const RecordOutcome &outcome, const AnswerReading &reading)
{
    const QDateTime now = m_session.clock.now();
    OutboxState state = OutboxState::Unknown;
    QString nextAt;
    QString job;
    const bool isStored = outcome.outcome == Outcome::Accepted || outcome.outcome == Outcome::Part;
    switch (outcome.outcome) {
    case Outcome::Accepted:
        state = OutboxState::Accepted;
        ++report.accepted;
        break;
    case Outcome::Part:
        state = OutboxState::Part;
        ++report.part;
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
    case Outcome::TooLarge:
    case Outcome::Ids:
    case Outcome::Again:
        state = OutboxState::Ready; // refused at the door: nothing was stored, it goes once more
        break;
    case Outcome::Order:
    case Outcome::Retry: {
        state = OutboxState::Retry;
        ++report.retry;
        Rows attempts = db.query("SELECT attempts FROM outbox WHERE id = ?", row.id);
        nextAt =
            toIso(nextTry(now, row, attempts.next() ? static_cast<int>(attempts.integer(0)) : 0, reading.waitSeconds));
        break;
    }
    case Outcome::Unknown:
    case Outcome::Duplicate:
        ++report.unknown;
        break;
    }
    db.execute(
        "UPDATE outbox SET state = ?, receipt = ?, reason = ?, next_at = ?, settled_at = ?, job = ? WHERE id = ?",
        outboxStateName(state), isStored ? outcome.receipt : QString(), discretion.noted(outcome.reason), nextAt, toIso(now), job,
        row.id);
}

Result<void> RelayBook::settle(const std::vector<RelayRow> &due, qint64 attempt, const Answer &answer,
                               const AnswerReading &reading)
{
    const auto sealed = sealedAnswer(m_session.keys, attempt, {reading.whole.reason, answer.body});
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    return m_session.store.write([&](Database &db) -> Result<void> {
        hidePersonsOf(db, due);
        db.execute("UPDATE outbox_attempt SET status = ?, answer = ?, answer_form = 'sealed', answered_at = ?, outcome = ? WHERE id = ?",
                   answer.status, *sealed, toIso(m_session.clock.now()), discretion.noted(reading.whole.reason), attempt);
        chainAnswered(db, m_session.keys, attempt);
        for (const RelayRow &row : due)
            write(db, row, reading.of(row.key), reading);
        return {};
    });
}

Result<void> RelayBook::settleOne(const RelayRow &row, const RecordOutcome &outcome, const AnswerReading &reading)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        hidePersonsOf(db, {row});
        write(db, row, outcome, reading);
        return {};
    });
}

Result<void> RelayBook::settleAsked(const RelayRow &row, const Profile &profile, const RecordOutcome &said)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        hidePersonsOf(db, {row});
        Rows sent = db.query(R"(
            SELECT max(sent_at) FROM outbox_attempt JOIN outbox_attempt_row ON attempt_id = outbox_attempt.id WHERE outbox_id = ?)",
                             row.id);
        const int grace = profile.query ? profile.query->graceSeconds : 0;
        const bool isEarly = grace > 0 && sent.next() && sent.text(0) > toIso(m_session.clock.now().addSecs(-grace));
        if (said.outcome == Outcome::Unknown || (said.outcome == Outcome::Retry && isEarly)) {
            db.execute("UPDATE outbox SET reason = ? WHERE id = ? AND state = 'unknown'", discretion.noted(said.reason), row.id);
            ++report.unknown;
        } else if (said.outcome == Outcome::Retry) {
            db.execute(
                "UPDATE outbox SET state = 'ready', reason = '', next_at = '' WHERE id = ? AND state = 'unknown'",
                row.id);
        } else if (said.outcome == Outcome::Rejected) {
            db.execute(
                "UPDATE outbox SET state = 'conflict', reason = ?, settled_at = ? WHERE id = ? AND state = 'unknown'",
                discretion.noted(said.reason), toIso(m_session.clock.now()), row.id);
            ++report.conflict;
        } else {
            write(db, row, said, {});
        }
        return {};
    });
}

Result<void> RelayBook::settlePolled(const std::vector<RelayRow> &members, const JobSpec &job,
                                     const AnswerReading &said)
{
    AnswerReading reading = said;
    return m_session.store.write([&](Database &db) -> Result<void> {
        hidePersonsOf(db, members);
        const QString oldest = toIso(m_session.clock.now().addSecs(-3600LL * job.hours));
        for (const RelayRow &row : members) {
            // The job is as old as its request; the row may have waited long before.
            Rows last = db.query(R"(
                SELECT ifnull((SELECT max(sent_at) FROM outbox_attempt JOIN outbox_attempt_row ON attempt_id = outbox_attempt.id
                                WHERE outbox_id = outbox.id), created_at) FROM outbox WHERE id = ?)",
                                 row.id);
            const QString sentAt = last.next() ? last.text(0) : QString();
            const bool isOld = sentAt < oldest;
            const auto sent = isOld ? std::nullopt : parseIsoTime(sentAt);
            // Half as long again as it has been worked on: a long job is not asked for every few seconds.
            if (job.mostSeconds > 0 && sent)
                reading.waitSeconds = qMax(reading.waitSeconds, static_cast<int>(qMin<qint64>(sent->secsTo(m_session.clock.now()) / 2, job.mostSeconds)));
            RecordOutcome outcome = reading.of(row.key);
            if (outcome.outcome == Outcome::Running && isOld)
                outcome.outcome = Outcome::Unknown;
            write(db, row, outcome, reading);
        }
        return {};
    });
}

Result<void> RelayBook::block(const Profile &profile, const QString &reason)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        report.blocked += db.execute(
            "UPDATE outbox SET state = 'blocked', reason = ? WHERE profile = ? AND state IN ('ready', 'retry')", discretion.noted(reason),
            profile.id);
        return {};
    });
}

Result<DayUse> RelayBook::usedToday(const Profile &profile)
{
    return m_session.store.read([&](Database &db) -> Result<DayUse> {
        Rows rows = db.query(
            "SELECT count(*), ifnull(sum(length(request)), 0) FROM outbox_attempt WHERE profile = ? AND sent_at >= ?",
            profile.id, toIso(m_session.clock.today()));
        return rows.next() ? DayUse{rows.integer(0), rows.integer(1)} : DayUse{};
    });
}

Result<Request> RelayBook::lastRequest(const RelayRow &row)
{
    return m_session.store.read([&](Database &db) -> Result<Request> {
        Rows rows = db.query(R"(
            SELECT request FROM outbox_attempt JOIN outbox_attempt_row ON attempt_id = outbox_attempt.id
             WHERE outbox_id = ? ORDER BY attempt_id DESC LIMIT 1)",
                             row.id);
        if (!rows.next())
            return Request();
        return m_session.keys.decrypt(rows.blob(0), AttemptSecret).map([](const QByteArray &frozen) { return Request::thawed(frozen); });
    });
}

} // namespace suben
