#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

/// A file of a package, its folder made where it is missing. Storage when the disk is full.
Result<void> writePackageFile(const QString &path, const QByteArray &bytes);
/// Letters, digits and Chinese only, 80 signs at most, so that every system can unpack it.
QString packageFileName(const QString &name);
/// What is said when the disk gave out; nothing was made then.
Failure packageDiskFull();
/// What is said after 停止.
Failure packageStopped();

} // namespace suben
