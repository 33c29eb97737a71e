// Entries as an inspector asks for them. The columns of price and amount are in none of these statements, and a buyer's
// name only where the lot was asked for.
#include "core/ledger/visitreading.h"

#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

struct VisitRecordsText {
    Q_DECLARE_TR_FUNCTIONS(VisitRecords)
};

QString minuteText(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// Columns: event, lot, date, document, step, item, lot code, quantity, unit, party.
void addMovements(const VisitReading &reading, Rows rows, VisitTable &table)
{
    while (rows.next()) {
        VisitRow row;
        row.event = rows.id<EventId>(0);
        row.lot = rows.id<LotId>(1);
        row.cells = {rows.text(2),
                     visitStepWord(reading.session, rows.text(4)),
                     rows.text(3),
                     rows.text(5),
                     rows.text(6),
                     visitQuantity(rows.integer(7), rows.text(8)),
                     rows.text(9)};
        table.rows.push_back(std::move(row));
    }
}

QStringList movementColumns(const QString &party)
{
    return {VisitRecordsText::tr("Date"), VisitRecordsText::tr("Entry"),    VisitRecordsText::tr("Document"),
            VisitRecordsText::tr("Item"), VisitRecordsText::tr("Lot"), VisitRecordsText::tr("Quantity"), party};
}

/// A temperature by its name, or one end of what a logger saw.
bool namesTemperature(const QString &path)
{
    return path.contains(QLatin1String("emperature")) || path.endsWith(QLatin1String(".coldest")) ||
           path.endsWith(QLatin1String(".warmest"));
}

/// What stands under a temperature's name in an entry or line.
QStringList temperaturesIn(const RulePacks &packs, const QStringList &categories, const QString &content)
{
    const QJsonObject all = QJsonDocument::fromJson(content.toUtf8()).object();
    QJsonObject fields = all.value(QLatin1String("fields")).toObject();
    if (fields.isEmpty())
        fields = all;
    QStringList words;
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        if (!namesTemperature(at.key()))
            continue;
        QString name = at.key();
        for (const QString &category : categories) {
            const RulePack *pack = packs.pack(category);
            if (pack != nullptr && pack->field(at.key()) != nullptr) {
                name = pack->fieldWord(at.key(), nullptr, packs.language());
                break;
            }
        }
        words.append(QStringLiteral("%1 %2").arg(name, at.value().toVariant().toString()));
    }
    return words;
}

} // namespace

QString visitStepWord(const Session &session, const QString &step)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr)
            return inLanguage(rule->words, session.packs.language());
    }
    return step;
}

QString visitQuantity(qint64 micros, const QString &unit)
{
    return Quantity{Decimal::fromMicros(micros), Unit::fromCode(unit)}.toString();
}

VisitTable readVisitPurchases(const VisitReading &reading)
{
    VisitTable table;
    table.columns = movementColumns(VisitRecordsText::tr("Supplier"));
    addMovements(reading, reading.db.query(R"(
        SELECT event.id, lot.id, event.event_date, event.doc_no, event.step, item.name, lot.code, line.quantity, item.unit,
               coalesce(party.name, '')
          FROM event CROSS JOIN line ON line.event_id = event.id JOIN lot ON lot.id = line.lot_id
          JOIN item ON item.id = lot.item_id LEFT JOIN party ON party.id = event.party_id
         WHERE event.shape = 'in' AND event.biz_step <> 'returning' AND line.side = 'output'
           AND (?1 = '[]' OR lot.id IN (SELECT value FROM json_each(?1)))
           AND (?3 = '%' OR event.event_date LIKE ?3 ESCAPE '\' OR event.doc_no LIKE ?3 ESCAPE '\' OR item.name LIKE ?3 ESCAPE '\'
                         OR lot.code LIKE ?3 ESCAPE '\' OR party.name LIKE ?3 ESCAPE '\')
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
         ORDER BY event.event_date DESC, event.id DESC, line.number LIMIT ?2)",
                                           reading.lots, reading.most, reading.pattern),
                 table);
    return table;
}

VisitTable readVisitSales(const VisitReading &reading)
{
    VisitTable table;
    table.columns = movementColumns(VisitRecordsText::tr("Buyer"));
    addMovements(reading, reading.db.query(R"(
        SELECT event.id, lot.id, event.event_date, event.doc_no, event.step, item.name, lot.code, line.quantity, item.unit,
               iif(?1 = '[]', '', coalesce(party.name, ''))
          FROM event CROSS JOIN line ON line.event_id = event.id JOIN lot ON lot.id = line.lot_id
          JOIN item ON item.id = lot.item_id LEFT JOIN party ON party.id = event.party_id
         WHERE event.shape = 'out' AND event.biz_step IN ('shipping', 'retail_selling') AND line.side = 'input'
           AND (?1 = '[]' OR lot.id IN (SELECT value FROM json_each(?1)))
           AND (?3 = '%' OR event.event_date LIKE ?3 ESCAPE '\' OR event.doc_no LIKE ?3 ESCAPE '\' OR item.name LIKE ?3 ESCAPE '\'
                         OR lot.code LIKE ?3 ESCAPE '\' OR (?1 <> '[]' AND party.name LIKE ?3 ESCAPE '\'))
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
         ORDER BY event.event_date DESC, event.id DESC, line.number LIMIT ?2)",
                                           reading.lots, reading.most, reading.pattern),
                 table);
    if (!reading.isOfALot()) {
        table.columns.removeLast();
        for (VisitRow &row : table.rows)
            row.cells.removeLast();
    }
    return table;
}

VisitTable readVisitExpired(const VisitReading &reading)
{
    VisitTable table;
    table.columns = movementColumns(VisitRecordsText::tr("State"));
    Rows waiting = reading.db.query(R"(
        SELECT 0, lot.id, lot.expiry, '', '', item.name, lot.code, sum(on_hand.quantity), item.unit, ?3
          FROM on_hand JOIN lot ON lot.id = on_hand.lot_id JOIN item ON item.id = lot.item_id
         WHERE on_hand.until < ?1 AND (?2 = '[]' OR lot.id IN (SELECT value FROM json_each(?2)))
         GROUP BY lot.id ORDER BY lot.expiry LIMIT ?4)",
                                    reading.session.clock.today(), reading.lots,
                                    VisitRecordsText::tr("expired, waits to be destroyed or returned"), reading.most);
    addMovements(reading, std::move(waiting), table);
    addMovements(reading, reading.db.query(R"(
        SELECT event.id, lot.id, event.event_date, event.doc_no, event.step, item.name, lot.code, line.quantity, item.unit,
               coalesce(json_extract(event.content, '$.fields."event.reason"'), '')
          FROM event CROSS JOIN line ON line.event_id = event.id JOIN lot ON lot.id = line.lot_id
          JOIN item ON item.id = lot.item_id
         WHERE event.shape = 'out' AND event.biz_step IN ('destroying', 'other') AND line.side = 'input'
           AND (?1 = '[]' OR lot.id IN (SELECT value FROM json_each(?1)))
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
         ORDER BY event.event_date DESC, event.id DESC, line.number LIMIT ?2)",
                                           reading.lots, reading.most),
                 table);
    return table;
}

VisitTable readVisitTemperatures(const VisitReading &reading)
{
    VisitTable table;
    table.columns = {VisitRecordsText::tr("Time"), VisitRecordsText::tr("Entry"), VisitRecordsText::tr("Document"),
                     VisitRecordsText::tr("Lot"), VisitRecordsText::tr("Temperature")};
    Rows rows = reading.db.query(R"(
        SELECT event.id, event.event_time, event.step, event.doc_no, coalesce(group_concat(DISTINCT lot.code), ''),
               event.content, coalesce(group_concat(line.content, char(10)), '')
          FROM event LEFT JOIN line ON line.event_id = event.id LEFT JOIN lot ON lot.id = line.lot_id
         WHERE (event.step = 'temperature.log' OR event.content LIKE '%emperature%' OR line.content LIKE '%emperature%')
           AND (?1 = '[]' OR lot.id IN (SELECT value FROM json_each(?1)))
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
         GROUP BY event.id ORDER BY event.event_time DESC, event.id DESC LIMIT ?2)",
                                 reading.lots, reading.most);
    while (rows.next()) {
        const Session &session = reading.session;
        QStringList words = temperaturesIn(session.packs, session.info.categories, rows.text(5));
        const QStringList lines = rows.text(6).split(u'\n');
        for (const QString &line : lines)
            words += temperaturesIn(session.packs, session.info.categories, line);
        words.removeDuplicates();
        VisitRow row;
        row.event = rows.id<EventId>(0);
        row.cells = {minuteText(rows.text(1)), visitStepWord(session, rows.text(2)), rows.text(3), rows.text(4),
                     words.join(QStringLiteral(" · "))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

VisitTable readVisitDuties(const VisitReading &reading)
{
    VisitTable table;
    table.columns = {VisitRecordsText::tr("Time"), VisitRecordsText::tr("Entry"), VisitRecordsText::tr("Document"),
                     VisitRecordsText::tr("Lot"), VisitRecordsText::tr("Written by"), VisitRecordsText::tr("What")};
    Rows rows = reading.db.query(R"(
        SELECT event.id, event.event_time, event.step, event.doc_no, coalesce(group_concat(DISTINCT lot.code), ''), user.name,
               coalesce(json_extract(event.content, '$.fields."event.complaint"'),
                        json_extract(event.content, '$.fields."event.reason"'),
                        json_extract(event.content, '$.fields."event.note"'),
                        trim(ifnull(json_extract(event.content, '$.fields."event.testItems"'), '') || ' ' ||
                             ifnull(json_extract(event.content, '$.fields."event.testValue"'), '') || ' ' ||
                             ifnull(json_extract(event.content, '$.fields."event.reportNo"'), ''))),
               ifnull(json_extract(event.content, '$.fields."event.testResult"'), '')
          FROM event JOIN user ON user.id = event.actor_id
          LEFT JOIN line ON line.event_id = event.id LEFT JOIN lot ON lot.id = line.lot_id
         WHERE event.shape = 'observe' AND (event.biz_step IN ('holding', 'inspecting') OR event.step = 'complaint')
           AND (?1 = '[]' OR lot.id IN (SELECT value FROM json_each(?1)))
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
         GROUP BY event.id ORDER BY event.event_time DESC, event.id DESC LIMIT ?2)",
                                 reading.lots, reading.most);
    while (rows.next()) {
        VisitRow row;
        row.event = rows.id<EventId>(0);
        const QString result = rows.text(7) == u"fail"   ? VisitRecordsText::tr("failed")
                               : rows.text(7) == u"pass" ? VisitRecordsText::tr("passed")
                                                         : QString();
        row.cells = {minuteText(rows.text(1)), visitStepWord(reading.session, rows.text(2)), rows.text(3), rows.text(4),
                     rows.text(5), (result + u' ' + rows.text(6)).trimmed()};
        table.rows.push_back(std::move(row));
    }
    return table;
}

VisitTable readVisitReceipts(const VisitReading &reading)
{
    VisitTable table;
    table.columns = {VisitRecordsText::tr("Handed in at"), VisitRecordsText::tr("What"), VisitRecordsText::tr("Receipt"),
                     VisitRecordsText::tr("Due by")};
    Rows rows = reading.db.query(R"(
        SELECT at, what, receipt, due FROM (
            SELECT s.record_time AS at, due.rule AS what, s.receipt AS receipt, due.due_at AS due
              FROM effective_settlement AS s JOIN due ON due.id = s.due_id WHERE s.receipt <> '' AND ?1 = '[]'
            UNION ALL
            SELECT outbox.settled_at, outbox.profile || ' · ' || event.doc_no, outbox.receipt, ''
              FROM outbox JOIN event ON event.id = outbox.event_id
             WHERE outbox.state = 'accepted'
               AND (?1 = '[]' OR EXISTS (SELECT 1 FROM line WHERE line.event_id = event.id
                                            AND line.lot_id IN (SELECT value FROM json_each(?1))))
            UNION ALL
            SELECT p.made_at, p.file_name, ifnull((SELECT number FROM filing_receipt WHERE package_id = p.id ORDER BY id DESC LIMIT 1), ''), ''
              FROM filing_package AS p WHERE ?1 = '[]')
         ORDER BY at DESC LIMIT ?2)",
                                 reading.lots, reading.most);
    while (rows.next()) {
        QString what = rows.text(1);
        for (const QString &category : reading.session.info.categories) {
            const RulePack *pack = reading.session.packs.pack(category);
            const DueRule *due = pack != nullptr ? pack->due(what.section(u':', -1)) : nullptr;
            if (due != nullptr && what.contains(u':'))
                what = inLanguage(due->words, reading.session.packs.language());
        }
        VisitRow row;
        row.cells = {minuteText(rows.text(0)), what, rows.text(2), minuteText(rows.text(3))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace suben
