#include "core/ledger/digest.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <openssl/evp.h>
#include <sodium.h>

#include <memory>

namespace suben
{

namespace
{

struct FreeDigest {
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/// Fetched once: looking an algorithm up by its name costs more than hashing a line.
const EVP_MD *algorithm()
{
    static const std::unique_ptr<EVP_MD, FreeDigest> digest(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return digest.get();
}

/// Gathers what is hashed, all of it short: one call of the library for each hash.
class Sha256 final
{
public:
    void add(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }
    void addPlace(int line, QStringView path)
    {
        const auto number = qToBigEndian(static_cast<qint32>(line));
        add(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        add(path.toUtf8());
    }
    QByteArray result() { return sha256(QByteArrayView(m_bytes.constData(), m_bytes.size())); }

private:
    QVarLengthArray<char, 512> m_bytes;
};

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    thread_local const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    QByteArray hash(HashSize, Qt::Uninitialized);
    const bool done = EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1 &&
                      EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1 &&
                      EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr) == 1;
    if (!done)
        qFatal("SHA-256 is not to be had from the crypto library");
    return hash;
}

QByteArray saltedDigest(QByteArrayView salt, int line, QStringView path, QStringView value)
{
    Sha256 hash;
    hash.add(salt);
    hash.addPlace(line, path);
    hash.add(QByteArrayView("\0", 1));
    hash.add(value.toUtf8());
    return hash.result();
}

QByteArray fieldSalt(QByteArrayView eventSalt, int line, QStringView path)
{
    Sha256 hash;
    hash.add(eventSalt);
    hash.addPlace(line, path);
    return hash.result().first(SaltSize);
}

QByteArray contentHash(QByteArrayView eventTextHash, std::span<const QByteArray> lineHashes)
{
    Sha256 hash;
    hash.add(eventTextHash);
    for (const QByteArray &line : lineHashes)
        hash.add(line);
    return hash.result();
}

QByteArray chainHash(QByteArrayView before, QByteArrayView content)
{
    Sha256 hash;
    if (before.isEmpty())
        hash.add(QByteArray(HashSize, '\0'));
    else
        hash.add(before);
    hash.add(content);
    return hash.result();
}

QByteArray randomSalt()
{
    QByteArray salt(SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

} // namespace suben
