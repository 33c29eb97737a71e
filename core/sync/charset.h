#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

/// The text in `UTF-8`, `GB18030` or `GBK`. A character the charset does not have is refused, never replaced.
Result<QByteArray> encodedAs(const QString &charset, const QString &text);

/// What the bytes say: in UTF-8 where they are Chinese in it, in the charset that is named where they fit it, else in
/// UTF-8, else in GB18030: platforms declare the one and write the other. Only what is shown to people may come out with replaced characters.
QString decodedFrom(const QString &charset, const QByteArray &bytes);

} // namespace suben
