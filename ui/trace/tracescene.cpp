#include "ui/trace/tracescene.h"

#include "ui/theme.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>
#include <limits>

namespace suben
{

namespace
{

constexpr int ColumnGap = 44;
constexpr qreal FarAway = 0.45; ///< smaller boxes are seen, not read
constexpr int RowGap = 10;
constexpr int HeadingHeight = 24;

} // namespace

NodeItem::NodeItem(const Theme &theme, const TraceNode &node) : m_theme(theme), m_node(node)
{
    setToolTip(node.title + QLatin1Char('\n') + node.lines.join(QLatin1Char('\n')));
    setCursor(Qt::PointingHandCursor);
}

QSizeF NodeItem::sizeIn(const Theme &theme)
{
    return {static_cast<qreal>(theme.px(172)), static_cast<qreal>(theme.px(70))};
}

void NodeItem::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

QRectF NodeItem::boundingRect() const
{
    const QSizeF size = sizeIn(m_theme);
    return QRectF(QPointF(), size).adjusted(-4, -4, 4, 4);
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF box(QPointF(), sizeIn(m_theme));
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing, scale > FarAway);
    if (m_isChosen) {
        painter->setPen(QPen(m_theme.colour(Ink::Primary), std::max(2.0, 2 / scale)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-3, -3, 3, 3), m_theme.px(8), m_theme.px(8));
    }
    paintBox(*painter, box);
    if (scale > FarAway)
        paintWords(*painter, box.adjusted(m_theme.px(8), m_theme.px(4), -m_theme.px(6), -m_theme.px(4)));
}

void NodeItem::paintBox(QPainter &painter, const QRectF &box) const
{
    const auto [ground, border] = [&]() -> std::pair<Ink, Ink> {
        switch (m_node.tag.look) {
        case TagLook::Refuse:
            return {Ink::RefuseTint, Ink::Refuse};
        case TagLook::Held:
            return {Ink::HeldTint, Ink::Held};
        case TagLook::Warn:
            return {Ink::WarnTint, Ink::Warn};
        default:
            break;
        }
        if (m_node.isRoot)
            return {Ink::Tint, Ink::Primary};
        return m_node.needsCare ? std::pair(Ink::WarnTint, Ink::Warn) : std::pair(Ink::Surface, Ink::LineStrong);
    }();
    QPen pen(m_theme.colour(m_node.isRoot ? Ink::Primary : border), m_node.isRoot ? 3 : 1);
    if (m_node.kind == TraceNode::Kind::Rest)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_theme.colour(ground));
    painter.drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
}

void NodeItem::paintWords(QPainter &painter, const QRectF &inner) const
{
    const qreal line = inner.height() / 3;
    const auto write = [&](int row, qreal left, const QString &text, Letters letters, Ink ink) {
        const QFont font = m_theme.font(letters);
        painter.setFont(font);
        painter.setPen(m_theme.colour(ink));
        const qreal width = inner.width() - left;
        painter.drawText(QRectF(inner.left() + left, inner.top() + row * line, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    };
    const bool isRest = m_node.kind == TraceNode::Kind::Rest;
    write(0, 0, m_node.title, m_node.isRoot ? Letters::SmallBold : Letters::Small, Ink::Text);
    write(1, 0, m_node.lines.value(0), isRest ? Letters::Small : Letters::Code, Ink::Text2);
    qreal left = 0;
    if (m_node.kind == TraceNode::Kind::Lot) {
        const QSize size = tagSize(m_theme, m_node.tag);
        const QRectF place(inner.left(), inner.top() + 2 * line + (line - size.height()) / 2, size.width(), size.height());
        paintTag(&painter, m_theme, place.toRect(), m_node.tag);
        left = size.width() + m_theme.px(6);
    }
    write(2, left, m_node.lines.value(1), Letters::Small, m_node.needsCare ? Ink::Warn : Ink::Text2);
}

TraceScene::TraceScene(const Theme &theme, QObject *parent) : QGraphicsScene(parent), m_theme(theme) {}

QPointF TraceScene::placeOf(const TraceNode &node) const
{
    const QSizeF size = NodeItem::sizeIn(m_theme);
    return {node.column * (size.width() + m_theme.px(ColumnGap)),
            m_theme.px(HeadingHeight) + node.row * (size.height() + m_theme.px(RowGap))};
}

void TraceScene::show(const TraceDrawing &drawing)
{
    const QString before = chosen() != nullptr ? chosen()->id : QString();
    m_chosen = -1;
    m_nodes.clear();
    clear();
    m_edges = drawing.edges;
    qreal highest = std::numeric_limits<qreal>::max();
    for (const TraceNode &node : drawing.nodes) {
        auto *item = new NodeItem(m_theme, node);
        item->setPos(placeOf(node));
        item->setZValue(1);
        addItem(item);
        m_nodes.push_back(item);
        highest = std::min(highest, item->y());
    }
    for (const TraceEdge &edge : m_edges)
        addEdge(*m_nodes.at(static_cast<size_t>(edge.from)), *m_nodes.at(static_cast<size_t>(edge.to)));
    const qreal step = NodeItem::sizeIn(m_theme).width() + m_theme.px(ColumnGap);
    for (qsizetype column = 0; column < drawing.headings.size(); ++column) {
        auto *heading = addSimpleText(drawing.headings.at(column), m_theme.font(Letters::Small));
        heading->setBrush(m_theme.colour(Ink::Text2));
        heading->setPos(static_cast<qreal>(column) * step, headingY(column, highest));
    }
    setSceneRect(itemsBoundingRect().adjusted(-m_theme.px(12), -m_theme.px(4), m_theme.px(12), m_theme.px(12)));
    if (before.isEmpty() || !choose(before))
        chooseRoot();
}

/// Over the first box of its column.
qreal TraceScene::headingY(qsizetype column, qreal highest) const
{
    qreal top = std::numeric_limits<qreal>::max();
    for (const NodeItem *item : m_nodes) {
        if (item->node().column == column)
            top = std::min(top, item->y());
    }
    return (top == std::numeric_limits<qreal>::max() ? highest : top) - m_theme.px(HeadingHeight);
}

void TraceScene::chooseRoot()
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i]->node().isRoot)
            chooseAt(static_cast<int>(i));
    }
}

void TraceScene::addEdge(const NodeItem &from, const NodeItem &to)
{
    const QSizeF size = NodeItem::sizeIn(m_theme);
    const QPointF start = from.pos() + QPointF(size.width(), size.height() / 2);
    const QPointF end = to.pos() + QPointF(0, size.height() / 2);
    const qreal bend = std::max<qreal>(m_theme.px(20), (end.x() - start.x()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    const QColor ink = m_theme.colour(Ink::LineStrong);
    addPath(path, QPen(ink, 1.2));
    const qreal head = m_theme.px(6);
    addPolygon(QPolygonF({end, end + QPointF(-head, -head / 2), end + QPointF(-head, head / 2)}), Qt::NoPen, ink);
}

NodeItem *TraceScene::chosenItem() const
{
    return m_chosen >= 0 ? m_nodes.at(static_cast<size_t>(m_chosen)) : nullptr;
}

const TraceNode *TraceScene::chosen() const
{
    return chosenItem() != nullptr ? &chosenItem()->node() : nullptr;
}

void TraceScene::chooseAt(int index)
{
    if (index == m_chosen)
        return;
    if (chosenItem() != nullptr)
        chosenItem()->setChosen(false);
    m_chosen = index;
    if (chosenItem() == nullptr)
        return;
    chosenItem()->setChosen(true);
    Q_EMIT chosenChanged(chosen()->id);
}

bool TraceScene::choose(const QString &id)
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i]->node().id == id) {
            chooseAt(static_cast<int>(i));
            return true;
        }
    }
    return false;
}

int TraceScene::nearest(const std::vector<int> &among, qreal y) const
{
    const auto distance = [&](int box) { return std::abs(m_nodes[static_cast<size_t>(box)]->y() - y); };
    const auto found = std::ranges::min_element(among, {}, distance);
    return found == among.end() ? -1 : *found;
}

void TraceScene::step(int columns, int rows)
{
    const NodeItem *here = chosenItem();
    if (here == nullptr) {
        chooseAt(m_nodes.empty() ? -1 : 0);
        return;
    }
    if (rows != 0) {
        std::vector<int> column;
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i]->node().column == here->node().column)
                column.push_back(static_cast<int>(i));
        }
        std::ranges::sort(column, {}, [&](int box) { return m_nodes[static_cast<size_t>(box)]->y(); });
        const auto at = std::ranges::find(column, m_chosen) - column.begin() + rows;
        chooseAt(column[static_cast<size_t>(std::clamp<qsizetype>(at, 0, static_cast<qsizetype>(column.size()) - 1))]);
        return;
    }
    std::vector<int> linked;
    for (const TraceEdge &edge : m_edges) {
        if ((columns > 0 ? edge.from : edge.to) == m_chosen)
            linked.push_back(columns > 0 ? edge.to : edge.from);
    }
    if (const int next = nearest(linked, here->y()); next >= 0)
        chooseAt(next);
}

void TraceScene::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i]->sceneBoundingRect().contains(event->scenePos()))
            chooseAt(static_cast<int>(i));
    }
    QGraphicsScene::mousePressEvent(event);
}

} // namespace suben
