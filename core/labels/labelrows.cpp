#include "core/labels/labelrows.h"

#include "core/render/typeface.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace suben
{

namespace
{

constexpr qreal SizeStep = 0.25;
constexpr qreal WidestCaption = 0.5; ///< of the width, when values stand beside captions
constexpr qreal LoosestPitch = 1.45; ///< of the line height, where there is room to spare

/// One row at one size: the lines of its value, the first beside the caption or all under it.
struct RowLines {
    QStringList values;
    bool under = false;

    qsizetype count() const { return values.size() + (under ? 1 : 0); }
};

class RowLayout
{
public:
    RowLayout(const std::vector<CaptionedText> &rows, const LabelRows &place, qreal points)
        : m_rows(rows), m_place(place), m_points(points)
    {
        for (const CaptionedText &row : rows)
            m_column = std::max(m_column, captionWidth(row));
        for (const CaptionedText &row : rows)
            m_lines.push_back(broken(row));
    }

    bool fits() const { return total() <= room(); }

    /// Leaves each row as many lines as there are, taking from the last rows first.
    void cutToRoom()
    {
        for (std::size_t i = m_lines.size(); i-- > 0 && !fits();) {
            while (!fits() && m_lines[i].count() > 1)
                shorten(i);
        }
    }

    LaidRows laid() const
    {
        LaidRows laid;
        qreal top = m_place.area.top();
        qsizetype used = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const bool gone = used + m_lines[i].count() > room();
            if (gone || (m_cut.contains(i) && m_rows[i].fit == Fit::Whole))
                laid.lost << m_rows[i].caption;
            else if (m_cut.contains(i))
                laid.cut << m_rows[i].caption;
            if (gone)
                continue;
            used += m_lines[i].count();
            place(i, top, laid.lines);
        }
        return laid;
    }

private:
    qreal gap() const { return 0.5 * m_points * mmPerPoint(); }

    qreal captionWidth(const CaptionedText &row) const
    {
        return row.caption.isEmpty() ? 0 : textWidth(row.caption, m_points, Weight::Regular) + gap();
    }

    RowLines broken(const CaptionedText &row) const
    {
        const qreal width = m_place.area.width();
        const qreal beside = width - m_column;
        const bool room = m_column <= WidestCaption * width || textWidth(row.text, m_points, m_place.weight) <= beside;
        if (row.caption.isEmpty() || !room || widestPiece(row.text, m_points, m_place.weight) > beside) {
            return {wrapText(row.text, width, m_points, m_place.weight), !row.caption.isEmpty()};
        }
        return {wrapText(row.text, beside, m_points, m_place.weight), false};
    }

    qsizetype total() const
    {
        return std::accumulate(m_lines.begin(), m_lines.end(), qsizetype(0),
                               [](qsizetype sum, const RowLines &row) { return sum + row.count(); });
    }

    qsizetype room() const
    {
        return static_cast<qsizetype>(std::floor((m_place.area.height() + 0.01) / lineHeight(m_points)));
    }

    void shorten(std::size_t i)
    {
        RowLines &row = m_lines[i];
        if (!m_cut.contains(i))
            m_cut << i;
        if (row.values.size() > 1)
            row.values.removeLast();
        else
            row.under = false;
        const qreal width = m_place.area.width() - (row.under ? 0 : captionWidth(m_rows[i]));
        row.values.back() = elideText(row.values.back() + QChar(0x2026), width, m_points, m_place.weight);
    }

    qreal pitch() const
    {
        const qreal loose = m_place.area.height() / static_cast<qreal>(std::max<qsizetype>(1, total()));
        return std::clamp(loose, lineHeight(m_points), LoosestPitch * lineHeight(m_points));
    }

    void place(std::size_t i, qreal &top, std::vector<PageText> &lines) const
    {
        const auto add = [&](const QString &text, qreal x, Weight weight) {
            if (!text.isEmpty())
                lines.push_back(PageText{QPointF(m_place.area.left() + x, top + lineAscent(m_points)), m_points, text,
                                         weight, PaperInk::Black});
        };
        add(m_rows[i].caption, 0, Weight::Regular);
        const RowLines &row = m_lines[i];
        if (row.under)
            top += pitch();
        const bool own = m_cut.contains(i) && !row.under; // a cut value may use the width its own caption leaves
        const qreal x = row.under || m_rows[i].caption.isEmpty() ? 0 : own ? captionWidth(m_rows[i]) : m_column;
        for (const QString &value : row.values) {
            add(value, x, m_place.weight);
            top += pitch();
        }
    }

    const std::vector<CaptionedText> &m_rows;
    const LabelRows &m_place;
    qreal m_points;
    qreal m_column = 0;
    std::vector<RowLines> m_lines;
    QList<std::size_t> m_cut;
};

} // namespace

LaidRows layRows(const std::vector<CaptionedText> &rows, const LabelRows &place)
{
    for (qreal points = place.points; points > place.least; points -= SizeStep) {
        if (const RowLayout layout(rows, place, points); layout.fits())
            return layout.laid();
    }
    RowLayout layout(rows, place, place.least);
    layout.cutToRoom();
    return layout.laid();
}

} // namespace suben
