#pragma once

#include "core/render/page.h"

#include <QByteArray>

namespace suben
{

/// The page as SVG in millimetres. Letters are outlines, so that it looks the same where the fonts are missing;
/// symbols are rectangles.
QByteArray svgPage(const PaperPage &page);

} // namespace suben
