#pragma once

#include "core/base/result.h"

#include <QString>

namespace suben
{

/// Moves the ledger at `target`, where one stands, aside (name with date) and the file `arriving` into its place. Where
/// that fails the ledger stands where it was and `arriving` is removed; Storage also when anybody has the ledger open.
Result<void> putInPlace(const QString &arriving, const QString &target);

} // namespace suben
