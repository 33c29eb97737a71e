#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace suben
{

class Database;
class Store;

/// The ledger key in memory, and what it does. The key is wrapped inside the file (`key_wrap`): once for every machine
/// it is used on (a key in the machine's key store: libsecret through qtkeychain; where there is no session bus, a file
/// of mode 0600 beside the settings), for the owner's recovery code (128 bit, printed at first start) and for the
/// password of each owner who has one (Argon2id). Immutable: threads may share one. Encryption: XChaCha20-Poly1305
/// (libsodium), the additional data names what is encrypted.
class Keyring final
{
public:
    /// Makes a new key for a new ledger and wraps it; returns the recovery code to be shown once (groups of four).
    struct Created;
    /// `ledger_info` must hold the ledgerId.
    static Result<Created> create(Store &store);
    /// From the key store of this machine.
    static Result<Keyring> unlock(Store &store);
    /// From the owner's recovery code or password; also wraps it anew for this machine. NotAllowed when it is wrong.
    static Result<Keyring> unlockWith(Store &store, const QString &codeOrPassword);

    /// A new recovery code in place of the old one, which opens the ledger no more. Shown once.
    Result<QString> renewRecovery(Store &store) const;
    /// Wraps the key for the password of an owner too, in place of an earlier one. Inside a Store::write.
    Result<void> wrapFor(Database &db, UserId owner, const QString &password) const;
    /// The user's password opens the ledger no more. Inside a Store::write.
    static void unwrapFor(Database &db, UserId user);

    Keyring(Keyring &&) noexcept;
    Keyring &operator=(Keyring &&) noexcept;
    ~Keyring();

    /// nonce || ciphertext.
    QByteArray encrypt(const QByteArray &plain, const QByteArray &about) const;
    Result<QByteArray> decrypt(const QByteArray &sealed, const QByteArray &about) const;
    /// HMAC-SHA-256 under a key derived from the ledger key: equality search over secrets.
    QByteArray keyedDigest(const QByteArray &plain) const;

private:
    struct Key;
    explicit Keyring(std::unique_ptr<Key> key);
    std::unique_ptr<Key> m_key;
};

struct Keyring::Created {
    Keyring keyring;
    QString recoveryCode;
};

} // namespace suben
