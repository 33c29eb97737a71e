#pragma once

#include "core/labels/labeltemplate.h"

namespace suben
{

struct CaptionedText {
    QString caption;
    QString text;
    Fit fit = Fit::Wrap;
};

struct LaidRows {
    std::vector<PageText> lines;
    QStringList cut;  ///< captions of rows that were cut
    QStringList lost; ///< captions of rows that are cut though they must be whole, or have no place at all
};

/// Captions in a column, values beside them; a value that would have to be broken there goes under its caption. Letters
/// shrink to the least size before anything is cut. Everything painted stays inside the area.
LaidRows layRows(const std::vector<CaptionedText> &rows, const LabelRows &place);

} // namespace suben
