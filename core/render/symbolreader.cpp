#include "core/render/symbolreader.h"

#include "core/render/darkshapes.h"

#include <QPainter>
#include <QTransform>
#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>
#include <algorithm>
#include <exception>

namespace suben
{

namespace
{

using ZXing::BarcodeFormat;
using ZXing::BarcodeFormats;

constexpr int MostSymbols = 64;
// Below this the library finds what there is without a smaller copy.
constexpr int SmallestHalved = 500;
// Beyond it a photograph only costs time: a code of 30 modules across a tenth of it still has ten dots a module.
constexpr int LongestLooked = 4000;
constexpr int SmallestEnlarged = 400;
// Of a Data Matrix on a page of 300 dots an inch: ten modules of 0.25 mm to 144 of 0.7 mm; at most four times as wide as
// high (ISO/IEC 16022 table 7).
constexpr int SmallestShape = 28;
constexpr int LargestShape = 1200;
constexpr int FlattestShape = 4;

BarcodeFormats linearFormats()
{
    return BarcodeFormat::Code128 | BarcodeFormat::Code39 | BarcodeFormat::Code93 | BarcodeFormat::EAN8 |
           BarcodeFormat::EAN13 | BarcodeFormat::ITF | BarcodeFormat::DataBar | BarcodeFormat::DataBarExpanded |
           BarcodeFormat::UPCA | BarcodeFormat::UPCE;
}

QRect boundsOf(const ZXing::Position &corners, qreal scale)
{
    QRect bounds;
    for (const auto &corner : corners)
        bounds |= QRect(qRound(corner.x * scale), qRound(corner.y * scale), 1, 1);
    return bounds;
}

/// Those on packages. Micro QR, Aztec and MaxiCode stay out: their finders end the process at some pictures without any
/// symbol (libzxing 1.4.0, an assertion in RegressionLine.h:144).
BarcodeFormats matrixFormats()
{
    return BarcodeFormat::QRCode | BarcodeFormat::DataMatrix | BarcodeFormat::PDF417;
}

/// The symbol's surroundings: a bar code was read along a few lines of it, so it reaches further along its bars.
QRect reach(const QRect &area)
{
    constexpr int Beside = 8;
    const int along = qMax(area.width(), area.height()) / 2;
    return area.width() >= area.height() ? area.adjusted(-Beside, -along, Beside, along)
                                         : area.adjusted(-along, -Beside, along, Beside);
}

/// One of the same words at the same place is the same symbol, seen in two copies of the picture.
bool isKnown(const QList<ReadSymbol> &found, const ReadSymbol &symbol)
{
    return std::any_of(found.begin(), found.end(), [&](const ReadSymbol &other) {
        return other.text == symbol.text && other.format == symbol.format && reach(other.area).intersects(symbol.area);
    });
}

/// What to look for in one copy of the picture.
struct Look {
    BarcodeFormats formats;
    ZXing::Binarizer binarizer = ZXing::Binarizer::LocalAverage;
};

/// The library throws at some symbols that are cut off (libzxing 1.4.0, an index beyond the picture); what it could not
/// read then stays unread.
ZXing::Results readAll(const QImage &grey, const Look &how, int most)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()), 1);
    const auto hints = ZXing::DecodeHints()
                           .setFormats(how.formats)
                           .setTryHarder(true)
                           .setTryRotate(true)
                           .setTryDownscale(false)
                           .setBinarizer(how.binarizer)
                           .setMaxNumberOfSymbols(static_cast<uint8_t>(most));
    try {
        return ZXing::ReadBarcodes(view, hints);
    } catch (const std::exception &) {
        return {};
    }
}

/// `scale`: dots of the picture for one of the copy it was found in.
ReadSymbol symbolOf(const ZXing::Result &result, qreal scale)
{
    return {QString::fromStdString(result.text()), QString::fromStdString(ZXing::ToString(result.format())),
            QString::fromStdString(result.symbologyIdentifier()), boundsOf(result.position(), scale)};
}

void lookForMatrix(const QImage &grey, const Look &how, qreal scale, QList<ReadSymbol> &found)
{
    for (const ZXing::Result &result : readAll(grey, how, MostSymbols)) {
        const ReadSymbol symbol = symbolOf(result, scale);
        if (result.isValid() && found.size() < MostSymbols && !isKnown(found, symbol))
            found << symbol;
    }
}

/// One at a time, each wiped out before the next: comparing a bar code of several lines with one found before ends the
/// process (libzxing 1.4.0, an assertion in Result.cpp:140), so it is never given two.
void lookForLinear(QImage grey, const Look &how, qreal scale, QList<ReadSymbol> &found)
{
    int margin = 2;
    for (int times = 0; times < MostSymbols && found.size() < MostSymbols; ++times) {
        const ZXing::Results results = readAll(grey, how, 1);
        if (results.empty() || !results.front().isValid())
            return;
        const ReadSymbol symbol = symbolOf(results.front(), scale);
        if (isKnown(found, symbol))
            margin *= 3; // the lines beside those it was read from
        else
            found << symbol;
        const QRect area = boundsOf(results.front().position(), 1).adjusted(-margin, -margin, margin, margin);
        QPainter(&grey).fillRect(area, Qt::white);
    }
}

void lookForAll(const QImage &grey, qreal scale, ZXing::Binarizer binarizer, QList<ReadSymbol> &found)
{
    lookForMatrix(grey, {matrixFormats(), binarizer}, scale, found);
    lookForLinear(grey, {linearFormats(), binarizer}, scale, found);
}

QImage resized(const QImage &grey, qreal factor)
{
    const QSize size(qMax(1, qRound(grey.width() * factor)), qMax(1, qRound(grey.height() * factor)));
    return grey.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

/// What is transparent is paper.
QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

/// The picture turned by an angle in degrees, on white.
QImage turned(const QImage &grey, qreal degrees)
{
    QImage paper = grey.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                       .transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    return onWhite(paper);
}

/// For a picture nothing was read in: other thresholds, smaller against noise, larger against blur, white on black.
void lookHarder(const QImage &grey, qreal scale, QList<ReadSymbol> &found)
{
    const auto isDone = [&found] { return !found.isEmpty(); };
    lookForAll(grey, scale, ZXing::Binarizer::GlobalHistogram, found);
    for (const qreal factor : {0.5, 0.7}) {
        if (!isDone() && qMin(grey.width(), grey.height()) * factor > SmallestEnlarged / 4.0)
            lookForAll(resized(grey, factor), scale / factor, ZXing::Binarizer::LocalAverage, found);
    }
    if (!isDone() && qMax(grey.width(), grey.height()) < LongestLooked / 2)
        lookForAll(resized(grey, 2), scale / 2, ZXing::Binarizer::LocalAverage, found);
    for (const qreal degrees : {45.0, 22.5, -22.5}) { // the library turns by right angles alone
        if (!isDone() && qMax(grey.width(), grey.height()) < LongestLooked / 2)
            lookForLinear(turned(grey, degrees), {linearFormats()}, scale, found);
    }
    if (!isDone()) {
        QImage inverted = grey;
        inverted.invertPixels();
        lookForMatrix(inverted, {matrixFormats()}, scale, found);
    }
}

/// The finder of Data Matrix symbols starts in the middle of a picture and goes no further than its first symbol: it is
/// shown every shape of a page alone. The solid sides of a symbol connect, so their bounds are the symbol's.
void lookAtShapes(const QImage &grey, QList<ReadSymbol> &found)
{
    for (const QRect &shape : darkShapes(grey, SmallestShape, LargestShape)) {
        if (qMin(shape.width(), shape.height()) * FlattestShape < qMax(shape.width(), shape.height()))
            continue;
        const int quiet = qMax(shape.width(), shape.height()) / 8;
        const QRect area = shape.adjusted(-quiet, -quiet, quiet, quiet) & grey.rect();
        QList<ReadSymbol> here;
        lookForMatrix(grey.copy(area), {BarcodeFormat::DataMatrix}, 1, here);
        for (ReadSymbol &symbol : here) {
            symbol.area.translate(area.topLeft());
            if (found.size() < MostSymbols && !isKnown(found, symbol))
                found << symbol;
        }
    }
}

} // namespace

QString asScanned(const ReadSymbol &symbol)
{
    static constexpr QStringView Gs1Identifiers[] = {u"]C1", u"]d2", u"]Q3", u"]e0"};
    const bool isGs1 = std::ranges::find(Gs1Identifiers, QStringView(symbol.identifier)) != std::end(Gs1Identifiers);
    return isGs1 ? symbol.identifier + symbol.text : symbol.text;
}

QList<ReadSymbol> readPaper(const QImage &page)
{
    QList<ReadSymbol> found = readSymbols(page);
    if (!page.isNull())
        lookAtShapes(onWhite(page), found);
    return found;
}

QList<ReadSymbol> readSymbols(const QImage &picture)
{
    QList<ReadSymbol> found;
    if (picture.isNull())
        return found;
    QImage grey = onWhite(picture);
    qreal scale = 1;
    if (const int longest = qMax(grey.width(), grey.height()); longest > LongestLooked) {
        scale = qreal(longest) / LongestLooked;
        grey = resized(grey, 1 / scale);
    }
    lookForAll(grey, scale, ZXing::Binarizer::LocalAverage, found);
    qreal smaller = 1;
    while (qMin(grey.width(), grey.height()) * smaller > SmallestHalved) {
        smaller /= 3;
        lookForAll(resized(grey, smaller), scale / smaller, ZXing::Binarizer::LocalAverage, found);
    }
    if (found.isEmpty())
        lookHarder(grey, scale, found);
    return found;
}

} // namespace suben
