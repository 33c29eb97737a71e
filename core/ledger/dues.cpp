#include "core/ledger/dues.h"

#include "core/ledger/duebook.h"
#include "core/ledger/standinground.h"
#include "core/ledger/tracewalk.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct DuesSay {
    Q_DECLARE_TR_FUNCTIONS(Dues)
};

/// What a due is about, as a list names it.
QString aboutText(Database &db, const QString &subject, qint64 id)
{
    if (subject == u"own")
        return {};
    const char *sql =
        subject == u"lot"      ? "SELECT i.name, t.code FROM lot AS t JOIN item AS i ON i.id = t.item_id WHERE t.id = ?"
        : subject == u"object" ? "SELECT code, '' FROM object WHERE id = ?"
        : subject == u"party"  ? "SELECT name, '' FROM party WHERE id = ?"
        : subject == u"item"   ? "SELECT name, '' FROM item WHERE id = ?"
        : subject == u"paper"
            ? "SELECT p.number, ifnull((SELECT name FROM party WHERE id = p.holder_id AND p.holder_kind = 'party'), '')"
              " FROM paper AS p WHERE p.id = ?"
            : "SELECT doc_no, event_date FROM event WHERE id = ?";
    Rows rows = db.query(sql, id);
    return rows.next() ? (rows.text(0) + u' ' + rows.text(1)).trimmed() : QString();
}

QString settledByName(Settlement::By by)
{
    return by == Settlement::By::Receipt ? QStringLiteral("receipt")
           : by == Settlement::By::Step  ? QStringLiteral("step")
                                         : QStringLiteral("paper");
}

void describe(DueRow &row, const RulePack *pack, Language language)
{
    const DueRule *due = pack != nullptr ? pack->due(row.rule.section(u':', 1)) : nullptr;
    if (due == nullptr)
        return;
    row.name = inLanguage(due->words, language);
    row.to = inLanguage(due->to, language);
    row.settledBy = settledByName(due->settle.by);
    row.step = due->settle.step;
    row.basis = due->basis;
    row.late = due->late;
    if (const ViewRule *form = due->form.isEmpty() ? nullptr : pack->view(due->form)) {
        row.form = pack->id + u':' + form->id;
        row.formName = inLanguage(form->words, language);
    }
}

/// The days a form is about: of an entry its own, of a report those of its day, month or year (`2026-11`).
void fillFormDays(Database &db, DueRow &row, const QString &period)
{
    if (row.form.isEmpty())
        return;
    Rows rows = db.query("SELECT event_date FROM event WHERE id = ?", row.event);
    if (rows.next()) {
        row.formFrom = row.formTo = rows.date(0).value_or(QDate());
        return;
    }
    const QDate first = QDate::fromString((period + QStringLiteral("-01-01")).left(10), Qt::ISODate);
    row.formFrom = first;
    row.formTo = period.size() == 4   ? first.addYears(1).addDays(-1)
                 : period.size() == 7 ? first.addMonths(1).addDays(-1)
                                      : first;
}

/// The reminders before the day it is due that have come by today.
void remind(DueRow &row, const RulePack *pack, QDate today)
{
    const DueRule *due = pack != nullptr ? pack->due(row.rule.section(u':', 1)) : nullptr;
    if (due == nullptr)
        return;
    const QDate day = inChina(row.dueAt).date();
    int ahead = 0;
    for (const Duration &before : due->remind) {
        const QDate on = addDuration(day, Duration{-before.count, before.of}).value_or(day);
        if (on > today)
            ++ahead;
        else if (!row.reminded.isValid() || on > row.reminded)
            row.reminded = on;
    }
    row.isLastReminder = row.reminded.isValid() && ahead == 0;
}

/// No rule reminds earlier.
constexpr int FarthestReminder = 366;

/// From the columns id, rule, pack, subject, subject_id, event_id, due_at.
DueRow readDue(Database &db, const Rows &rows, QDate today)
{
    DueRow row;
    row.id = rows.id<DueId>(0);
    row.rule = rows.text(1);
    row.pack = rows.text(2);
    row.subject = rows.text(3);
    row.subjectId = rows.integer(4);
    row.event = rows.id<EventId>(5);
    row.dueAt = parseIsoTime(rows.text(6)).value_or(QDateTime());
    row.about = aboutText(db, row.subject, row.subjectId);
    row.daysLate = static_cast<int>(inChina(row.dueAt).date().daysTo(today));
    return row;
}

} // namespace

Dues::Dues(Session &session) : m_session(session) {}

Result<std::vector<DueRow>> Dues::open(QDate until)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<DueRow>> {
        std::vector<DueRow> open;
        const QDate today = m_session.clock.today();
        Rows rows = db.query(R"(
            SELECT d.id, d.rule, d.pack, d.subject, d.subject_id, ifnull(d.event_id, 0), d.due_at, d.period
              FROM due AS d
             WHERE d.due_at < ?
               AND NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
               AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = d.event_id)
             ORDER BY d.due_at, d.id)",
                             qMax(until, today.addDays(FarthestReminder)).addDays(1));
        while (rows.next()) {
            DueRow row = readDue(db, rows, today);
            const RulePack *pack = m_session.packs.pack(rows.text(2));
            describe(row, pack, m_session.packs.language());
            fillFormDays(db, row, rows.text(7));
            remind(row, pack, today);
            if (inChina(row.dueAt).date() <= qMax(until, today) || row.reminded.isValid())
                open.push_back(std::move(row));
        }
        return open;
    });
}

Result<std::vector<DueRow>> Dues::ofEvents(const std::vector<EventId> &events)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<DueRow>> {
        std::vector<DueRow> found;
        const QDate today = m_session.clock.today();
        Rows rows = db.query(R"(
            SELECT d.id, d.rule, d.pack, d.subject, d.subject_id, d.event_id, d.due_at, s.settled_on, ifnull(s.receipt, '')
              FROM due AS d
              LEFT JOIN effective_settlement AS s ON s.due_id = d.id
             WHERE d.event_id IN (SELECT value FROM json_each(?))
             GROUP BY d.id
             ORDER BY d.due_at, d.id)",
                             idList(events));
        while (rows.next()) {
            DueRow row = readDue(db, rows, today);
            row.settledOn = rows.date(7).value_or(QDate());
            row.receipt = rows.text(8);
            describe(row, m_session.packs.pack(row.pack), m_session.packs.language());
            found.push_back(std::move(row));
        }
        return found;
    });
}

Result<std::map<LotId, QString>> Dues::missingPapers()
{
    const auto all = open(QDate(9999, 12, 30));
    if (!all)
        return Failure(all.error());
    return m_session.store.read([&](Database &db) -> Result<std::map<LotId, QString>> {
        std::map<LotId, QString> missing;
        for (const DueRow &due : *all) {
            if (due.settledBy == u"step" || !due.to.isEmpty())
                continue; // what is done or reported, not what a paper shows
            if (due.subject == u"lot")
                missing.try_emplace(static_cast<LotId>(due.subjectId), due.name);
            if (due.subject != u"event")
                continue;
            Rows rows = db.query("SELECT lot_id FROM line WHERE event_id = ? AND side = 'output'", due.subjectId);
            while (rows.next())
                missing.try_emplace(rows.id<LotId>(0), due.name);
        }
        return missing;
    });
}

Result<void> Dues::settle(DueId due, const QString &receipt, QDate on)
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        Rows rows = db.query(
            "SELECT EXISTS (SELECT 1 FROM effective_settlement WHERE due_id = d.id) FROM due AS d WHERE d.id = ?", due);
        if (!rows.next())
            return failure(ErrorCode::NotFound, DuesSay::tr("There is no deadline with the number %1.").arg(raw(due)));
        if (rows.integer(0) != 0)
            return failure(ErrorCode::Refused, DuesSay::tr("This deadline is settled already."));
        if (receipt.trimmed().isEmpty())
            return failure(ErrorCode::Refused, DuesSay::tr("Enter the number of the receipt."));
        if (!on.isValid() || on > m_session.clock.today())
            return failure(ErrorCode::Refused, DuesSay::tr("Enter the day of the receipt, today or earlier."));
        db.execute(
            "INSERT INTO due_settlement (due_id, settled_on, receipt, user_id, record_time) VALUES (?, ?, ?, ?, ?)",
            due, on, receipt.trimmed(), m_session.actor.id, toIso(m_session.clock.now()));
        return {};
    });
}

Result<void> Dues::refresh()
{
    LedgerCache cache(m_session.packs);
    if (m_session.store.isReadOnly()) // what became due before is looked at all the same
        return {};
    return m_session.store.note([&](Database &db) -> Result<void> {
        cache.refresh(db, m_session.info);
        DueBook(m_session, db, cache).refresh();
        return {};
    });
}

Result<Findings> Dues::standing()
{
    LedgerCache cache(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<Findings> {
        cache.refresh(db, m_session.info);
        Findings findings;
        for (const StandingFinding &found : standingFindings(m_session, db, cache)) {
            const auto isSaid = [&](const Finding &other) {
                return other.rule == found.finding.rule && other.field == found.finding.field &&
                       other.text == found.finding.text;
            };
            if (std::ranges::none_of(findings, isSaid))
                findings.append(found.finding);
        }
        return findings;
    });
}

} // namespace suben
