#pragma once

#include "core/render/symbols.h"

#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <variant>
#include <vector>

namespace suben
{

// A label or a sheet of paper, ready to paint: nothing is left to decide, so a preview, a printer and a PDF agree.
// All lengths are millimetres from the top left corner, sizes of letters are points (1/72 inch).

enum class Weight { Regular, Bold };
/// Red prints black where a printer has one colour: what is red says so in words too.
enum class PaperInk { Black, White, Red };

/// One line of text that stands on `baseline`.
struct PageText {
    QPointF baseline;
    qreal points = 8;
    QString text;
    Weight weight = Weight::Regular;
    PaperInk ink = PaperInk::Black;
    bool operator==(const PageText &) const = default;
};

struct PageLine {
    QLineF line;
    qreal width = 0.25;
    bool operator==(const PageLine &) const = default;
};

/// A frame of the given line width inside `area`; width 0 fills the area black.
struct PageBox {
    QRectF area;
    qreal width = 0.25;
    bool operator==(const PageBox &) const = default;
};

/// A symbol without its quiet zone; `at` is the corner of its first module.
struct PageSymbol {
    QPointF at;
    QSizeF module; ///< width and height of one module
    SymbolMatrix matrix;
    bool operator==(const PageSymbol &) const = default;
};

/// A picture inside `area`, as large as it fits and in the middle; printed in one bit a dot.
struct PagePicture {
    QRectF area;
    QImage picture;
    bool operator==(const PagePicture &) const = default;
};

using PageElement = std::variant<PageText, PageLine, PageBox, PageSymbol, PagePicture>;

struct PaperPage {
    QSizeF size;
    std::vector<PageElement> elements; ///< painted in this order
    bool operator==(const PaperPage &) const = default;
};

/// The same elements, moved right and down by `by` mm.
PageElement shifted(PageElement element, QPointF by);

/// Where the picture stands inside its area, in mm.
QRectF pictureArea(const PagePicture &picture);

/// Dots a millimetre of a print head: 203 dpi heads have exactly 8.
constexpr qreal dotsPerMm(int dpi)
{
    return dpi == 203 ? 8.0 : dpi / 25.4;
}

constexpr qreal mmPerPoint()
{
    return 25.4 / 72.0;
}

} // namespace suben
