#include "core/render/painter.h"

#include "core/base/wholefile.h"
#include "core/render/typeface.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QHash>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>
#include <cmath>

namespace suben
{

namespace
{

constexpr int PdfResolution = 1200;
constexpr int DarkBelow = 150; ///< grey value; a little over the middle keeps the thin strokes of small Chinese letters

QColor colourOf(PaperInk ink)
{
    return ink == PaperInk::White ? QColor(Qt::white) : ink == PaperInk::Red ? QColor(0xA8, 0x1F, 0x1A) : QColor(Qt::black);
}

constexpr int CurveUnits = 10; ///< of one reference pixel: a thousandth of the letter's size, as fonts have it

/// The outlines in whole units: a PDF writes each coordinate as text, and digits behind the point are most of it. Labels
/// say the same name again and again.
QPainterPath curvesOf(const TextRun &run)
{
    constexpr qsizetype MostKnown = 256;
    thread_local QHash<QString, QPainterPath> known;
    const QString key = run.font.family() + u'/' + run.text;
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    QPainterPath plain;
    plain.addText(QPointF(), run.font, run.text);
    QPainterPath path = QTransform::fromScale(CurveUnits, CurveUnits).map(plain);
    for (int i = 0; i < path.elementCount(); ++i)
        path.setElementPositionAt(i, std::round(path.elementAt(i).x), std::round(path.elementAt(i).y));
    if (known.size() >= MostKnown)
        known.clear();
    known.insert(key, path);
    return path;
}

void paintCurves(QPainter &painter, const TextRun &run, Weight weight, const QColor &colour)
{
    painter.save();
    painter.scale(1.0 / CurveUnits, 1.0 / CurveUnits);
    if (run.asCurves)
        painter.fillPath(curvesOf(run), colour);
    if (weight == Weight::Bold)
        painter.strokePath(curvesOf(run), QPen(colour, BoldOutline * ReferencePixels * CurveUnits));
    painter.restore();
}

/// Text stays text, so that it can be copied from a PDF; only what makes it bold is an outline.
void paintRun(QPainter &painter, const TextRun &run, Weight weight, const QColor &colour)
{
    if (!run.asCurves) {
        painter.setFont(run.font);
        painter.setPen(colour);
        painter.drawText(QPointF(), run.text);
    }
    if (run.asCurves || weight == Weight::Bold)
        paintCurves(painter, run, weight, colour);
}

/// The painter keeps its pen and font: a PDF writes them again after each restore.
void paint(QPainter &painter, const PageText &line)
{
    const QTransform page = painter.transform();
    painter.translate(line.baseline);
    const qreal scale = line.points * mmPerPoint() / ReferencePixels;
    painter.scale(scale, scale);
    if (line.weight == Weight::Bold)
        painter.translate(BoldOutline * ReferencePixels / 2, 0);
    for (const TextRun &run : textRuns(line.text)) {
        paintRun(painter, run, line.points < LeastBold ? Weight::Regular : line.weight, colourOf(line.ink));
        painter.translate(QFontMetricsF(run.font).horizontalAdvance(run.text), 0);
    }
    painter.setTransform(page);
}

void paint(QPainter &painter, const PageLine &line)
{
    painter.save();
    painter.setPen(QPen(Qt::black, line.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line.line);
    painter.restore();
}

void paint(QPainter &painter, const PageBox &box)
{
    if (box.width <= 0) {
        painter.fillRect(box.area, Qt::black);
        return;
    }
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, box.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(box.area.marginsRemoved(QMarginsF(box.width, box.width, box.width, box.width) / 2));
    painter.restore();
}

/// Blocks that cover the dark modules and nothing else; they may overlap. Each is as wide as the modules not yet
/// covered allow, then as high as dark modules go: a PDF writes every block as text, and packing that is most of its
/// time.
QList<QRectF> darkBlocks(const SymbolMatrix &matrix)
{
    const QSize size = matrix.size;
    QBitArray open = matrix.modules;
    QList<QRectF> blocks;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            int right = x;
            while (right < size.width() && open.testBit(y * size.width() + right))
                ++right;
            if (right == x)
                continue;
            const auto isDarkRow = [&](int row) {
                for (int i = x; i < right; ++i) {
                    if (!matrix.isDark(i, row))
                        return false;
                }
                return true;
            };
            int bottom = y + 1;
            while (bottom < size.height() && isDarkRow(bottom))
                ++bottom;
            for (int row = y; row < bottom; ++row)
                open.fill(false, row * size.width() + x, row * size.width() + right);
            blocks << QRectF(x, y, right - x, bottom - y);
            x = right;
        }
    }
    return blocks;
}

void paint(QPainter &painter, const PageSymbol &symbol)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(symbol.at);
    painter.scale(symbol.module.width(), symbol.module.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(darkBlocks(symbol.matrix)); // in one go, so that no seams show
    painter.restore();
}

/// Lossless: a PDF would make a JPEG of it.
void paint(QPainter &painter, const PagePicture &picture)
{
    if (picture.picture.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureArea(picture), picture.picture);
    painter.restore();
}

/// Paper sizes are kept by Qt in whole points; the nearest is at most 0.18 mm off.
QPageLayout layoutOf(const PaperPage &page)
{
    const QPageSize size(page.size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF());
}

Failure cancelled()
{
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Painter", "Printing was stopped."));
}

} // namespace

void paintPage(QPainter &painter, const PaperPage &page)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PageElement &element : page.elements)
        std::visit([&](const auto &one) { paint(painter, one); }, element);
}

QImage rasterPage(const PaperPage &page, int dpi)
{
    const qreal dots = dotsPerMm(dpi);
    QImage grey((page.size * dots).toSize(), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    {
        QPainter painter(&grey);
        painter.scale(dots, dots);
        paintPage(painter, page);
    }
    QImage bits(grey.size(), QImage::Format_Mono);
    bits.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    bits.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = bits.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (from[x] < DarkBelow)
                to[x / 8] |= static_cast<uchar>(0x80 >> (x % 8));
        }
    }
    return bits;
}

Result<void> printPages(QPagedPaintDevice &device, std::span<const PaperPage> pages, Progress &progress)
{
    QPainter painter;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (progress.cancelled())
            return cancelled();
        device.setPageLayout(layoutOf(pages[i]));
        if (i == 0 ? !painter.begin(&device) : !device.newPage())
            return failure(ErrorCode::Storage,
                           QCoreApplication::translate("Painter", "The printer or the file does not take the page."));
        painter.resetTransform();
        painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4);
        paintPage(painter, pages[i]);
        progress.advance(static_cast<qint64>(i) + 1, static_cast<qint64>(pages.size()));
    }
    return {};
}

Result<void> writePdf(const QString &path, std::span<const PaperPage> pages, const QString &title, Progress &progress,
                      PdfKind kind)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    {
        QPdfWriter writer(&file);
        writer.setResolution(PdfResolution);
        if (kind == PdfKind::Archive)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Suben"));
        if (const auto printed = printPages(writer, pages, progress); !printed)
            return Failure(printed.error());
    }
    return commitWhole(file);
}

} // namespace suben
