#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace suben
{

struct Profile;

/// Who vouches for a profile: SM2 over SM3 (GB/T 32918) of its canonical JSON without the signature's value.
struct ProfileSignature {
    QString by;  ///< as the signer calls itself; believed only where its key is trusted
    QString key; ///< the public point, 130 hexadecimal digits beginning with 04
    bool operator==(const ProfileSignature &) const = default;
};

/// How far a profile is vouched for.
enum class ProfileOrigin { Shipped, Trusted, Foreign, Unsigned };

/// The signature a profile carries; nothing where it carries none. Verification where a single byte differs from what was
/// signed: such a profile is not read at all.
Result<std::optional<ProfileSignature>> verifiedSignature(const QJsonObject &profile);
/// The profile's text with a signature in it, in place of an earlier one. `privateKey`: PEM or digits.
Result<QByteArray> signedProfile(const QByteArray &json, const QString &by, const QString &privateKey);
/// What two people compare over the telephone: the first 16 digits of the key's SM3, in fours.
QString fingerprintOf(const QString &key);

/// The signers this firm trusts.
class ProfileTrust final
{
public:
    explicit ProfileTrust(Session &session) : m_session(session) {}

    Result<QList<ProfileSignature>> signers();
    Result<void> trust(const ProfileSignature &signer);
    Result<void> distrust(const QString &key);
    ProfileOrigin originOf(const Profile &profile);
    /// One sentence for people: who signed it, and whether that is believed.
    QString sentence(const Profile &profile);

private:
    Result<void> keep(const QList<ProfileSignature> &signers);

    Session &m_session;
};

} // namespace suben
