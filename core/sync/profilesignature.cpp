#include "core/sync/profilesignature.h"

#include "core/storage/store.h"
#include "core/sync/crypto.h"
#include "core/sync/profile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace suben
{

namespace
{

struct ProfileSignatureText {
    Q_DECLARE_TR_FUNCTIONS(ProfileSignature)
};

const QString SignatureMember = QStringLiteral("signature");
const QString TrustSetting = QStringLiteral("platform.trust");

/// Names in order, no spaces: the same for everybody, however the file is laid out. The signer's name and key are in it.
QByteArray whatIsSigned(QJsonObject profile, const ProfileSignature &signer)
{
    profile[SignatureMember] = QJsonObject{{QStringLiteral("by"), signer.by}, {QStringLiteral("key"), signer.key}};
    return QJsonDocument(profile).toJson(QJsonDocument::Compact);
}

KeySignature sm2With(const QString &key)
{
    return {QStringLiteral("sm2"), key, {}, KeySignature::Form::Raw};
}

} // namespace

Result<std::optional<ProfileSignature>> verifiedSignature(const QJsonObject &profile)
{
    const QJsonObject signature = profile[SignatureMember].toObject();
    if (signature.isEmpty())
        return std::nullopt;
    const ProfileSignature signer{signature[u"by"].toString(), signature[u"key"].toString()};
    const QByteArray value = QByteArray::fromBase64(signature[u"value"].toString().toLatin1());
    if (!verifyKeySigned(sm2With(signer.key), whatIsSigned(profile, signer), value))
        return failure(ErrorCode::Verification,
                       ProfileSignatureText::tr("This is not what “%1” signed; something was changed afterwards.").arg(signer.by));
    return signer;
}

Result<QByteArray> signedProfile(const QByteArray &json, const QString &by, const QString &privateKey)
{
    static const QRegularExpression Earlier(QStringLiteral(R"re(\s*"signature"\s*:\s*\{[^{}]*\}\s*,?)re"));
    const QString text = QString::fromUtf8(json).remove(Earlier);
    const QJsonObject profile = QJsonDocument::fromJson(text.toUtf8()).object();
    if (profile.isEmpty())
        return failure(ErrorCode::Usage, ProfileSignatureText::tr("This is no profile."));
    const auto key = sm2PublicPoint(privateKey);
    const auto value = key ? keySigned(sm2With(privateKey), whatIsSigned(profile, {by, *key})) : tl::make_unexpected(key.error());
    if (!value)
        return tl::make_unexpected(value.error());
    const QJsonObject signature{{QStringLiteral("by"), by}, {QStringLiteral("key"), *key}, {QStringLiteral("value"), QString::fromLatin1(value->toBase64())}};
    const qsizetype begin = text.indexOf(u'{') + 1;
    const QString member = QStringLiteral("\n  \"signature\": %1,").arg(QString::fromUtf8(QJsonDocument(signature).toJson(QJsonDocument::Compact)));
    return (text.left(begin) + member + text.mid(begin)).toUtf8();
}

QString fingerprintOf(const QString &key)
{
    const QString digits = QString::fromLatin1(digestOf(QStringLiteral("sm3"), QByteArray::fromHex(key.toLatin1())).value_or(QByteArray()).toHex());
    QStringList fours;
    for (int at = 0; at < 16; at += 4)
        fours << digits.mid(at, 4);
    return fours.join(u' ');
}

Result<QList<ProfileSignature>> ProfileTrust::signers()
{
    return m_session.store.read([](Database &db) -> Result<QList<ProfileSignature>> {
        QList<ProfileSignature> list;
        Rows rows = db.query("SELECT value FROM setting WHERE key = ?", TrustSetting);
        const QJsonArray kept = rows.next() ? QJsonDocument::fromJson(rows.text(0).toUtf8()).array() : QJsonArray();
        for (const QJsonValue &signer : kept)
            list << ProfileSignature{signer[u"by"].toString(), signer[u"key"].toString()};
        return list;
    });
}

Result<void> ProfileTrust::keep(const QList<ProfileSignature> &signers)
{
    QJsonArray list;
    for (const ProfileSignature &signer : signers)
        list.append(QJsonObject{{QStringLiteral("by"), signer.by}, {QStringLiteral("key"), signer.key}});
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", TrustSetting,
                   QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
        return {};
    });
}

Result<void> ProfileTrust::trust(const ProfileSignature &signer)
{
    auto list = signers();
    if (!list)
        return tl::make_unexpected(list.error());
    list->removeIf([&](const ProfileSignature &each) { return each.key == signer.key; });
    list->append(signer);
    return keep(*list);
}

Result<void> ProfileTrust::distrust(const QString &key)
{
    auto list = signers();
    if (!list)
        return tl::make_unexpected(list.error());
    list->removeIf([&](const ProfileSignature &each) { return each.key == key; });
    return keep(*list);
}

ProfileOrigin ProfileTrust::originOf(const Profile &profile)
{
    if (profile.isShipped)
        return ProfileOrigin::Shipped;
    if (!profile.signature)
        return ProfileOrigin::Unsigned;
    const auto list = signers();
    const bool isTrusted = list && std::ranges::any_of(*list, [&](const ProfileSignature &each) { return each.key == profile.signature->key; });
    return isTrusted ? ProfileOrigin::Trusted : ProfileOrigin::Foreign;
}

QString ProfileTrust::sentence(const Profile &profile)
{
    switch (originOf(profile)) {
    case ProfileOrigin::Shipped:
        return ProfileSignatureText::tr("This profile came with the program.");
    case ProfileOrigin::Unsigned:
        return ProfileSignatureText::tr("Nobody signed this profile. Use it only if you know who wrote it.");
    case ProfileOrigin::Foreign:
        return ProfileSignatureText::tr("Signed by “%1”, whom you have not said to trust. Compare the fingerprint %2 with them by telephone.")
            .arg(profile.signature->by, fingerprintOf(profile.signature->key));
    case ProfileOrigin::Trusted:
        break;
    }
    return ProfileSignatureText::tr("Signed by “%1”, whom you trust (fingerprint %2).").arg(profile.signature->by, fingerprintOf(profile.signature->key));
}

} // namespace suben
