#pragma once

#include "core/base/result.h"
#include "core/filing/packagesignature.h"
#include "core/ledger/session.h"

#include <optional>

namespace suben
{

/// What a certification office hands out: a key in PEM (with a password or without) and its certificate, or both in one
/// PKCS#12 file (.pfx, .p12).
struct FirmKeyFiles {
    QByteArray key;
    QByteArray certificate; ///< empty for PKCS#12
    QString password;
};

/// Usage where the password does not open it or it is no pair of SM2.
Result<FirmKey> readFirmKey(const FirmKeyFiles &files);

/// The key that signs every package of this ledger, encrypted with the ledger key as ID numbers are.
class KeptFirmKey final
{
public:
    explicit KeptFirmKey(Session &session);
    /// In place of an earlier one. Owners only.
    Result<CertificateFacts> keep(const FirmKeyFiles &files);
    /// Packages are signed with the ledger's own key again. Owners only.
    Result<void> forget();
    /// Nothing where none is kept.
    Result<std::optional<CertificateFacts>> facts();
    /// For signing: empty where none is kept; Usage when its certificate does not hold today.
    Result<FirmKey> forSigning();

private:
    Result<FirmKey> kept();
    Result<void> mayChange() const;
    Result<void> setPair(const QString &sealedKey, const QString &certificate);

    Session &m_session;
};

} // namespace suben
