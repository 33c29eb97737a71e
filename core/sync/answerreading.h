#pragma once

#include "core/sync/profile.h"
#include "core/sync/transport.h"

#include <QHash>
#include <QString>

namespace suben
{

/// What an answer says about one record. `Duplicate` is no success yet: the stored record must be looked at. `Part`:
/// the record is stored without some of its codes. `Running`: it is worked on. `Login`, `Clock`: once more with a new
/// token, with the platform's time. `Order`: something else must arrive first.
/// `TooLarge`: with fewer records. `Ids`: the platform's ids in it are not its own any more. `Again`: nothing is wrong with
/// it, but it went together with one that was refused.
enum class Outcome { Accepted, Rejected, Retry, Blocked, Unknown, Duplicate, Part, Running, Login, Clock, Order, TooLarge, Ids, Again };

/// `accepted`, `rejected`, …: as vectors name it.
QString outcomeName(Outcome outcome);

struct RecordOutcome {
    Outcome outcome = Outcome::Unknown;
    QString receipt;
    QString reason;
};

/// The whole answer read by the profile: what holds for records it does not name, and what it says of each by key.
struct AnswerReading {
    RecordOutcome whole;
    QHash<QString, RecordOutcome> records;
    QString job;         ///< where the platform works on it
    int waitSeconds = 0; ///< Retry-After

    /// The platform names records in its own words: each outcome under our key instead. `keys`: the platform's name → ours.
    void renameFrom(const QHash<QString, QString> &keys);
    RecordOutcome of(const QString &key) const { return records.value(key, whole); }
};

/// HTTP 200 alone is never success; what cannot be read is unknown. `sent` are the keys in the order of the request.
AnswerReading readAnswer(const Profile &profile, const Answer &answer, const QStringList &sent = {},
                         const RequestFacts &facts = {});
/// The same for the answer to a poll.
AnswerReading readJobAnswer(const Profile &profile, const Answer &answer, const QStringList &sent, const RequestFacts &facts);

/// What a query by business key says: Accepted with the receipt, Retry for "not there" (send it), else Unknown. A
/// stored record whose digest is not `sha256Hex`, or that differs from `record` in a compared member, is Rejected:
/// somebody must look (conflict).
RecordOutcome readQuery(const Profile &profile, const Answer &answer, const QString &sha256Hex,
                        const QJsonObject &record = {}, const RequestFacts &facts = {});

} // namespace suben
