#include "core/ledger/dependence.h"

#include "core/storage/database.h"

#include <algorithm>

namespace suben
{

namespace
{

/// Lots the event brought that others did not bring enough of.
std::vector<LotId> lotsOwedTo(Database &db, EventId id)
{
    std::vector<LotId> lots;
    Rows rows = db.query(R"(
        SELECT DISTINCT l.lot_id
          FROM line AS l
         WHERE l.event_id = ?1 AND l.side = 'output'
           AND (ifnull((SELECT quantity FROM on_hand WHERE lot_id = l.lot_id AND location_id = l.location_id), 0)
                < (SELECT sum(CASE m.side WHEN 'output' THEN m.quantity ELSE -m.quantity END) FROM line AS m
                    WHERE m.event_id = ?1 AND m.lot_id = l.lot_id AND m.location_id = l.location_id AND m.side <> 'none')
                OR NOT EXISTS (SELECT 1 FROM effective_line AS o
                                WHERE o.lot_id = l.lot_id AND o.side = 'output' AND o.event_id <> ?1)))",
                         id);
    while (rows.next())
        lots.push_back(rows.id<LotId>(0));
    return lots;
}

void addUsersOfLots(Database &db, EventId id, std::vector<Dependence> &found)
{
    for (const LotId lot : lotsOwedTo(db, id)) {
        Rows rows = db.query("SELECT DISTINCT event_id FROM effective_line WHERE lot_id = ? AND side IN ('input', "
                             "'none') AND event_id > ?",
                             lot, id);
        while (rows.next())
            found.push_back({rows.id<EventId>(0), lot});
    }
}

void addUsersOfCodes(Database &db, EventId id, std::vector<Dependence> &found)
{
    Rows rows = db.query(R"(
        SELECT DISTINCT later.event_id
          FROM line AS l
          JOIN line_code AS c ON c.line_id = l.id
          JOIN line_code AS d ON d.code_id = c.code_id
          JOIN effective_line AS later ON later.id = d.line_id
         WHERE l.event_id = ?1 AND l.side = 'output' AND later.event_id > ?1)",
                         id);
    while (rows.next())
        found.push_back({rows.id<EventId>(0), LotId{}});
}

void addUsersOfObjects(Database &db, EventId id, std::vector<Dependence> &found)
{
    Rows rows = db.query(R"(
        SELECT DISTINCT later.id
          FROM subject_value AS s
          JOIN effective_event AS later ON later.object_id = s.subject_id
         WHERE s.event_id = ?1 AND s.subject = 'object' AND later.id > ?1)",
                         id);
    while (rows.next())
        found.push_back({rows.id<EventId>(0), LotId{}});
}

} // namespace

std::vector<Dependence> dependencesOn(Database &db, EventId id)
{
    std::vector<Dependence> found;
    addUsersOfLots(db, id, found);
    addUsersOfCodes(db, id, found);
    addUsersOfObjects(db, id, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace suben
