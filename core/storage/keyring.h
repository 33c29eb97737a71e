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
/// password of each owner who has one (Argon2id). Where the machine's key lies sealed the keyring may stay locked: a
/// ledger can be worked in without it, and what needs the key says so (NotAllowed) until somebody opens it. Threads may
/// share one. Encryption: XChaCha20-Poly1305 (libsodium), the additional data names what is encrypted.
class Keyring final
{
public:
    /// Makes a new key for a new ledger and wraps it; returns the recovery code to be shown once (groups of four).
    struct Created;
    /// `ledger_info` must hold the ledgerId.
    static Result<Created> create(Store &store);
    /// From the key store of this machine. Locked where its key is sealed under a password.
    static Result<Keyring> unlock(Store &store);
    /// From the password of this machine's key, the owner's recovery code or password; the latter two also wrap it anew
    /// for a machine that has no key yet, unless its key store is locked. NotAllowed when it is wrong.
    static Result<Keyring> unlockWith(Store &store, const QString &codeOrPassword);

    /// NotAllowed, with what to do, while it is locked.
    Result<void> ready() const;
    /// A locked one becomes `open`, for every thread that shares it.
    void become(Keyring &&open) const;
    /// This machine gets another key, sealed under the password; the one before opens the ledger no more. Usage for a
    /// password that is too short.
    Result<void> sealOnMachine(Store &store, const QString &password) const;

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
    Result<QByteArray> encrypt(const QByteArray &plain, const QByteArray &about) const;
    Result<QByteArray> decrypt(const QByteArray &sealed, const QByteArray &about) const;
    /// HMAC-SHA-256 under a key derived from the ledger key: equality search over secrets. While locked, what equals
    /// nothing; never to be stored.
    QByteArray keyedDigest(const QByteArray &plain) const;

private:
    struct Key;
    struct Slot;
    explicit Keyring(std::shared_ptr<const Key> key);
    std::shared_ptr<const Key> key() const;
    std::unique_ptr<Slot> m_slot;
};

struct Keyring::Created {
    Keyring keyring;
    QString recoveryCode;
};

} // namespace suben
