#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/sync/profile.h"
#include "core/sync/transport.h"

#include <QJsonObject>
#include <vector>

namespace suben
{

/// One thing the workbench shows: where in the profile, what came out there.
struct BenchStep {
    QString place; ///< `/record`, `/sign/3`, `body`, `vector 收下`
    QString value;
    bool isWrong = false;
};

/// What a profile makes of a record, step by step: which variant holds, each field, the text to sign after each step, the
/// bytes, and what every sample answer means. Credentials are dots, ids a platform would be asked for are `…`.
std::vector<BenchStep> benchRecord(const Profile &profile, const LedgerInfo &own, const QJsonObject &canonical);
/// Every example of the profile, with its steps where it does not agree.
std::vector<BenchStep> benchVectors(const Profile &profile);
/// What the profile's example answers are and what they mean: how the platform's answer would be read.
std::vector<BenchStep> benchExamples(const Profile &profile);
/// What the profile reads in an answer a platform gave: pasted as it came.
std::vector<BenchStep> benchAnswer(const Profile &profile, int status, const QString &body);

/// The last record queued for the profile, or the one an event would make: to try the profile with.
Result<QJsonObject> benchSample(Session &session, const Profile &profile, EventId event);

/// Whether the line stands: logs in where the profile does, and asks for a record that is not there. Nothing is stored on
/// either side. Says what came back; Network, NotAllowed or Usage where it does not stand.
Result<QString> testCall(Session &session, const Profile &profile, Transport &transport);

} // namespace suben
