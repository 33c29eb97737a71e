#include "core/labels/labelgrid.h"

namespace suben
{

std::vector<PaperPage> pagesOf(const LabelPaper &paper, const std::vector<PaperPage> &labels, int firstCell)
{
    if (paper.kind != LabelPaper::Kind::Sheet)
        return labels;
    const int cells = paper.columns * paper.rows;
    std::vector<PaperPage> pages;
    int cell = firstCell % cells;
    for (const PaperPage &label : labels) {
        if (pages.empty() || cell == cells) {
            pages.push_back(PaperPage{paper.page, {}});
            cell = pages.size() == 1 ? cell : 0;
        }
        const QPointF at = paper.first + QPointF(paper.step.width() * (cell % paper.columns),
                                                 paper.step.height() * (cell / paper.columns));
        for (const PageElement &element : label.elements)
            pages.back().elements.push_back(shifted(element, at));
        ++cell;
    }
    return pages;
}

} // namespace suben
