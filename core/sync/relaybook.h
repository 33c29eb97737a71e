#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/sync/answerreading.h"
#include "core/sync/discretion.h"
#include "core/sync/profile.h"
#include "core/sync/relay.h"
#include "core/sync/signing.h"

#include <QJsonObject>
#include <vector>

namespace suben
{

class Database;

/// A row of the outbox that is worked on.
struct RelayRow {
    OutboxId id{};
    QString key;
    QJsonObject record;
    QString job;
};

/// One enabled platform with what is needed to talk to it.
struct RelayPlace {
    const Profile *profile = nullptr;
    QString base;
    RequestFacts facts;
};

/// What one platform took today, for its quotas.
struct DayUse {
    qint64 requests = 0;
    qint64 bytes = 0;
};

/// The outbox as the relay reads and writes it: every change of a row is one transaction here, none is open while
/// something is sent.
class RelayBook final
{
public:
    RelayBook(Session &session, const Profiles &profiles) : m_session(session), m_profiles(profiles) {}

    RelayReport report;
    /// Of the platform that is talked to: what is written down beside sealed evidence passes through it.
    Discretion discretion;

    /// Those whose legal deadline ends first stand first.
    Result<std::vector<RelayPlace>> places();
    /// NotFound where the platform is off; a training ledger only finds practice places, another one none of them.
    Result<RelayPlace> placeNamed(const Profile &profile);
    /// What a crash left as `sending` is in doubt, and what an unwell platform may have stored all the same is asked
    /// about.
    Result<void> recover(const Profile &profile);
    Result<int> count(const Profile &profile, const char *state);
    /// Rows to send behind `after`, oldest first: new ones and tries that are due again; what corrects another waits for it.
    Result<std::vector<RelayRow>> toSend(const Profile &profile, int limit, OutboxId after);
    Result<std::vector<RelayRow>> inState(const Profile &profile, const char *state, int limit);
    /// Rows of the platform up to this one that are neither there nor sent back.
    Result<std::vector<RelayRow>> unsettledBefore(const Profile &profile, OutboxId last);
    Result<qint64> freeze(const std::vector<RelayRow> &rows, const Profile &profile, const Request &request);
    Result<void> settle(const std::vector<RelayRow> &rows, qint64 attempt, const Answer &answer,
                        const AnswerReading &reading);
    Result<void> settleOne(const RelayRow &row, const RecordOutcome &outcome, const AnswerReading &reading);
    /// What a query said about a row that is in doubt.
    Result<void> settleAsked(const RelayRow &row, const Profile &profile, const RecordOutcome &said);
    /// The answers to a poll; rows that are older than the profile allows are in doubt.
    Result<void> settlePolled(const std::vector<RelayRow> &rows, const JobSpec &job, const AnswerReading &reading);
    /// Everything that waits for this platform stops until a person has looked: a wrong key is not tried again.
    Result<void> block(const Profile &profile, const QString &reason);
    Result<DayUse> usedToday(const Profile &profile);
    /// The last request with this row; empty where none went out.
    Result<Request> lastRequest(const RelayRow &row);

private:
    Result<std::vector<RelayRow>> rows(const char *sql, const Profile &profile, const QString &text, int limit);
    /// A platform may name the persons of any entry that went with it.
    void hidePersonsOf(Database &db, const std::vector<RelayRow> &rows);
    void write(Database &db, const RelayRow &row, const RecordOutcome &outcome, const AnswerReading &reading);
    Result<RelayPlace> placeOf(Database &db, const Profile &profile, const QString &base);

    Session &m_session;
    const Profiles &m_profiles;
};

} // namespace suben
