#include "core/storage/keyring.h"

#include "core/storage/keystore.h"
#include "core/storage/recoverycode.h"
#include "core/storage/secret.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <mutex>
#include <sodium.h>

namespace suben
{

namespace
{

constexpr char KeyUse[crypto_kdf_CONTEXTBYTES + 1] = "subenkey";
constexpr QLatin1String RecoveryKind("recovery");
constexpr QLatin1String MachineKind("machine:");
constexpr QLatin1String PasswordKind("password:");
constexpr qsizetype ShortestKeyPassword = 6;

struct KeyringSay {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

Failure noMemory()
{
    return failure(ErrorCode::Storage,
                   KeyringSay::tr("There is not enough memory for the key. Close other programs, then do it again."));
}

Failure wrongWord()
{
    return failure(
        ErrorCode::NotAllowed,
        KeyringSay::tr("This is not the recovery code or the owner's password of this ledger. Nothing was opened."));
}

Failure lockedKey()
{
    return failure(ErrorCode::NotAllowed,
                   KeyringSay::tr("This computer's key is locked. Enter its password, then do it again."));
}

Secret derive(const Secret &master, quint64 number)
{
    Secret key(Secret::KeySize);
    if (key.size() > 0)
        crypto_kdf_derive_from_key(key.data(), Secret::KeySize, number, KeyUse, master.data());
    return key;
}

/// Each machine's wrap is named by its key, so that a ledger carried to and fro opens on both.
QString kindOfMachine(const Secret &machine)
{
    unsigned char digest[crypto_generichash_BYTES_MIN];
    crypto_generichash(digest, sizeof digest, machine.data(), Secret::KeySize, nullptr, 0);
    return MachineKind + QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), sizeof digest).toHex());
}

Result<QString> ledgerIdOf(Database &db)
{
    Rows rows = db.query("SELECT value FROM ledger_info WHERE key = 'ledgerId'");
    if (!rows.next())
        return failure(ErrorCode::Storage, KeyringSay::tr("The ledger has no number of its own. Restore a backup."));
    return rows.text(0);
}

void keepWrap(Database &db, const QString &kind, const QByteArray &salt, const Secret &wrapping, const Secret &master)
{
    QByteArray plain(reinterpret_cast<const char *>(master.data()), master.size());
    db.execute("INSERT OR REPLACE INTO key_wrap (kind, parameters, wrapped) VALUES (?, ?, ?)", kind,
               QString::fromLatin1(salt.toHex()), sealUnder(wrapping, plain, kind.toUtf8()));
    wipe(plain);
}

struct Wrap {
    QString kind;
    QByteArray salt;
    QByteArray wrapped;
};

struct Wraps {
    QString ledgerId;
    QList<Wrap> all;
};

Result<Wraps> wrapsOf(Store &store)
{
    return store.read([](Database &db) -> Result<Wraps> {
        const auto id = ledgerIdOf(db);
        if (!id)
            return Failure(id.error());
        Wraps wraps{*id, {}};
        Rows rows = db.query("SELECT kind, parameters, wrapped FROM key_wrap");
        while (rows.next())
            wraps.all << Wrap{rows.text(0), QByteArray::fromHex(rows.text(1).toLatin1()), rows.blob(2)};
        return wraps;
    });
}

std::optional<Secret> unwrapped(const Wrap &wrap, const Secret &wrapping)
{
    auto plain = openUnder(wrapping, wrap.wrapped, wrap.kind.toUtf8());
    return plain ? std::optional(Secret::taking(std::move(*plain))) : std::nullopt;
}

/// Makes a key for this machine, keeps the wrap in the file and the key in its key store, in this order: wherever it
/// stops, and also where a key store answers later than it is waited for, the key that lies there opens the ledger.
Result<void> wrapForMachine(Store &store, const QString &ledgerId, const Secret &master, WhenLocked whenLocked)
{
    const Secret machine = Secret::random(Secret::KeySize);
    if (machine.size() == 0)
        return noMemory();
    const auto wrapped = store.write([&](Database &db) -> Result<void> {
        keepWrap(db, kindOfMachine(machine), {}, machine, master);
        return {};
    });
    return wrapped ? keepMachineKey(ledgerId, machine, whenLocked) : wrapped;
}

std::optional<Secret> masterOfMachine(const QList<Wrap> &wraps, const Secret &machine)
{
    for (const Wrap &wrap : wraps) {
        if (!wrap.kind.startsWith(MachineKind))
            continue;
        if (auto master = unwrapped(wrap, machine))
            return master;
    }
    return std::nullopt;
}

std::optional<Secret> masterFor(const QList<Wrap> &wraps, const QString &codeOrPassword)
{
    const auto bits = readRecoveryCode(codeOrPassword);
    for (const Wrap &wrap : wraps) {
        if (wrap.kind == RecoveryKind && bits) {
            if (auto master = unwrapped(wrap, keyFromRecovery(*bits)))
                return master;
        } else if (wrap.kind.startsWith(PasswordKind) && wrap.salt.size() == crypto_pwhash_SALTBYTES) {
            if (auto master = unwrapped(wrap, keyFromPassword(codeOrPassword, wrap.salt)))
                return master;
        }
    }
    return std::nullopt;
}

} // namespace

struct Keyring::Key {
    explicit Key(Secret &&ledgerKey, bool isOf = true)
        : master(std::move(ledgerKey)), sealing(derive(master, 1)), digesting(derive(master, 2)), isLedgers(isOf)
    {
    }
    Secret master;
    Secret sealing;
    Secret digesting;
    bool isLedgers; ///< else a random one in its place: locked
};

struct Keyring::Slot {
    std::mutex mutex;
    std::shared_ptr<const Key> key;
};

Keyring::Keyring(std::shared_ptr<const Key> key) : m_slot(std::make_unique<Slot>())
{
    m_slot->key = std::move(key);
}

std::shared_ptr<const Keyring::Key> Keyring::key() const
{
    const std::lock_guard lock(m_slot->mutex);
    return m_slot->key;
}

Result<void> Keyring::ready() const
{
    return key()->isLedgers ? Result<void>() : lockedKey();
}

void Keyring::become(Keyring &&open) const
{
    auto key = open.key();
    const std::lock_guard lock(m_slot->mutex);
    m_slot->key = std::move(key);
}

Keyring::Keyring(Keyring &&) noexcept = default;
Keyring &Keyring::operator=(Keyring &&) noexcept = default;
Keyring::~Keyring() = default;

Result<Keyring::Created> Keyring::create(Store &store)
{
    const auto wraps = wrapsOf(store);
    if (!wraps)
        return Failure(wraps.error());
    Secret master = Secret::random(Secret::KeySize);
    const Secret bits = Secret::random(RecoveryBytes);
    if (master.size() == 0 || bits.size() == 0)
        return noMemory();
    const auto wrapped = store.write([&](Database &db) -> Result<void> {
        keepWrap(db, RecoveryKind, {}, keyFromRecovery(bits), master);
        return {};
    });
    if (!wrapped)
        return Failure(wrapped.error());
    if (const auto kept = wrapForMachine(store, wraps->ledgerId, master, WhenLocked::ClearFile); !kept)
        return Failure(kept.error());
    return Created{Keyring(std::make_shared<Key>(std::move(master))), recoveryCode(bits)};
}

Result<Keyring> Keyring::unlock(Store &store)
{
    const auto wraps = wrapsOf(store);
    if (!wraps)
        return Failure(wraps.error());
    const auto machine = machineKey(wraps->ledgerId);
    if (!machine && machineKeyPlace(wraps->ledgerId) == KeyPlace::SealedFile) {
        Secret nobodys = Secret::random(Secret::KeySize);
        return nobodys.size() == 0 ? Result<Keyring>(noMemory()) : Keyring(std::make_shared<Key>(std::move(nobodys), false));
    }
    if (!machine)
        return Failure(machine.error());
    if (auto master = masterOfMachine(wraps->all, *machine))
        return Keyring(std::make_shared<Key>(std::move(*master)));
    return failure(
        ErrorCode::NotAllowed,
        KeyringSay::tr("This machine's key does not open the ledger. Enter the recovery code or the owner's password."));
}

Result<Keyring> Keyring::unlockWith(Store &store, const QString &codeOrPassword)
{
    const auto wraps = wrapsOf(store);
    if (!wraps)
        return Failure(wraps.error());
    const auto machine = machineKey(wraps->ledgerId, codeOrPassword);
    auto master = machine ? masterOfMachine(wraps->all, *machine) : masterFor(wraps->all, codeOrPassword);
    if (!master)
        return wrongWord();
    // A sealed key stays: whoever forgot its password gives it another one. Where the key store is locked nothing is put
    // into a file in its place: the ledger is open until it is closed, and the store has its key.
    if (!store.isReadOnly() && machineKeyPlace(wraps->ledgerId) != KeyPlace::SealedFile) {
        const auto kept = wrapForMachine(store, wraps->ledgerId, *master, WhenLocked::Refuse);
        if (!kept && kept.error().code != ErrorCode::NotAllowed)
            return Failure(kept.error());
    }
    return Keyring(std::make_shared<Key>(std::move(*master)));
}

Result<QString> Keyring::renewRecovery(Store &store) const
{
    if (const auto open = ready(); !open)
        return Failure(open.error());
    const Secret bits = Secret::random(RecoveryBytes);
    if (bits.size() == 0)
        return noMemory();
    return store.write([&](Database &db) -> Result<QString> {
        keepWrap(db, RecoveryKind, {}, keyFromRecovery(bits), key()->master);
        return recoveryCode(bits);
    });
}

Result<void> Keyring::sealOnMachine(Store &store, const QString &password) const
{
    if (const auto open = ready(); !open)
        return open;
    if (password.size() < ShortestKeyPassword)
        return failure(ErrorCode::Usage, KeyringSay::tr("A password has %1 characters or more.").arg(ShortestKeyPassword));
    const auto wraps = wrapsOf(store);
    if (wraps && machineKeyPlace(wraps->ledgerId) == KeyPlace::KeyStore)
        return failure(ErrorCode::Usage, KeyringSay::tr("This computer's key store keeps the key already."));
    const Secret machine = Secret::random(Secret::KeySize);
    if (!wraps || machine.size() == 0)
        return wraps ? Result<void>(noMemory()) : Failure(wraps.error());
    const auto old = machineKey(wraps->ledgerId);
    // The new wrap first: whenever this stops, the key that lies there opens the ledger.
    const auto wrapped = store.write([&](Database &db) -> Result<void> {
        keepWrap(db, kindOfMachine(machine), {}, machine, key()->master);
        return {};
    });
    if (!wrapped)
        return wrapped;
    if (const auto kept = keepMachineKey(wraps->ledgerId, machine, password); !kept)
        return kept;
    return store.write([&](Database &db) -> Result<void> {
        if (old)
            db.execute("DELETE FROM key_wrap WHERE kind = ?", kindOfMachine(*old));
        return {};
    });
}

Result<void> Keyring::wrapFor(Database &db, UserId owner, const QString &password) const
{
    if (const auto open = ready(); !open)
        return open;
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const Secret wrapping = keyFromPassword(password, salt);
    if (wrapping.size() == 0)
        return noMemory();
    keepWrap(db, PasswordKind + QString::number(raw(owner)), salt, wrapping, key()->master);
    return {};
}

void Keyring::unwrapFor(Database &db, UserId user)
{
    db.execute("DELETE FROM key_wrap WHERE kind = ?", QString(PasswordKind + QString::number(raw(user))));
}

Result<QByteArray> Keyring::encrypt(const QByteArray &plain, const QByteArray &about) const
{
    const auto now = key();
    return now->isLedgers ? Result<QByteArray>(sealUnder(now->sealing, plain, about)) : lockedKey();
}

Result<QByteArray> Keyring::decrypt(const QByteArray &sealed, const QByteArray &about) const
{
    const auto now = key();
    if (!now->isLedgers)
        return lockedKey();
    auto plain = openUnder(now->sealing, sealed, about);
    if (!plain)
        return failure(ErrorCode::Verification, KeyringSay::tr("A protected value cannot be read with this ledger's key."));
    return *std::move(plain);
}

QByteArray Keyring::keyedDigest(const QByteArray &plain) const
{
    static_assert(crypto_auth_hmacsha256_KEYBYTES == Secret::KeySize);
    const auto now = key();
    QByteArray digest(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(digest.data()),
                           reinterpret_cast<const unsigned char *>(plain.constData()),
                           static_cast<unsigned long long>(plain.size()), now->digesting.data());
    return digest;
}

} // namespace suben
