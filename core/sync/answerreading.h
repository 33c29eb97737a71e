#pragma once

#include "core/sync/profile.h"
#include "core/sync/transport.h"

#include <QHash>
#include <QString>

namespace suben
{

/// What an answer says about one record. `Duplicate` is no success yet: the stored record must be looked at.
enum class Outcome { Accepted, Rejected, Retry, Blocked, Unknown, Duplicate };

struct RecordOutcome {
    Outcome outcome = Outcome::Unknown;
    QString receipt;
    QString reason;
};

/// The whole answer read by the profile: what holds for records it does not name, and what it says of each by key.
struct AnswerReading {
    RecordOutcome whole;
    QHash<QString, RecordOutcome> records;

    RecordOutcome of(const QString &key) const { return records.value(key, whole); }
};

/// HTTP 200 alone is never success; what cannot be read is unknown.
AnswerReading readAnswer(const Profile &profile, const Answer &answer);

/// What a query by business key says: Accepted with the receipt, Retry for "not there" (send it), else Unknown. A
/// stored record whose digest is not `sha256Hex` is Rejected: somebody must look (conflict).
RecordOutcome readQuery(const Profile &profile, const Answer &answer, const QString &sha256Hex);

} // namespace suben
