#pragma once

#include "core/base/result.h"
#include "core/storage/keyring.h"

namespace suben
{

class Clock;
class Store;

/// Keyring::unlockWith for a word a person typed: after three wrong ones it waits, as a log-in does (wrongpasswords.h).
Result<Keyring> unlockPatiently(Store &store, const Clock &clock, const QString &word);

} // namespace suben
