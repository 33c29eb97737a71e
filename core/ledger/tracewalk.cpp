#include "core/ledger/tracewalk.h"

#include "core/storage/database.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

Side sideOf(bool isInput, bool isNone)
{
    return isInput ? Side::Input : isNone ? Side::None : Side::Output;
}

/// Whether what goes in is what comes out, in another form or place. Shortage and surplus of a stock-taking are not.
bool turnsLotsIntoLots(Shape shape)
{
    return shape == Shape::Transform || shape == Shape::Move || shape == Shape::Pack;
}

/// One direction of a walk: the lots of a level, then those of the next.
class Walker final
{
public:
    Walker(Database &db, Direction direction, const TraceView &view, Walk &found)
        : m_db(db), m_back(direction == Direction::Backward), m_view(view), m_bounds(view), m_found(found)
    {
    }

    Result<void> run(LotId from, Progress &progress)
    {
        meet(from, 0);
        std::vector<LotId> frontier{from};
        for (int level = 0; !frontier.empty(); ++level) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, QCoreApplication::translate("TraceGraph", "Stopped."));
            progress.advance(static_cast<qint64>(m_found.lots.size()), 0);
            const std::vector<EventId> turning = linesOf(frontier, level);
            if (level >= m_view.depth) {
                m_found.truncated = m_found.truncated || !turning.empty();
                break;
            }
            frontier = otherSideOf(turning, level + 1);
        }
        return {};
    }

private:
    Side ownSide() const { return m_back ? Side::Output : Side::Input; }
    int signedLevel(int level) const { return m_back ? -level : level; }

    bool meet(LotId lot, int level)
    {
        const bool isNew = m_found.byLot.try_emplace(lot, Walk::Met{signedLevel(level), m_found.lots.size()}).second;
        if (isNew)
            m_found.lots.push_back(lot);
        return isNew;
    }

    WalkEvent &event(EventId id, Shape shape, bool hasSupplier, int level)
    {
        const auto [at, isNew] = m_found.byEvent.try_emplace(id);
        if (isNew) {
            at->second.shape = shape;
            at->second.level = signedLevel(level);
            at->second.place = m_found.events.size();
            at->second.hasSupplier = hasSupplier;
            m_found.events.push_back(id);
        }
        return at->second;
    }

    /// The events that brought these lots (backward) or used them (forward), and those that only looked at them. Those
    /// that turn lots into lots and were not met before are returned.
    std::vector<EventId> linesOf(const std::vector<LotId> &lots, int level)
    {
        std::vector<EventId> turning;
        Rows rows = m_db.query(R"(
            SELECT line.id, line.lot_id, line.event_id, line.side = 'input', line.quantity, event.shape,
                   event.party_id IS NOT NULL OR event.biz_step = 'commissioning', line.side = 'none'
              FROM json_each(?1) AS wanted
              CROSS JOIN line ON line.lot_id = wanted.value
              CROSS JOIN event ON event.id = line.event_id
             WHERE line.side <> ?2 AND event.event_date <= ?3 AND event.record_time < ?4
               AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                                WHERE correction.corrected_id = line.event_id AND later.record_time < ?4))",
                               idList(lots), m_back ? QStringLiteral("input") : QStringLiteral("output"),
                               m_bounds.eventDate, m_bounds.recordTime);
        while (rows.next()) {
            const WalkLine line{rows.integer(0), rows.id<LotId>(1), rows.id<EventId>(2),
                                sideOf(rows.integer(3) != 0, rows.integer(7) != 0), rows.integer(4)};
            const Shape shape = shapeFromName(rows.text(5)).value_or(Shape::Observe);
            event(line.event, shape, rows.integer(6) != 0, level).lines.push_back(line);
            if (line.side == ownSide() && turnsLotsIntoLots(shape) && m_turned.insert(line.event).second)
                turning.push_back(line.event);
        }
        return turning;
    }

    std::vector<LotId> otherSideOf(const std::vector<EventId> &events, int level)
    {
        std::vector<LotId> next;
        if (events.empty())
            return next;
        Rows rows = m_db.query(R"(
            SELECT line.id, line.lot_id, line.event_id, line.quantity
              FROM json_each(?1) AS wanted
              CROSS JOIN line ON line.event_id = wanted.value
             WHERE line.side = ?2)",
                               idList(events), m_back ? QStringLiteral("input") : QStringLiteral("output"));
        const Side side = m_back ? Side::Input : Side::Output;
        while (rows.next()) {
            const WalkLine line{rows.integer(0), rows.id<LotId>(1), rows.id<EventId>(2), side, rows.integer(3)};
            if (static_cast<int>(m_found.lots.size()) >= m_view.mostNodes && !m_found.byLot.contains(line.lot)) {
                m_found.truncated = true;
                continue;
            }
            m_found.byEvent[line.event].lines.push_back(line);
            if (meet(line.lot, level))
                next.push_back(line.lot);
        }
        return next;
    }

    Database &m_db;
    bool m_back;
    const TraceView &m_view;
    ViewBounds m_bounds;
    Walk &m_found;
    std::unordered_set<EventId> m_turned; ///< events whose other side was asked for
};

} // namespace

Result<void> walk(Database &db, LotId from, Direction direction, const TraceView &view, Progress &progress, Walk &found)
{
    return Walker(db, direction, view, found).run(from, progress);
}

void merge(Walk &walk, const Walk &other)
{
    for (const LotId lot : other.lots) {
        if (walk.byLot.try_emplace(lot, Walk::Met{other.byLot.at(lot).level, walk.lots.size()}).second)
            walk.lots.push_back(lot);
    }
    for (const EventId id : other.events) {
        const WalkEvent &theirs = other.byEvent.at(id);
        const auto [at, isNew] = walk.byEvent.try_emplace(id, theirs);
        if (isNew) {
            at->second.place = walk.events.size();
            walk.events.push_back(id);
            continue;
        }
        std::vector<WalkLine> &lines = at->second.lines;
        for (const WalkLine &line : theirs.lines) {
            const auto same = [&](const WalkLine &own) { return own.id == line.id; };
            if (std::none_of(lines.begin(), lines.end(), same))
                lines.push_back(line);
        }
    }
    walk.truncated = walk.truncated || other.truncated;
}

} // namespace suben
