#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>

namespace suben
{

class Database;

struct CanonicalRecord {
    QString key; ///< of the record at every platform
    QByteArray json;
};

/// One posted event under its fact paths, as every profile reads it: `record.key`, `record.corrects`, `event.*`,
/// `party.*`, `own.*`, `object.code` and `lines` with `line.*`, `lot.*`, `item.*`. All values are texts, lists of
/// texts, or the list of lines. Prices and what may be erased (names of persons, ID numbers) are never in it.
/// Canonical JSON, put down as it is read: every posted event passes through here.
Result<CanonicalRecord> canonicalRecord(Database &db, const LedgerInfo &own, EventId event);

} // namespace suben
