#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <map>

namespace suben
{

// BagIt 1.0 (RFC 8493): what the package holds lies in `data/`, beside it the lists of its files with SHA-256 and SM3
// (GB/T 32905), and lists of these lists.

/// Stands beside the lists and is in none of them: it is over the list of lists.
inline const QString BagSignature = QStringLiteral("signature.json");
/// Of the firm whose own key signed; one of the tag files, so that the lists know it.
inline const QString BagCertificate = QStringLiteral("certificate.pem");

using BagInfo = std::map<QString, QString>; ///< `Source-Organization`, `External-Description`, …

/// Completes the bag at `folder`, whose payload stands in `folder`/data already. Storage when the disk is full.
Result<void> makeBag(const QString &folder, const BagInfo &info);

/// What is wrong with the bag these files make (names without the bag's own folder); empty: nothing. All four
/// lists must be what `makeBag` writes byte for byte, and beside them stand only the tag files and the signature.
QString bagFault(const std::map<QString, QByteArray> &files);

/// 32 bytes.
QByteArray sm3(const QByteArray &bytes);

} // namespace suben
