#include "tests/bench/tracegraphload.h"

#include "core/ledger/searchindex.h"
#include "core/storage/store.h"
#include "tests/bench/figures.h"

namespace suben::bench
{

namespace
{

constexpr qint64 Parts = 8;

qint64 newLot(Database &db, ItemId item, qint64 number)
{
    const QString code = QStringLiteral("R%1").arg(number * 7919 % 9'999'991, 7, 10, QLatin1Char('0'));
    db.execute("INSERT INTO lot (item_id, code, made, expiry) VALUES (?, ?, '2026-10-01', '2027-04-01')", item, code);
    const qint64 lot = db.lastInsertId();
    indexLot(db, static_cast<LotId>(lot), code);
    return lot;
}

void addLine(Database &db, qint64 event, int number, const QString &side, qint64 lot, qint64 quantity, qint64 pack)
{
    db.execute(R"(
        INSERT INTO line (event_id, number, side, lot_id, location_id, quantity, entered_value, entered_unit, pack_version_id)
        VALUES (?, ?, ?, ?, 1, ?, ?, 'EA', ?))",
               event, number, side, lot, quantity, quantity, pack);
}

qint64 addEvent(Database &db, const QString &step, const QString &shape, qint64 pack, qint64 user)
{
    db.execute(R"(
        INSERT INTO event (step, shape, biz_step, event_date, event_time, record_time, actor_id, pack_version_id, salt, content)
        VALUES (?, ?, 'repackaging', '2026-11-20', '2026-11-20T12:00:00+08:00', '2026-11-20T12:00:00+08:00', ?, ?, x'00', '{}'))",
               step, shape, user, pack);
    return db.lastInsertId();
}

} // namespace

LotId makeLineage(Session &session, ItemId item, qint64 edges)
{
    const auto made = session.store.write([&](Database &db) -> Result<LotId> {
        Rows packs = db.query("SELECT max(id) FROM pack_version");
        const qint64 pack = packs.next() ? packs.integer(0) : 0;
        const qint64 user = raw(session.actor.id);
        const QString input = QStringLiteral("input");
        const QString output = QStringLiteral("output");
        std::vector<qint64> lots{newLot(db, item, 0)};
        addLine(db, addEvent(db, QStringLiteral("receiving"), QStringLiteral("in"), pack, user), 0, output, lots[0], 9'000'000'000'000, pack);
        for (std::size_t parent = 0; static_cast<qint64>(lots.size()) <= edges; ++parent) {
            const qint64 event = addEvent(db, QStringLiteral("repacking"), QStringLiteral("move"), pack, user);
            addLine(db, event, 0, input, lots[parent], Parts, pack);
            for (qint64 i = 0; i < Parts && static_cast<qint64>(lots.size()) <= edges; ++i) {
                lots.push_back(newLot(db, item, static_cast<qint64>(lots.size())));
                addLine(db, event, static_cast<int>(i) + 1, output, lots.back(), 1'000'000, pack);
            }
        }
        return static_cast<LotId>(lots[0]);
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *made;
}

qint64 bareTrace(Session &session, LotId root, qint64 &cpu)
{
    const auto reached = session.store.read([&](Database &db) -> Result<qint64> {
        const qint64 begin = cpuNow();
        Rows rows = db.query(R"(
            WITH RECURSIVE reached (lot) AS (
                SELECT ?
                UNION
                SELECT o.lot_id
                  FROM reached JOIN line AS i ON i.lot_id = reached.lot AND i.side = 'input'
                  JOIN line AS o ON o.event_id = i.event_id AND o.side = 'output'
                 WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = i.event_id))
            SELECT count(*) FROM reached)",
                             root);
        const qint64 count = rows.next() ? rows.integer(0) : 0;
        cpu = cpuNow() - begin;
        return count;
    });
    return reached.value_or(0);
}

} // namespace suben::bench
