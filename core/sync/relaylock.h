#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace suben
{

/// Who talks to the platforms of a ledger: one program at a time, for a second log-in ends the first where a platform keeps
/// one session. Held as long as it lives; a program that has ended gives it up.
using RelayLock = std::unique_ptr<QLockFile>;

/// Of the ledger in this file. Refused, with who holds it, where it is not given up within `waitMillis`.
Result<RelayLock> takeRelayLock(const QString &ledgerPath, int waitMillis);

} // namespace suben
