#pragma once

#include "ui/trace/drawing.h"

#include <QGraphicsItem>
#include <QGraphicsScene>

namespace suben
{

class Theme;

/// One box: title, two lines, the state of its lot in word and colour; marked when it is the lot asked for, chosen, or
/// needs a person. From afar only its colour.
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
    void paintBox(QPainter &painter, const QRectF &box) const;
    void paintWords(QPainter &painter, const QRectF &inner) const;
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
    /// Up and down in a column, left and right to what a line leads to; `rows` may be more than one.
    void step(int columns, int rows);
    /// The lot asked for.
    void chooseRoot();
    NodeItem *chosenItem() const;

Q_SIGNALS:
    void chosenChanged(const QString &id);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;

private:
    void chooseAt(int index);
    void addEdge(const NodeItem &from, const NodeItem &to);
    QPointF placeOf(const TraceNode &node) const;
    qreal headingY(qsizetype column, qreal highest) const;
    int nearest(const std::vector<int> &among, qreal y) const;

    const Theme &m_theme;
    std::vector<NodeItem *> m_nodes;
    std::vector<TraceEdge> m_edges;
    int m_chosen = -1;
};

} // namespace suben
