#pragma once

#include "core/base/result.h"
#include "core/render/symbolreader.h"

#include <QByteArray>

namespace suben
{

/// Larger files are refused unread, in bytes.
inline constexpr qsizetype LargestPicture = 64 * 1024 * 1024;
/// Pages of a paper that are looked at.
inline constexpr int MostPages = 50;

/// Whether this build reads PDF files (Qt PDF is there).
bool readsPdf();

/// Every symbol in the bytes of a picture (a photograph, a screenshot) or of a PDF paper, page after page. Usage with a
/// sentence for what is neither, is larger than LargestPicture or holds more than 100 million dots.
Result<QList<ReadSymbol>> readPicture(const QByteArray &bytes);
/// The same of a file; Storage when it cannot be read.
Result<QList<ReadSymbol>> readPictureFile(const QString &path);

} // namespace suben
