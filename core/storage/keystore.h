#pragma once

#include "core/base/result.h"
#include "core/storage/secret.h"

#include <QString>

namespace suben
{

/// Where this machine keeps its key to a ledger: libsecret, the system's keychain or credential store through
/// qtkeychain (asked for at most three seconds), else the file `keys/<ledgerId>.key` of mode 0600 in the settings
/// folder. A clear file can be read by whoever can read this user's files, as an SSH key without a passphrase; a
/// sealed one only with its password (Argon2id, XChaCha20-Poly1305). SUBEN_KEY_DIR names another folder and leaves
/// the key store out (tests, subenctl on a server).
enum class KeyPlace { None, KeyStore, ClearFile, SealedFile };
/// Where a key store is there but locked, or does not answer: whether the key may lie in a clear file instead.
enum class WhenLocked { Refuse, ClearFile };

/// A file comes before the key store: what can be read there needs no store.
KeyPlace machineKeyPlace(const QString &ledgerId);
/// NotAllowed when this machine has no key to the ledger, or a sealed one.
Result<Secret> machineKey(const QString &ledgerId);
/// Out of the sealed file. NotAllowed for a wrong password, and where there is no sealed file.
Result<Secret> machineKey(const QString &ledgerId, const QString &password);
/// Replaces the key that may be there. NotAllowed where the store is locked and that refuses; the key that lies there
/// stays.
Result<void> keepMachineKey(const QString &ledgerId, const Secret &key, WhenLocked whenLocked);
/// Replaces the key that may be there by a sealed file.
Result<void> keepMachineKey(const QString &ledgerId, const Secret &key, const QString &password);

} // namespace suben
