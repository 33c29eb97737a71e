#pragma once

#include "core/render/page.h"

#include <QStringList>

namespace suben
{

/// What may be done to a text that is longer than its place.
enum class Fit {
    Elide,  ///< one line, the end becomes …
    Shrink, ///< one line, letters down to the least size, then …
    Wrap,   ///< as many lines as the place has, letters down to the least size, then …
    Whole   ///< as Wrap, but never cut: `cut` says that it must not be printed like this
};

enum class Align { Left, Centre, Right };

struct TextPlace {
    QRectF area;      ///< mm
    qreal points = 8; ///< wanted size of letters
    qreal least = 7;  ///< smallest size; equal to `points` where letters must not shrink
    Weight weight = Weight::Regular;
    Align align = Align::Left;
    Fit fit = Fit::Wrap;
    PaperInk ink = PaperInk::Black;
    bool operator==(const TextPlace &) const = default;
};

struct FittedText {
    std::vector<PageText> lines;
    qreal points = 0;
    bool cut = false; ///< something did not fit even at the least size
};

/// Height of a line of letters of this size, in mm.
qreal lineHeight(qreal points);
/// From the top of a line to its baseline, in mm.
qreal lineAscent(qreal points);

/// Lays a text into its place; what is painted stays inside the area, in the middle of its height. Line
/// breaks in the text are kept by Wrap and
/// Whole.
FittedText fitText(const QString &text, const TextPlace &place);

/// Lines no wider than `width` mm; words and numbers stay together where they can, punctuation does not begin a line.
QStringList wrapText(const QString &text, qreal width, qreal points, Weight weight);
/// Width in mm of the longest part of a text that should not be broken: a date, a number, one Chinese character.
qreal widestPiece(const QString &text, qreal points, Weight weight);
/// The longest beginning with … that is not wider than `width` mm; the text itself when it fits.
QString elideText(const QString &text, qreal width, qreal points, Weight weight);

} // namespace suben
