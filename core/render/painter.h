#pragma once

#include "core/render/page.h"

#include "core/base/progress.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <span>

class QPainter;

namespace suben
{

/// Paints a page on a painter whose unit is the millimetre and whose origin is the page's corner: the one place that
/// puts labels and papers on a screen, a printer or a PDF. Symbols are painted as rectangles, never as a picture.
void paintPage(QPainter &painter, const PaperPage &page);

/// The page as a print head of `dpi` (203, 300, 600) puts it on paper: one bit a dot, 1 = black. Preview, ZPL, TSPL and
/// ESC/POS all take this picture.
QImage rasterPage(const PaperPage &page, int dpi);

/// Prints each page on its own sheet of the page's size. A QPrinter is a QPagedPaintDevice too.
Result<void> printPages(QPagedPaintDevice &device, std::span<const PaperPage> pages, Progress &progress);

/// `Archive`: PDF/A-1b (ISO 19005-1).
enum class PdfKind { Plain, Archive };
/// One PDF file; text can be searched and copied, symbols are vectors. The file appears only when it is complete.
Result<void> writePdf(const QString &path, std::span<const PaperPage> pages, const QString &title, Progress &progress,
                      PdfKind kind = PdfKind::Plain);

} // namespace suben
