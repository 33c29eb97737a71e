#include "core/filing/firmkey.h"

#include "core/base/clock.h"
#include "core/filing/opensslpieces.h"
#include "core/ledger/settings.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <openssl/pem.h>

namespace suben
{

namespace
{

struct FirmKeyText {
    Q_DECLARE_TR_FUNCTIONS(FirmKey)
};

const QString KeySetting = QStringLiteral("filing.firmKey");
const QString CertificateSetting = QStringLiteral("filing.firmCertificate");
const QByteArray AboutKey = "filing.firmKey";

Failure noPair()
{
    return failure(ErrorCode::Usage, FirmKeyText::tr("The key does not open with this password, or key and certificate are no pair of SM2."));
}

/// Both as PEM, the key bare.
Result<FirmKey> inPem(EVP_PKEY *key, X509 *certificate)
{
    if (key == nullptr || certificate == nullptr || EVP_PKEY_is_a(key, "SM2") != 1 || X509_check_private_key(certificate, key) != 1)
        return noPair();
    const PemSource keyText(BIO_new(BIO_s_mem()));
    const PemSource certificateText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PKCS8PrivateKey(keyText.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1 || PEM_write_bio_X509(certificateText.get(), certificate) != 1)
        return noPair();
    return FirmKey{bytesIn(keyText.get()), bytesIn(certificateText.get())};
}

Result<FirmKey> fromKeyBag(const FirmKeyFiles &files)
{
    const KeyBag bag(d2i_PKCS12_bio(pemSource(files.key).get(), nullptr));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    if (!bag || PKCS12_parse(bag.get(), files.password.toUtf8().constData(), &key, &certificate, nullptr) != 1)
        return noPair();
    const PairOfKeys ownedKey(key);
    const Certificate ownedCertificate(certificate);
    return inPem(key, certificate);
}

} // namespace

Result<FirmKey> readFirmKey(const FirmKeyFiles &files)
{
    if (!files.key.contains("-----BEGIN"))
        return fromKeyBag(files);
    const PairOfKeys key = privateKeyIn(files.key, files.password);
    const QByteArray &shown = files.certificate.isEmpty() ? files.key : files.certificate;
    const Certificate certificate(PEM_read_bio_X509(pemSource(shown).get(), nullptr, nullptr, nullptr));
    return inPem(key.get(), certificate.get());
}

KeptFirmKey::KeptFirmKey(Session &session) : m_session(session) {}

Result<void> KeptFirmKey::mayChange() const
{
    if (m_session.actor.role == Role::Owner)
        return {};
    return failure(ErrorCode::NotAllowed, FirmKeyText::tr("Only the owner chooses the key that signs for the firm."));
}

Result<CertificateFacts> KeptFirmKey::keep(const FirmKeyFiles &files)
{
    if (const auto may = mayChange(); !may)
        return tl::make_unexpected(may.error());
    const auto key = readFirmKey(files);
    const auto facts = key ? certificateFacts(key->certificate) : tl::make_unexpected(key.error());
    if (!facts)
        return facts;
    if (facts->until < m_session.clock.today())
        return failure(ErrorCode::Usage, FirmKeyText::tr("This certificate ended on %1.").arg(facts->until.toString(Qt::ISODate)));
    const auto encrypted = m_session.keys.encrypt(key->privateKey, AboutKey);
    if (!encrypted)
        return Failure(encrypted.error());
    const auto set = setPair(QString::fromLatin1(encrypted->toBase64()), QString::fromLatin1(key->certificate));
    return set ? facts : tl::make_unexpected(set.error());
}

Result<void> KeptFirmKey::forget()
{
    if (const auto may = mayChange(); !may)
        return may;
    return setPair({}, {});
}

/// Never one without the other: an old certificate beside a new key would sign what nobody can check.
Result<void> KeptFirmKey::setPair(const QString &sealedKey, const QString &certificate)
{
    return m_session.store.together([&] {
        Settings settings(m_session);
        return settings.setValue(KeySetting, sealedKey).and_then([&] { return settings.setValue(CertificateSetting, certificate); });
    });
}

Result<FirmKey> KeptFirmKey::kept()
{
    Settings settings(m_session);
    const auto sealed = settings.value(KeySetting);
    const auto certificate = settings.value(CertificateSetting);
    if (!sealed || !certificate)
        return tl::make_unexpected(!sealed ? sealed.error() : certificate.error());
    if (sealed->isEmpty())
        return FirmKey{};
    const auto key = m_session.keys.decrypt(QByteArray::fromBase64(sealed->toLatin1()), AboutKey);
    return key ? Result<FirmKey>(FirmKey{*key, certificate->toLatin1()}) : tl::make_unexpected(key.error());
}

Result<std::optional<CertificateFacts>> KeptFirmKey::facts()
{
    const auto certificate = Settings(m_session).value(CertificateSetting);
    if (!certificate || certificate->isEmpty())
        return certificate ? Result<std::optional<CertificateFacts>>(std::nullopt) : tl::make_unexpected(certificate.error());
    const auto facts = certificateFacts(certificate->toLatin1());
    return facts ? Result<std::optional<CertificateFacts>>(*facts) : tl::make_unexpected(facts.error());
}

Result<FirmKey> KeptFirmKey::forSigning()
{
    const auto known = facts();
    if (!known || !*known)
        return known ? Result<FirmKey>(FirmKey{}) : tl::make_unexpected(known.error());
    const QDate today = m_session.clock.today();
    if (today < (*known)->from || today > (*known)->until)
        return failure(ErrorCode::Usage, FirmKeyText::tr("The firm's certificate holds from %1 to %2, not today. Choose another in the settings, or remove it.")
                                             .arg((*known)->from.toString(Qt::ISODate), (*known)->until.toString(Qt::ISODate)));
    return kept();
}

} // namespace suben
