#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/sync/profile.h"

#include <optional>

namespace suben
{

class Database;

/// What a record that was sent back says now: of its entry with the master data of today, under a number of its own where
/// the platform wants one. Nothing where it says what it said before, or where the platform's profile is gone. Inside
/// Store::write.
Result<std::optional<QString>> renewedRecord(Database &db, const Session &session, const Profiles &profiles, OutboxId row);

} // namespace suben
