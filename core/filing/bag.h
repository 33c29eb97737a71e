#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <map>

namespace suben
{

// BagIt 1.0 (RFC 8493): what the package holds lies in `data/`, beside it the lists of its files with SHA-256 and SM3
// (GB/T 32905), and lists of these lists.

using BagInfo = std::map<QString, QString>; ///< `Source-Organization`, `External-Description`, …

/// Completes the bag at `folder`, whose payload stands in `folder`/data already. Storage when the disk is full.
Result<void> makeBag(const QString &folder, const BagInfo &info);

/// What is wrong with the bag these files make (names without the bag's own folder); empty: nothing. Every file of both
/// lists must be there with its hash, none in `data/` may be unlisted.
QString bagFault(const std::map<QString, QByteArray> &files);

/// 32 bytes.
QByteArray sm3(const QByteArray &bytes);

} // namespace suben
