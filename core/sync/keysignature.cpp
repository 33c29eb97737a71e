#include "core/sync/crypto.h"

#include "core/sync/rawbytes.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <array>
#include <memory>
#include <optional>

namespace suben
{

namespace
{

struct KeySignatureText {
    Q_DECLARE_TR_FUNCTIONS(KeySignature)
};

constexpr int Sm2Bytes = 32;

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Curve = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Deleter<EC_POINT_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Pair = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;

enum class Half { Private, Public };

Key fromPem(const QByteArray &pem, Half half)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(half == Half::Private ? PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr)
                                     : PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr));
}

Key fromDer(const QByteArray &der, Half half)
{
    const unsigned char *at = bytes(der);
    return Key(half == Half::Private ? d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size()))
                                     : d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
}

/// The 65 bytes of the public point that belongs to a private number.
QByteArray publicPoint(const BIGNUM *number)
{
    const Curve curve(EC_GROUP_new_by_curve_name(NID_sm2));
    const Point point(EC_POINT_new(curve.get()));
    QByteArray out(1 + 2 * Sm2Bytes, '\0');
    if (EC_POINT_mul(curve.get(), point.get(), number, nullptr, nullptr, nullptr) != 1 ||
        EC_POINT_point2oct(curve.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED,
                           reinterpret_cast<unsigned char *>(out.data()), static_cast<size_t>(out.size()),
                           nullptr) != static_cast<size_t>(out.size()))
        return {};
    return out;
}

/// A key pair of SM2 as platforms hand it out: 64 digits, or 128 (130 with 04 before) of the point.
Key fromDigits(const QByteArray &digits, Half half)
{
    QByteArray point = QByteArray::fromHex(digits);
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "SM2", 0);
    Number number;
    if (half == Half::Private) {
        number.reset(BN_bin2bn(bytes(point), static_cast<int>(point.size()), nullptr));
        point = publicPoint(number.get());
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get());
    } else if (point.size() == 2 * Sm2Bytes) {
        point.prepend('\x04');
    }
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<size_t>(point.size()));
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) != 1)
        return nullptr;
    return Key(key);
}

Result<Key> keyFrom(const KeySignature &how, Half half)
{
    const QByteArray text = how.key.trimmed().toLatin1();
    const bool isDigits = how.algorithm == u"sm2" && !text.isEmpty() &&
                          text.size() <= 2 * (1 + 2 * Sm2Bytes) && QByteArray::fromHex(text).toHex() == text.toLower();
    Key key = text.startsWith("-----") ? fromPem(text, half)
              : isDigits               ? fromDigits(text, half)
                                       : fromDer(QByteArray::fromBase64(text), half);
    if (!key)
        return failure(ErrorCode::Usage, half == Half::Private ? KeySignatureText::tr("The private key cannot be read.")
                                                               : KeySignatureText::tr("The public key cannot be read."));
    if (EVP_PKEY_is_a(key.get(), how.algorithm == u"sm2" ? "SM2" : "RSA") != 1)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The key does not belong to %1.").arg(how.algorithm));
    return key;
}

/// A context that signs or verifies with the algorithm's digest, and with the user's id where it is SM2.
Result<DigestContext> contextFor(const KeySignature &how, EVP_PKEY *key, Half half)
{
    const bool isSm2 = how.algorithm == u"sm2";
    const QByteArray name = isSm2 ? QByteArray("sm3") : how.algorithm.section(u'-', 1).toLatin1();
    const EVP_MD *md = EVP_get_digestbyname(name.constData());
    DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *inner = nullptr; // belongs to the context
    const int ready = md == nullptr           ? 0
                      : half == Half::Private ? EVP_DigestSignInit(context.get(), &inner, md, nullptr, key)
                                              : EVP_DigestVerifyInit(context.get(), &inner, md, nullptr, key);
    const QByteArray id = how.userId.isEmpty() ? QByteArray("1234567812345678") : how.userId.toUtf8();
    if (ready != 1 || (isSm2 && EVP_PKEY_CTX_set1_id(inner, id.constData(), static_cast<int>(id.size())) != 1))
        return failure(ErrorCode::Usage, KeySignatureText::tr("There is no signature “%1”.").arg(how.algorithm));
    return context;
}

/// r and s filled to 32 bytes each: one signature in 128 has a shorter number.
QByteArray rawFromDer(const QByteArray &der)
{
    const unsigned char *at = bytes(der);
    const Pair pair(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    QByteArray out(2 * Sm2Bytes, '\0');
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), to, Sm2Bytes) != Sm2Bytes ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), to + Sm2Bytes, Sm2Bytes) != Sm2Bytes)
        return {};
    return out;
}

QByteArray derFromRaw(const QByteArray &raw)
{
    if (raw.size() != 2 * Sm2Bytes)
        return {};
    const Pair pair(ECDSA_SIG_new());
    ECDSA_SIG_set0(pair.get(), BN_bin2bn(bytes(raw), Sm2Bytes, nullptr),
                   BN_bin2bn(bytes(raw) + Sm2Bytes, Sm2Bytes, nullptr));
    unsigned char *made = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &made);
    QByteArray der = size > 0 ? QByteArray(reinterpret_cast<char *>(made), size) : QByteArray();
    OPENSSL_free(made);
    return der;
}

} // namespace

Result<QByteArray> keySigned(const KeySignature &how, const QByteArray &data)
{
    const auto key = keyFrom(how, Half::Private);
    if (!key)
        return tl::make_unexpected(key.error());
    const auto context = contextFor(how, key->get(), Half::Private);
    if (!context)
        return tl::make_unexpected(context.error());
    QByteArray signature(EVP_PKEY_get_size(key->get()), '\0');
    auto size = static_cast<size_t>(signature.size());
    const int done = EVP_DigestSign(context->get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                                    bytes(data), static_cast<size_t>(data.size()));
    if (done != 1)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The key cannot sign."));
    signature.resize(static_cast<qsizetype>(size));
    return how.algorithm == u"sm2" && how.form == KeySignature::Form::Raw ? rawFromDer(signature) : signature;
}

Result<void> verifyKeySigned(const KeySignature &how, const QByteArray &data, const QByteArray &signature)
{
    const auto key = keyFrom(how, Half::Public);
    if (!key)
        return tl::make_unexpected(key.error());
    const auto context = contextFor(how, key->get(), Half::Public);
    if (!context)
        return tl::make_unexpected(context.error());
    const QByteArray der =
        how.algorithm == u"sm2" && how.form == KeySignature::Form::Raw ? derFromRaw(signature) : signature;
    const int good = EVP_DigestVerify(context->get(), bytes(der), static_cast<size_t>(der.size()), bytes(data),
                                      static_cast<size_t>(data.size()));
    if (good != 1)
        return failure(ErrorCode::Verification, KeySignatureText::tr("The signature does not fit."));
    return {};
}

namespace
{

/// The key's context with the padding of RSA set.
Result<KeyContext> sealingContext(const KeySignature &how, EVP_PKEY *key, Half half)
{
    KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    bool isReady = (half == Half::Public ? EVP_PKEY_encrypt_init(context.get()) : EVP_PKEY_decrypt_init(context.get())) == 1;
    if (isReady && how.algorithm != u"sm2")
        isReady = EVP_PKEY_CTX_set_rsa_padding(context.get(), how.algorithm == u"rsa-pkcs1" ? RSA_PKCS1_PADDING : RSA_PKCS1_OAEP_PADDING) == 1;
    if (isReady && how.algorithm == u"rsa-oaep-sha256")
        isReady = EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), EVP_sha256()) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), EVP_sha256()) == 1;
    if (!isReady)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The key does not belong to %1.").arg(how.algorithm));
    return context;
}

/// One number or octet string of ASN.1 and what is behind it; nothing where it is none.
struct Asn1Part {
    QByteArray content;
    QByteArray rest;
};

std::optional<Asn1Part> asn1Part(const QByteArray &der)
{
    const unsigned char *at = bytes(der);
    long length = 0;
    int tag = 0;
    int kind = 0;
    if (der.isEmpty() || (ASN1_get_object(&at, &length, &tag, &kind, static_cast<long>(der.size())) & 0x80) != 0)
        return std::nullopt;
    const qsizetype begin = at - bytes(der);
    return Asn1Part{der.mid(begin, length), der.mid(begin + length)};
}

QByteArray filledTo(qsizetype size, QByteArray number)
{
    while (number.size() > size && number.startsWith('\0'))
        number.remove(0, 1);
    return number.rightJustified(size, '\0');
}

/// ASN.1 of OpenSSL (x, y, C3, C2) as 04‖x‖y‖C3‖C2.
QByteArray rawCipher(const QByteArray &der)
{
    const auto whole = asn1Part(der);
    const auto x = whole ? asn1Part(whole->content) : std::nullopt;
    const auto y = x ? asn1Part(x->rest) : std::nullopt;
    const auto digest = y ? asn1Part(y->rest) : std::nullopt;
    const auto text = digest ? asn1Part(digest->rest) : std::nullopt;
    return text ? '\x04' + filledTo(Sm2Bytes, x->content) + filledTo(Sm2Bytes, y->content) + digest->content + text->content : QByteArray();
}

QByteArray asn1(char tag, QByteArray content)
{
    if (tag == 2 && (content.at(0) & 0x80) != 0)
        content.prepend('\0');
    QByteArray length(1, static_cast<char>(content.size()));
    if (content.size() > 0x7f) {
        length = QByteArray();
        for (qsizetype left = content.size(); left > 0; left >>= 8)
            length.prepend(static_cast<char>(left & 0xff));
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    return tag + length + content;
}

/// A number of ASN.1 has no zeros before it.
QByteArray asn1Number(QByteArray number)
{
    while (number.size() > 1 && number.startsWith('\0'))
        number.remove(0, 1);
    return asn1(2, number);
}

QByteArray derCipher(const QByteArray &raw)
{
    constexpr qsizetype Head = 1 + 3 * Sm2Bytes;
    if (raw.size() <= Head || raw.at(0) != 4)
        return {};
    return asn1(0x30, asn1Number(raw.mid(1, Sm2Bytes)) + asn1Number(raw.mid(1 + Sm2Bytes, Sm2Bytes)) + asn1(4, raw.mid(1 + 2 * Sm2Bytes, Sm2Bytes)) +
                          asn1(4, raw.mid(Head)));
}

} // namespace

Result<QByteArray> keyEncrypted(const KeySignature &how, const QByteArray &plain)
{
    const auto key = keyFrom(how, Half::Public);
    const auto context = key ? sealingContext(how, key->get(), Half::Public) : tl::make_unexpected(key.error());
    if (!context)
        return tl::make_unexpected(context.error());
    size_t size = 0;
    const auto length = static_cast<size_t>(plain.size());
    if (plain.isEmpty() || EVP_PKEY_encrypt(context->get(), nullptr, &size, bytes(plain), length) != 1)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The text does not fit the key."));
    QByteArray sealed(static_cast<qsizetype>(size), '\0');
    if (EVP_PKEY_encrypt(context->get(), bytes(sealed), &size, bytes(plain), length) != 1)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The text does not fit the key."));
    sealed.resize(static_cast<qsizetype>(size));
    return how.algorithm == u"sm2" && how.form == KeySignature::Form::Raw ? rawCipher(sealed) : sealed;
}

Result<QByteArray> keyDecrypted(const KeySignature &how, const QByteArray &sealed)
{
    const auto key = keyFrom(how, Half::Private);
    const auto context = key ? sealingContext(how, key->get(), Half::Private) : tl::make_unexpected(key.error());
    if (!context)
        return tl::make_unexpected(context.error());
    const QByteArray der = how.algorithm == u"sm2" && how.form == KeySignature::Form::Raw ? derCipher(sealed) : sealed;
    size_t size = 0;
    if (der.isEmpty() || EVP_PKEY_decrypt(context->get(), nullptr, &size, bytes(der), static_cast<size_t>(der.size())) != 1)
        return failure(ErrorCode::Verification, KeySignatureText::tr("It was not encrypted for this key."));
    QByteArray plain(static_cast<qsizetype>(size), '\0');
    if (EVP_PKEY_decrypt(context->get(), bytes(plain), &size, bytes(der), static_cast<size_t>(der.size())) != 1)
        return failure(ErrorCode::Verification, KeySignatureText::tr("It was not encrypted for this key."));
    plain.resize(static_cast<qsizetype>(size));
    return plain;
}

Result<QString> sm2PublicPoint(const QString &privateKey)
{
    const auto key = keyFrom({QStringLiteral("sm2"), privateKey, {}, KeySignature::Form::Raw}, Half::Private);
    if (!key)
        return tl::make_unexpected(key.error());
    std::array<unsigned char, 1 + 2 * Sm2Bytes> point{};
    size_t size = 0;
    const int done = EVP_PKEY_get_octet_string_param(key->get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(), &size);
    if (done != 1 || size != point.size() || point.front() != 4)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The private key cannot be read."));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(point.data()), static_cast<qsizetype>(size)).toHex());
}

Result<Sm2Pair> newSm2Pair()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2"));
    const Memory memory(BIO_new(BIO_s_mem()));
    char *data = nullptr;
    if (!key || PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failure(ErrorCode::Usage, KeySignatureText::tr("The private key cannot be made."));
    const long size = BIO_get_mem_data(memory.get(), &data);
    const QByteArray pem(data, size);
    const auto point = sm2PublicPoint(QString::fromLatin1(pem));
    return point ? Result<Sm2Pair>(Sm2Pair{pem, *point}) : tl::make_unexpected(point.error());
}

} // namespace suben
