// What a print head would set, read back.
#include "core/render/symbolreader.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>
#include <algorithm>
#include <exception>

namespace suben
{

namespace
{

QRect extentOf(const ZXing::Position &corners)
{
    QRect bounds;
    for (const auto &corner : corners)
        bounds |= QRect(corner.x, corner.y, 1, 1);
    return bounds;
}

ReadSymbol readOf(const ZXing::Result &result)
{
    return ReadSymbol{QString::fromStdString(result.text()), QString::fromStdString(ZXing::ToString(result.format())),
                      QString::fromStdString(result.symbologyIdentifier()), extentOf(result.position())};
}

ZXing::BarcodeFormat formatOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::QrCode:
    case Symbology::Gs1QrCode:
        return ZXing::BarcodeFormat::QRCode;
    case Symbology::DataMatrix:
    case Symbology::Gs1DataMatrix:
        return ZXing::BarcodeFormat::DataMatrix;
    case Symbology::Gs1Code128:
    case Symbology::Code128:
        return ZXing::BarcodeFormat::Code128;
    case Symbology::Ean13:
        return ZXing::BarcodeFormat::EAN13;
    case Symbology::Itf14:
        return ZXing::BarcodeFormat::ITF;
    }
    Q_UNREACHABLE();
}

/// The dots the print head would set for the symbol, with its quiet zone around.
QImage dotsOf(const PageSymbol &symbol, int dpi)
{
    const SymbolMatrix &matrix = symbol.matrix;
    const int wide = std::max(1, qRound(symbol.module.width() * dotsPerMm(dpi)));
    const int high = std::max(1, qRound(symbol.module.height() * dotsPerMm(dpi)));
    const QSize quiet(matrix.quiet.width() * wide, std::max(matrix.quiet.height() * high, 2));
    QImage dots(matrix.size.width() * wide + 2 * quiet.width(), matrix.size.height() * high + 2 * quiet.height(),
                QImage::Format_Grayscale8);
    dots.fill(Qt::white);
    for (int y = 0; y < matrix.size.height(); ++y) {
        uchar *first = dots.scanLine(quiet.height() + y * high);
        for (int x = 0; x < matrix.size.width(); ++x) {
            if (matrix.isDark(x, y))
                std::fill_n(first + quiet.width() + x * wide, wide, uchar(0));
        }
        for (int again = 1; again < high; ++again)
            std::copy_n(first, dots.width(), dots.scanLine(quiet.height() + y * high + again));
    }
    return dots;
}

/// The library throws at some symbols (libzxing 1.4.0): such a one cannot be read.
std::optional<ReadSymbol> readDots(const QImage &dots, const ZXing::DecodeHints &hints)
{
    const ZXing::ImageView view(dots.constBits(), dots.width(), dots.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(dots.bytesPerLine()), 1);
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        return result.isValid() ? std::optional<ReadSymbol>(readOf(result)) : std::nullopt;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace

std::optional<ReadSymbol> readBack(const PageSymbol &symbol, int dpi)
{
    const QImage dots = dotsOf(symbol, dpi);
    auto hints = ZXing::DecodeHints().setFormats(formatOf(symbol.matrix.symbology)).setTryHarder(false);
    hints.setTryRotate(false).setTryDownscale(false).setBinarizer(ZXing::Binarizer::FixedThreshold);
    // Dots that stand straight are read at once; what is not found so is searched as in a photograph.
    const auto read = readDots(dots, ZXing::DecodeHints(hints).setIsPure(true));
    return read ? read : readDots(dots, hints.setTryHarder(true));
}

} // namespace suben
