#pragma once

#include "core/render/page.h"

#include <QImage>
#include <QList>
#include <QString>
#include <optional>

namespace suben
{

/// A symbol found in a picture.
struct ReadSymbol {
    QString text;       ///< U+001D between GS1 elements; Chinese is read as UTF-8, else as GB 18030
    QString format;     ///< ZXing's word: `QRCode`, `DataMatrix`, `Code128`, `EAN-13`, `ITF`
    QString identifier; ///< ISO/IEC 15424, e.g. `]Q3` for a GS1 QR Code
    QRect area;         ///< in pixels of the picture
    bool operator==(const ReadSymbol &) const = default;
};

/// As a gun sends it: with the identifier where it says that the text is of GS1.
QString asScanned(const ReadSymbol &symbol);

/// Every symbol of a picture (a photo, a scan, our own label), at most 64. Empty when there is none.
QList<ReadSymbol> readSymbols(const QImage &picture);
/// The same of a page of a paper, on which symbols stand small between lines of text; slower.
QList<ReadSymbol> readPaper(const QImage &page);

/// What a foreign decoder reads from the dots of one symbol with its quiet zone, at `dpi`; nothing when it reads
/// nothing. Faster than looking for symbols in a whole label.
std::optional<ReadSymbol> readBack(const PageSymbol &symbol, int dpi);

} // namespace suben
