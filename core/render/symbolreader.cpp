#include "core/render/symbolreader.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>
#include <algorithm>

namespace suben
{

namespace
{

QRect boundsOf(const ZXing::Position &corners)
{
    QRect bounds;
    for (const auto &corner : corners)
        bounds |= QRect(corner.x, corner.y, 1, 1);
    return bounds;
}

ReadSymbol readOf(const ZXing::Result &result)
{
    return ReadSymbol{QString::fromStdString(result.text()), QString::fromStdString(ZXing::ToString(result.format())),
                      QString::fromStdString(result.symbologyIdentifier()), boundsOf(result.position())};
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

constexpr int LargeSide = 500; ///< pixels: above it a picture is looked through at half its size too

/// What is in one picture. ZXing 1.4 must not halve it itself: it compares the linear symbols of both sizes and ends
/// the program (`assert(lineCount() == 1)`).
QList<ReadSymbol> readLayer(const QImage &grey, qreal scale)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()), 1);
    auto hints = ZXing::DecodeHints().setTryHarder(true).setTryRotate(true).setMaxNumberOfSymbols(16);
    hints.setTryDownscale(false);
    QList<ReadSymbol> found;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid())
            continue;
        ReadSymbol symbol = readOf(result);
        symbol.area =
            QRectF(QPointF(symbol.area.topLeft()) * scale, QSizeF(symbol.area.size()) * scale).toAlignedRect();
        found << symbol;
    }
    return found;
}

} // namespace

QList<ReadSymbol> readSymbols(const QImage &picture)
{
    QList<ReadSymbol> found;
    qreal scale = 1;
    for (QImage grey = picture.convertToFormat(QImage::Format_Grayscale8); !grey.isNull();) {
        for (const ReadSymbol &symbol : readLayer(grey, scale)) {
            const bool isNew = std::none_of(found.begin(), found.end(), [&](const ReadSymbol &one) {
                return one.text == symbol.text && one.format == symbol.format && one.area.intersects(symbol.area);
            });
            if (isNew)
                found << symbol;
        }
        if (std::min(grey.width(), grey.height()) <= LargeSide)
            break;
        scale *= 2;
        grey = grey.scaled(grey.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                   .convertToFormat(QImage::Format_Grayscale8);
    }
    return found;
}

std::optional<ReadSymbol> readBack(const PageSymbol &symbol, int dpi)
{
    const QImage dots = dotsOf(symbol, dpi);
    const ZXing::ImageView view(dots.constBits(), dots.width(), dots.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(dots.bytesPerLine()), 1);
    auto hints = ZXing::DecodeHints().setFormats(formatOf(symbol.matrix.symbology)).setTryHarder(false);
    hints.setTryRotate(false).setTryDownscale(false);
    ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        result = ZXing::ReadBarcode(view, hints.setTryHarder(true));
    return result.isValid() ? std::optional<ReadSymbol>(readOf(result)) : std::nullopt;
}

} // namespace suben
