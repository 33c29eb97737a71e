#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QJsonObject>

namespace suben
{

class Database;

/// One posted event under its fact paths, as every profile reads it: `record.key`, `record.corrects`, `event.*`,
/// `party.*`, `own.*`, `object.code` and `lines` with `line.*`, `lot.*`, `item.*`. All values are texts, lists of
/// texts, or the list of lines. Prices and what may be erased (names of persons, ID numbers) are never in it.
Result<QJsonObject> canonicalRecord(Database &db, const LedgerInfo &own, EventId event);

} // namespace suben
