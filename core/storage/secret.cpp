#include "core/storage/secret.h"

#include <QString>

#include <sodium.h>

#include <cstring>

namespace suben
{

namespace
{

constexpr int NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Secret::KeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *unsignedData(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedData(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(int size)
{
    if (!sodiumReady())
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<size_t>(size))));
    m_size = m_bytes ? size : 0;
}

Secret Secret::taking(QByteArray &&bytes)
{
    Secret secret(static_cast<int>(bytes.size()));
    if (secret.size() > 0)
        std::memcpy(secret.data(), bytes.constData(), static_cast<size_t>(secret.size()));
    wipe(bytes);
    return secret;
}

Secret Secret::random(int size)
{
    Secret secret(size);
    if (secret.size() > 0)
        randombytes_buf(secret.data(), static_cast<size_t>(size));
    return secret;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

QByteArray sealUnder(const Secret &key, const QByteArray &plain, const QByteArray &about)
{
    QByteArray sealed(NonceSize + plain.size() + TagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(unsignedData(sealed) + NonceSize, nullptr, unsignedData(plain),
                                               static_cast<unsigned long long>(plain.size()), unsignedData(about),
                                               static_cast<unsigned long long>(about.size()), nullptr,
                                               unsignedData(std::as_const(sealed)), key.data());
    return sealed;
}

std::optional<QByteArray> openUnder(const Secret &key, const QByteArray &sealed, const QByteArray &about)
{
    if (key.size() != Secret::KeySize || sealed.size() < NonceSize + TagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - NonceSize - TagSize, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        unsignedData(plain), nullptr, nullptr, unsignedData(sealed) + NonceSize,
        static_cast<unsigned long long>(sealed.size() - NonceSize), unsignedData(about),
        static_cast<unsigned long long>(about.size()), unsignedData(sealed), key.data());
    return opened == 0 ? std::optional(plain) : std::nullopt;
}

Secret keyFromPassword(const QString &password, const QByteArray &salt)
{
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    Secret key(Secret::KeySize);
    QByteArray utf8 = password.toUtf8();
    const int made = key.size() == 0 ? -1
                                     : crypto_pwhash(key.data(), Secret::KeySize, utf8.constData(),
                                                     static_cast<unsigned long long>(utf8.size()), unsignedData(salt),
                                                     crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                     crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    wipe(utf8);
    return made == 0 ? std::move(key) : Secret();
}

QString hashOfPassword(const QString &password)
{
    char hash[crypto_pwhash_STRBYTES];
    QByteArray utf8 = password.toUtf8();
    const int made = !sodiumReady()
                         ? -1
                         : crypto_pwhash_str(hash, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    wipe(utf8);
    return made == 0 ? QString::fromLatin1(hash) : QString();
}

bool passwordMatches(const QString &password, const QString &hash)
{
    QByteArray utf8 = password.toUtf8();
    const bool matches = sodiumReady() && crypto_pwhash_str_verify(hash.toLatin1().constData(), utf8.constData(),
                                                                   static_cast<unsigned long long>(utf8.size())) == 0;
    wipe(utf8);
    return matches;
}

} // namespace suben
