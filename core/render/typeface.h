#pragma once

#include "core/render/page.h"

#include <QFont>
#include <QList>

namespace suben
{

/// A piece of text that one font of the chain can draw.
struct TextRun {
    QString text;
    QFont font;            ///< at ReferencePixels, unhinted
    bool asCurves = false; ///< drawn as outlines: a font whose text layer in a PDF would say something else
};

/// Fonts are measured and drawn at this size and scaled, so that a line is equally long on every device.
inline constexpr int ReferencePixels = 100;

/// Cuts a text where the font must change: WenQuanYi Micro Hei (whose text can be copied from a PDF), and for rare
/// characters (𠮷, 𬭎) Noto CJK or HanaMin.
QList<TextRun> textRuns(const QString &text);

/// Bold letters are drawn with an outline of this part of their size: the paper font has no bold face.
inline constexpr qreal BoldOutline = 0.04;

/// Points; below it the outline would fill Chinese letters up.
inline constexpr qreal LeastBold = 7.5;

/// Width in mm of one line, outline included.
qreal textWidth(const QString &text, qreal points, Weight weight);

/// Characters that no font on this machine has; empty when all can be drawn.
QString missingCharacters(const QString &text);

} // namespace suben
