#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

class QSaveFile;

namespace suben
{

/// Takes the last bytes to the disk, then gives the file its name. QSaveFile::commit alone does not notice a disk that
/// fills with them (Qt 6.4) and leaves a file that is cut off. Storage: under the name stands what stood there before.
Result<void> commitWhole(QSaveFile &file);

/// A file that is whole or not there at all; `permissions` none: as files are here. Storage as commitWhole.
Result<void> writeWhole(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions = {});

/// Why a file could not be written, in a sentence that says what to do.
Failure notWritten(const QFileDevice &file);

} // namespace suben
