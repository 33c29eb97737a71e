#pragma once

#include "core/render/page.h"

#include <QStringList>
#include <map>
#include <vector>

namespace suben
{

/// A4 upright, A4 across, or a half sheet of 241 mm continuous paper.
enum class TableFormat { A4, A4Landscape, Continuous241 };

/// `A4`, `A4L`, `241`, the words of rule packs; others are A4.
TableFormat tableFormatFromName(QStringView name);

struct TablePaperColumn {
    QString title;
    bool isNumber = false; ///< right-aligned
    bool isSummed = false; ///< in the 本页小计 of every page and the total of the last
};

/// A row in red, and what stands in a line below a row: a correction with its reason.
struct TablePaperMark {
    bool isRed = false;
    QString words;
};

/// Rows under a line of their own (one lot, one item); without a heading: plain rows.
struct TablePaperGroup {
    QString heading;
    std::vector<QStringList> rows;
    std::map<std::size_t, TablePaperMark> marks{}; ///< by the place of the row
};

/// A table as the law's ledger form has it: title, firm and period on every page, the heads repeated, a subtotal a page,
/// page numbers.
struct TablePaper {
    QString title;
    QStringList facts; ///< firm, period, kept by …: one line under the title
    TableFormat format = TableFormat::A4;
    std::vector<TablePaperColumn> columns;
    std::vector<TablePaperGroup> groups;
    QString foot; ///< at the left of every foot: who printed it and when
    bool training = false;
};

/// Never empty: a table without rows is one page that says so.
std::vector<PaperPage> pagesOf(const TablePaper &paper);

} // namespace suben
