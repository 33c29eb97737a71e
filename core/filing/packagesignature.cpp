#include "core/filing/packagesignature.h"

#include "core/filing/opensslpieces.h"
#include "core/storage/keyring.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sodium.h>

namespace suben
{

namespace
{

struct PackageSignatureText {
    Q_DECLARE_TR_FUNCTIONS(PackageSignature)
};

constexpr QByteArrayView Sm2UserId("1234567812345678"); // GM/T 0009 §10
const QString Signed = QStringLiteral("tagmanifest-sha256.txt");

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// The pair follows from the ledger key alone.
QByteArray signedByLedger(const Session &session, const QByteArray &text)
{
    const QByteArray seed = session.keys.keyedDigest("suben package signature 1");
    QByteArray open(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()), reinterpret_cast<unsigned char *>(secret.data()), octets(seed));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, octets(text), static_cast<unsigned long long>(text.size()), octets(secret));
    sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
    return written({{QStringLiteral("suben"), QStringLiteral("signature/1")}, {QStringLiteral("signs"), Signed}, {QStringLiteral("algorithm"), QStringLiteral("ed25519")},
                    {QStringLiteral("signer"), session.info.name}, {QStringLiteral("publicKey"), QString::fromLatin1(open.toHex())},
                    {QStringLiteral("signature"), QString::fromLatin1(signature.toHex())}});
}

EVP_PKEY_CTX *withUserId(EVP_PKEY_CTX *inner)
{
    return EVP_PKEY_CTX_set1_id(inner, Sm2UserId.data(), static_cast<int>(Sm2UserId.size())) == 1 ? inner : nullptr;
}

Result<QByteArray> signedByFirm(const Session &session, const QByteArray &text, const FirmKey &firm)
{
    const PairOfKeys key = privateKeyIn(firm.privateKey, {});
    const Certificate certificate(PEM_read_bio_X509(pemSource(firm.certificate).get(), nullptr, nullptr, nullptr));
    if (!key || !certificate || EVP_PKEY_is_a(key.get(), "SM2") != 1 || X509_check_private_key(certificate.get(), key.get()) != 1)
        return failure(ErrorCode::Usage, PackageSignatureText::tr("The firm's key and certificate are not a pair of SM2 in PEM."));
    const SigningContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *inner = nullptr; // belongs to the context
    std::size_t size = 0;
    QByteArray signature(256, '\0');
    size = static_cast<std::size_t>(signature.size());
    const bool isSigned = EVP_DigestSignInit(context.get(), &inner, EVP_sm3(), nullptr, key.get()) == 1 && withUserId(inner) != nullptr
                          && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, octets(text), static_cast<std::size_t>(text.size())) == 1;
    if (!isSigned)
        return failure(ErrorCode::Usage, PackageSignatureText::tr("The firm's key cannot sign."));
    return written({{QStringLiteral("suben"), QStringLiteral("signature/1")}, {QStringLiteral("signs"), Signed}, {QStringLiteral("algorithm"), QStringLiteral("sm2")},
                    {QStringLiteral("signer"), session.info.name}, {QStringLiteral("certificate"), QString::fromLatin1(firm.certificate)},
                    {QStringLiteral("signature"), QString::fromLatin1(signature.first(static_cast<qsizetype>(size)).toHex())}});
}

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

SignatureFacts checkEd25519(const QJsonObject &said, const QByteArray &text)
{
    const QByteArray open = bytesOf(said[u"publicKey"]);
    const QByteArray signature = bytesOf(said[u"signature"]);
    const bool isGood = open.size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) && signature.size() == static_cast<qsizetype>(crypto_sign_BYTES)
                        && QString::fromLatin1(open.toHex()) == said[u"publicKey"].toString()
                        && crypto_sign_verify_detached(octets(signature), octets(text), static_cast<unsigned long long>(text.size()), octets(open)) == 0;
    return {isGood ? SignatureFacts::State::Good : SignatureFacts::State::Bad, QStringLiteral("ed25519"), QString::fromLatin1(open.toHex().left(16)), {}};
}

SignatureFacts checkSm2(const QJsonObject &said, const SignedBag &bag)
{
    SignatureFacts facts{SignatureFacts::State::Bad, QStringLiteral("sm2"), {}, {}};
    const QByteArray shown = said[u"certificate"].toString().toLatin1();
    const Certificate certificate(PEM_read_bio_X509(pemSource(shown).get(), nullptr, nullptr, nullptr));
    if (!certificate || shown != bag.certificate)
        return facts;
    facts.certificate = factsOf(certificate.get());
    facts.signer = facts.certificate.subject;
    const QByteArray signature = bytesOf(said[u"signature"]);
    const SigningContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *inner = nullptr; // belongs to the context
    EVP_PKEY *key = X509_get0_pubkey(certificate.get());
    const bool isGood = key != nullptr && EVP_DigestVerifyInit(context.get(), &inner, EVP_sm3(), nullptr, key) == 1 && withUserId(inner) != nullptr
                        && EVP_DigestVerify(context.get(), octets(signature), static_cast<std::size_t>(signature.size()), octets(bag.tagManifest), static_cast<std::size_t>(bag.tagManifest.size())) == 1;
    facts.state = isGood ? SignatureFacts::State::Good : SignatureFacts::State::Bad;
    return facts;
}

/// Nothing in the file that is not part of what is checked.
bool isWrittenByUs(const QJsonObject &said, const QByteArray &signature, const SignedBag &bag)
{
    const bool isSm2 = said[u"algorithm"].toString() == u"sm2";
    return written(said) == signature && said.size() == 6 && said.contains(isSm2 ? u"certificate" : u"publicKey") && said[u"suben"].toString() == u"signature/1"
           && said[u"signs"].toString() == Signed && said[u"signer"].toString() == bag.firm && (isSm2 || said[u"algorithm"].toString() == u"ed25519")
           && QString::fromLatin1(bytesOf(said[u"signature"]).toHex()) == said[u"signature"].toString();
}

} // namespace

Result<QByteArray> signatureFor(const Session &session, const QByteArray &text, const FirmKey &firm)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Storage, PackageSignatureText::tr("The cryptography of this machine does not start."));
    if (const auto open = session.keys.ready(); firm.privateKey.isEmpty() && !open)
        return Failure(open.error());
    return firm.privateKey.isEmpty() ? Result<QByteArray>(signedByLedger(session, text)) : signedByFirm(session, text, firm);
}

SignatureFacts checkSignature(const QByteArray &signature, const SignedBag &bag)
{
    const QJsonObject said = QJsonDocument::fromJson(signature).object();
    if (sodium_init() < 0 || !isWrittenByUs(said, signature, bag))
        return {SignatureFacts::State::Bad, said[u"algorithm"].toString().left(20), {}, {}};
    return said[u"algorithm"].toString() == u"sm2" ? checkSm2(said, bag) : checkEd25519(said, bag.tagManifest);
}

Result<CertificateFacts> certificateFacts(const QByteArray &pem)
{
    const Certificate certificate(PEM_read_bio_X509(pemSource(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return failure(ErrorCode::Usage, PackageSignatureText::tr("This is no certificate in PEM."));
    return factsOf(certificate.get());
}

} // namespace suben
