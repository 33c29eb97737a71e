#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace suben
{

/// Bytes that are kept out of swap and wiped when dropped. Empty when the machine had no memory to lock.
class Secret final
{
public:
    static constexpr int KeySize = 32;

    Secret() = default;
    explicit Secret(int size);
    /// Copies and wipes `bytes`.
    static Secret taking(QByteArray &&bytes);
    /// Random.
    static Secret random(int size);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    int size() const { return m_size; }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    int m_size = 0;
};

/// Overwrites what the array holds, then empties it. Only for arrays that are not shared.
void wipe(QByteArray &bytes);

/// XChaCha20-Poly1305 under a key of Secret::KeySize: nonce || ciphertext. `about` is authenticated, not stored.
QByteArray sealUnder(const Secret &key, const QByteArray &plain, const QByteArray &about);
/// Nothing when the key, the bytes or `about` are not those it was sealed with.
std::optional<QByteArray> openUnder(const Secret &key, const QByteArray &sealed, const QByteArray &about);

/// Argon2id, interactive limits (64 MB, about 0.1 s). `salt` has 16 bytes. Empty when there is no memory for it.
Secret keyFromPassword(const QString &password, const QByteArray &salt);
/// Argon2id text with parameters and salt, as libsodium writes it; empty when there is no memory for it.
QString hashOfPassword(const QString &password);
bool passwordMatches(const QString &password, const QString &hash);

} // namespace suben
