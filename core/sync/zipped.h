#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

/// A zip archive with one file of this name. The same bytes make the same archive: its time is 1980-01-01.
Result<QByteArray> zipped(const QString &name, const QByteArray &data);
/// The first file of an archive, at most 64 MB. Usage for what is no zip archive or is larger.
Result<QByteArray> unzipped(const QByteArray &archive);

} // namespace suben
