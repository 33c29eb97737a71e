#pragma once

#include "core/ledger/tracegraph.h"

#include <QString>
#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace suben
{

class Database;

/// A line as the walk sees it.
struct WalkLine {
    qint64 id = 0;
    LotId lot{};
    EventId event{};
    Side side = Side::Output;
    qint64 quantity = 0; ///< micros of the item's own unit
};

struct WalkEvent {
    Shape shape = Shape::In;
    int level = 0;
    std::size_t place = 0; ///< in `events`
    bool hasSupplier = false; ///< or it came into being here: a birth, a harvest, mining
    std::vector<WalkLine> lines; ///< of the traced lots, and where it turns lots into lots both sides
};

/// What a trace found, before names are put to it. Lots and events in the order they were met.
struct Walk {
    struct Met {
        int level = 0;
        std::size_t place = 0; ///< in `lots`
    };
    std::vector<LotId> lots;
    std::unordered_map<LotId, Met> byLot;
    std::vector<EventId> events;
    std::unordered_map<EventId, WalkEvent> byEvent;
    bool truncated = false;
};

/// Goes backward or forward from a lot, one query a level.
Result<void> walk(Database &db, LotId from, Direction direction, const TraceView &view, Progress &progress,
                  Walk &found);

/// Adds what the second walk found to the first: a lot or event that both met keeps its first level, a line comes once.
void merge(Walk &walk, const Walk &other);

/// `[1,2,3]`, in order: what json_each reads.
template <typename Id>
QString idList(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    QString text = QStringLiteral("[");
    for (const Id id : ids) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(raw(id));
    }
    return text + u']';
}

} // namespace suben
