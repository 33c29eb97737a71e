#pragma once

#include "tests/core/exchange/handmadexlsx.h"

#include <QRandomGenerator>

namespace mutants
{

/// What a bad disk, a bad network or a bad person makes of bytes: some flipped, cut off, doubled, moved, put in.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random);
/// XML that is still nearly XML: tags doubled, dropped or moved, numbers blown up, odd texts put in.
QByteArray oddXml(QByteArray xml, QRandomGenerator &random);
/// Separated values with quotes, separators, line ends and odd characters where nobody expects them.
QByteArray oddCsv(QByteArray text, QRandomGenerator &random);
/// The parts of a workbook, unpacked.
handmade::Parts unpack(const QByteArray &workbook);

} // namespace mutants
