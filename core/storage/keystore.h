#pragma once

#include "core/base/result.h"
#include "core/storage/secret.h"

#include <QString>

namespace suben
{

/// Where this machine keeps its key to a ledger: libsecret, the system's keychain or credential store through
/// qtkeychain (asked for at most three seconds), else the file `keys/<ledgerId>.key` of mode 0600 in the settings
/// folder. The file is NOT sealed: whoever can read this user's files can read it, as with an SSH key without a
/// passphrase. SUBEN_KEY_DIR names another folder and leaves the key store out (tests, subenctl on a server).

/// NotAllowed when this machine has no key to the ledger.
Result<Secret> machineKey(const QString &ledgerId);
/// Replaces the key that may be there.
Result<void> keepMachineKey(const QString &ledgerId, const Secret &key);

} // namespace suben
