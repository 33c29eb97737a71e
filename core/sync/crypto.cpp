#include "core/sync/crypto.h"

#include "core/sync/rawbytes.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <zlib.h>

#include <memory>

namespace suben
{

namespace
{

struct CryptoText {
    Q_DECLARE_TR_FUNCTIONS(Crypto)
};

constexpr int TagBytes = 16;
constexpr qsizetype LargestPlain = 64 << 20;

struct CipherDeleter {
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER, CipherDeleter>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

Failure noDigest(const QString &name)
{
    return failure(ErrorCode::Usage, CryptoText::tr("There is no digest “%1”.").arg(name));
}

/// The cipher with key and start value set; `direction` as OpenSSL counts it: 1 encrypts, 0 decrypts.
Result<CipherContext> started(const CipherKey &with, int direction)
{
    const Cipher cipher(EVP_CIPHER_fetch(nullptr, with.cipher.toLatin1().constData(), nullptr));
    if (!cipher)
        return failure(ErrorCode::Usage, CryptoText::tr("There is no cipher “%1”.").arg(with.cipher));
    if (with.key.size() != EVP_CIPHER_get_key_length(cipher.get()))
        return failure(ErrorCode::Usage, CryptoText::tr("%1 needs a key of %2 bytes, not %3.")
                                             .arg(with.cipher)
                                             .arg(EVP_CIPHER_get_key_length(cipher.get()))
                                             .arg(with.key.size()));
    if (with.iv.size() != EVP_CIPHER_get_iv_length(cipher.get()))
        return failure(ErrorCode::Usage, CryptoText::tr("%1 needs a start value of %2 bytes, not %3.")
                                             .arg(with.cipher)
                                             .arg(EVP_CIPHER_get_iv_length(cipher.get()))
                                             .arg(with.iv.size()));
    CipherContext context(EVP_CIPHER_CTX_new());
    if (EVP_CipherInit_ex2(context.get(), cipher.get(), bytes(with.key), with.iv.isEmpty() ? nullptr : bytes(with.iv),
                           direction, nullptr) != 1)
        return failure(ErrorCode::Usage, CryptoText::tr("%1 cannot be started.").arg(with.cipher));
    return context;
}

bool isGcm(const CipherKey &with)
{
    return with.cipher.endsWith(QLatin1String("-gcm"));
}

/// Everything through the started cipher; nothing when the padding or the tag does not fit.
std::optional<QByteArray> through(EVP_CIPHER_CTX *context, const QByteArray &data)
{
    QByteArray out(data.size() + EVP_MAX_BLOCK_LENGTH, '\0');
    int most = 0;
    int last = 0;
    if (EVP_CipherUpdate(context, bytes(out), &most, bytes(data), static_cast<int>(data.size())) != 1 ||
        EVP_CipherFinal_ex(context, bytes(out) + most, &last) != 1)
        return std::nullopt;
    out.resize(most + last);
    return out;
}

} // namespace

Result<QByteArray> digestOf(const QString &algorithm, const QByteArray &data)
{
    const EVP_MD *md = EVP_get_digestbyname(algorithm.toLatin1().constData());
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (md == nullptr ||
        EVP_Digest(data.constData(), static_cast<size_t>(data.size()), bytes(out), &size, md, nullptr) != 1)
        return noDigest(algorithm);
    out.resize(static_cast<qsizetype>(size));
    return out;
}

Result<QByteArray> hmacOf(const QString &algorithm, const QByteArray &key, const QByteArray &data)
{
    const EVP_MD *md = EVP_get_digestbyname(algorithm.toLatin1().constData());
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    if (md == nullptr || HMAC(md, key.constData(), static_cast<int>(key.size()), bytes(data),
                              static_cast<size_t>(data.size()), bytes(out), &size) == nullptr)
        return noDigest(algorithm);
    out.resize(static_cast<qsizetype>(size));
    return out;
}

Result<QByteArray> encrypted(const CipherKey &with, const QByteArray &plain)
{
    const auto context = started(with, 1);
    if (!context)
        return tl::make_unexpected(context.error());
    auto out = through(context->get(), plain);
    if (out && isGcm(with)) {
        QByteArray tag(TagBytes, '\0');
        if (EVP_CIPHER_CTX_ctrl(context->get(), EVP_CTRL_AEAD_GET_TAG, TagBytes, tag.data()) != 1)
            out.reset();
        else
            *out += tag;
    }
    if (!out)
        return failure(ErrorCode::Usage, CryptoText::tr("%1 cannot take this text.").arg(with.cipher));
    return *out;
}

Result<QByteArray> decrypted(const CipherKey &with, const QByteArray &sealed)
{
    const auto context = started(with, 0);
    if (!context)
        return tl::make_unexpected(context.error());
    QByteArray text = sealed;
    if (isGcm(with)) {
        QByteArray tag = text.right(TagBytes);
        text.chop(TagBytes);
        if (tag.size() != TagBytes ||
            EVP_CIPHER_CTX_ctrl(context->get(), EVP_CTRL_AEAD_SET_TAG, TagBytes, tag.data()) != 1)
            return failure(ErrorCode::Verification, CryptoText::tr("What was encrypted is too short."));
    }
    const auto out = through(context->get(), text);
    if (!out)
        return failure(ErrorCode::Verification, CryptoText::tr("It was not encrypted with this key."));
    return *out;
}

Result<QByteArray> gzipped(const QByteArray &data)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return failure(ErrorCode::Usage, CryptoText::tr("gzip cannot be started."));
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), '\0');
    stream.next_in = const_cast<Bytef *>(bytes(data));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = bytes(out);
    stream.avail_out = static_cast<uInt>(out.size());
    const int done = deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (done != Z_STREAM_END)
        return failure(ErrorCode::Usage, CryptoText::tr("gzip cannot take this text."));
    return out;
}

Result<QByteArray> gunzipped(const QByteArray &data)
{
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 32) != Z_OK)
        return failure(ErrorCode::Usage, CryptoText::tr("gzip cannot be started."));
    stream.next_in = const_cast<Bytef *>(bytes(data));
    stream.avail_in = static_cast<uInt>(data.size());
    QByteArray out;
    QByteArray part(1 << 16, '\0');
    int done = Z_OK;
    while (done == Z_OK && out.size() <= LargestPlain) {
        stream.next_out = bytes(part);
        stream.avail_out = static_cast<uInt>(part.size());
        done = inflate(&stream, Z_NO_FLUSH);
        out.append(part.constData(), part.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    if (done != Z_STREAM_END)
        return failure(ErrorCode::Verification, CryptoText::tr("It is no whole gzip of at most 64 MB."));
    return out;
}

} // namespace suben
