#include "core/ledger/daysummary.h"

#include "core/storage/store.h"

namespace suben
{

namespace
{

std::vector<DayLine> retailLines(Database &db, QDate day)
{
    std::vector<DayLine> lines;
    Rows rows = db.query(R"(
        SELECT l.lot_id, item.name, lot.code, lot.expiry, item.unit, sum(l.quantity), ifnull(sum(l.amount), 0), count(*)
          FROM effective_event AS e CROSS JOIN line AS l ON l.event_id = e.id
          JOIN lot ON lot.id = l.lot_id JOIN item ON item.id = lot.item_id
         WHERE e.event_date = ? AND e.biz_step = 'retail_selling' AND l.side = 'input'
         GROUP BY l.lot_id
         ORDER BY item.name, ifnull(lot.expiry, '9999-12-31'), lot.code)",
                         day);
    while (rows.next()) {
        DayLine line;
        line.lot = rows.id<LotId>(0);
        line.itemName = rows.text(1);
        line.lotCode = rows.text(2);
        line.expiry = rows.date(3);
        line.quantity = {Decimal::fromMicros(rows.integer(5)), Unit::fromCode(rows.text(4))};
        line.amount = Money::fromTenThousandths(rows.integer(6));
        line.lines = static_cast<int>(rows.integer(7));
        lines.push_back(std::move(line));
    }
    return lines;
}

void readSteps(Database &db, const QString &closeStep, DaySummary &summary)
{
    Rows rows = db.query(R"(
        SELECT step, count(*), max(id) FROM effective_event
         WHERE event_date = ? AND ifnull(json_extract(content, '$.void'), 0) = 0
         GROUP BY step ORDER BY count(*) DESC, step)",
                         summary.day);
    while (rows.next()) {
        summary.steps.push_back({rows.text(0), static_cast<int>(rows.integer(1))});
        summary.entries += rows.integer(1);
        if (rows.text(0) == closeStep)
            summary.close = rows.id<EventId>(2);
    }
    Rows corrections =
        db.query("SELECT count(*) FROM event WHERE event_date = ? AND corrects_id IS NOT NULL", summary.day);
    summary.corrections = corrections.next() ? corrections.integer(0) : 0;
}

} // namespace

Result<DaySummary> daySummary(Session &session, QDate day, const QString &closeStep)
{
    return session.store.read([&](Database &db) -> Result<DaySummary> {
        DaySummary summary;
        summary.day = day;
        summary.retail = retailLines(db, day);
        for (const DayLine &line : summary.retail)
            summary.amount = Money::fromTenThousandths(summary.amount.tenThousandths() + line.amount.tenThousandths());
        readSteps(db, closeStep, summary);
        return summary;
    });
}

} // namespace suben
