#include "core/ledger/digest.h"

#include <QtEndian>

#include <sodium.h>

namespace suben
{

namespace
{

class Sha256 final
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    void add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    void addPlace(int line, QStringView path)
    {
        const auto number = qToBigEndian(static_cast<qint32>(line));
        add(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        add(path.toUtf8());
    }
    QByteArray result()
    {
        QByteArray hash(HashSize, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state{};
};

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
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
