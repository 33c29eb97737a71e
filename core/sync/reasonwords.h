#pragma once

#include "core/ledger/session.h"
#include "core/sync/profile.h"

namespace suben
{

/// Why a record came back, in the ledger's own words: fact paths become the names the packs give them, and the platform's
/// member names stand behind the name of what they carry: `批号(manu_lotnum)`. Everything else stays as the platform said it.
QString reasonInWords(const QString &reason, const Profile &profile, const Session &session);

} // namespace suben
