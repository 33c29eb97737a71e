#include "core/labels/labeltable.h"

#include "core/render/textfit.h"

#include <algorithm>
#include <limits>

namespace suben
{

namespace
{

constexpr qreal ColumnGap = 0.8; ///< mm
constexpr qreal RuleRoom = 0.6;  ///< mm a rule takes with the air around it
constexpr qreal RuleWidth = 0.2;

class TableLayout
{
public:
    TableLayout(const LabelTable &table, const LabelContent &content, TableGrowth growth)
        : m_table(table), m_content(content), m_growth(growth), m_top(table.area.top())
    {
    }

    LaidTable lay()
    {
        QStringList captions;
        for (const LabelColumn &column : m_table.columns)
            captions << captionOf(column);
        row(captions);
        rule();
        for (const QList<LabelFact> &line : m_content.lines) {
            QStringList cells;
            for (const LabelColumn &column : m_table.columns)
                cells << textOf(line, column.fact);
            m_laid.lostLines += m_laid.lostLines > 0 || !row(cells) ? 1 : 0;
        }
        m_laid.height = m_top - m_table.area.top();
        return std::move(m_laid);
    }

private:
    static QString textOf(const QList<LabelFact> &line, const QString &path)
    {
        const auto found =
            std::find_if(line.begin(), line.end(), [&](const LabelFact &fact) { return fact.path == path; });
        return found == line.end() ? QString() : found->text;
    }

    QString captionOf(const LabelColumn &column) const
    {
        if (!column.caption.isEmpty())
            return spoken(column.caption, m_content.language);
        for (const QList<LabelFact> &line : m_content.lines) {
            for (const LabelFact &fact : line) {
                if (fact.path == column.fact)
                    return fact.caption;
            }
        }
        return {};
    }

    qreal room() const
    {
        return m_growth == TableGrowth::Grows ? std::numeric_limits<qreal>::max() : m_table.area.bottom() - m_top;
    }

    /// False, and nothing is put, when there is no room.
    bool row(const QStringList &cells)
    {
        qsizetype most = 1;
        QList<QStringList> broken;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal width = m_table.columns[static_cast<std::size_t>(i)].width - ColumnGap;
            broken << wrapText(cells[i], width, m_table.points, Weight::Regular);
            most = std::max(most, broken.back().size());
        }
        const qreal height = static_cast<qreal>(most) * lineHeight(m_table.points);
        if (height > room() + 0.01)
            return false;
        qreal left = m_table.area.left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const LabelColumn &column = m_table.columns[static_cast<std::size_t>(i)];
            const TextPlace place{QRectF(left, m_top, column.width - ColumnGap, height),
                                  m_table.points,
                                  m_table.points,
                                  Weight::Regular,
                                  column.align,
                                  Fit::Wrap,
                                  PaperInk::Black};
            put(broken[i], place);
            left += column.width;
        }
        m_top += height;
        return true;
    }

    void put(const QStringList &lines, const TextPlace &place)
    {
        qreal top = place.area.top();
        for (const QString &line : lines) {
            const TextPlace one{QRectF(place.area.left(), top, place.area.width(), lineHeight(place.points)),
                                place.points,
                                place.points,
                                place.weight,
                                place.align,
                                Fit::Elide,
                                place.ink};
            for (const PageText &text : fitText(line, one).lines)
                m_laid.elements.push_back(text);
            top += lineHeight(place.points);
        }
    }

    void rule()
    {
        const qreal y = m_top + RuleRoom / 2;
        m_laid.elements.push_back(PageLine{QLineF(m_table.area.left(), y, m_table.area.right(), y), RuleWidth});
        m_top += RuleRoom;
    }

    const LabelTable &m_table;
    const LabelContent &m_content;
    TableGrowth m_growth;
    qreal m_top;
    LaidTable m_laid;
};

} // namespace

LaidTable layTable(const LabelTable &table, const LabelContent &content, TableGrowth growth)
{
    return TableLayout(table, content, growth).lay();
}

QList<int> pageEnds(const LabelTemplate &labelTemplate, const LabelContent &content)
{
    const int count = static_cast<int>(content.lines.size());
    const LabelTable *table = nullptr;
    for (const LabelElement &element : labelTemplate.elements)
        table = table != nullptr ? table : std::get_if<LabelTable>(&element);
    if (table == nullptr || labelTemplate.paper.kind == LabelPaper::Kind::Receipt)
        return {count};
    QList<int> ends;
    LabelContent rest = content;
    for (int done = 0; done < count;) {
        rest.lines = content.lines.mid(done);
        const int fit = count - done - layTable(*table, rest, TableGrowth::Fixed).lostLines;
        if (fit == 0)
            return {count};
        done += fit;
        ends << done;
    }
    return ends;
}

} // namespace suben
