#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/sync/profile.h"

#include <optional>

namespace suben
{

class Database;

/// When the first of what is not settled must have arrived by law, as ISO text; empty where there is no deadline.
QString firstDeadline(Database &db, const Profile &profile);
/// How many wait that were queued, or last sent, by another version of the profile; they go as this one writes them.
qint64 queuedEarlier(Database &db, const Profile &profile);

/// What a record that was sent back says now: of its entry with the master data of today, under a number of its own where
/// the platform wants one. Nothing where it says what it said before, or where the platform's profile is gone. Inside
/// Store::write.
Result<std::optional<QString>> renewedRecord(Database &db, const Session &session, const Profiles &profiles, OutboxId row);

} // namespace suben
