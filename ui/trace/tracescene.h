#pragma once

#include "ui/trace/drawing.h"

#include <QGraphicsItem>
#include <QGraphicsScene>

namespace suben
{

class Theme;

/// One box: title, two lines, marked when it is the lot asked for, chosen, or needs a person.
class NodeItem final : public QGraphicsItem
{
public:
    NodeItem(const Theme &theme, const TraceNode &node);

    const TraceNode &node() const { return m_node; }
    void setChosen(bool isChosen);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static QSizeF sizeIn(const Theme &theme);

private:
    const Theme &m_theme;
    TraceNode m_node;
    bool m_isChosen = false;
};

/// The drawing of a trace: boxes in columns, lines with arrows between.
class TraceScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit TraceScene(const Theme &theme, QObject *parent = nullptr);

    void show(const TraceDrawing &drawing);
    int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    const TraceNode *chosen() const;
    /// The box of an id; false when it is not drawn.
    bool choose(const QString &id);
    /// Up and down in a column, left and right to the next one.
    void step(int columns, int rows);
    NodeItem *chosenItem() const;

Q_SIGNALS:
    void chosenChanged(const QString &id);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;

private:
    void chooseAt(int index);
    void addEdge(const NodeItem &from, const NodeItem &to);
    QPointF placeOf(const TraceNode &node, const std::vector<int> &heights, int tallest) const;

    const Theme &m_theme;
    std::vector<NodeItem *> m_nodes;
    int m_chosen = -1;
};

} // namespace suben
