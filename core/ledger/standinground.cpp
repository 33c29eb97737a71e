#include "core/ledger/standinground.h"

#include "core/ledger/ledgerfacts.h"
#include "core/storage/database.h"

#include <QSet>

namespace suben
{

namespace
{

class StandingRound final
{
public:
    StandingRound(Session &session, Database &db, LedgerCache &cache) : m_session(session), m_db(db), m_cache(cache)
    {
        for (const QString &category : cache.categories()) {
            if (const RulePack *pack = session.packs.pack(category))
                m_packs.push_back(pack);
        }
    }

    std::vector<StandingFinding> all()
    {
        lots();
        papers();
        objects();
        dues();
        for (const RulePack *pack : m_packs)
            run(*pack, {{Each::Kind::Own, QString()}, nullptr, {}, 0, {}}, 0, {});
        return std::move(m_found);
    }

private:
    void lots();
    void papers();
    void papersOf(HolderKind kind, qint64 holder);
    void objects();
    void dues();
    void run(const RulePack &pack, const Subject &subject, qint64 id, const FactSubject &about);

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
    std::vector<const RulePack *> m_packs;
    std::vector<StandingFinding> m_found;
    QSet<QString> m_said;
};

void StandingRound::run(const RulePack &pack, const Subject &subject, qint64 id, const FactSubject &about)
{
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, about);
    for (const Finding &finding :
         checkStanding(pack, subject, StandingChecks::All, m_session.clock, facts, m_session.packs.language())) {
        const QString key = finding.rule + u'\n' + QString::number(id) + u'\n' + finding.text;
        if (m_said.contains(key))
            continue;
        m_said.insert(key);
        m_found.push_back({finding, subject.each.kind, id, pack.id});
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
            run(*pack, {{Each::Kind::Lot, QString()}, nullptr, {}, 0, {}}, raw(id), {.item = item, .lot = lot});
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
    for (const auto &[kind, holder] : holders)
        papersOf(kind, holder);
}

void StandingRound::papersOf(HolderKind kind, qint64 holder)
{
    const Party *party = kind == HolderKind::Party ? m_cache.party(m_db, static_cast<PartyId>(holder)) : nullptr;
    for (const Paper &paper : m_cache.papers(m_db, kind, holder)) {
        for (const RulePack *pack : m_packs)
            run(*pack, {{Each::Kind::Paper, holderKindName(kind)}, &paper, {}, 0, {}}, raw(paper.id), {.party = party});
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
        for (const RulePack *pack : m_packs)
            run(*pack, {{Each::Kind::Object, object->kind}, nullptr, {}, 0, {}}, raw(id), {.object = &*object});
    }
}

void StandingRound::dues()
{
    Rows rows = m_db.query(R"(
        SELECT d.id, d.rule, d.pack, substr(d.due_at, 1, 10)
          FROM due AS d
         WHERE NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.corrected_id = d.event_id)
         ORDER BY d.due_at)");
    while (rows.next()) {
        const RulePack *pack = m_session.packs.pack(rows.text(2));
        const QDate date = rows.date(3).value_or(QDate());
        if (pack == nullptr || !date.isValid())
            continue;
        const int late = static_cast<int>(date.daysTo(m_session.clock.today()));
        run(*pack, {{Each::Kind::Due, rows.text(1).section(u':', 1)}, nullptr, date, late, {}}, rows.integer(0), {});
    }
}

} // namespace

std::vector<StandingFinding> standingFindings(Session &session, Database &db, LedgerCache &cache)
{
    return StandingRound(session, db, cache).all();
}

} // namespace suben
