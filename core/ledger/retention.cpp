#include "core/ledger/retention.h"

#include "core/ledger/assessment.h"
#include "core/ledger/catalog.h"
#include "core/ledger/eventread.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/ledgerquery.h"
#include "core/rules/lawline.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace suben
{

namespace
{

constexpr int EventsAtOnce = 500;
const QString Permanent = QStringLiteral("permanent");

struct RetentionSay {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

QString basisText(const LegalBasis &basis)
{
    const QJsonObject json{{QStringLiteral("law"), basis.law},
                           {QStringLiteral("article"), basis.article},
                           {QStringLiteral("mark"), markName(basis.mark)},
                           {QStringLiteral("checked"), basis.checked.toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LegalBasis basisFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    LegalBasis basis;
    basis.law = json[u"law"].toString();
    basis.article = json[u"article"].toString();
    for (const Mark mark : {Mark::Source, Mark::Known, Mark::House, Mark::Uncertain, Mark::User}) {
        if (markName(mark) == json[u"mark"].toString())
            basis.mark = mark;
    }
    basis.checked = QDate::fromString(json[u"checked"].toString(), Qt::ISODate);
    return basis;
}

/// From the columns until, rule, basis; nothing where no rule says.
std::optional<KeepUntil> keptFrom(const Rows &rows, int column)
{
    const QString until = rows.text(column);
    if (until.isEmpty())
        return std::nullopt;
    return KeepUntil{until == Permanent, until == Permanent ? QDate() : QDate::fromString(until, Qt::ISODate),
                     rows.text(column + 1), basisFrom(rows.text(column + 2))};
}

QString untilText(const std::optional<KeepUntil> &kept)
{
    if (!kept)
        return {};
    return kept->permanent ? Permanent : kept->date.toString(Qt::ISODate);
}

/// Works out the time of one event after the other.
class Keeping final
{
public:
    explicit Keeping(Session &session) : m_session(session), m_cache(session.packs) {}

    Result<std::optional<KeepUntil>> of(EventId id);
    /// Brings `kept_until` up to date with the events and with today's rules.
    Result<void> refresh();
    bool isHeld(Database &db, EventId id);

private:
    Result<void> addVersions(Database &db, EventId id, const EventDraft &draft, LedgerFacts &facts,
                             std::optional<KeepUntil> &longest);
    Result<std::vector<EventId>> missing(EventId after, const QByteArray &rules);

    Session &m_session;
    LedgerCache m_cache;
    std::map<qint64, std::shared_ptr<const RulePack>> m_versions;
};

Result<std::optional<KeepUntil>> Keeping::of(EventId id)
{
    const auto draft = LedgerQuery(m_session).draftOf(id);
    if (!draft)
        return Failure(draft.error());
    return m_session.store.read([&](Database &db) -> Result<std::optional<KeepUntil>> {
        m_cache.refresh(db, m_session.info);
        LedgerFacts facts(m_session, db, m_cache, *draft);
        auto longest = retainUntil(m_session.packs, *draft, m_session.clock, facts);
        if (const auto added = addVersions(db, id, *draft, facts, longest); !added)
            return Failure(added.error());
        return longest;
    });
}

/// What the packs said when it was recorded, where they have changed since.
Result<void> Keeping::addVersions(Database &db, EventId id, const EventDraft &draft, LedgerFacts &facts,
                                  std::optional<KeepUntil> &longest)
{
    std::map<qint64, std::vector<int>> lines;
    Rows rows = db.query(R"(
        SELECT pack_version_id, number FROM line WHERE event_id = ?1
         UNION ALL SELECT pack_version_id, -1 FROM event WHERE id = ?1)",
                         id);
    while (rows.next()) {
        auto &of = lines[rows.integer(0)];
        if (rows.integer(1) >= 0)
            of.push_back(static_cast<int>(rows.integer(1)));
    }
    for (const auto &[version, numbers] : lines) {
        auto &pack = m_versions[version];
        if (!pack) {
            auto stored = storedPack(db, m_session.packs, version);
            if (!stored)
                return Failure(stored.error());
            pack = std::move(*stored);
        }
        if (pack.get() != m_session.packs.pack(pack->id))
            longest = longerOf(longest, retainUntil(*pack, draft, numbers, m_session.clock, facts));
    }
    return {};
}

bool Keeping::isHeld(Database &db, EventId id)
{
    m_cache.refresh(db, m_session.info);
    std::vector<LotId> lots;
    Rows rows = db.query("SELECT DISTINCT lot_id FROM line WHERE event_id = ?", id);
    while (rows.next())
        lots.push_back(rows.id<LotId>(0));
    return std::ranges::any_of(lots, [&](LotId lot) {
        const Disposition now = m_cache.lot(db, lot)->disposition;
        return now == Disposition::OnHold || now == Disposition::Recalled;
    });
}

Result<std::vector<EventId>> Keeping::missing(EventId after, const QByteArray &rules)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<EventId>> {
        std::vector<EventId> ids;
        Rows rows = db.query(R"(
            SELECT id FROM event
             WHERE id > ? AND NOT EXISTS (SELECT 1 FROM kept_until AS k WHERE k.event_id = event.id AND k.rules = ?)
             ORDER BY id LIMIT ?)",
                             after, rules, EventsAtOnce);
        while (rows.next())
            ids.push_back(rows.id<EventId>(0));
        return ids;
    });
}

Result<void> Keeping::refresh()
{
    const QByteArray rules = m_session.packs.fingerprint();
    EventId last{};
    for (;;) {
        const auto ids = missing(last, rules);
        if (!ids || ids->empty())
            return ids ? Result<void>() : Failure(ids.error());
        std::vector<std::pair<EventId, std::optional<KeepUntil>>> kept;
        for (const EventId id : *ids) {
            const auto until = of(id);
            if (!until)
                return Failure(until.error());
            kept.emplace_back(id, *until);
        }
        const auto written = m_session.store.note([&](Database &db) -> Result<void> {
            for (const auto &[id, until] : kept)
                db.execute(R"(
                    INSERT INTO kept_until (event_id, until, rule, basis, rules) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (event_id) DO UPDATE
                       SET until = excluded.until, rule = excluded.rule, basis = excluded.basis, rules = excluded.rules)",
                           id, untilText(until), until ? until->rule : QString(),
                           until ? basisText(until->basis) : QString(), rules);
            return {};
        });
        if (!written)
            return written;
        last = ids->back();
    }
}

/// The longest of the events that a query of one argument lists.
template <typename Key>
std::optional<KeepUntil> longestOf(Database &db, const char *sql, const Key &key)
{
    Rows rows = db.query(sql, key);
    return rows.next() ? keptFrom(rows, 0) : std::nullopt;
}

QString lawOrHouse(const LegalBasis &basis)
{
    const QString law = lawLine(basis);
    return law.isEmpty() ? RetentionSay::tr("house rule") : law;
}

Failure refusedErasing(const QString &text)
{
    Finding finding;
    finding.rule = QStringLiteral("base:kept");
    finding.text = text;
    return Failure(Error{ErrorCode::Refused, text, {finding}});
}

} // namespace

Retention::Retention(Session &session) : m_session(session) {}

Result<std::optional<KeepUntil>> Retention::ofEvent(EventId id)
{
    return Keeping(m_session).of(id);
}

Result<std::optional<KeepUntil>> Retention::ofDraft(const EventDraft &entered)
{
    LedgerCache cache(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<std::optional<KeepUntil>> {
        cache.refresh(db, m_session.info);
        const auto draft = readDraft(m_session, db, cache, entered);
        if (!draft)
            return Failure(draft.error());
        LedgerFacts facts(m_session, db, cache, *draft);
        return retainUntil(m_session.packs, *draft, m_session.clock, facts);
    });
}

Result<std::optional<KeepUntil>> Retention::ofPaper(PaperId id)
{
    const auto paper = Catalog(m_session).paper(id);
    if (!paper)
        return Failure(paper.error());
    if (const auto fresh = Keeping(m_session).refresh(); !fresh)
        return Failure(fresh.error());
    LedgerCache cache(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<std::optional<KeepUntil>> {
        cache.refresh(db, m_session.info);
        const EventDraft none;
        LedgerFacts facts(m_session, db, cache, none);
        auto longest = longestOf(db, R"(
            SELECT until, rule, basis FROM kept_until
             WHERE event_id IN (SELECT event_id FROM paper_use WHERE paper_id = ?) ORDER BY until DESC LIMIT 1)",
                                 id);
        for (const QString &category : cache.categories()) {
            if (const RulePack *pack = m_session.packs.pack(category))
                longest = longerOf(longest, retainUntil(*pack, *paper, m_session.clock, facts));
        }
        return longest;
    });
}

Result<std::optional<KeepUntil>> Retention::ofAttachment(const QByteArray &sha256)
{
    struct Found {
        std::optional<KeepUntil> longest;
        std::vector<PaperId> papers;
    };
    if (const auto fresh = Keeping(m_session).refresh(); !fresh)
        return Failure(fresh.error());
    auto found = m_session.store.read([&](Database &db) -> Result<Found> {
        Found of{longestOf(db, R"(
            SELECT until, rule, basis FROM kept_until
             WHERE event_id IN (SELECT event_id FROM event_attachment WHERE sha256 = ?1
                                UNION SELECT e.event_id FROM event_document AS e
                                        JOIN document_attachment AS a ON a.document_id = e.document_id
                                       WHERE a.sha256 = ?1)
             ORDER BY until DESC LIMIT 1)",
                           sha256),
                 {}};
        Rows rows = db.query("SELECT paper_id FROM paper_copy WHERE sha256 = ?", sha256);
        while (rows.next())
            of.papers.push_back(rows.id<PaperId>(0));
        return of;
    });
    if (!found)
        return Failure(found.error());
    for (const PaperId paper : found->papers) {
        const auto kept = ofPaper(paper);
        if (!kept)
            return Failure(kept.error());
        found->longest = longerOf(found->longest, *kept);
    }
    return found->longest;
}

Result<std::vector<KeptEvent>> Retention::ending(QDate from, QDate to, int limit)
{
    Keeping keeping(m_session);
    if (const auto fresh = keeping.refresh(); !fresh)
        return Failure(fresh.error());
    return m_session.store.read([&](Database &db) -> Result<std::vector<KeptEvent>> {
        std::vector<KeptEvent> ending;
        Rows rows = db.query(R"(
            SELECT e.id, e.step, e.doc_no, e.event_date, p.pack, k.until, k.rule, k.basis
              FROM kept_until AS k JOIN event AS e ON e.id = k.event_id
              JOIN pack_version AS p ON p.id = e.pack_version_id
             WHERE k.until >= ? AND k.until <= ?
             ORDER BY k.until, k.event_id LIMIT ?)",
                             from, to, limit);
        while (rows.next()) {
            KeptEvent kept;
            kept.id = rows.id<EventId>(0);
            const RulePack *pack = m_session.packs.pack(rows.text(4));
            const StepRule *step = pack != nullptr ? pack->step(rows.text(1)) : nullptr;
            kept.step = step != nullptr ? inLanguage(step->words, m_session.packs.language()) : rows.text(1);
            kept.docNo = rows.text(2);
            kept.date = rows.date(3).value_or(QDate());
            kept.until = keptFrom(rows, 5).value_or(KeepUntil());
            kept.isHeld = keeping.isHeld(db, kept.id);
            ending.push_back(std::move(kept));
        }
        return ending;
    });
}

Result<int> Retention::erasePersons(EventId id)
{
    if (m_session.actor.role != Role::Owner)
        return failure(ErrorCode::NotAllowed,
                       RetentionSay::tr("Only the owner erases what persons are named in the ledger."));
    Keeping keeping(m_session);
    const auto kept = keeping.of(id);
    if (!kept)
        return Failure(kept.error());
    if (!*kept)
        return refusedErasing(RetentionSay::tr("No rule says how long entry %1 is kept; it stays.").arg(raw(id)));
    if ((*kept)->permanent)
        return refusedErasing(RetentionSay::tr("Entry %1 is kept for ever (%2); nothing of it may be erased.")
                                  .arg(raw(id))
                                  .arg(lawOrHouse((*kept)->basis)));
    if ((*kept)->date >= m_session.clock.today())
        return refusedErasing(RetentionSay::tr("Entry %1 is kept until %2 (%3); nothing of it may be erased before.")
                                  .arg(raw(id))
                                  .arg((*kept)->date.toString(Qt::ISODate), lawOrHouse((*kept)->basis)));
    return m_session.store.write([&](Database &db) -> Result<int> {
        if (keeping.isHeld(db, id))
            return refusedErasing(
                RetentionSay::tr("A lot of entry %1 is on hold or recalled; nothing of it may be erased.")
                    .arg(raw(id)));
        const int erased = db.execute("DELETE FROM event_private WHERE event_id = ?", id);
        db.execute("INSERT INTO master_change (subject, subject_id, time, user_id, after) VALUES ('event', ?, ?, ?, ?)",
                   id, toIso(m_session.clock.now()), m_session.actor.id,
                   QStringLiteral("{\"erasedValues\":%1}").arg(erased));
        return erased;
    });
}

} // namespace suben
