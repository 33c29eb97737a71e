#include "ui/trace/drawing.h"

#include "ui/trace/tracelayout.h"
#include "ui/widgets/daywords.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

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

/// Lots stand in even columns of their level, what brings or takes them in the odd ones between. Drawn outwards from the
/// lot asked for, so that nothing hangs in the air when something nearer is folded.
class Drawer final
{
public:
    Drawer(const Trace &trace, QDate today, const TraceFolds &folds) : m_trace(trace), m_today(today), m_folds(folds)
    {
        for (const TraceLot &lot : trace.lots)
            m_lotOf.emplace(lot.lot, &lot);
        for (const TraceStep &step : trace.steps) {
            for (const auto &[lot, quantity] : step.inputs)
                m_uses[lot].push_back(&step);
            for (const auto &[lot, quantity] : step.outputs) {
                auto &uses = m_uses[lot];
                if (uses.empty() || uses.back() != &step)
                    uses.push_back(&step);
            }
        }
    }

    TraceDrawing draw()
    {
        if (m_trace.lots.empty())
            drawObject();
        else
            drawLots();
        for (const int column : layOut(m_drawing, m_inner))
            m_drawing.headings.append(headingOf(column));
        return std::move(m_drawing);
    }

private:
    bool isLarge() const { return m_trace.lots.size() + m_trace.steps.size() > LargeTrace; }
    int mostOf(const QString &group, LotId lot) const
    {
        return m_folds.most(group, isLarge() && lot != m_trace.root ? FoldFarAfter : FoldAfter);
    }

    void drawLots()
    {
        addLot(*m_lotOf.at(m_trace.root), -1);
        std::vector<LotId> frontier{m_trace.root};
        while (!frontier.empty()) {
            std::vector<LotId> next;
            for (const LotId lot : frontier) {
                const int level = m_lotOf.at(lot)->level;
                if (level <= 0)
                    addWay(lot, -1, next);
                if (level >= 0)
                    addWay(lot, 1, next);
            }
            frontier = std::move(next);
        }
        for (const TraceStep &step : m_trace.steps)
            connectAcross(step);
    }

    /// Into what the lot went (side 1) or of what it was made (-1), and its deliveries or sales.
    void addWay(LotId lot, int side, std::vector<LotId> &next)
    {
        std::vector<LotId> further;
        std::unordered_set<LotId> known;
        std::map<QString, std::vector<const TraceStep *>> ends; // by step
        int hidden = 0;
        for (const TraceStep *step : m_uses[lot]) {
            const auto &own = side < 0 ? step->outputs : step->inputs;
            const auto &other = side < 0 ? step->inputs : step->outputs;
            if (std::ranges::none_of(own, [&](const auto &portion) { return portion.first == lot; }))
                continue;
            if (other.empty())
                ends[step->step].push_back(step);
            for (const auto &[beyond, quantity] : other) {
                const bool isFurther = beyond != lot && m_lotOf.contains(beyond) && m_lotOf.at(beyond)->level * side > m_lotOf.at(lot)->level * side;
                if (isFurther && known.insert(beyond).second)
                    further.push_back(beyond);
            }
        }
        const bool isClosed = m_folds.closed.contains(raw(lot)) && (lot != m_trace.root);
        for (const auto &[name, steps] : ends)
            hidden += addEnds(lot, side, name, steps, isClosed);
        const QString group = QStringLiteral("%1:%2").arg(side < 0 ? u"back" : u"on").arg(raw(lot));
        const int most = isClosed ? 0 : mostOf(group, m_trace.root);
        int left = 0;
        int shown = 0;
        for (const LotId beyond : further) {
            if (m_lots.contains(beyond))
                continue;
            if (shown++ >= most) {
                ++left;
                continue;
            }
            addLot(*m_lotOf.at(beyond), m_lots.at(lot));
            next.push_back(beyond);
        }
        if (isClosed && hidden + left > 0)
            addRest(QStringLiteral("closed:%1").arg(raw(lot)), lot, side * 2, TraceDrawingText::tr("Folded: %1").arg(hidden + left), 0);
        else if (left > 0)
            addRest(group, lot, side * 2, TraceDrawingText::tr("%1 lots more").arg(left), left);
    }

    /// How many are not shown for being closed.
    int addEnds(LotId lot, int side, const QString &name, const std::vector<const TraceStep *> &steps, bool isClosed)
    {
        const QString group = QStringLiteral("%1:%2:%3").arg(side < 0 ? u"brought" : u"taken", name).arg(raw(lot));
        const int most = isClosed ? 0 : mostOf(group, lot);
        int left = 0;
        int shown = 0;
        for (const TraceStep *step : steps) {
            const bool isThere = m_events.contains({raw(step->event), columnOf(lot) + side});
            if (!isThere && shown++ >= most)
                ++left;
            else
                addEnd(*step, lot, side);
        }
        if (isClosed)
            return left;
        if (left > 0)
            addRest(group, lot, side, TraceDrawingText::tr("%1 more").arg(left), left);
        return 0;
    }

    int columnOf(LotId lot) const { return m_lotOf.at(lot)->level * 2; }

    int add(TraceNode node, int inner)
    {
        m_drawing.nodes.push_back(std::move(node));
        m_inner.push_back(inner);
        return static_cast<int>(m_drawing.nodes.size()) - 1;
    }

    void addLot(const TraceLot &lot, int inner)
    {
        TraceNode node;
        node.id = QStringLiteral("lot:%1").arg(raw(lot.lot));
        node.key = raw(lot.lot);
        node.column = lot.level * 2;
        node.title = lot.itemSpec.isEmpty() ? lot.itemName : lot.itemName + QLatin1Char(' ') + lot.itemSpec;
        node.lines = {lot.lotCode, lot.onHand.toString()};
        for (const TracePlace &place : lot.places)
            node.lines.append(place.name + QLatin1Char(' ') + place.there.toString());
        node.isRoot = lot.lot == m_trace.root;
        const bool isGone = lot.onHand.value == Decimal() && lot.disposition == Disposition::Active;
        node.tag = isGone ? dispositionTag(TraceDrawingText::tr("Used up"), TagLook::Plain)
                          : lotTag(lot.disposition, lot.expiry, m_trace.day);
        m_lots[lot.lot] = add(std::move(node), inner);
    }

    /// Lines between lots that are drawn, also those that another lot led to.
    void connectAcross(const TraceStep &step)
    {
        for (const auto &[from, in] : step.inputs) {
            if (!m_lots.contains(from))
                continue;
            for (const auto &[to, out] : step.outputs) {
                if (from != to && m_lots.contains(to))
                    connect(m_lots.at(from), m_lots.at(to));
            }
        }
    }

    void connect(int from, int to)
    {
        if (m_connected.insert({from, to}).second)
            m_drawing.edges.push_back({from, to});
    }

    /// A delivery before a lot, a sale or loss behind it; several lots of one event on the same side share its box.
    void addEnd(const TraceStep &step, LotId lot, int side)
    {
        const auto &portions = side < 0 ? step.outputs : step.inputs;
        const auto key = std::pair(raw(step.event), columnOf(lot) + side);
        if (!m_events.contains(key)) {
            TraceNode node;
            node.kind = TraceNode::Kind::Event;
            node.id = QStringLiteral("event:%1").arg(raw(step.event));
            node.key = raw(step.event);
            node.column = key.second;
            node.title = step.partyName.isEmpty() ? step.stepName : step.partyName;
            node.lines = {step.docNo.isEmpty() ? step.actorName : step.docNo,
                          QStringLiteral("%1 %2 %3").arg(step.stepName, dayWord(step.eventTime.date(), m_today), portionText(portions, lot))};
            node.needsCare = step.openingStock || (!step.partyName.isEmpty() && step.partyPhone.isEmpty());
            m_events[key] = add(std::move(node), m_lots.at(lot));
        }
        const int end = m_events.at(key);
        side < 0 ? connect(end, m_lots.at(lot)) : connect(m_lots.at(lot), end);
    }

    void addRest(const QString &group, LotId lot, int columns, const QString &title, int hidden)
    {
        TraceNode node;
        node.kind = TraceNode::Kind::Rest;
        node.id = QStringLiteral("rest:") + group;
        node.column = columnOf(lot) + columns;
        node.title = title;
        node.lines = {hidden > 0 ? TraceDrawingText::tr("Enter shows %1 of them").arg(std::min(hidden, UnfoldBy))
                                 : TraceDrawingText::tr("Enter unfolds them")};
        const int at = add(std::move(node), m_lots.at(lot));
        columns < 0 ? connect(at, m_lots.at(lot)) : connect(m_lots.at(lot), at);
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
            node.column = column;
            node.title = step.stepName;
            node.lines = {timeWord(step.eventTime, m_today), step.partyName.isEmpty() ? step.actorName : step.partyName};
            const int at = add(std::move(node), column - 1);
            if (column++ > 0)
                m_drawing.edges.push_back({at - 1, at});
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
    const TraceFolds &m_folds;
    TraceDrawing m_drawing;
    std::vector<int> m_inner; ///< of each box the one it hangs on
    std::unordered_map<LotId, const TraceLot *> m_lotOf;
    std::unordered_map<LotId, std::vector<const TraceStep *>> m_uses;
    std::unordered_map<LotId, int> m_lots; ///< those that are drawn
    std::map<std::pair<qint64, int>, int> m_events;
    std::set<std::pair<int, int>> m_connected;
};

} // namespace

int TraceFolds::most(const QString &group, int usually) const
{
    return isOpen ? std::numeric_limits<int>::max() : limits.value(group, usually);
}

TraceDrawing drawTrace(const Trace &trace, QDate today, const TraceFolds &folds)
{
    return Drawer(trace, today, folds).draw();
}

} // namespace suben
