#include "core/ledger/dues.h"
#include "core/ledger/ledgerfacts.h"
#include "core/rules/standing.h"
#include "core/storage/store.h"

#include <algorithm>

namespace suben
{

namespace
{

/// Runs the `each` checks of all enabled packs over everything they look at; equal findings of related packs come once.
class StandingRound final
{
public:
    StandingRound(Session &session, Database &db, LedgerCache &cache) : m_session(session), m_db(db), m_cache(cache) {}

    Findings all()
    {
        lots();
        papers();
        objects();
        lateDues();
        for (const RulePack *pack : packs())
            run(*pack, {{Each::Kind::Own, QString()}, nullptr, {}, 0, {}}, {});
        return m_findings;
    }

private:
    void lots();
    void papers();
    void objects();
    void lateDues();
    void run(const RulePack &pack, const Subject &subject, const FactSubject &about);
    std::vector<const RulePack *> packs() const;

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
    Findings m_findings;
};

std::vector<const RulePack *> StandingRound::packs() const
{
    std::vector<const RulePack *> all;
    for (const QString &category : m_cache.categories()) {
        if (const RulePack *pack = m_session.packs.pack(category))
            all.push_back(pack);
    }
    return all;
}

void StandingRound::run(const RulePack &pack, const Subject &subject, const FactSubject &about)
{
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, about);
    for (const Finding &finding :
         checkStanding(pack, subject, StandingChecks::All, m_session.clock, facts, m_session.packs.language())) {
        const auto isSaid = [&](const Finding &other) {
            return other.rule == finding.rule && other.field == finding.field && other.text == finding.text;
        };
        if (std::ranges::none_of(m_findings, isSaid))
            m_findings.append(finding);
    }
}

void StandingRound::lots()
{
    std::vector<LotId> there;
    Rows rows = m_db.query("SELECT DISTINCT lot_id FROM on_hand ORDER BY until, lot_id");
    while (rows.next())
        there.push_back(rows.id<LotId>(0));
    for (const LotId id : there) {
        const Lot *lot = m_cache.lot(m_db, id);
        const Item *item = m_cache.item(m_db, lot->item);
        if (const RulePack *pack = m_cache.enabledPack(item->category))
            run(*pack, {{Each::Kind::Lot, QString()}, nullptr, {}, 0, {}}, {.item = item, .lot = lot});
    }
}

void StandingRound::papers()
{
    std::vector<std::pair<HolderKind, qint64>> holders;
    Rows rows = m_db.query(R"(
        SELECT DISTINCT holder_kind, CASE holder_kind
                   WHEN 'item' THEN (SELECT iif(retired, retired, id) FROM item WHERE id = holder_id)
                   WHEN 'party' THEN (SELECT iif(retired, retired, id) FROM party WHERE id = holder_id)
                   ELSE holder_id END
          FROM paper)");
    while (rows.next())
        holders.emplace_back(holderKindFromName(rows.text(0)).value_or(HolderKind::Own), rows.integer(1));
    for (const auto &[kind, holder] : holders) {
        const Party *party = kind == HolderKind::Party ? m_cache.party(m_db, static_cast<PartyId>(holder)) : nullptr;
        for (const Paper &paper : m_cache.papers(m_db, kind, holder)) {
            for (const RulePack *pack : packs())
                run(*pack, {{Each::Kind::Paper, holderKindName(kind)}, &paper, {}, 0, {}}, {.party = party});
        }
    }
}

void StandingRound::objects()
{
    std::vector<ObjectId> ids;
    Rows rows = m_db.query("SELECT id FROM object");
    while (rows.next())
        ids.push_back(rows.id<ObjectId>(0));
    for (const ObjectId id : ids) {
        const auto object = readObject(m_db, id, m_cache.types());
        for (const RulePack *pack : packs())
            run(*pack, {{Each::Kind::Object, object->kind}, nullptr, {}, 0, {}}, {.object = &*object});
    }
}

void StandingRound::lateDues()
{
    Rows rows = m_db.query(R"(
        SELECT d.rule, d.pack, substr(d.due_at, 1, 10)
          FROM due AS d
         WHERE NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = d.event_id)
         ORDER BY d.due_at)");
    while (rows.next()) {
        const RulePack *pack = m_session.packs.pack(rows.text(1));
        const QDate date = rows.date(2).value_or(QDate());
        if (pack == nullptr || !date.isValid())
            continue;
        const int late = static_cast<int>(date.daysTo(m_session.clock.today()));
        run(*pack, {{Each::Kind::Due, rows.text(0).section(u':', 1)}, nullptr, date, late, {}}, {});
    }
}

} // namespace

Result<Findings> Dues::standing()
{
    LedgerCache cache(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<Findings> {
        cache.refresh(db, m_session.info);
        return StandingRound(m_session, db, cache).all();
    });
}

} // namespace suben
