#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/sync/profile.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <map>
#include <vector>

namespace suben
{

/// States of a row (domain/platforms.md §4). A row never leaves Unknown without a query's answer or a person's
/// decision.
enum class OutboxState { Ready, Sending, Accepted, Unknown, Retry, Rejected, Blocked, Conflict, Withdrawn, Part, Running };

/// `ready`, `sending`, …: the words of the file and of --json.
QString outboxStateName(OutboxState state);
OutboxState outboxStateFromName(QStringView name);

struct OutboxRow {
    OutboxId id{};
    EventId event{};
    QString profile;
    QString profileVersion;
    QString businessKey;
    OutboxState state = OutboxState::Ready;
    int attempts = 0;
    QString nextAt;
    QString receipt;
    QString reason;
    QString createdAt;
    QString settledAt;
    QString docNo;
    QString stepName; ///< in words, as the pack of the entry has them
    QString partyName;
    QString job;            ///< where the platform works on it, or the file it lies in
    bool isBehind = false; ///< goes only after an earlier record that is not settled yet
};

struct OutboxAttempt {
    QString sentAt;
    QString answeredAt;
    int status = 0;
    QString outcome;
    QString request; ///< credentials and signature as dots
    QString answer;
};

/// What a platform page and the status strip show.
struct PlatformStatus {
    QString profile;
    QString title;
    QString environment;
    QString base;
    bool enabled = false;
    bool isConfirmed = true; ///< nothing of the profile waits for a source
    std::map<OutboxState, qint64> counts;
    QString oldestWaiting;
    QString deadline; ///< by law, the first of those that wait; empty: none
    QString lastAccepted;
    QString nextTry; ///< when the first of what it did not take now is due again; empty: nothing waits for its time
    qint64 queuedEarlier = 0; ///< wait since an earlier version of the profile
    bool unanswered = false; ///< nothing came back the last time it was called

    /// Not settled, and not sent back or in doubt: to be sent, being sent, worked on there, or stopped by a wrong key.
    int waiting() const;
};

/// How many rows are in one of the states.
int countOf(const PlatformStatus &status, std::initializer_list<OutboxState> states);

struct OutboxFilter {
    QString profile;
    std::vector<OutboxState> states; ///< empty: all
    OutboxId before{}; ///< the next chunk: rows older than this one
    OutboxId only{};   ///< this row alone
    int limit = 50;
};

/// What the frozen bytes of a request are sealed for: they may carry a key of the platform.
inline const QByteArray AttemptSecret = QByteArrayLiteral("outbox_attempt");

/// The rows that wait to go out, and which platforms want them.
class Outbox final
{
public:
    Outbox(Session &session, const Profiles &profiles);

    /// For session.recorded: one row for each enabled profile that wants the event's step, in the event's transaction.
    std::function<Result<void>(Database &, EventId)> enqueue();

    /// Proves the profile's vector, seals the credentials, remembers where to send: an address of the web, or a folder
    /// where the profile lays down files. A secret left empty stays as it is while the place is the same. A training
    /// ledger only takes practice environments, another ledger only production ones that are named so (NotAllowed).
    Result<void> enable(const QString &profile, const QString &environment, const QString &base,
                        const QHash<QString, QString> &credentials);
    Result<void> disable(const QString &profile);
    /// Those that are on stand first, then those that are confirmed.
    Result<std::vector<PlatformStatus>> status();
    Result<std::vector<OutboxRow>> rows(const OutboxFilter &filter);
    Result<std::vector<OutboxAttempt>> attempts(OutboxId row);
    /// A person decides about an unknown, rejected, blocked, conflicting or partly taken row: received (with the receipt), send
    /// again, or withdrawn (with the reason). What was sent back goes with what the master data say now.
    Result<void> decide(OutboxId row, OutboxState state, const QString &receiptOrReason);
    /// Somebody asks for it: what could not be reached, so that nothing of it left this machine, is due at once. What a
    /// platform put off waits for its time.
    Result<void> hurry();
    /// What would be sent for an event, without sending: address, headers with dots, body.
    Result<QString> preview(const QString &profile, EventId event);

private:
    Session &m_session;
    const Profiles &m_profiles;
};

} // namespace suben
