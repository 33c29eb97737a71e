#include "ui/trace/drawing.h"

#include "ui/widgets/daywords.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace suben
{

namespace
{

struct TraceDrawingText {
    Q_DECLARE_TR_FUNCTIONS(TraceDrawing)
};

QString portionText(const std::vector<std::pair<LotId, Quantity>> &portions, LotId lot)
{
    for (const auto &[id, quantity] : portions) {
        if (id == lot)
            return quantity.toString();
    }
    return portions.size() == 1 ? portions.front().second.toString() : QString();
}

/// Lots stand in even columns of their level, what brings or takes them in the odd ones between.
class Drawer final
{
public:
    Drawer(const Trace &trace, QDate today, const QHash<QString, int> &limits)
        : m_trace(trace), m_today(today), m_limits(limits)
    {
    }

    TraceDrawing draw()
    {
        choose();
        for (const TraceLot &lot : m_trace.lots) {
            if (m_shown.contains(lot.lot))
                addLot(lot);
        }
        if (m_trace.lots.empty())
            drawObject();
        for (const TraceStep &step : m_trace.steps)
            addStep(step);
        for (const auto &[group, hidden] : m_hidden)
            addRest(group, hidden);
        place();
        return std::move(m_drawing);
    }

private:
    int limitOf(const QString &group) const { return m_limits.value(group, FoldAfter); }

    /// Which lots are shown: of each step at most so many come out or go in.
    void choose()
    {
        std::set<LotId> folded;
        for (const TraceStep &step : m_trace.steps) {
            for (const bool isOut : {true, false}) {
                const auto &portions = isOut ? step.outputs : step.inputs;
                const QString group = QStringLiteral("%1:%2").arg(isOut ? u"out" : u"in").arg(raw(step.event));
                int shown = 0;
                for (const auto &[lot, quantity] : portions) {
                    if (lot == m_trace.root || ++shown <= limitOf(group))
                        continue;
                    folded.insert(lot);
                    ++m_hidden[group];
                }
            }
        }
        for (const TraceLot &lot : m_trace.lots) {
            m_levels[lot.lot] = lot.level;
            if (lot.lot == m_trace.root || !folded.contains(lot.lot))
                m_shown.insert(lot.lot);
        }
    }

    void addLot(const TraceLot &lot)
    {
        TraceNode node;
        node.id = QStringLiteral("lot:%1").arg(raw(lot.lot));
        node.key = raw(lot.lot);
        node.column = lot.level * 2;
        node.title = lot.itemSpec.isEmpty() ? lot.itemName : lot.itemName + QLatin1Char(' ') + lot.itemSpec;
        node.lines = {lot.lotCode, TraceDrawingText::tr("On hand %1").arg(lot.onHand.toString())};
        node.isRoot = lot.lot == m_trace.root;
        const bool isBad = lot.disposition != Disposition::Active;
        if (isBad)
            node.lines[1] = lotTag(lot.disposition, lot.expiry, m_trace.day).word + QStringLiteral(" · ") + node.lines[1];
        node.needsCare = isBad && !node.isRoot;
        m_lots[lot.lot] = static_cast<int>(m_drawing.nodes.size());
        m_drawing.nodes.push_back(node);
    }

    void addStep(const TraceStep &step)
    {
        if (!step.inputs.empty() && !step.outputs.empty()) {
            for (const auto &[from, in] : step.inputs) {
                for (const auto &[to, out] : step.outputs)
                    connect(from, to);
            }
            return;
        }
        for (const auto &[lot, quantity] : step.outputs)
            addEnd(step, lot, step.outputs, -1);
        for (const auto &[lot, quantity] : step.inputs)
            addEnd(step, lot, step.inputs, 1);
    }

    void connect(LotId from, LotId to)
    {
        if (from != to && m_lots.contains(from) && m_lots.contains(to))
            m_drawing.edges.push_back({m_lots.at(from), m_lots.at(to)});
    }

    /// A delivery before a lot, a sale or loss behind it; several of one event on the same side are one box.
    void addEnd(const TraceStep &step, LotId lot, const std::vector<std::pair<LotId, Quantity>> &portions, int side)
    {
        if (!m_lots.contains(lot))
            return;
        const int column = m_levels.at(lot) * 2 + side;
        const auto key = std::pair(raw(step.event), column);
        if (!m_events.contains(key)) {
            const QString group = QStringLiteral("%1:%2:%3").arg(side < 0 ? u"brought" : u"taken", step.step).arg(raw(lot));
            if (++m_children[group] > limitOf(group)) {
                ++m_hidden[group];
                m_restOf[group] = {lot, side};
                return;
            }
            TraceNode node;
            node.kind = TraceNode::Kind::Event;
            node.id = QStringLiteral("event:%1").arg(raw(step.event));
            node.key = raw(step.event);
            node.column = column;
            node.title = step.partyName.isEmpty() ? step.stepName : step.partyName;
            node.lines = {step.docNo.isEmpty() ? step.actorName : step.docNo,
                          QStringLiteral("%1 %2 %3").arg(step.stepName, dayWord(step.eventTime.date(), m_today), portionText(portions, lot))};
            node.needsCare = step.openingStock || (!step.partyName.isEmpty() && step.partyPhone.isEmpty());
            m_events[key] = static_cast<int>(m_drawing.nodes.size());
            m_drawing.nodes.push_back(node);
        }
        const int end = m_events.at(key);
        m_drawing.edges.push_back(side < 0 ? TraceEdge{end, m_lots.at(lot)} : TraceEdge{m_lots.at(lot), end});
    }

    void addRest(const QString &group, int hidden)
    {
        const auto end = m_restOf.find(group);
        TraceNode node;
        node.kind = TraceNode::Kind::Rest;
        node.id = QStringLiteral("rest:") + group;
        node.title = TraceDrawingText::tr("%1 more").arg(hidden);
        node.lines = {TraceDrawingText::tr("Enter shows %1 of them").arg(std::min(hidden, UnfoldBy))};
        const int at = static_cast<int>(m_drawing.nodes.size());
        if (end != m_restOf.end()) {
            const auto &[lot, side] = end->second;
            node.column = m_levels.at(lot) * 2 + side;
            m_drawing.edges.push_back(side < 0 ? TraceEdge{at, m_lots.at(lot)} : TraceEdge{m_lots.at(lot), at});
        } else {
            node.column = restColumn(group, at);
        }
        m_drawing.nodes.push_back(node);
    }

    /// Folded lots of a step hang on the shown lots of its other side.
    int restColumn(const QString &group, int at)
    {
        const qint64 event = group.section(QLatin1Char(':'), 1).toLongLong();
        const bool isOut = group.startsWith(QLatin1String("out:"));
        int column = 0;
        for (const TraceStep &step : m_trace.steps) {
            if (raw(step.event) != event)
                continue;
            for (const auto &[lot, quantity] : isOut ? step.inputs : step.outputs) {
                if (!m_lots.contains(lot))
                    continue;
                column = (m_levels.at(lot) + (isOut ? 1 : -1)) * 2;
                m_drawing.edges.push_back(isOut ? TraceEdge{m_lots.at(lot), at} : TraceEdge{at, m_lots.at(lot)});
            }
        }
        return column;
    }

    /// The life of one thing: its events one behind the other.
    void drawObject()
    {
        int column = 0;
        for (const TraceStep &step : m_trace.steps) {
            TraceNode node;
            node.kind = TraceNode::Kind::Event;
            node.id = QStringLiteral("event:%1").arg(raw(step.event));
            node.key = raw(step.event);
            node.column = column++;
            node.title = step.stepName;
            node.lines = {timeWord(step.eventTime, m_today), step.partyName.isEmpty() ? step.actorName : step.partyName};
            if (!m_drawing.nodes.empty())
                m_drawing.edges.push_back({column - 2, column - 1});
            m_drawing.nodes.push_back(node);
        }
    }

    /// Columns without gaps from the left, rows in the order the boxes came.
    void place()
    {
        std::map<int, int> columns;
        for (const TraceNode &node : m_drawing.nodes)
            columns[node.column] = 0;
        int next = 0;
        for (auto &[wide, close] : columns) {
            close = next++;
            m_drawing.headings.append(headingOf(wide));
        }
        std::map<int, int> rows;
        for (TraceNode &node : m_drawing.nodes) {
            node.column = columns.at(node.column);
            node.row = rows[node.column]++;
        }
    }

    QString headingOf(int column) const
    {
        if (m_trace.lots.empty())
            return {};
        if (column == 0)
            return TraceDrawingText::tr("This lot");
        if (column % 2 != 0)
            return column < 0 ? TraceDrawingText::tr("Brought by") : TraceDrawingText::tr("Taken by");
        return column < 0 ? TraceDrawingText::tr("Made from") : TraceDrawingText::tr("Went into");
    }

    const Trace &m_trace;
    QDate m_today;
    const QHash<QString, int> &m_limits;
    TraceDrawing m_drawing;
    std::set<LotId> m_shown;
    std::map<LotId, int> m_levels;
    std::map<LotId, int> m_lots;
    std::map<std::pair<qint64, int>, int> m_events;
    std::map<QString, int> m_children;
    std::map<QString, int> m_hidden;
    std::map<QString, std::pair<LotId, int>> m_restOf;
};

} // namespace

TraceDrawing drawTrace(const Trace &trace, QDate today, const QHash<QString, int> &limits)
{
    return Drawer(trace, today, limits).draw();
}

} // namespace suben
