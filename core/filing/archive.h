#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <map>

namespace suben
{

/// Writes every file below `folder` into a zip that appears whole or not at all; names are UTF-8 with `/`.
Result<void> writeArchive(const QString &folder, const QString &path);

/// Name, size and SHA-256 of every file below `folder`, in order of name: the manifest's list.
Result<QJsonArray> listFiles(const QString &folder);

/// The files of a zip in memory, by name. Usage when it is no zip, names a path outside itself, or holds more than 20 000
/// files, 512 MB in one or 2 GB in all, whatever it claims.
Result<std::map<QString, QByteArray>> readArchive(const QString &path);

} // namespace suben
