#include "core/ledger/recallreading.h"

#include "core/ledger/recallpersons.h"

#include "core/base/clock.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/recallsteps.h"
#include "core/ledger/tracewalk.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace suben
{

namespace
{

struct RecallReadingText {
    Q_DECLARE_TR_FUNCTIONS(Recall)
};

void addTo(Decimal &sum, Decimal more)
{
    sum = add(sum, more).value_or(sum);
}

/// Reads one snapshot of the ledger.
class Reader final
{
public:
    Reader(Session &session, Database &db, EventId since, RecallReading &into)
        : m_session(session), m_db(db), m_since(since), m_into(into)
    {
    }

    Result<void> readForward(Progress &progress)
    {
        Walk walked;
        if (auto done = walk(m_db, m_into.root, Direction::Forward, TraceView(), progress, walked); !done)
            return done;
        m_isCutOff = walked.truncated;
        m_ids = idList(walked.lots);
        readLots(walked);
        readPlaces();
        readStates();
        readLines();
        readTold();
        finishConsignees();
        return {};
    }

    bool isCutOff() const { return m_isCutOff; }
    std::vector<RetailSale> takeRetail() { return std::move(m_retail); }

private:
    struct ItemWords {
        ItemId item{};
        QString name;
        QString spec;
        QString maker;
        Unit unit;
    };
    const ItemWords &wordsOf(ItemId id)
    {
        const auto [at, isNew] = m_items.try_emplace(id);
        if (!isNew)
            return at->second;
        const ItemId standing = standingFor(m_db, id);
        Rows rows = m_db.query(R"(
            SELECT name, ifnull(json_extract(fields, '$."item.spec"'), ''),
                   ifnull(json_extract(fields, '$."item.maker"'), ''), unit FROM item WHERE id = ?)",
                               standing);
        if (rows.next())
            at->second = {standing, rows.text(0), rows.text(1), rows.text(2), Unit::fromCode(rows.text(3))};
        return at->second;
    }

    void readLots(const Walk &walked)
    {
        m_into.lots.resize(walked.lots.size());
        Rows rows = m_db.query(R"(
            SELECT lot.id, lot.item_id, lot.code, lot.made, lot.expiry
              FROM json_each(?1) AS wanted CROSS JOIN lot ON lot.id = wanted.value)",
                               m_ids);
        while (rows.next()) {
            const Walk::Met met = walked.byLot.at(rows.id<LotId>(0));
            const ItemWords &item = wordsOf(rows.id<ItemId>(1));
            RecallLot &lot = m_into.lots[met.place];
            lot.lot = rows.id<LotId>(0);
            lot.item = item.item;
            lot.itemName = item.name;
            lot.itemSpec = item.spec;
            lot.lotCode = rows.text(2);
            lot.made = rows.date(3);
            lot.expiry = rows.date(4);
            lot.onHand.unit = item.unit;
            lot.level = met.level;
            m_places.emplace(lot.lot, met.place);
            balanceOf(item);
        }
        const RecallLot &root = m_into.lots.front();
        m_into.itemName = root.itemName;
        m_into.itemSpec = root.itemSpec;
        m_into.lotCode = root.lotCode;
        m_into.responsible = wordsOf(root.item).maker;
    }

    RecallLot &lotOf(LotId id) { return m_into.lots[m_places.at(id)]; }

    RecallBalance &balanceOf(const ItemWords &item)
    {
        const auto [at, isNew] = m_balances.try_emplace(item.item, m_into.balances.size());
        if (isNew) {
            RecallBalance balance;
            balance.item = item.item;
            balance.itemName = item.name;
            balance.unit = item.unit;
            m_into.balances.push_back(std::move(balance));
        }
        return m_into.balances[at->second];
    }

    void readPlaces()
    {
        Rows rows = m_db.query(R"(
            SELECT on_hand.lot_id, on_hand.quantity, location.name
              FROM json_each(?1) AS wanted
              CROSS JOIN on_hand ON on_hand.lot_id = wanted.value
              JOIN location ON location.id = on_hand.location_id
             ORDER BY on_hand.lot_id, location.name)",
                               m_ids);
        while (rows.next()) {
            RecallLot &lot = lotOf(rows.id<LotId>(0));
            const Decimal there = Decimal::fromMicros(rows.integer(1));
            addTo(lot.onHand.value, there);
            addTo(balanceOf(wordsOf(lot.item)).onHand, there);
            lot.places.append(QStringLiteral("%1 %2").arg(rows.text(2), Quantity{there, lot.onHand.unit}.toString()));
        }
    }

    void readStates()
    {
        Rows rows = m_db.query(R"(
            SELECT s.subject_id, s.value
              FROM json_each(?1) AS wanted
              CROSS JOIN subject_value AS s ON s.subject = 'lot' AND s.subject_id = wanted.value AND s.path = 'lot.state'
              JOIN event ON event.id = s.event_id
             WHERE NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = s.event_id)
             ORDER BY event.event_time, event.id)",
                               m_ids);
        while (rows.next())
            lotOf(rows.id<LotId>(0)).disposition = dispositionFromName(rows.text(1)).value_or(Disposition::Active);
        const QDate today = m_session.clock.today();
        for (RecallLot &lot : m_into.lots) {
            if (lot.disposition == Disposition::Active && lot.expiry && *lot.expiry < today)
                lot.disposition = Disposition::Expired;
        }
    }

    void readLines()
    {
        Rows rows = m_db.query(R"(
            SELECT line.lot_id, line.side = 'input', line.quantity, event.id, event.shape, event.biz_step,
                   ifnull(event.party_id, 0), event.event_date,
                   event.id > ?2 AND ifnull(event.corrects_id, event.id) > ?2
              FROM json_each(?1) AS wanted
              CROSS JOIN line ON line.lot_id = wanted.value
              CROSS JOIN event ON event.id = line.event_id
             WHERE line.side <> 'none'
               AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = line.event_id)
             ORDER BY event.event_time, event.id)",
                               m_ids, m_since);
        while (rows.next()) {
            const AffectedLine line{rows.id<LotId>(0),
                                    rows.integer(1) != 0,
                                    Decimal::fromMicros(rows.integer(2)),
                                    rows.id<EventId>(3),
                                    shapeFromName(rows.text(4)).value_or(Shape::Observe),
                                    rows.text(5),
                                    rows.id<PartyId>(6),
                                    rows.date(7).value_or(QDate()),
                                    m_since != EventId{} && rows.integer(8) != 0};
            book(balanceOf(wordsOf(lotOf(line.lot).item)), line);
            if (line.isSale() || line.isReturn())
                addToConsignee(line);
            if (line.lot == m_into.root && line.shape == Shape::Transform && !line.isInput)
                m_into.isMadeHere = true;
        }
    }

    void addToConsignee(const AffectedLine &line)
    {
        const RecallLot &lot = lotOf(line.lot);
        const PartyId buyer = line.party != PartyId{} ? standing(line.party) : PartyId{};
        Consignee &consignee = m_buyers[buyer];
        consignee.party = buyer;
        auto at = std::ranges::find(consignee.lots, line.lot, &ConsigneeLot::lot);
        if (at == consignee.lots.end()) {
            const Quantity none{Decimal(), lot.onHand.unit};
            at = consignee.lots.insert(at, {line.lot, lot.itemName, lot.lotCode, none, none, none, {}, {}, {}});
        }
        if (line.isReturn()) {
            addTo(line.isSince ? at->returnedSince.value : at->returnedBefore.value, line.quantity);
            return;
        }
        if (buyer == PartyId{})
            m_retail.push_back({line.event, line.lot, line.quantity, line.date});
        addTo(at->sold.value, line.quantity);
        at->first = at->first.isValid() ? std::min(at->first, line.date) : line.date;
        at->last = at->last.isValid() ? std::max(at->last, line.date) : line.date;
        at->lastSale = line.event;
        m_into.firstSale = m_into.firstSale.isValid() ? std::min(m_into.firstSale, line.date) : line.date;
        m_into.lastSale = m_into.lastSale.isValid() ? std::max(m_into.lastSale, line.date) : line.date;
    }

    PartyId standing(PartyId party)
    {
        const auto [at, isNew] = m_standing.try_emplace(party, party);
        if (isNew)
            at->second = standingFor(m_db, party);
        return at->second;
    }

    void readTold()
    {
        if (m_since == EventId{})
            return;
        Rows rows = m_db.query(R"(
            SELECT e.id, e.party_id, e.event_time, ifnull(json_extract(e.content, '$.fields."event.method"'), '')
              FROM effective_event AS e
             WHERE e.step = ?1 AND e.id > ?2 AND e.party_id IS NOT NULL
               AND EXISTS (SELECT 1 FROM line WHERE line.event_id = e.id
                              AND line.lot_id IN (SELECT value FROM json_each(?3)))
             ORDER BY e.id)",
                               RecallToldStep, m_since, m_ids);
        while (rows.next()) {
            const auto buyer = m_buyers.find(standing(rows.id<PartyId>(1)));
            if (buyer == m_buyers.end())
                continue;
            buyer->second.told = rows.id<EventId>(0);
            buyer->second.toldAt = parseIsoTime(rows.text(2)).value_or(QDateTime());
            buyer->second.toldHow = rows.text(3);
        }
    }

    void describe(Consignee &buyer)
    {
        if (buyer.party == PartyId{}) {
            buyer.name = RecallReadingText::tr("Retail, buyer not written down");
            buyer.gaps = {ContactGap::Buyer};
            return;
        }
        Rows rows = m_db.query(R"(
            SELECT name, ifnull(json_extract(fields, '$."party.phone"'), ''),
                   ifnull(json_extract(fields, '$."party.address"'), '') FROM party WHERE id = ?)",
                               buyer.party);
        if (rows.next()) {
            buyer.name = rows.text(0);
            buyer.phone = rows.text(1);
            buyer.address = rows.text(2);
        }
        if (buyer.phone.isEmpty())
            buyer.gaps.push_back(ContactGap::Phone);
        if (buyer.address.isEmpty())
            buyer.gaps.push_back(ContactGap::Address);
    }

    void finishConsignees()
    {
        for (auto &[party, buyer] : m_buyers) {
            describe(buyer);
            m_into.consignees.push_back(std::move(buyer));
        }
        std::ranges::sort(m_into.consignees, [](const Consignee &a, const Consignee &b) {
            const auto order = [](const Consignee &c) { return std::tuple(c.party == PartyId{}, c.name, c.party); };
            return order(a) < order(b);
        });
    }

    Session &m_session;
    Database &m_db;
    EventId m_since;
    RecallReading &m_into;
    QString m_ids;
    bool m_isCutOff = false;
    std::unordered_map<LotId, std::size_t> m_places;
    std::unordered_map<ItemId, ItemWords> m_items;
    std::unordered_map<ItemId, std::size_t> m_balances;
    std::unordered_map<PartyId, PartyId> m_standing;
    std::map<PartyId, Consignee> m_buyers;
    std::vector<RetailSale> m_retail;
};

bool hasLicence(Database &db, PartyId party, QDate today)
{
    return db.query(R"(
        SELECT 1 FROM paper WHERE holder_kind = 'party' AND holder_id = ?1 AND withdrawn = 0
           AND ifnull(valid_from, '') <= ?2 AND ifnull(valid_to, '9999-12-31') >= ?2 LIMIT 1)",
                    party, today)
        .next();
}

/// Who brought the lot or anything in it.
std::vector<RecallSupplier> suppliersOf(Session &session, Database &db, const Trace &back)
{
    std::unordered_map<LotId, QString> names;
    for (const TraceLot &lot : back.lots)
        names.emplace(lot.lot, QStringLiteral("%1 %2").arg(lot.itemName, lot.lotCode).trimmed());
    std::vector<RecallSupplier> found;
    for (const TraceStep &step : back.steps) {
        if (step.shape != Shape::In || step.party == PartyId{} || step.bizStep == u"returning")
            continue;
        const PartyId party = standingFor(db, step.party);
        auto at = std::ranges::find(found, party, &RecallSupplier::party);
        if (at == found.end())
            at = found.insert(at, {party, step.partyName, step.partyPhone, step.partyAddress,
                                   hasLicence(db, party, session.clock.today()), {}});
        for (const auto &[lot, quantity] : step.outputs) {
            if (!at->lots.contains(names[lot]))
                at->lots.append(names[lot]);
        }
    }
    return found;
}

} // namespace

Result<RecallReading> readRecall(Session &session, LotId root, EventId since, Progress &progress)
{
    QElapsedTimer watch;
    watch.start();
    TraceView backward;
    backward.direction = Direction::Backward;
    const auto back = TraceGraph(session).ofLot(root, backward, progress); // NotFound where there is no such lot
    if (!back)
        return Failure(back.error());
    std::vector<RetailSale> retail;
    bool isCutOff = back->truncated;
    auto whole = session.store.read([&](Database &db) -> Result<RecallReading> {
        RecallReading reading;
        reading.root = root;
        reading.at = session.clock.now();
        Reader reader(session, db, since, reading);
        if (auto done = reader.readForward(progress); !done)
            return Failure(done.error());
        reading.suppliers = suppliersOf(session, db, *back);
        if (reading.responsible.isEmpty())
            reading.responsible = reading.isMadeHere || reading.suppliers.empty() ? session.info.name
                                                                                  : reading.suppliers.front().name;
        retail = reader.takeRetail();
        isCutOff = isCutOff || reader.isCutOff();
        return reading;
    });
    if (!whole)
        return whole;
    if (const auto named = namePersons(session, std::move(retail), *whole); !named)
        return Failure(named.error());
    whole->gaps = recallGaps(*whole, since != EventId{}, back->balance.complete, isCutOff);
    constexpr qint64 NanosAMilli = 1'000'000;
    whole->milliseconds = watch.nsecsElapsed() / NanosAMilli + 1; // one that has begun counts
    return whole;
}

} // namespace suben
