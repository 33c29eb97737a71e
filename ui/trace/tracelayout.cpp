#include "ui/trace/tracelayout.h"

#include <algorithm>
#include <functional>
#include <map>

namespace suben
{

namespace
{

/// Rows of one side of the drawing: what hangs on a box stands beside it, one below the other, and the box in the middle.
class Side final
{
public:
    Side(std::vector<TraceNode> &nodes, const std::vector<std::vector<int>> &outer) : m_nodes(nodes), m_outer(outer) {}

    /// The row of the box itself.
    qreal place(int box, const std::function<bool(int)> &isWanted)
    {
        qreal first = -1;
        qreal last = -1;
        for (const int child : m_outer[static_cast<size_t>(box)]) {
            if (!isWanted(child))
                continue;
            last = place(child, isWanted);
            if (first < 0)
                first = last;
        }
        qreal &row = m_nodes[static_cast<size_t>(box)].row;
        row = first < 0 ? m_next++ : (first + last) / 2;
        return row;
    }
    qreal height() const { return m_next; }

private:
    std::vector<TraceNode> &m_nodes;
    const std::vector<std::vector<int>> &m_outer;
    qreal m_next = 0;
};

/// Both sides are placed on their own; the lower one is moved down until they meet in the lot asked for.
void placeRows(std::vector<TraceNode> &nodes, const std::vector<std::vector<int>> &outer, int root)
{
    const int middle = nodes[static_cast<size_t>(root)].column;
    Side left(nodes, outer);
    Side right(nodes, outer);
    const auto isLeft = [&](int box) { return nodes[static_cast<size_t>(box)].column < middle; };
    const qreal leftRow = left.place(root, isLeft);
    const qreal rightRow = right.place(root, [&](int box) { return !isLeft(box); });
    const qreal row = std::max(leftRow, rightRow);
    for (TraceNode &node : nodes) {
        if (node.column != middle)
            node.row += row - (node.column < middle ? leftRow : rightRow);
    }
    nodes[static_cast<size_t>(root)].row = row;
}

} // namespace

std::vector<int> layOut(TraceDrawing &drawing, const std::vector<int> &inner)
{
    std::vector<std::vector<int>> outer(drawing.nodes.size());
    int root = -1;
    for (size_t i = 0; i < inner.size(); ++i) {
        if (inner[i] < 0)
            root = root < 0 ? static_cast<int>(i) : root;
        else
            outer[static_cast<size_t>(inner[i])].push_back(static_cast<int>(i));
    }
    if (root >= 0)
        placeRows(drawing.nodes, outer, root);
    std::map<int, int> columns;
    for (const TraceNode &node : drawing.nodes)
        columns[node.column] = 0;
    std::vector<int> used;
    for (auto &[wide, close] : columns) {
        close = static_cast<int>(used.size());
        used.push_back(wide);
    }
    for (TraceNode &node : drawing.nodes)
        node.column = columns.at(node.column);
    return used;
}

} // namespace suben
