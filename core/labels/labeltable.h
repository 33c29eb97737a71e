#pragma once

#include "core/labels/labeltemplate.h"

namespace suben
{

struct LaidTable {
    std::vector<PageElement> elements;
    qreal height = 0;  ///< mm that are used
    int lostLines = 0; ///< lines that have no place
};

/// Whether a table may be longer than its place.
enum class TableGrowth { Fixed, Grows };

/// Captions, a rule, then a row a line; texts wrap inside their column. Columns whose facts no line has keep their
/// width.
LaidTable layTable(const LabelTable &table, const LabelContent &content, TableGrowth growth);

/// The number of the last line on each page where the table of the template keeps its size; one page for a receipt, for
/// a template without a table and where a single line has no room (which composing refuses).
QList<int> pageEnds(const LabelTemplate &labelTemplate, const LabelContent &content);

} // namespace suben
