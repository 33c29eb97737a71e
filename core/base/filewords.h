#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonParseError>
#include <QString>

namespace suben
{

// What stands in the way of a file, in the reader's language. The system's own words are not shown: they come in the
// language of its installation. It is looked at afresh, so the answer does not depend on which call failed.

/// NotFound when nothing is there; Storage for a folder, for a device or a pipe (reading one may never end), and for
/// what may not be read.
Result<void> checkReadable(const QString &path);
/// Asked before there is anything to write. Storage (core/base/wholefile.h) when the folder is not there, is none or may
/// not be written, or when something that is no file stands in the place.
Result<void> checkWritable(const QString &path);
/// Why a text is no JSON object: what is wrong at which byte (from 1), or that it holds something else.
QString whyNoJsonObject(const QJsonParseError &error);

} // namespace suben
