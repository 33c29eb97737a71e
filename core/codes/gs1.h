#pragma once

#include <QChar>
#include <QString>

namespace suben
{

/// Whether a character may stand in a lot, serial or other text of a GS1 element string (GS1 General Specifications,
/// character set 82).
bool isGs1Character(QChar c);
/// A GTIN of 8, 12, 13 or 14 digits in 14, which is how it is compared; empty for anything else. The check digit is not
/// looked at.
QString gtin14(QStringView gtin);

} // namespace suben
