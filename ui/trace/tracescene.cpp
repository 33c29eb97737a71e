#include "ui/trace/tracescene.h"

#include "ui/theme.h"

#include <QCursor>
#include <QFontMetricsF>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>

namespace suben
{

namespace
{

constexpr int ColumnGap = 44;
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
    return {static_cast<qreal>(theme.px(158)), static_cast<qreal>(theme.px(62))};
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
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isChosen) {
        painter->setPen(QPen(m_theme.colour(Ink::Primary), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-3, -3, 3, 3), m_theme.px(8), m_theme.px(8));
    }
    const Ink ground = m_node.isRoot ? Ink::Tint : m_node.needsCare ? Ink::WarnTint : Ink::Surface;
    const Ink border = m_node.isRoot ? Ink::Primary : m_node.needsCare ? Ink::Warn : Ink::LineStrong;
    painter->setPen(QPen(m_theme.colour(border), m_node.isRoot ? 2 : 1));
    painter->setBrush(m_theme.colour(ground));
    painter->drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
    const QRectF inner = box.adjusted(m_theme.px(8), m_theme.px(5), -m_theme.px(8), -m_theme.px(4));
    const qreal line = inner.height() / 3;
    const auto write = [&](int row, const QString &text, Letters letters, Ink ink) {
        const QFont font = m_theme.font(letters);
        painter->setFont(font);
        painter->setPen(m_theme.colour(ink));
        painter->drawText(QRectF(inner.left(), inner.top() + row * line, inner.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, inner.width()));
    };
    write(0, m_node.title, m_node.isRoot ? Letters::SmallBold : Letters::Small, Ink::Text);
    write(1, m_node.lines.value(0), m_node.kind == TraceNode::Kind::Rest ? Letters::Small : Letters::Code, Ink::Text2);
    write(2, m_node.lines.value(1), Letters::Small, m_node.needsCare ? Ink::Warn : Ink::Text2);
}

TraceScene::TraceScene(const Theme &theme, QObject *parent) : QGraphicsScene(parent), m_theme(theme) {}

QPointF TraceScene::placeOf(const TraceNode &node, const std::vector<int> &heights, int tallest) const
{
    const QSizeF size = NodeItem::sizeIn(m_theme);
    const qreal step = size.height() + m_theme.px(RowGap);
    const qreal free = (tallest - heights.at(static_cast<size_t>(node.column))) * step;
    return {node.column * (size.width() + m_theme.px(ColumnGap)), m_theme.px(HeadingHeight) + free / 2 + node.row * step};
}

void TraceScene::show(const TraceDrawing &drawing)
{
    clear();
    m_nodes.clear();
    m_chosen = -1;
    std::vector<int> heights(static_cast<size_t>(drawing.headings.size()), 0);
    int tallest = 0;
    for (const TraceNode &node : drawing.nodes)
        tallest = std::max(tallest, ++heights.at(static_cast<size_t>(node.column)));
    for (const TraceNode &node : drawing.nodes) {
        auto *item = new NodeItem(m_theme, node);
        item->setPos(placeOf(node, heights, tallest));
        item->setZValue(1);
        addItem(item);
        m_nodes.push_back(item);
    }
    for (const TraceEdge &edge : drawing.edges)
        addEdge(*m_nodes.at(static_cast<size_t>(edge.from)), *m_nodes.at(static_cast<size_t>(edge.to)));
    const qreal step = NodeItem::sizeIn(m_theme).width() + m_theme.px(ColumnGap);
    for (qsizetype column = 0; column < drawing.headings.size(); ++column) {
        auto *heading = addSimpleText(drawing.headings.at(column), m_theme.font(Letters::Small));
        heading->setBrush(m_theme.colour(Ink::Text2));
        heading->setPos(static_cast<qreal>(column) * step, 0);
    }
    setSceneRect(itemsBoundingRect().adjusted(-m_theme.px(12), -m_theme.px(4), m_theme.px(12), m_theme.px(12)));
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

void TraceScene::step(int columns, int rows)
{
    const NodeItem *here = chosenItem();
    if (here == nullptr) {
        chooseAt(m_nodes.empty() ? -1 : 0);
        return;
    }
    int best = -1;
    qreal nearest = 0;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const QPointF way = m_nodes[i]->pos() - here->pos();
        const bool isThere = columns != 0 ? m_nodes[i]->node().column == here->node().column + columns
                                          : m_nodes[i]->node().column == here->node().column && way.y() * rows > 0;
        if (isThere && (best < 0 || std::abs(way.y()) < nearest)) {
            best = static_cast<int>(i);
            nearest = std::abs(way.y());
        }
    }
    if (best >= 0)
        chooseAt(best);
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
