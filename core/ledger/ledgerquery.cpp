#include "core/ledger/ledgerquery.h"

#include "core/ledger/eventread.h"
#include "core/ledger/masterlookup.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

const QString Last = QStringLiteral("9999-12-31");

struct LedgerQuerySay {
    Q_DECLARE_TR_FUNCTIONS(LedgerQuery)
};

/// Nothing was merged into it: its entries come from the index in their order.
bool standsAlone(Database &db, PartyId party)
{
    static const QByteArray sql = "SELECT count(*) FROM (" + withMerged("party", "?1") + ")";
    Rows rows = db.query(sql.constData(), party);
    return rows.next() && rows.integer(0) == 1;
}

/// The columns that a filter looks at, in the order of the list: newest day first, then newest entry.
Rows candidates(Database &db, const EventFilter &filter, const QString &beforeDay, EventId before)
{
    if (filter.lot != LotId{}) {
        return db.query(R"(
            SELECT id, event_date, step, coalesce(party_id, 0), coalesce(object_id, 0), record_time FROM event
             WHERE id IN (SELECT event_id FROM line WHERE lot_id = ?3) AND (event_date, id) < (?1, ?2)
             ORDER BY event_date DESC, id DESC)",
                        beforeDay, before, filter.lot);
    }
    if (filter.object != ObjectId{}) {
        return db.query(R"(
            SELECT id, event_date, step, coalesce(party_id, 0), object_id, record_time FROM event
             WHERE object_id = ?3 AND (event_date, id) < (?1, ?2)
             ORDER BY event_date DESC, id DESC)",
                        beforeDay, before, filter.object);
    }
    if (filter.party != PartyId{} && standsAlone(db, filter.party)) {
        return db.query(R"(
            SELECT id, event_date, step, party_id, coalesce(object_id, 0), record_time FROM event
             WHERE party_id = ?3 AND event_date <= ?1 AND (event_date, id) < (?1, ?2)
             ORDER BY event_date DESC, id DESC)",
                        beforeDay, before, filter.party);
    }
    if (filter.party != PartyId{}) {
        static const QByteArray sql = R"(
            SELECT id, event_date, step, party_id, coalesce(object_id, 0), record_time FROM event
             WHERE party_id IN ()" + withMerged("party", "?3") +
                                      R"() AND event_date <= ?1 AND (event_date, id) < (?1, ?2)
             ORDER BY event_date DESC, id DESC)";
        return db.query(sql.constData(), beforeDay, before, filter.party);
    }
    if (!filter.step.isEmpty()) {
        return db.query(R"(
            SELECT id, event_date, step, coalesce(party_id, 0), coalesce(object_id, 0), record_time FROM event
             WHERE step = ?3 AND event_date <= ?1 AND (event_date, id) < (?1, ?2)
             ORDER BY event_date DESC, id DESC)",
                        beforeDay, before, filter.step);
    }
    return db.query(R"(
        SELECT id, event_date, step, coalesce(party_id, 0), coalesce(object_id, 0), record_time FROM event
         WHERE event_date <= ?1 AND (event_date, id) < (?1, ?2)
         ORDER BY event_date DESC, id DESC)",
                    beforeDay, before);
}

/// The correction that was known at the moment, {} for none.
EventId correctedBy(Database &db, EventId id, const QString &knownBefore)
{
    Rows rows = db.query(R"(
        SELECT by_id FROM correction JOIN event ON event.id = correction.by_id
         WHERE corrected_id = ? AND event.record_time < ?)",
                         id, knownBefore);
    return rows.next() ? rows.id<EventId>(0) : EventId{};
}

std::vector<EventRow> matching(Database &db, const EventFilter &filter)
{
    const QString knownBefore = filter.asKnownOn ? filter.asKnownOn->addDays(1).toString(Qt::ISODate) : Last;
    QString day = filter.to ? filter.to->toString(Qt::ISODate) : Last;
    EventId before{std::numeric_limits<qint64>::max()};
    if (filter.before != EventId{}) {
        Rows rows = db.query("SELECT event_date FROM event WHERE id = ?", filter.before);
        if (rows.next() && rows.text(0) <= day) {
            day = rows.text(0);
            before = filter.before;
        }
    }
    const QString from = filter.from ? filter.from->toString(Qt::ISODate) : QString();
    std::vector<EventRow> found;
    Rows rows = candidates(db, filter, day, before);
    while (static_cast<int>(found.size()) < filter.limit && rows.next()) {
        if (rows.text(1) < from)
            break;
        const bool fits = (filter.step.isEmpty() || rows.text(2) == filter.step) &&
                          (filter.party == PartyId{} || rows.id<PartyId>(3) == filter.party ||
                           standingFor(db, rows.id<PartyId>(3)) == filter.party) &&
                          (filter.object == ObjectId{} || rows.id<ObjectId>(4) == filter.object) &&
                          rows.text(5) < knownBefore;
        if (!fits)
            continue;
        EventRow row;
        row.id = rows.id<EventId>(0);
        row.correctedBy = correctedBy(db, row.id, knownBefore);
        if (filter.alsoCorrected || row.correctedBy == EventId{})
            found.push_back(row);
    }
    return found;
}

QString firstItems(Database &db, EventId id, int lines)
{
    Rows rows = db.query(R"(
        SELECT item.name FROM line JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
         WHERE line.event_id = ? ORDER BY line.number LIMIT 1)",
                         id);
    if (!rows.next())
        return {};
    return lines > 1 ? LedgerQuerySay::tr("%1 and %2 more").arg(rows.text(0)).arg(lines - 1) : rows.text(0);
}

/// Whole hours after which an entry is late, as the firm or the packs say.
qint64 lateAfter(const RulePacks &packs)
{
    constexpr qint64 Day = 24;
    const RulePack *pack = packs.pack(u"common");
    const SettingRule *setting = pack != nullptr ? pack->setting(u"backEntryHours") : nullptr;
    const Decimal *hours = setting != nullptr ? std::get_if<Decimal>(&setting->value) : nullptr;
    return hours != nullptr ? hours->micros() / Decimal::One : Day;
}

void describeCorrection(Database &db, EventRow &row)
{
    if (row.correctedBy == EventId{})
        return;
    Rows rows = db.query(R"(
        SELECT event.reason, user.name, event.record_time, EXISTS (SELECT 1 FROM line WHERE event_id = event.id)
          FROM event JOIN user ON user.id = event.actor_id WHERE event.id = ?)",
                         row.correctedBy);
    if (!rows.next())
        return;
    row.correctedBecause = rows.text(0);
    row.correctedByName = rows.text(1);
    row.correctedAt = parseIsoTime(rows.text(2)).value_or(QDateTime());
    row.isVoided = row.lineCount > 0 && rows.integer(3) == 0;
}

void describe(Database &db, const RulePacks &packs, EventRow &row)
{
    Rows rows = db.query(R"(
        SELECT event.step, event.event_time, event.record_time, event.doc_no, coalesce(party.name, ''), user.name,
               coalesce(event.corrects_id, 0), event.reason, pack_version.pack,
               (SELECT count(*) FROM line WHERE event_id = event.id)
          FROM event
          JOIN user ON user.id = event.actor_id
          JOIN pack_version ON pack_version.id = event.pack_version_id
          LEFT JOIN party ON party.id = event.party_id
         WHERE event.id = ?)",
                         row.id);
    if (!rows.next())
        return;
    row.step = rows.text(0);
    row.eventTime = parseIsoTime(rows.text(1)).value_or(QDateTime());
    row.recordTime = parseIsoTime(rows.text(2)).value_or(QDateTime());
    row.docNo = rows.text(3);
    row.partyName = rows.text(4);
    row.actorName = rows.text(5);
    row.corrects = rows.id<EventId>(6);
    row.reason = rows.text(7);
    row.lineCount = static_cast<int>(rows.integer(9));
    const RulePack *pack = packs.pack(rows.text(8));
    const StepRule *step = pack != nullptr ? pack->step(row.step) : nullptr;
    row.stepName = step != nullptr ? inLanguage(step->words, packs.language()) : row.step;
    row.summary = firstItems(db, row.id, row.lineCount);
    describeCorrection(db, row);
    // An event of a day without a time stands at its beginning; it is late from the end of that day on.
    constexpr qint64 SecondsAnHour = 3600;
    row.backEntry = row.eventTime.secsTo(row.recordTime) / SecondsAnHour > lateAfter(packs);
}

Result<StoredEvent> existing(Session &session, Database &db, EventId id, Secrets secrets)
{
    auto stored = readEvent(db, session.packs, session.keys, id, secrets);
    if (!stored)
        return Failure(stored.error());
    if (!*stored)
        return failure(ErrorCode::NotFound, LedgerQuerySay::tr("There is no such event."));
    return **std::move(stored);
}

} // namespace

LedgerQuery::LedgerQuery(Session &session) : m_session(session) {}

Result<std::vector<EventRow>> LedgerQuery::events(const EventFilter &filter)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<EventRow>> {
        std::vector<EventRow> rows = matching(db, filter);
        for (EventRow &row : rows)
            describe(db, m_session.packs, row);
        return rows;
    });
}

Result<std::vector<EventRow>> LedgerQuery::events(const std::vector<EventId> &ids)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<EventRow>> {
        std::vector<EventRow> rows(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            rows[i].id = ids[i];
            rows[i].correctedBy = correctedBy(db, ids[i], Last);
            describe(db, m_session.packs, rows[i]);
        }
        return rows;
    });
}

Result<Event> LedgerQuery::event(EventId id)
{
    return m_session.store.read([&](Database &db) -> Result<Event> {
        auto stored = existing(m_session, db, id, Secrets::Masked);
        return stored ? Result<Event>(std::move(stored->event)) : Result<Event>(Failure(stored.error()));
    });
}

Result<EventDraft> LedgerQuery::draftOf(EventId id)
{
    return m_session.store.read([&](Database &db) -> Result<EventDraft> {
        const auto stored = existing(m_session, db, id, Secrets::Clear);
        return stored ? Result<EventDraft>(asDraft(db, *stored)) : Result<EventDraft>(Failure(stored.error()));
    });
}

Result<std::vector<NamedValue>> LedgerQuery::namedValues(EventId id, int line)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<NamedValue>> {
        const auto stored = existing(m_session, db, id, Secrets::Masked);
        if (!stored)
            return Failure(stored.error());
        const auto pack = storedPack(db, m_session.packs, stored->packVersion);
        const StepRule *step = pack ? (*pack)->step(stored->event.step) : nullptr;
        const Fields *fields = &stored->event.fields;
        for (const EventLine &each : stored->event.lines) {
            if (each.number == line)
                fields = &each.fields;
        }
        std::vector<NamedValue> named;
        for (const auto &[path, value] : *fields)
            named.push_back({path, pack ? (*pack)->fieldWord(path, step, m_session.packs.language()) : path, value});
        return named;
    });
}

Result<qint64> LedgerQuery::eventCount()
{
    return m_session.store.read([](Database &db) -> Result<qint64> {
        Rows rows = db.query("SELECT count(*) FROM event");
        rows.next();
        return rows.integer(0);
    });
}

} // namespace suben
