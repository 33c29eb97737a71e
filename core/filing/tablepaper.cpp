#include "core/filing/tablepaper.h"

#include "core/filing/cellsum.h"
#include "core/render/textfit.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace suben
{

namespace
{

struct TablePaperText {
    Q_DECLARE_TR_FUNCTIONS(TablePaper)
};

struct Sheet {
    QSizeF size;
    qreal side; ///< margin left and right
    qreal top;
    qreal bottom; ///< where rows end
};

constexpr qreal CellPoints = 8.5;
constexpr qreal SmallPoints = 7;
constexpr qreal LeastPoints = 6.5;
constexpr qreal Crowded = 0.8;          ///< of the width, when only unbroken dates and numbers are counted
constexpr qsizetype FewWords = 10;      ///< half-width characters that stand in one line at least
constexpr qsizetype MostMeasured = 300; ///< cells of a column that are measured
constexpr qreal Padding = 0.8;
constexpr qsizetype MostLines = 4;
constexpr qsizetype WidestCell = 24; ///< in full-width characters, when widths are shared out

Sheet sheetOf(TableFormat format)
{
    switch (format) {
    case TableFormat::A4Landscape:
        return {QSizeF(297, 210), 12, 12, 192};
    case TableFormat::Continuous241:
        return {QSizeF(241, 140), 15, 8, 124};
    case TableFormat::A4:
        break;
    }
    return {QSizeF(210, 297), 14, 14, 278};
}

/// In half-width characters.
qsizetype widthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0),
                           [](qsizetype sum, QChar c) { return sum + (c.unicode() < 0x2E80 ? 1 : 2); });
}

class Writer
{
public:
    explicit Writer(const TablePaper &paper)
        : m_paper(paper), m_sheet(sheetOf(paper.format)), m_total(paper.columns.size())
    {
        shareOut();
        m_isSummed = std::ranges::any_of(paper.columns, &TablePaperColumn::isSummed);
    }

    std::vector<PaperPage> write()
    {
        newPage();
        qsizetype rows = 0;
        for (const TablePaperGroup &group : m_paper.groups) {
            if (!group.heading.isEmpty() && !group.rows.empty())
                heading(group.heading);
            for (std::size_t i = 0; i < group.rows.size(); ++i) {
                const auto mark = group.marks.find(i);
                tableRow(group.rows[i], mark != group.marks.end() ? mark->second : TablePaperMark());
            }
            rows += static_cast<qsizetype>(group.rows.size());
        }
        if (rows == 0)
            span(TablePaperText::tr("Nothing was entered in this period."), Weight::Regular);
        endPage();
        if (m_isSummed && rows > 0)
            sums(m_total, TablePaperText::tr("Total"));
        feet();
        return std::move(m_pages);
    }

private:
    qreal width() const { return m_sheet.size.width() - 2 * m_sheet.side; }
    PaperPage &page() { return m_pages.back(); }
    qreal rowHeight(qsizetype lines) const { return static_cast<qreal>(lines) * lineHeight(m_points) + 2 * Padding; }

    /// Every column as wide as its longest date or number; the rest of the paper goes to those whose words would be
    /// broken. Letters become smaller where that is too much for the paper.
    void shareOut()
    {
        std::vector<Need> needs = this->needs();
        const auto sum = [&](qreal Need::*of) {
            return std::accumulate(needs.begin(), needs.end(), 0.0,
                                   [&](qreal all, const Need &need) { return all + need.*of; });
        };
        while (sum(&Need::least) > width() * Crowded && sum(&Need::whole) > width() && m_points > LeastPoints) {
            m_points -= 0.5;
            needs = this->needs();
        }
        const qreal least = sum(&Need::least);
        const qreal more = std::max(0.01, sum(&Need::whole) - least);
        for (const Need &need : needs)
            m_widths.push_back(least > width() ? need.least * width() / least
                                               : need.least + (width() - least) * (need.whole - need.least) / more);
        if (more <= 0.01) { // nothing is broken anywhere
            for (qreal &wide : m_widths)
                wide *= width() / std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        }
    }

    /// Widths of a column in mm.
    struct Need {
        qreal least = 0; ///< no date or number is broken
        qreal whole = 0; ///< nothing is
    };

    std::vector<Need> needs() const
    {
        const qreal half = m_points * mmPerPoint() / 2; // a half-width character
        std::vector<Need> needs;
        for (qsizetype i = 0; i < columns(); ++i) {
            const TablePaperColumn &column = m_paper.columns[static_cast<size_t>(i)];
            QSet<QString> seen;
            qreal piece = widestPiece(column.title, m_points, Weight::Bold);
            qsizetype words = widthOf(column.title) / 2;
            eachRow([&](const QStringList &row) {
                const QString &cell = row.value(i);
                if (seen.size() >= MostMeasured || seen.contains(cell))
                    return;
                seen.insert(cell);
                words = std::max(words, widthOf(cell));
                piece = std::max(piece, column.isNumber ? half * 1.15 * static_cast<qreal>(widthOf(cell))
                                                        : widestPiece(cell, m_points, Weight::Regular));
            });
            if (column.isSummed) {
                CellSum total;
                eachRow([&](const QStringList &row) { total.add(row.value(i)); });
                piece = std::max(piece, half * 1.15 * static_cast<qreal>(widthOf(total.text())));
            }
            const qreal few = half * static_cast<qreal>(std::min(words, FewWords));
            Need need{std::min(std::max(piece, few), width() / 3) + 2 * Padding + 0.6,
                      half * 1.1 * static_cast<qreal>(std::min(words, 2 * WidestCell)) + 2 * Padding + 0.6};
            need.whole = std::max(need.whole, need.least);
            needs.push_back(need);
        }
        return needs;
    }

    qsizetype columns() const { return static_cast<qsizetype>(m_paper.columns.size()); }

    template <typename Visit>
    void eachRow(Visit visit) const
    {
        for (const TablePaperGroup &group : m_paper.groups) {
            for (const QStringList &row : group.rows)
                visit(row);
        }
    }

    void newPage()
    {
        m_pages.push_back(PaperPage{m_sheet.size, {}});
        m_y = m_sheet.top;
        m_ofPage.assign(m_paper.columns.size(), {});
        put(m_paper.title, m_sheet.side, width(), 15, Weight::Bold, Align::Centre);
        m_y += lineHeight(15) * 1.2;
        put(m_paper.facts.join(QStringLiteral("    ")), m_sheet.side, width(), 8.5, Weight::Regular, Align::Left);
        m_y += lineHeight(8.5) * 1.5;
        QStringList titles;
        for (const TablePaperColumn &column : m_paper.columns)
            titles << column.title;
        rule(0.4);
        cells(titles, Weight::Bold);
    }

    void endPage()
    {
        if (m_isSummed)
            sums(m_ofPage, TablePaperText::tr("Subtotal of this page"));
    }

    void put(const QString &text, qreal x, qreal wide, qreal points, Weight weight, Align align)
    {
        FittedText fitted = fitText(text, {QRectF(x, m_y, wide, lineHeight(points) * 1.15), points, 5, weight, align,
                                           Fit::Shrink, m_ink});
        page().elements.insert(page().elements.end(), fitted.lines.begin(), fitted.lines.end());
    }

    void rule(qreal thick)
    {
        page().elements.push_back(PageLine{QLineF(m_sheet.side, m_y, m_sheet.side + width(), m_y), thick});
    }

    QStringList linesOf(const QString &text, qreal wide, Weight weight) const
    {
        QStringList lines = wrapText(text, wide - 2 * Padding, m_points, weight);
        if (lines.size() > MostLines)
            lines = wrapText(text, wide - 2 * Padding, std::min(SmallPoints, m_points), weight);
        return lines.isEmpty() ? QStringList{QString()} : lines;
    }

    qsizetype linesIn(const QStringList &row, Weight weight) const
    {
        qsizetype most = 1;
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_widths.size()); ++i)
            most = std::max(most, linesOf(row.value(i), m_widths[static_cast<size_t>(i)], weight).size());
        return most;
    }

    /// Room for a row, and for the subtotal and total that follow it.
    bool fits(qreal height) const
    {
        const qreal reserve = m_isSummed ? 2 * rowHeight(1) : 0;
        return m_y + height + reserve <= m_sheet.bottom;
    }

    void room(qreal height)
    {
        if (fits(height))
            return;
        endPage();
        newPage();
    }

    void cells(const QStringList &row, Weight weight)
    {
        const qsizetype most = linesIn(row, weight);
        const qreal top = m_y + Padding;
        qreal x = m_sheet.side;
        for (qsizetype i = 0; i < static_cast<qsizetype>(m_widths.size()); ++i) {
            const qreal wide = m_widths[static_cast<size_t>(i)];
            const QStringList lines = linesOf(row.value(i), wide, weight);
            const bool isNumber = m_paper.columns[static_cast<size_t>(i)].isNumber;
            m_y = top;
            for (const QString &line : lines) {
                put(line, x + Padding, wide - 2 * Padding, m_points, weight, isNumber ? Align::Right : Align::Left);
                m_y += lineHeight(m_points);
            }
            x += wide;
        }
        m_y = top - Padding + rowHeight(most);
        rule(0.15);
    }

    void tableRow(const QStringList &row, const TablePaperMark &mark)
    {
        room(rowHeight(linesIn(row, Weight::Regular)) + (mark.words.isEmpty() ? 0 : rowHeight(1)));
        m_ink = mark.isRed ? PaperInk::Red : PaperInk::Black;
        cells(row, Weight::Regular);
        if (!mark.words.isEmpty())
            span(mark.words, Weight::Regular);
        m_ink = PaperInk::Black;
        for (size_t i = 0; i < m_paper.columns.size(); ++i) {
            if (!m_paper.columns[i].isSummed)
                continue;
            m_ofPage[i].add(row.value(static_cast<qsizetype>(i)));
            m_total[i].add(row.value(static_cast<qsizetype>(i)));
        }
    }

    void heading(const QString &text)
    {
        room(2 * rowHeight(1));
        span(text, Weight::Bold);
    }

    void span(const QString &text, Weight weight)
    {
        m_y += Padding;
        put(text, m_sheet.side + Padding, width() - 2 * Padding, m_points, weight, Align::Left);
        m_y += lineHeight(m_points) + Padding;
        rule(0.15);
    }

    /// The word has the columns before the first sum to itself.
    void sums(const std::vector<CellSum> &of, const QString &word)
    {
        QStringList row;
        for (size_t i = 0; i < m_paper.columns.size(); ++i)
            row << (m_paper.columns[i].isSummed ? of[i].text() : QString());
        const auto first = std::ranges::find(m_paper.columns, true, &TablePaperColumn::isSummed);
        const auto before = static_cast<size_t>(std::distance(m_paper.columns.begin(), first));
        if (before == 0) {
            const auto free = std::ranges::find(m_paper.columns, false, &TablePaperColumn::isSummed);
            if (free != m_paper.columns.end())
                row[std::distance(m_paper.columns.begin(), free)] = word;
        } else {
            const qreal top = m_y;
            m_y += Padding;
            const qreal wide =
                std::accumulate(m_widths.begin(), m_widths.begin() + static_cast<qsizetype>(before), 0.0);
            put(word, m_sheet.side + Padding, wide - 2 * Padding, m_points, Weight::Bold, Align::Left);
            m_y = top;
        }
        cells(row, Weight::Bold);
    }

    void feet()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            PaperPage &sheet = m_pages[i];
            const QString number = TablePaperText::tr("Page %1 of %2").arg(i + 1).arg(m_pages.size());
            const qreal y = m_sheet.size.height() - (m_sheet.size.height() - m_sheet.bottom) * 0.6;
            for (const auto &[text, align] : {std::pair(m_paper.foot, Align::Left), std::pair(number, Align::Right)}) {
                FittedText fitted = fitText(text, {QRectF(m_sheet.side, y, width(), 6), 8, 6, Weight::Regular, align,
                                                   Fit::Shrink, PaperInk::Black});
                sheet.elements.insert(sheet.elements.end(), fitted.lines.begin(), fitted.lines.end());
            }
            if (!m_paper.training)
                continue;
            FittedText band =
                fitText(TablePaperText::tr("PRACTICE"), {QRectF(m_sheet.side, 3, width(), 8), 14, 8, Weight::Bold,
                                                         Align::Right, Fit::Shrink, PaperInk::Black});
            sheet.elements.insert(sheet.elements.end(), band.lines.begin(), band.lines.end());
        }
    }

    const TablePaper &m_paper;
    const Sheet m_sheet;
    std::vector<qreal> m_widths;
    std::vector<PaperPage> m_pages;
    std::vector<CellSum> m_ofPage;
    std::vector<CellSum> m_total;
    bool m_isSummed = false;
    PaperInk m_ink = PaperInk::Black; ///< of the row that is written
    qreal m_points = CellPoints;
    qreal m_y = 0;
};

} // namespace

TableFormat tableFormatFromName(QStringView name)
{
    return name == u"A4L" ? TableFormat::A4Landscape : name == u"241" ? TableFormat::Continuous241 : TableFormat::A4;
}

std::vector<PaperPage> pagesOf(const TablePaper &paper)
{
    return Writer(paper).write();
}

} // namespace suben
