#pragma once

#include "core/ledger/session.h"
#include "core/rules/rulepacks.h"

#include <QDateTime>
#include <vector>

namespace suben
{

/// The rows of `ledger_info` that say whose ledger this is. Inside Store::read and Store::write.
LedgerInfo readInfo(Database &db);
void writeInfo(Database &db, const LedgerInfo &info);

/// Name and region are what they should be. Usage when not.
Result<void> checkInfo(const LedgerInfo &info);

/// Notes in `master_change` what the owner changed of them; the chain of events does not hold it.
void noteChange(Database &db, const LedgerInfo &before, const LedgerInfo &after, UserId user, const QDateTime &time);

/// Overlays of the firm: `setting` rows whose key begins with `pack/`.
std::vector<PackText> firmPacks(Database &db);

} // namespace suben
