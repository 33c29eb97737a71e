#include "core/render/symbolreader.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

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

} // namespace

QList<ReadSymbol> readSymbols(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()), 1);
    const auto hints = ZXing::DecodeHints().setTryHarder(true).setTryRotate(true).setMaxNumberOfSymbols(16);
    QList<ReadSymbol> found;
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid())
            found << ReadSymbol{QString::fromStdString(result.text()),
                                QString::fromStdString(ZXing::ToString(result.format())),
                                QString::fromStdString(result.symbologyIdentifier()), boundsOf(result.position())};
    }
    return found;
}

} // namespace suben
