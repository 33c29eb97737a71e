#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace suben
{

/// The page that opens without the program (resources/forms/viewer.html) with the package's own data in it. It shows the
/// registers, searches them, and computes the chain again in the browser, with no network.
Result<QByteArray> viewerPage(const QJsonObject &manifest, const QJsonArray &registers, const QByteArray &chain);

/// A file of resources/forms, as it ships.
Result<QByteArray> formFile(const QString &name);

} // namespace suben
