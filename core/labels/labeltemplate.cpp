#include "core/labels/labeltemplate.h"

namespace suben
{

namespace
{

struct AreaOf {
    QRectF operator()(const LabelText &text) const { return text.place.area; }
    QRectF operator()(const LabelRows &rows) const { return rows.area; }
    QRectF operator()(const LabelSymbol &symbol) const { return symbol.area; }
    QRectF operator()(const LabelMarksPlace &marks) const { return marks.area; }
    QRectF operator()(const PageLine &line) const
    {
        const qreal half = line.width / 2;
        return QRectF(line.line.p1(), line.line.p2()).normalized().adjusted(-half, -half, half, half);
    }
    QRectF operator()(const PageBox &box) const { return box.area; }
    QRectF operator()(const LabelPicture &picture) const { return picture.area; }
    QRectF operator()(const LabelTable &table) const { return table.area; }
};

struct SetArea {
    QRectF to;

    void operator()(LabelText &text) const { text.place.area = to; }
    void operator()(LabelRows &rows) const { rows.area = to; }
    void operator()(LabelSymbol &symbol) const { symbol.area = to; }
    void operator()(LabelMarksPlace &marks) const { marks.area = to; }
    void operator()(PageLine &line) const
    {
        const qreal half = line.width / 2;
        const QRectF inner = to.adjusted(half, half, -half, -half);
        const QRectF was = QRectF(line.line.p1(), line.line.p2()).normalized();
        const bool upright = was.width() < was.height() && was.width() < line.width;
        const bool level = was.height() < line.width;
        line.line = upright ? QLineF(inner.center().x(), inner.top(), inner.center().x(), inner.bottom())
                    : level ? QLineF(inner.left(), inner.center().y(), inner.right(), inner.center().y())
                            : QLineF(inner.topLeft(), inner.bottomRight());
    }
    void operator()(PageBox &box) const { box.area = to; }
    void operator()(LabelPicture &picture) const { picture.area = to; }
    void operator()(LabelTable &table) const { table.area = to; }
};

struct FactsOf {
    QStringList &facts;

    void operator()(const LabelText &text) const { facts << text.fact; }
    void operator()(const LabelRows &rows) const
    {
        for (const LabelRow &row : rows.rows)
            facts << row.fact;
    }
    void operator()(const LabelSymbol &symbol) const { facts << symbol.fact; }
    void operator()(const LabelTable &table) const
    {
        for (const LabelColumn &column : table.columns)
            facts << column.fact;
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

} // namespace

QRectF areaOf(const LabelElement &element)
{
    return std::visit(AreaOf(), element);
}

void setArea(LabelElement &element, const QRectF &area)
{
    std::visit(SetArea{area}, element);
}

QStringList factsOf(const LabelTemplate &labelTemplate)
{
    QStringList facts;
    for (const LabelElement &element : labelTemplate.elements)
        std::visit(FactsOf{facts}, element);
    facts.removeDuplicates();
    facts.removeAll(QString());
    facts.removeAll(QStringLiteral("trace.code"));
    return facts;
}

} // namespace suben
