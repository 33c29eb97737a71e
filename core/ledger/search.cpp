#include "core/ledger/search.h"

#include "core/codes/normalise.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/searchhits.h"
#include "core/ledger/searchindex.h"
#include "core/storage/store.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace suben
{

namespace
{

/// So many matches of a name are looked at to find those used last.
constexpr int Candidates = 300;
constexpr qsizetype ShortestSuffix = 4;

void addEvents(Database &db, const QString &docNo, Hits &hits)
{
    Rows rows = db.query(R"(
        SELECT event.id, doc_no, event_date, coalesce(party.name, '')
          FROM event LEFT JOIN party ON party.id = event.party_id
         WHERE doc_no >= ?1 AND doc_no < ?1 || char(0x10FFFF) AND doc_no <> ''
         ORDER BY doc_no, event.id DESC
         LIMIT 20)",
                         docNo);
    while (rows.next())
        hits.add({HitKind::Event, rows.integer(0), rows.text(1), joined({rows.text(2), rows.text(3)})});
}

/// What a plate begins with: as it is written, else behind each province.
QStringList plateBeginnings(const QString &text)
{
    static const QString provinces = QStringLiteral("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
    static const QRegularExpression bare(QStringLiteral("^[A-HJ-NP-Z][A-HJ-NP-Z0-9]{3,6}$"));
    const QString plate = normaliseCode(text, Writing::Plate).text;
    QStringList all;
    if (plate.size() > 2 && provinces.contains(plate.front()))
        all.append(plate);
    for (const QChar province : bare.match(plate).hasMatch() ? provinces : QString())
        all.append(province + plate);
    return all;
}

void addVehicles(Database &db, const QString &text, int limit, Hits &hits)
{
    std::vector<std::pair<EventId, QString>> found;
    for (const QString &beginning : plateBeginnings(text)) {
        Rows rows = db.query(R"(
            SELECT DISTINCT event_id, value FROM field_index
             WHERE path = 'event.vehicle' AND value >= ?1 AND value < ?1 || char(0x10FFFF) ORDER BY event_id DESC LIMIT ?2)",
                             beginning, limit);
        while (rows.next())
            found.emplace_back(rows.id<EventId>(0), rows.text(1));
    }
    std::ranges::sort(found, std::greater(), [](const auto &one) { return one.first; });
    for (const auto &[event, plate] : found)
        hits.add(movementHit(db, event, plate));
}

void addObjects(Database &db, const QString &code, Hits &hits)
{
    Rows rows = db.query(R"(
        SELECT id, code, kind FROM object
         WHERE code >= ?1 AND code < ?1 || char(0x10FFFF)
         ORDER BY code LIMIT 20)",
                         code.toUpper());
    while (rows.next())
        hits.add({HitKind::Object, rows.integer(0), rows.text(1), rows.text(2)});
}

/// A code that names exactly one thing.
void addExact(Database &db, const QString &text, Hits &hits)
{
    if (const auto item = itemWithGtin(db, text))
        hits.add(itemHit(db, *item));
    if (const auto item = itemWithOwnCode(db, text))
        hits.add(itemHit(db, *item));
    Rows codes = db.query(R"(
        SELECT item_code.id, item_code.code, lot.code, item.name
          FROM item_code JOIN lot ON lot.id = item_code.lot_id JOIN item ON item.id = lot.item_id
         WHERE item_code.code = ?)",
                          text);
    if (codes.next())
        hits.add({HitKind::ItemCode, codes.integer(0), codes.text(1), joined({codes.text(3), codes.text(2)})});
    if (const auto party = partyWithCreditCode(db, text.toUpper()))
        hits.add(partyHit(db, *party));
}

/// Newest lots first: what somebody reads off a box came in lately.
void addLots(Database &db, const QString &text, int limit, Hits &hits)
{
    const LotCodeEnd end = lotCodeEnd(text);
    if (end.reversed.isEmpty())
        return;
    std::vector<LotId> found;
    Rows whole =
        db.query("SELECT lot_id FROM lot_search WHERE suffix = ? AND reversed = ? ORDER BY lot_id DESC LIMIT ?",
                 end.suffix, end.reversed, limit);
    while (whole.next())
        found.push_back(whole.id<LotId>(0));
    if (end.reversed.size() >= ShortestSuffix) {
        Rows ends = db.query(R"(
            SELECT lot_id FROM lot_search
             WHERE suffix = ?1 AND substr(reversed, 1, length(?2)) = ?2
             ORDER BY lot_id DESC LIMIT ?3)",
                             end.suffix, end.reversed, limit);
        while (ends.next())
            found.push_back(ends.id<LotId>(0));
    }
    Rows starts = db.query(R"(
        SELECT id FROM lot WHERE code >= ?1 AND code < ?1 || char(0x10FFFF) ORDER BY code LIMIT ?2)",
                           text, text.size() >= ShortestSuffix ? limit : 0);
    while (starts.next())
        found.push_back(starts.id<LotId>(0));
    for (const LotId lot : found)
        hits.add(lotHit(db, lot));
}

/// Items whose newest lot is newest come first; those the party brought lately before all others.
void addItems(Database &db, const QString &text, PartyId broughtBy, int limit, Hits &hits)
{
    Rows rows = db.query(R"(
        WITH named AS (
            SELECT rowid >> 2 AS id FROM search
             WHERE search MATCH ?1 AND (rowid & 3) = 0 ORDER BY rowid DESC LIMIT ?2),
        brought AS (
            SELECT DISTINCT lot.item_id AS id
              FROM (SELECT id FROM event WHERE party_id = ?3 ORDER BY event_date DESC LIMIT 200) AS last
              CROSS JOIN line ON line.event_id = last.id
              CROSS JOIN lot ON lot.id = line.lot_id)
        SELECT item.id FROM named JOIN item ON item.id = named.id
         ORDER BY item.id IN (SELECT id FROM brought) DESC,
                  (SELECT lot.id FROM lot WHERE lot.item_id = item.id ORDER BY lot.id DESC LIMIT 1) DESC, item.id DESC
         LIMIT ?4)",
                         searchExpression(text), Candidates, broughtBy, limit);
    std::vector<ItemId> found;
    while (rows.next())
        found.push_back(rows.id<ItemId>(0));
    for (const ItemId item : found)
        hits.add(itemHit(db, item));
}

/// Before anything is typed: what the party brought last, else what came in last.
void addLatestItems(Database &db, PartyId broughtBy, Hits &hits)
{
    Rows rows = broughtBy != PartyId{} ? db.query(R"(
        SELECT lot.item_id
          FROM (SELECT id FROM event WHERE party_id = ? ORDER BY event_date DESC, id DESC LIMIT 200) AS last
          CROSS JOIN line ON line.event_id = last.id
          CROSS JOIN lot ON lot.id = line.lot_id)",
                                                  broughtBy)
                                       : db.query("SELECT item_id FROM lot ORDER BY id DESC LIMIT 500");
    while (!hits.isFull() && rows.next())
        hits.add(itemHit(db, rows.id<ItemId>(0)));
}

void addParties(Database &db, const QString &text, int limit, Hits &hits)
{
    Rows rows = db.query(R"(
        WITH named AS (
            SELECT rowid >> 2 AS id FROM search
             WHERE search MATCH ?1 AND (rowid & 3) = 1 ORDER BY rowid DESC LIMIT ?2)
        SELECT party.id FROM named JOIN party ON party.id = named.id
         ORDER BY (SELECT event_date FROM event WHERE party_id = party.id ORDER BY event_date DESC LIMIT 1) DESC,
                  party.id DESC
         LIMIT ?3)",
                         searchExpression(text), Candidates, limit);
    std::vector<PartyId> found;
    while (rows.next())
        found.push_back(rows.id<PartyId>(0));
    for (const PartyId party : found)
        hits.add(partyHit(db, party));
}

void addLatestParties(Database &db, Hits &hits)
{
    Rows rows = db.query("SELECT party_id FROM event WHERE party_id IS NOT NULL ORDER BY id DESC LIMIT 500");
    while (!hits.isFull() && rows.next())
        hits.add(partyHit(db, rows.id<PartyId>(0)));
}

/// Full-width letters and digits as half-width ones, one space at most.
QString asSearched(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

/// Every group is seen: each has its share of the room first, what is left goes in their order. Each thing comes once.
std::vector<Hit> shared(const std::vector<std::vector<Hit>> &groups, int limit)
{
    const size_t room = static_cast<size_t>(limit);
    const size_t share = std::max<size_t>(1, room / groups.size());
    std::vector<size_t> taken;
    size_t used = 0;
    for (const std::vector<Hit> &group : groups) {
        taken.push_back(std::min({group.size(), share, room - used}));
        used += taken.back();
    }
    for (size_t i = 0; i < groups.size(); ++i) {
        const size_t more = std::min(groups[i].size() - taken[i], room - used);
        taken[i] += more;
        used += more;
    }
    Hits hits(limit);
    for (size_t i = 0; i < groups.size(); ++i) {
        for (size_t j = 0; j < taken[i]; ++j)
            hits.add(groups[i][j]);
    }
    return hits.take();
}

} // namespace

Search::Search(Session &session) : m_session(session) {}

Result<std::vector<Hit>> Search::find(const QString &text, int limit)
{
    const QString wanted = asSearched(text);
    return m_session.store.read([&](Database &db) -> Result<std::vector<Hit>> {
        if (wanted.isEmpty())
            return std::vector<Hit>();
        Hits exact(limit);
        Hits lots(limit);
        Hits items(limit);
        Hits parties(limit);
        Hits others(limit);
        addExact(db, wanted, exact);
        addLots(db, wanted, limit, lots);
        if (!searchExpression(wanted).isEmpty()) {
            addItems(db, wanted, {}, limit, items);
            addParties(db, wanted, limit, parties);
        }
        addEvents(db, wanted, others);
        if (wanted != wanted.toUpper())
            addEvents(db, wanted.toUpper(), others);
        addVehicles(db, wanted, limit, others);
        addObjects(db, wanted, others);
        return shared({exact.take(), lots.take(), others.take(), items.take(), parties.take()}, limit);
    });
}

Result<std::vector<Hit>> Search::items(const QString &text, PartyId broughtBy, int limit)
{
    const QString wanted = asSearched(text);
    return m_session.store.read([&](Database &db) -> Result<std::vector<Hit>> {
        Hits hits(limit);
        if (wanted.isEmpty())
            addLatestItems(db, broughtBy, hits);
        if (const auto item = itemWithGtin(db, wanted))
            hits.add(itemHit(db, *item));
        if (const auto item = wanted.isEmpty() ? std::nullopt : itemWithOwnCode(db, wanted))
            hits.add(itemHit(db, *item));
        if (!searchExpression(wanted).isEmpty())
            addItems(db, wanted, broughtBy, limit, hits);
        return hits.take();
    });
}

Result<std::vector<Hit>> Search::parties(const QString &text, int limit)
{
    const QString wanted = asSearched(text);
    return m_session.store.read([&](Database &db) -> Result<std::vector<Hit>> {
        Hits hits(limit);
        if (wanted.isEmpty())
            addLatestParties(db, hits);
        else if (const auto party = partyWithCreditCode(db, wanted.toUpper()))
            hits.add(partyHit(db, *party));
        if (!searchExpression(wanted).isEmpty())
            addParties(db, wanted, limit, hits);
        return hits.take();
    });
}

Result<std::vector<Hit>> Search::vehicles(const QString &plate, int limit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<Hit>> {
        Hits hits(limit);
        addVehicles(db, asSearched(plate), limit, hits);
        return hits.take();
    });
}

Result<std::vector<Hit>> Search::movementsWith(PartyId party, int limit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<Hit>> {
        Hits hits(limit);
        Rows rows = db.query("SELECT id FROM event WHERE party_id = ? AND EXISTS (SELECT 1 FROM line WHERE line.event_id = event.id) ORDER BY event_date DESC, id DESC LIMIT ?", party, limit);
        while (rows.next())
            hits.add(movementHit(db, rows.id<EventId>(0), {}));
        return hits.take();
    });
}

Result<std::vector<Hit>> Search::lots(const QString &text, int limit)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<Hit>> {
        Hits hits(limit);
        addLots(db, text.simplified(), limit, hits);
        return hits.take();
    });
}

} // namespace suben
