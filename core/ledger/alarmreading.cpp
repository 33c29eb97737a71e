// One query an alarm, over effective entries only.
#include "core/ledger/alarmreading.h"

#include "core/rules/rulepacks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace suben
{

namespace
{

struct AlarmReadingText {
    Q_DECLARE_TR_FUNCTIONS(Alarms)
};

/// A buyer's own road: so many days with this item before one can be unusual, and how many times the largest of them.
constexpr int UnusualDays = 8;
constexpr int UnusualTimes = 4;

Alarm alarmOf(AlarmKind kind, const QStringList &about, QDate day, EventId event, LotId lot, const QString &text)
{
    return {alarmKindName(kind) + u':' + about.join(u':'), kind, {}, text, day, event, lot, false};
}

QString isoOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString numberOf(qint64 id)
{
    return QString::number(id);
}

QString alarmQuantity(qint64 micros, const QString &unit)
{
    return Quantity{Decimal::fromMicros(micros), Unit::fromCode(unit)}.toString();
}

/// The categories whose packs know this kind of paper; all of the firm where none does.
QString categoriesOf(const Session &session, const QString &kind)
{
    QJsonArray knowing;
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (pack != nullptr && pack->paper(kind) != nullptr)
            knowing.append(category);
    }
    return QString::fromUtf8(QJsonDocument(knowing).toJson(QJsonDocument::Compact));
}

QString alarmPaperWord(const Session &session, const QString &kind)
{
    for (const QString &category : session.info.categories) {
        const RulePack *pack = session.packs.pack(category);
        if (const PaperRule *rule = pack != nullptr ? pack->paper(kind) : nullptr)
            return inLanguage(rule->words, session.packs.language());
    }
    return kind;
}

std::vector<Alarm> readEnded(const AlarmReading &reading, const QString &kind)
{
    std::vector<Alarm> alarms;
    Rows rows = reading.db.query(R"(
        SELECT max(paper.valid_to), paper.id, coalesce(party.name, ''), count(DISTINCT event.id), max(event.id),
               max(event.event_date)
          FROM paper
          JOIN event ON (paper.holder_kind = 'own' OR event.party_id = paper.holder_id)
                    AND event.id >= ?1 AND event.event_date > paper.valid_to
                    AND event.biz_step IN ('receiving', 'shipping', 'retail_selling')
          LEFT JOIN party ON paper.holder_kind = 'party' AND party.id = paper.holder_id
         WHERE paper.kind = ?2 AND paper.holder_kind IN ('own', 'party')
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
           AND (?3 = '[]' OR EXISTS (
                    SELECT 1 FROM line JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
                     WHERE line.event_id = event.id AND item.category IN (SELECT value FROM json_each(?3))))
           AND NOT EXISTS (
                    SELECT 1 FROM paper AS valid
                     WHERE valid.holder_kind = paper.holder_kind AND valid.holder_id = paper.holder_id
                       AND valid.kind = paper.kind AND valid.withdrawn = 0
                       AND coalesce(valid.valid_from, '') <= event.event_date
                       AND coalesce(valid.valid_to, '9999') >= event.event_date)
         GROUP BY paper.holder_kind, paper.holder_id)",
                                 reading.since, kind, categoriesOf(reading.session, kind));
    while (rows.next()) {
        const QString holder = rows.text(2).isEmpty() ? reading.session.info.name : rows.text(2);
        alarms.push_back(alarmOf(AlarmKind::LicenceEnded, {numberOf(rows.integer(1)), numberOf(rows.integer(4))}, rows.date(5).value_or(QDate()),
                                 rows.id<EventId>(4), {},
                                 AlarmReadingText::tr("%1 of %2 ended on %3; entries after that day: %4")
                                     .arg(alarmPaperWord(reading.session, kind), holder, rows.text(0))
                                     .arg(rows.integer(3))));
    }
    return alarms;
}

} // namespace

// In and out are counted, not walked in order: a corrected sale is recorded after the return that followed it.
std::vector<Alarm> readCodesTwice(const AlarmReading &reading)
{
    std::vector<Alarm> alarms;
    Rows rows = reading.db.query(R"(
        WITH touched AS (
            SELECT DISTINCT line_code.code_id FROM line JOIN line_code ON line_code.line_id = line.id WHERE line.event_id >= ?1),
        moves AS (
            SELECT touched.code_id, sum(line.side = 'output') AS came, sum(line.side = 'input') AS went, max(event.id) AS last
              FROM touched JOIN line_code ON line_code.code_id = touched.code_id JOIN line ON line.id = line_code.line_id
              JOIN event ON event.id = line.event_id
             WHERE line.side <> 'none' AND event.shape NOT IN ('move', 'pack')
               AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
             GROUP BY touched.code_id)
        SELECT moves.code_id, item_code.code, item_code.lot_id, moves.last, event.event_date, event.doc_no, went > came
          FROM moves JOIN item_code ON item_code.id = moves.code_id JOIN event ON event.id = moves.last
         WHERE came - went > 1 OR went - came > 1 OR (went > came AND came > 0))",
                                 reading.since);
    while (rows.next()) {
        const QString sentence = rows.integer(6) != 0
                                     ? AlarmReadingText::tr("Code %1 went out once too often, last on %2 %3")
                                     : AlarmReadingText::tr("Code %1 came in once too often, last on %2 %3");
        alarms.push_back(alarmOf(AlarmKind::CodeTwice, {numberOf(rows.integer(0)), numberOf(rows.integer(3))},
                                 rows.date(4).value_or(QDate()), rows.id<EventId>(3), rows.id<LotId>(2),
                                 sentence.arg(rows.text(1), isoOf(rows.date(4)), rows.text(5)).trimmed()));
    }
    return alarms;
}

std::vector<Alarm> readOverSold(const AlarmReading &reading)
{
    std::vector<Alarm> alarms;
    Rows rows = reading.db.query(R"(
        WITH short AS (SELECT lot_id, -sum(quantity) AS lacking FROM on_hand GROUP BY lot_id HAVING sum(quantity) < 0),
        last AS (
            SELECT short.lot_id, short.lacking, (
                       SELECT max(line.event_id) FROM line
                        WHERE line.lot_id = short.lot_id AND line.side = 'input'
                          AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = line.event_id)) AS event_id
              FROM short)
        SELECT last.lot_id, lot.code, item.name, last.lacking, item.unit, event.id, event.event_date
          FROM last JOIN lot ON lot.id = last.lot_id JOIN item ON item.id = lot.item_id JOIN event ON event.id = last.event_id
         WHERE event.id >= ?1)",
                                 reading.since);
    while (rows.next())
        alarms.push_back(alarmOf(AlarmKind::OverSold, {numberOf(rows.integer(0)), numberOf(rows.integer(5))},
                                 rows.date(6).value_or(QDate()), rows.id<EventId>(5), rows.id<LotId>(0),
                                 AlarmReadingText::tr("%1, lot %2: %3 more went out than came in")
                                     .arg(rows.text(2), rows.text(1), alarmQuantity(rows.integer(3), rows.text(4)))));
    return alarms;
}

std::vector<Alarm> readSoldBeforeReceived(const AlarmReading &reading)
{
    std::vector<Alarm> alarms;
    Rows rows = reading.db.query(R"(
        WITH sold AS (
            SELECT DISTINCT event.id, event.event_date, line.lot_id
              FROM event JOIN line ON line.event_id = event.id
             WHERE event.id >= ?1 AND event.shape = 'out' AND line.side = 'input'
               AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)),
        came AS (
            SELECT sold.*, (SELECT min(source.event_date) FROM line JOIN event AS source ON source.id = line.event_id
                             WHERE line.lot_id = sold.lot_id AND line.side = 'output'
                               AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = source.id)) AS first
              FROM sold)
        SELECT came.id, came.lot_id, came.event_date, came.first, item.name, lot.code
          FROM came JOIN lot ON lot.id = came.lot_id JOIN item ON item.id = lot.item_id
         WHERE came.event_date < came.first)",
                                 reading.since);
    while (rows.next())
        alarms.push_back(alarmOf(AlarmKind::SoldBeforeReceived, {numberOf(rows.integer(0)), numberOf(rows.integer(1))},
                                 rows.date(2).value_or(QDate()), rows.id<EventId>(0), rows.id<LotId>(1),
                                 AlarmReadingText::tr("%1, lot %2: went out on %3, came in only on %4")
                                     .arg(rows.text(4), rows.text(5), isoOf(rows.date(2)), isoOf(rows.date(3)))));
    return alarms;
}

std::vector<Alarm> readSoldExpired(const AlarmReading &reading)
{
    std::vector<Alarm> alarms;
    Rows rows = reading.db.query(R"(
        SELECT DISTINCT event.id, lot.id, event.event_date, lot.expiry, item.name, lot.code
          FROM event JOIN line ON line.event_id = event.id JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
         WHERE event.id >= ?1 AND event.biz_step IN ('shipping', 'retail_selling') AND line.side = 'input'
           AND lot.expiry < event.event_date
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id))",
                                 reading.since);
    while (rows.next())
        alarms.push_back(alarmOf(AlarmKind::SoldExpired, {numberOf(rows.integer(0)), numberOf(rows.integer(1))},
                                 rows.date(2).value_or(QDate()), rows.id<EventId>(0), rows.id<LotId>(1),
                                 AlarmReadingText::tr("%1, lot %2: sold on %3, its last day was %4")
                                     .arg(rows.text(4), rows.text(5), isoOf(rows.date(2)), isoOf(rows.date(3)))));
    return alarms;
}

std::vector<Alarm> readLicencesEnded(const AlarmReading &reading)
{
    QStringList kinds;
    Rows rows = reading.db.query(
        "SELECT DISTINCT kind FROM paper WHERE valid_to < ? AND holder_kind IN ('own', 'party') ORDER BY kind",
        reading.session.clock.today());
    while (rows.next())
        kinds.append(rows.text(0));
    std::vector<Alarm> alarms;
    for (const QString &kind : std::as_const(kinds)) {
        std::vector<Alarm> some = readEnded(reading, kind);
        std::ranges::move(some, std::back_inserter(alarms));
    }
    return alarms;
}

// By day, so that one order in three deliveries is one; a buyer without a name has no road of his own.
std::vector<Alarm> readUnusual(const AlarmReading &reading)
{
    std::vector<Alarm> alarms;
    Rows rows = reading.db.query(R"(
        WITH days AS (
            SELECT lot.item_id, event.party_id, event.event_date AS day, sum(line.quantity) AS taken, max(event.id) AS event_id
              FROM event JOIN line ON line.event_id = event.id JOIN lot ON lot.id = line.lot_id
             WHERE event.id >= ?1 AND event.biz_step IN ('shipping', 'retail_selling') AND line.side = 'input'
               AND event.party_id IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = event.id)
             GROUP BY lot.item_id, event.party_id, event.event_date),
        road AS (
            SELECT days.*, count(*) OVER before AS known, max(taken) OVER before AS most
              FROM days WINDOW before AS (PARTITION BY item_id, party_id ORDER BY day
                                          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
        SELECT road.event_id, road.day, road.taken, road.most, item.name, item.unit, party.name, road.item_id, road.party_id
          FROM road JOIN item ON item.id = road.item_id JOIN party ON party.id = road.party_id
         WHERE road.known >= ?2 AND road.taken > road.most * ?3)",
                                 reading.since, UnusualDays, UnusualTimes);
    while (rows.next())
        alarms.push_back(alarmOf(AlarmKind::Unusual,
                                 {numberOf(rows.integer(7)), numberOf(rows.integer(8)), rows.text(1)},
                                 rows.date(1).value_or(QDate()), rows.id<EventId>(0), {},
                                 AlarmReadingText::tr("%1 took %2 of %3 on %4; never more than %5 on a day before")
                                     .arg(rows.text(6), alarmQuantity(rows.integer(2), rows.text(5)), rows.text(4),
                                          rows.text(1), alarmQuantity(rows.integer(3), rows.text(5)))));
    return alarms;
}

} // namespace suben
