// What is due again and again, until a receipt or a step ends it.
#include "core/base/clock.h"
#include "core/ledger/duebook.h"
#include "core/rules/rulepacks.h"
#include "core/storage/database.h"

#include <vector>

namespace suben
{

/// All that one entry keeps opening again, of entries about the same lots.
void DueBook::settleSeries(const QString &rule, EventId by, QDate on)
{
    m_db.execute(R"(
        INSERT INTO due_settlement (due_id, settled_on, event_id, user_id, record_time)
        SELECT d.id, ?1, ?2, ?3, ?4
          FROM due AS d
         WHERE d.rule = ?5 AND d.event_id < ?2
           AND EXISTS (SELECT 1 FROM line AS opened JOIN line AS ended ON ended.lot_id = opened.lot_id
                        WHERE opened.event_id = d.event_id AND ended.event_id = ?2)
           AND NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id))",
                 on, by, m_session.actor.id, toIso(m_session.clock.now()), rule);
}

/// Whether the step that ends what an entry opened has come, for one of its lots.
bool DueBook::hasEnded(const QString &step, EventId opened)
{
    return m_db.query(R"(
        SELECT 1 FROM effective_event AS e
          JOIN line AS ended ON ended.event_id = e.id JOIN line AS begun ON begun.lot_id = ended.lot_id
         WHERE e.step = ?1 AND e.id > ?2 AND begun.event_id = ?2 LIMIT 1)",
                      step, opened)
        .next();
}

/// `repeat`: while nothing has settled it, the next one is due.
void DueBook::refreshRepeated()
{
    struct Row {
        QString rule, pack, subject, period;
        qint64 subjectId;
        EventId event;
        QDate date;
        bool isTold; ///< a receipt settles the one report, not what comes after it
    };
    std::vector<Row> open;
    Rows rows = m_db.query(R"(
        SELECT rule, pack, subject, period, subject_id, ifnull(event_id, 0), substr(due_at, 1, 10),
               EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
          FROM due AS d
         WHERE instr(period, '+') = 0
           AND NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id AND s.event_id IS NOT NULL))");
    while (rows.next())
        open.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.id<EventId>(5),
                        rows.date(6).value_or(QDate()), rows.integer(7) != 0});
    for (const Row &row : open) {
        const RulePack *pack = m_session.packs.pack(row.pack);
        const DueRule *due = pack != nullptr ? pack->due(row.rule.section(u':', 1)) : nullptr;
        if (due == nullptr || !due->repeat || (row.isTold && (due->settle.by != Settlement::By::Step || hasEnded(due->settle.step, row.event))))
            continue;
        QDate date = row.date;
        for (int n = 1; date.isValid() && date <= m_session.clock.today() && n < 1000; ++n) {
            date = addDuration(date, *due->repeat).value_or(QDate());
            DueDate next{row.rule, due, pack, -1, date, {}, {}, {}, {}, false};
            if (date.isValid())
                this->open(next, {row.subject, row.subjectId}, row.event, row.period + u'+' + QString::number(n));
        }
    }
}

} // namespace suben
