#pragma once

#include "core/ledger/evidence.h"
#include "core/ledger/masterrows.h"
#include "core/ledger/packtraits.h"
#include "core/rules/rulepacks.h"

#include <QSet>
#include <map>
#include <memory>
#include <unordered_map>

namespace suben
{

struct LedgerInfo;

/// The last quantities or prices of an item in some steps: what a median is taken of.
struct UsualValues {
    struct Entry {
        qint64 time = 0; ///< milliseconds since 1970
        Value value;
    };
    std::vector<Entry> entries; ///< by time; at most Most
    static constexpr std::size_t Most = 64;
    void add(const QDateTime &time, const Value &value);
};

/// What one connection remembers between drafts. Everything in it can be read again from the file; it is forgotten when
/// another connection writes, when master data change (their generation is the last row of `master_change`), when
/// somebody else posts over this connection and after a rollback. What is handed out lives until the next `refresh` or
/// `forget`.
class LedgerCache final
{
public:
    explicit LedgerCache(const RulePacks &packs);

    /// The first thing in every transaction.
    void refresh(Database &db, const LedgerInfo &info);
    void forget();

    const FieldTypes &types() const { return m_types; }
    /// The pack, if its category is enabled in this ledger (or an ancestor of one that is).
    const RulePack *enabledPack(const QString &category) const;
    const QStringList &categories() const { return m_categories; }
    bool isDescendant(const QString &category, const QString &ancestor) const;

    /// Of a record merged into another the one that stands for it.
    const Item *item(Database &db, ItemId id);
    const Party *party(Database &db, PartyId id);
    const Lot *lot(Database &db, LotId id);
    /// The row as it is hashed; the lot must exist.
    const LotEvidence &lotRow(Database &db, LotId id);
    /// After an event has set something on it.
    void forgetLot(LotId id);
    /// The lots of an item that bear a number, the latest first; at most 16.
    struct NamedLot {
        LotId id{};
        QString fields; ///< as the row keeps them
        bool inUse = false;
    };
    const std::vector<NamedLot> &lotsNamed(Database &db, ItemId item, const QString &code);
    /// After a line has made or moved one of them.
    void useLot(ItemId item, const LotEvidence &lot);
    const std::vector<Paper> &papers(Database &db, HolderKind kind, qint64 holder);
    /// {} for nobody of that name.
    UserId user(Database &db, const QString &name);
    LocationId firstLocation(Database &db);
    qint64 packVersion(Database &db, const RulePack &pack);
    const PackTraits &traits(const RulePack &pack);
    /// Nothing until somebody keeps it.
    UsualValues *usual(const QString &key);
    UsualValues &keepUsual(const QString &key, UsualValues values);

    /// Of the chain and the own numbering; in step with the transaction that is open.
    struct Tail {
        qint64 lastEvent = -1; ///< -1: not read yet
        QByteArray head;
        std::unordered_map<QString, int> lastNumber; ///< by series
    };
    Tail &tail(Database &db);

private:
    void enable(const LedgerInfo &info);

    const RulePacks &m_packs;
    int m_rules = 0; ///< the generation of the packs that is enabled
    FieldTypes m_types;
    QStringList m_categories;
    QSet<QString> m_enabled;
    qint64 m_dataVersion = -1;
    qint64 m_generation = -1;
    std::unordered_map<ItemId, std::unique_ptr<Item>> m_items;
    std::unordered_map<PartyId, std::unique_ptr<Party>> m_parties;
    std::unordered_map<LotId, std::unique_ptr<Lot>> m_lots;
    std::unordered_map<LotId, LotEvidence> m_lotRows;
    std::map<std::pair<ItemId, QString>, std::vector<NamedLot>> m_lotsNamed;
    std::unordered_map<QString, std::vector<Paper>> m_papers;
    std::unordered_map<QString, UserId> m_users;
    std::unordered_map<const RulePack *, qint64> m_packVersions;
    std::unordered_map<const RulePack *, PackTraits> m_traits;
    std::unordered_map<QString, UsualValues> m_usual;
    LocationId m_firstLocation{};
    Tail m_tail;
};

} // namespace suben
