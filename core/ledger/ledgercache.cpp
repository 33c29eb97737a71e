#include "core/ledger/ledgercache.h"

#include "core/ledger/masterlookup.h"
#include "core/ledger/session.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr std::size_t MostLots = 20'000;
constexpr std::size_t MostUsual = 20'000;

/// Reads the record once; nothing stays nothing.
template <typename Map, typename Id, typename Read>
auto cached(Map &map, Id id, const Read &read) -> typename Map::mapped_type::pointer
{
    auto at = map.find(id);
    if (at == map.end()) {
        auto found = read();
        using Kept = typename Map::mapped_type;
        at = map.emplace(id, found ? std::make_unique<typename Kept::element_type>(std::move(*found)) : Kept()).first;
    }
    return at->second.get();
}

struct EndOfChain {
    qint64 lastEvent = 0;
    QByteArray head;
};

EndOfChain endOfChain(Database &db)
{
    Rows rows = db.query("SELECT event_id, hash FROM chain ORDER BY event_id DESC LIMIT 1");
    return rows.next() ? EndOfChain{rows.integer(0), rows.blob(1)} : EndOfChain{};
}

} // namespace

void UsualValues::add(const QDateTime &time, const Value &value)
{
    const qint64 moment = time.toMSecsSinceEpoch();
    const auto later = std::upper_bound(entries.begin(), entries.end(), moment,
                                        [](qint64 t, const Entry &entry) { return t < entry.time; });
    entries.insert(later, Entry{moment, value});
    if (entries.size() > Most)
        entries.erase(entries.begin());
}

LedgerCache::LedgerCache(const RulePacks &packs) : m_packs(packs), m_types(packs) {}

void LedgerCache::refresh(Database &db, const LedgerInfo &info)
{
    if (m_categories != info.categories || m_rules != m_packs.generation())
        enable(info);
    Rows version = db.query("PRAGMA data_version");
    version.next();
    const qint64 dataVersion = version.integer(0);
    Rows change = db.query("SELECT ifnull(max(id), 0) FROM master_change");
    change.next();
    const qint64 generation = change.integer(0);
    // `data_version` says nothing of what another Ledger posts over the same connection; the end of the chain does.
    const auto [lastEvent, head] = endOfChain(db);
    if (dataVersion != m_dataVersion || generation != m_generation || lastEvent != m_tail.lastEvent ||
        head != m_tail.head)
        forget();
    m_tail.lastEvent = lastEvent;
    m_tail.head = head;
    m_dataVersion = dataVersion;
    m_generation = generation;
    if (m_lots.size() > MostLots)
        m_lots.clear();
    if (m_lotRows.size() > MostLots)
        m_lotRows.clear();
    if (m_lotsNamed.size() > MostLots)
        m_lotsNamed.clear();
    if (m_usual.size() > MostUsual)
        m_usual.clear();
}

void LedgerCache::forget()
{
    m_items.clear();
    m_parties.clear();
    m_lots.clear();
    m_lotRows.clear();
    m_lotsNamed.clear();
    m_papers.clear();
    m_users.clear();
    m_packVersions.clear();
    m_usual.clear();
    m_firstLocation = {};
    m_tail = {};
    m_dataVersion = -1;
}

void LedgerCache::enable(const LedgerInfo &info)
{
    if (std::exchange(m_rules, m_packs.generation()) != 0)
        m_types = FieldTypes(m_packs);
    m_categories = info.categories;
    m_enabled.clear();
    for (const QString &category : m_categories) {
        const RulePack *pack = m_packs.pack(category);
        if (pack == nullptr)
            continue;
        m_enabled.insert(category);
        for (const PackSource &source : pack->sources)
            m_enabled.insert(source.id);
    }
}

const RulePack *LedgerCache::enabledPack(const QString &category) const
{
    return m_enabled.contains(category) ? m_packs.pack(category) : nullptr;
}

bool LedgerCache::isDescendant(const QString &category, const QString &ancestor) const
{
    const RulePack *pack = m_packs.pack(category);
    return pack != nullptr &&
           (category == ancestor ||
            std::ranges::any_of(pack->sources, [&](const PackSource &source) { return source.id == ancestor; }));
}

LedgerCache::Tail &LedgerCache::tail(Database &db)
{
    if (m_tail.lastEvent < 0) {
        const auto [lastEvent, head] = endOfChain(db);
        m_tail.lastEvent = lastEvent;
        m_tail.head = head;
    }
    return m_tail;
}

const Item *LedgerCache::item(Database &db, ItemId id)
{
    return cached(m_items, id, [&] { return readItem(db, standingFor(db, id), m_types); });
}

const Party *LedgerCache::party(Database &db, PartyId id)
{
    return cached(m_parties, id, [&] { return readParty(db, standingFor(db, id), m_types); });
}

const Lot *LedgerCache::lot(Database &db, LotId id)
{
    return cached(m_lots, id, [&] { return readLot(db, id, m_types); });
}

const LotEvidence &LedgerCache::lotRow(Database &db, LotId id)
{
    const auto at = m_lotRows.find(id);
    if (at != m_lotRows.end())
        return at->second;
    Rows rows = db.query("SELECT item_id, code, made, expiry, fields FROM lot WHERE id = ?", id);
    LotEvidence lot;
    if (rows.next())
        lot = {raw(id), rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
    return m_lotRows.emplace(id, std::move(lot)).first->second;
}

void LedgerCache::forgetLot(LotId id)
{
    m_lots.erase(id);
}

const std::vector<LedgerCache::NamedLot> &LedgerCache::lotsNamed(Database &db, ItemId item, const QString &code)
{
    const auto [at, isNew] = m_lotsNamed.try_emplace({item, code});
    if (isNew) {
        static const QByteArray sql = R"(
            SELECT id, fields, EXISTS (SELECT 1 FROM effective_line WHERE lot_id = lot.id)
              FROM lot WHERE item_id IN ()" +
                                      withMerged("item", "?1") + ") AND code = ?2 ORDER BY id DESC LIMIT 16";
        Rows rows = db.query(sql.constData(), item, code);
        while (rows.next())
            at->second.push_back({rows.id<LotId>(0), rows.text(1), rows.integer(2) != 0});
    }
    return at->second;
}

void LedgerCache::useLot(ItemId item, const LotEvidence &lot)
{
    const auto at = m_lotsNamed.find({item, lot.code});
    if (at == m_lotsNamed.end())
        return;
    const auto id = static_cast<LotId>(lot.id);
    const auto known = std::ranges::find(at->second, id, &NamedLot::id);
    if (known != at->second.end())
        known->inUse = true;
    else
        at->second.insert(at->second.begin(), NamedLot{id, lot.fields, true});
}

const std::vector<Paper> &LedgerCache::papers(Database &db, HolderKind kind, qint64 holder)
{
    const QString key = holderKindName(kind) + QString::number(holder);
    auto at = m_papers.find(key);
    if (at == m_papers.end())
        at = m_papers.emplace(key, readPapers(db, kind, holder)).first;
    return at->second;
}

UserId LedgerCache::user(Database &db, const QString &name)
{
    if (const auto at = m_users.find(name); at != m_users.end())
        return at->second;
    Rows rows = db.query("SELECT id FROM user WHERE name = ?", name);
    if (!rows.next())
        return {};
    return m_users.emplace(name, rows.id<UserId>(0)).first->second;
}

LocationId LedgerCache::firstLocation(Database &db)
{
    if (m_firstLocation == LocationId{}) {
        Rows rows = db.query("SELECT min(id) FROM location");
        if (rows.next())
            m_firstLocation = rows.id<LocationId>(0);
    }
    return m_firstLocation;
}

qint64 LedgerCache::packVersion(Database &db, const RulePack &pack)
{
    const auto at = m_packVersions.find(&pack);
    if (at != m_packVersions.end())
        return at->second;
    db.execute(
        "INSERT INTO pack_version (pack, version, hash, canonical) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
        pack.id, pack.version, pack.hash, QString::fromUtf8(pack.canonicalJson));
    Rows rows = db.query("SELECT id FROM pack_version WHERE hash = ?", pack.hash);
    rows.next();
    return m_packVersions.emplace(&pack, rows.integer(0)).first->second;
}

const PackTraits &LedgerCache::traits(const RulePack &pack)
{
    return m_traits.try_emplace(&pack, pack).first->second;
}

UsualValues *LedgerCache::usual(const QString &key)
{
    const auto at = m_usual.find(key);
    return at != m_usual.end() ? &at->second : nullptr;
}

UsualValues &LedgerCache::keepUsual(const QString &key, UsualValues values)
{
    return m_usual.insert_or_assign(key, std::move(values)).first->second;
}

} // namespace suben
