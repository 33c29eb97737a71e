#include "core/ledger/tracegraph.h"

#include "core/ledger/masterlookup.h"
#include "core/ledger/tracewalk.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace suben
{

namespace
{

struct TraceGraphSay {
    Q_DECLARE_TR_FUNCTIONS(TraceGraph)
};

/// Puts names, quantities and people to what a walk found; a few queries for all of it.
class Describer final
{
public:
    Describer(Session &session, Database &db, const TraceView &view)
        : m_session(session), m_db(db), m_isDated(!view.isPresent()), m_day(view.day(session.clock.today())),
          m_bounds(view)
    {
    }

    Trace describe(const Walk &walk)
    {
        Trace trace;
        trace.day = m_day;
        trace.truncated = walk.truncated;
        describeLots(walk, trace);
        describeSteps(walk, trace);
        return trace;
    }

    /// In, out and left of one lot; moving it from place to place is neither.
    TraceBalance balanceOf(const TraceLot &lot)
    {
        Rows rows = m_db.query(R"(
            SELECT sum(CASE line.side WHEN 'output' THEN line.quantity ELSE -line.quantity END)
              FROM line JOIN event ON event.id = line.event_id
             WHERE line.lot_id = ?1 AND line.side <> 'none' AND event.event_date <= ?2 AND event.record_time < ?3
               AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                                WHERE correction.corrected_id = line.event_id AND later.record_time < ?3)
             GROUP BY line.event_id)",
                               lot.lot, m_bounds.eventDate, m_bounds.recordTime);
        qint64 in = 0;
        qint64 out = 0;
        while (rows.next())
            (rows.integer(0) > 0 ? in : out) += qAbs(rows.integer(0));
        const Unit unit = lot.onHand.unit;
        return {
            {Decimal::fromMicros(in), unit}, {Decimal::fromMicros(out), unit}, {Decimal::fromMicros(in - out), unit}};
    }

private:
    void describeLots(const Walk &walk, Trace &trace)
    {
        const QString ids = idList(walk.lots);
        Rows rows = m_db.query(R"(
            SELECT lot.id, lot.item_id, lot.code, lot.made, lot.expiry
              FROM json_each(?1) AS wanted
              CROSS JOIN lot ON lot.id = wanted.value)",
                               ids);
        trace.lots.resize(walk.lots.size());
        while (rows.next()) {
            const auto met = walk.byLot.at(rows.id<LotId>(0));
            TraceLot &lot = trace.lots[met.place];
            lot.lot = rows.id<LotId>(0);
            lot.item = rows.id<ItemId>(1);
            lot.lotCode = rows.text(2);
            lot.made = rows.date(3);
            lot.expiry = rows.date(4);
            lot.level = met.level;
            const ItemWords &item = wordsOf(lot.item);
            lot.itemName = item.name;
            lot.itemSpec = item.spec;
            lot.onHand.unit = item.unit;
        }
        addOnHand(walk, ids, trace);
        addDispositions(walk, ids, trace);
    }

    /// Of each item once: traces have many lots of few items.
    struct ItemWords {
        QString name;
        QString spec;
        Unit unit;
    };
    const ItemWords &wordsOf(ItemId item)
    {
        const auto [at, isNew] = m_items.try_emplace(item);
        if (isNew) {
            Rows rows = m_db.query(
                R"(SELECT name, coalesce(json_extract(fields, '$."item.spec"'), ''), unit FROM item WHERE id = ?)",
                standingFor(m_db, item));
            if (rows.next())
                at->second = {rows.text(0), rows.text(1), Unit::fromCode(rows.text(2))};
        }
        return at->second;
    }

    struct PartyWords {
        QString name;
        QString phone;
        QString address;
    };
    const PartyWords &wordsOf(PartyId party)
    {
        const auto [at, isNew] = m_parties.try_emplace(party);
        if (isNew) {
            Rows rows = m_db.query(R"(
                SELECT name, coalesce(json_extract(fields, '$."party.phone"'), ''),
                       coalesce(json_extract(fields, '$."party.address"'), '')
                  FROM party WHERE id = ?)",
                                   party);
            if (rows.next())
                at->second = {rows.text(0), rows.text(1), rows.text(2)};
        }
        return at->second;
    }

    void addOnHand(const Walk &walk, const QString &ids, Trace &trace)
    {
        Rows rows = m_isDated ? m_db.query(R"(
            SELECT line.lot_id, line.location_id, CASE line.side WHEN 'output' THEN line.quantity ELSE -line.quantity END
              FROM json_each(?1) AS wanted
              CROSS JOIN line ON line.lot_id = wanted.value
              CROSS JOIN event ON event.id = line.event_id
             WHERE line.side <> 'none' AND event.event_date <= ?2 AND event.record_time < ?3
               AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                                WHERE correction.corrected_id = line.event_id AND later.record_time < ?3))",
                                           ids, m_bounds.eventDate, m_bounds.recordTime)
                              : m_db.query(R"(
            SELECT on_hand.lot_id, on_hand.location_id, on_hand.quantity
              FROM json_each(?1) AS wanted
              CROSS JOIN on_hand ON on_hand.lot_id = wanted.value)",
                                           ids);
        while (rows.next()) {
            TraceLot &lot = trace.lots[walk.byLot.at(rows.id<LotId>(0)).place];
            addTo(lot.onHand, rows.integer(2));
            addTo(placeOf(lot, rows.id<LocationId>(1)).there, rows.integer(2));
        }
        for (TraceLot &lot : trace.lots)
            std::erase_if(lot.places, [](const TracePlace &place) { return place.there.value == Decimal(); });
    }

    static void addTo(Quantity &sum, qint64 micros) { sum.value = Decimal::fromMicros(sum.value.micros() + micros); }

    TracePlace &placeOf(TraceLot &lot, LocationId location)
    {
        const auto known = std::ranges::find(lot.places, location, &TracePlace::location);
        if (known != lot.places.end())
            return *known;
        const auto [name, isNew] = m_locations.try_emplace(location);
        if (isNew) {
            Rows rows = m_db.query("SELECT name FROM location WHERE id = ?", location);
            name->second = rows.next() ? rows.text(0) : QString();
        }
        return lot.places.emplace_back(TracePlace{location, name->second, {Decimal(), lot.onHand.unit}});
    }

    void addDispositions(const Walk &walk, const QString &ids, Trace &trace)
    {
        Rows rows = m_db.query(R"(
            SELECT s.subject_id, s.value
              FROM json_each(?1) AS wanted
              CROSS JOIN subject_value AS s ON s.subject = 'lot' AND s.subject_id = wanted.value AND s.path = 'lot.state'
              CROSS JOIN event ON event.id = s.event_id
             WHERE event.event_date <= ?2 AND event.record_time < ?3
               AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                                WHERE correction.corrected_id = s.event_id AND later.record_time < ?3)
             ORDER BY event.event_time, event.id)",
                               ids, m_bounds.eventDate, m_bounds.recordTime);
        while (rows.next()) {
            TraceLot &lot = trace.lots[walk.byLot.at(rows.id<LotId>(0)).place];
            lot.disposition = dispositionFromName(rows.text(1)).value_or(Disposition::Active);
        }
        for (TraceLot &lot : trace.lots) {
            if (lot.disposition == Disposition::Active && lot.expiry && *lot.expiry < m_day)
                lot.disposition = Disposition::Expired;
        }
    }

    void describeSteps(const Walk &walk, Trace &trace)
    {
        Rows rows = m_db.query(R"(
            SELECT event.id, event.step, event.biz_step, event.shape, event.event_time, event.doc_no,
                   coalesce(event.party_id, 0), user.name, coalesce(object.code, ''), event.pack_version_id
              FROM json_each(?1) AS wanted
              CROSS JOIN event ON event.id = wanted.value
              CROSS JOIN user ON user.id = event.actor_id
              LEFT JOIN object ON object.id = event.object_id)",
                               idList(walk.events));
        trace.steps.resize(walk.events.size());
        while (rows.next()) {
            const WalkEvent &event = walk.byEvent.at(rows.id<EventId>(0));
            TraceStep &step = trace.steps[event.place];
            step.event = rows.id<EventId>(0);
            step.step = rows.text(1);
            step.bizStep = rows.text(2);
            step.shape = shapeFromName(rows.text(3)).value_or(Shape::Observe);
            step.eventTime = parseIsoTime(rows.text(4)).value_or(QDateTime());
            step.docNo = rows.text(5);
            step.party = rows.id<PartyId>(6);
            if (step.party != PartyId{}) {
                const PartyWords &party = wordsOf(step.party);
                step.partyName = party.name;
                step.partyPhone = party.phone;
                step.partyAddress = party.address;
            }
            step.actorName = rows.text(7);
            step.objectCode = rows.text(8);
            step.stepName = nameOf(step.step, rows.integer(9));
            step.openingStock = step.shape == Shape::In && step.party == PartyId{} && step.bizStep != u"returning" &&
                                step.bizStep != u"commissioning";
            step.level = event.level;
            for (const WalkLine &line : event.lines)
                addLine(walk, trace, step, line);
        }
    }

    /// Several lines of one lot on one side are one.
    static void addLine(const Walk &walk, const Trace &trace, TraceStep &step, const WalkLine &line)
    {
        if (line.side == Side::None) {
            if (std::ranges::find(step.observed, line.lot) == step.observed.end())
                step.observed.push_back(line.lot);
            return;
        }
        auto &side = line.side == Side::Input ? step.inputs : step.outputs;
        const auto known =
            std::find_if(side.begin(), side.end(), [&](const auto &own) { return own.first == line.lot; });
        if (known == side.end())
            side.emplace_back(line.lot, Quantity{Decimal::fromMicros(line.quantity),
                                                 trace.lots[walk.byLot.at(line.lot).place].onHand.unit});
        else
            known->second.value = Decimal::fromMicros(known->second.value.micros() + line.quantity);
    }

    /// As the pack of the event calls the step today; the step's id when there is no such pack any more.
    QString nameOf(const QString &step, qint64 packVersion)
    {
        const auto key = std::pair(step, packVersion);
        if (const auto known = m_names.constFind(key); known != m_names.cend())
            return *known;
        Rows rows = m_db.query("SELECT pack FROM pack_version WHERE id = ?", packVersion);
        const RulePack *pack = rows.next() ? m_session.packs.pack(rows.text(0)) : nullptr;
        const StepRule *rule = pack != nullptr ? pack->step(step) : nullptr;
        return *m_names.insert(key, rule != nullptr ? inLanguage(rule->words, m_session.packs.language()) : step);
    }

    Session &m_session;
    Database &m_db;
    bool m_isDated;
    QDate m_day;
    ViewBounds m_bounds;
    std::unordered_map<ItemId, ItemWords> m_items;
    std::unordered_map<PartyId, PartyWords> m_parties;
    std::unordered_map<LocationId, QString> m_locations;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

/// Whether every lot on the way back came from a supplier or was made from lots that did.
bool endsAtSuppliers(const Walk &back)
{
    std::unordered_map<LotId, bool> known;
    for (const auto &[id, event] : back.byEvent) {
        bool hasInputs = false;
        for (const WalkLine &line : event.lines)
            hasInputs = hasInputs || line.side == Side::Input;
        for (const WalkLine &line : event.lines) {
            if (line.side != Side::Output || event.shape == Shape::Adjust)
                continue;
            const bool good = event.shape == Shape::In ? event.hasSupplier : hasInputs;
            const auto [at, isNew] = known.try_emplace(line.lot, good);
            at->second = at->second && good;
        }
    }
    return !back.truncated && std::all_of(back.lots.begin(), back.lots.end(), [&](LotId lot) {
        const auto source = known.find(lot);
        return source != known.end() && source->second;
    });
}

Result<Trace> traceLot(Session &session, Database &db, LotId lot, const TraceView &view, Progress &progress)
{
    if (!db.query("SELECT 1 FROM lot WHERE id = ?", lot).next())
        return failure(ErrorCode::NotFound, TraceGraphSay::tr("There is no such lot."));
    Walk found;
    bool complete = false;
    if (view.direction != Direction::Forward) {
        if (auto walked = walk(db, lot, Direction::Backward, view, progress, found); !walked)
            return Failure(walked.error());
        complete = endsAtSuppliers(found);
    }
    if (view.direction != Direction::Backward) {
        Walk forward;
        if (auto walked = walk(db, lot, Direction::Forward, view, progress, forward); !walked)
            return Failure(walked.error());
        if (found.lots.empty())
            found = std::move(forward);
        else
            merge(found, forward);
    }
    Describer describer(session, db, view);
    Trace trace = describer.describe(found);
    trace.root = lot;
    trace.balance = describer.balanceOf(trace.lots.front());
    trace.balance.complete = complete;
    return trace;
}

/// The lot the code belonged to by what was known: a code may come in again with another lot once all its entries have
/// been corrected, and a past report does not know that yet.
LotId lotOfCode(Database &db, ItemCodeId code, LotId now, const ViewBounds &bounds)
{
    Rows rows = db.query(R"(
        SELECT line.lot_id
          FROM line_code JOIN line ON line.id = line_code.line_id JOIN event ON event.id = line.event_id
         WHERE line_code.code_id = ?1 AND event.record_time < ?2
           AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                            WHERE correction.corrected_id = event.id AND later.record_time < ?2)
         ORDER BY event.id LIMIT 1)",
                         code, bounds.recordTime);
    return rows.next() ? rows.id<LotId>(0) : now;
}

/// Marks the steps whose lines name the code.
void markCode(Database &db, ItemCodeId code, Trace &trace)
{
    QSet<qint64> named;
    Rows rows = db.query(
        "SELECT line.event_id FROM line_code JOIN line ON line.id = line_code.line_id WHERE code_id = ?", code);
    while (rows.next())
        named.insert(rows.integer(0));
    for (TraceStep &step : trace.steps)
        step.namesCode = named.contains(raw(step.event));
}

} // namespace

TraceGraph::TraceGraph(Session &session) : m_session(session) {}

Result<Trace> TraceGraph::ofLot(LotId lot, const TraceView &view, Progress &progress)
{
    return m_session.store.read([&](Database &db) { return traceLot(m_session, db, lot, view, progress); });
}

Result<Trace> TraceGraph::ofCode(const QString &code, const TraceView &view, Progress &progress)
{
    return m_session.store.read([&](Database &db) -> Result<Trace> {
        Rows rows = db.query("SELECT id, lot_id FROM item_code WHERE code = ?", code);
        if (!rows.next())
            return failure(ErrorCode::NotFound,
                           TraceGraphSay::tr("No package with the code %1 was ever recorded.").arg(code));
        const auto id = rows.id<ItemCodeId>(0);
        const LotId now = rows.id<LotId>(1);
        const LotId lot = view.asKnownOn ? lotOfCode(db, id, now, ViewBounds(view)) : now;
        auto trace = traceLot(m_session, db, lot, view, progress);
        if (trace)
            markCode(db, id, *trace);
        return trace;
    });
}

Result<Trace> TraceGraph::ofObject(ObjectId object, const TraceView &view, Progress &progress)
{
    return m_session.store.read([&](Database &db) -> Result<Trace> {
        const ViewBounds bounds(view);
        Rows rows = db.query(R"(
            SELECT id FROM event
             WHERE object_id = ?1 AND event_date <= ?2 AND record_time < ?3
               AND NOT EXISTS (SELECT 1 FROM correction JOIN event AS later ON later.id = correction.by_id
                                WHERE correction.corrected_id = event.id AND later.record_time < ?3)
             ORDER BY event_time, id LIMIT ?4)",
                             object, bounds.eventDate, bounds.recordTime, view.mostNodes);
        Walk found;
        while (rows.next() && !progress.cancelled()) {
            found.byEvent[rows.id<EventId>(0)].place = found.events.size();
            found.events.push_back(rows.id<EventId>(0));
        }
        found.truncated = static_cast<int>(found.events.size()) >= view.mostNodes;
        return Describer(m_session, db, view).describe(found);
    });
}

} // namespace suben
