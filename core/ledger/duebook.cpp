#include "core/ledger/duebook.h"

#include "core/ledger/eventread.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/privatevalue.h"
#include "core/storage/database.h"

#include <set>

namespace suben
{

namespace
{

QString ruleName(const DueRule &due)
{
    return due.declaredBy + u':' + due.id;
}

/// A date ends at 24:00: its last second stands in the file.
QString dueAt(const DueDate &due)
{
    return toIso(due.time.isValid() ? due.time : chinaTime(due.date, QTime(23, 59, 59)));
}

/// The record a due can be told apart by when a later step settles it.
BuiltIn keyOf(const DueRule &due)
{
    for (const FactPath &path : due.settle.same) {
        if (path.builtIn == BuiltIn::LotId || path.builtIn == BuiltIn::ObjectId || path.builtIn == BuiltIn::PartyId ||
            path.builtIn == BuiltIn::ItemId)
            return path.builtIn;
    }
    return BuiltIn::None;
}

QString subjectOf(BuiltIn key)
{
    switch (key) {
    case BuiltIn::LotId:
        return QStringLiteral("lot");
    case BuiltIn::ObjectId:
        return QStringLiteral("object");
    case BuiltIn::PartyId:
        return QStringLiteral("party");
    case BuiltIn::ItemId:
        return QStringLiteral("item");
    default:
        return QStringLiteral("event");
    }
}

/// Ends of the period before `today` and of the one it lies in.
QList<QDate> periodEnds(DuePeriod per, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (per) {
    case DuePeriod::Day:
        return {today.addDays(-1), today};
    case DuePeriod::Month:
        return {month.addDays(-1), month.addMonths(1).addDays(-1)};
    case DuePeriod::Year:
        return {QDate(today.year() - 1, 12, 31), QDate(today.year(), 12, 31)};
    default:
        return {};
    }
}

/// The first day this ledger speaks of: what was to be reported of the time before is not its business.
QDate bookedSince(Database &db, QDate today)
{
    Rows rows =
        db.query("SELECT min(day) FROM (SELECT substr(value, 1, 10) AS day FROM ledger_info WHERE key = 'createdAt'"
                 " UNION ALL SELECT min(event_date) FROM event)");
    return rows.next() ? rows.date(0).value_or(today) : today;
}

qint64 idOf(BuiltIn key, const EventDraft &draft, const DraftLine *line)
{
    switch (key) {
    case BuiltIn::LotId:
        return line != nullptr ? raw(line->lot) : 0;
    case BuiltIn::ItemId:
        return line != nullptr ? raw(line->item) : 0;
    case BuiltIn::ObjectId:
        return raw(draft.object);
    case BuiltIn::PartyId:
        return raw(draft.party);
    default:
        return 0;
    }
}

} // namespace

DueBook::DueBook(Session &session, Database &db, LedgerCache &cache) : m_session(session), m_db(db), m_cache(cache) {}

DueBook::About DueBook::aboutOf(const DueDate &due, EventId id, const EventDraft &draft) const
{
    if (!due.period.isEmpty())
        return {QStringLiteral("own"), 0};
    const BuiltIn key = keyOf(*due.due);
    const DraftLine *line = draft.lines.empty() ? nullptr : &draft.lines[static_cast<std::size_t>(qMax(due.line, 0))];
    const qint64 subject = idOf(key, draft, line);
    return subject != 0 ? About{subjectOf(key), subject} : About{QStringLiteral("event"), raw(id)};
}

void DueBook::open(const DueDate &due, const About &about, EventId event, const QString &period)
{
    m_db.execute(R"(
        INSERT INTO due (rule, pack, subject, subject_id, event_id, period, due_at) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING)",
                 due.rule, due.pack->id, about.subject, about.id,
                 event != EventId{} ? std::optional(event) : std::nullopt, period, dueAt(due));
}

void DueBook::follow(EventId id, const EventDraft &draft, const StepOfEvent &of)
{
    std::set<const RulePack *> packs(of.linePacks.begin(), of.linePacks.end());
    packs.insert(of.pack);
    std::erase_if(packs, [&](const RulePack *pack) {
        return pack == nullptr || !m_cache.traits(*pack).concernsDues(draft.step);
    });
    for (const RulePack *pack : packs)
        settleBy(id, draft, *pack);
    if (!packs.empty())
        openDues(id, draft, {});
    if (draft.object != ObjectId{})
        refreshObject(draft.object);
}

/// `only`: of these rules; all where it is empty.
void DueBook::openDues(EventId id, const EventDraft &draft, const QStringList &only)
{
    LedgerFacts facts(m_session, m_db, m_cache, draft);
    for (const DueDate &due : dueDates(m_session.packs, draft, m_session.clock, facts)) {
        if (!only.isEmpty() && !only.contains(due.rule))
            continue;
        const About about = aboutOf(due, id, draft);
        const bool ofEvent = due.period.isEmpty();
        const QString period = !ofEvent                    ? due.period
                               : about.subject == u"event" ? (due.line > 0 ? QString::number(due.line) : QString())
                                                           : QString::number(raw(id));
        open(due, about, ofEvent ? id : EventId{}, period);
    }
}

void DueBook::settleBy(EventId id, const EventDraft &draft, const RulePack &pack)
{
    const QDate on = eventTimeOf(draft, m_session.clock).date();
    for (const DueRule &due : pack.dues) {
        if (due.settle.by != Settlement::By::Step || due.settle.step != draft.step)
            continue;
        const BuiltIn key = keyOf(due);
        const QString subject = subjectOf(key);
        if (const qint64 about = idOf(key, draft, nullptr); about != 0)
            settle(ruleName(due), {subject, about}, id, on);
        for (const DraftLine &line : draft.lines) {
            if (const qint64 about = idOf(key, draft, &line); about != 0)
                settle(ruleName(due), {subject, about}, id, on);
        }
        if (key == BuiltIn::None && due.repeat)
            settleSeries(ruleName(due), id, on);
        else if (key == BuiltIn::None)
            settle(ruleName(due), {}, id, on);
    }
}

/// Without a subject: the one that was due first.
void DueBook::settle(const QString &rule, const About &about, EventId by, QDate on)
{
    m_db.execute(R"(
        INSERT INTO due_settlement (due_id, settled_on, event_id, user_id, record_time)
        SELECT d.id, ?1, ?2, ?3, ?4
          FROM due AS d
         WHERE d.rule = ?5 AND (?6 = '' OR (d.subject = ?6 AND d.subject_id = ?7)) AND (d.event_id IS NULL OR d.event_id < ?2)
           AND NOT EXISTS (SELECT 1 FROM effective_settlement AS s WHERE s.due_id = d.id)
         ORDER BY d.due_at
         LIMIT CASE WHEN ?6 = '' THEN 1 ELSE -1 END)",
                 on, by, m_session.actor.id, toIso(m_session.clock.now()), rule, about.subject, about.id);
}

void DueBook::replaceOpen(const About &about, const std::vector<DueDate> &dues, const QStringList &rules)
{
    QStringList kept;
    for (const DueDate &due : dues) {
        const QString period = due.period.isEmpty() ? due.date.toString(Qt::ISODate) : due.period;
        kept.append(due.rule + u'/' + period);
        open(due, about, EventId{}, period);
    }
    Rows rows = m_db.query(R"(
        SELECT id, rule, period FROM due
         WHERE subject = ? AND subject_id = ? AND event_id IS NULL
           AND NOT EXISTS (SELECT 1 FROM due_settlement AS s WHERE s.due_id = due.id))",
                           about.subject, about.id);
    std::vector<DueId> stale;
    while (rows.next()) {
        const QString base = rows.text(2).section(u'+', 0, 0);
        if (rules.contains(rows.text(1)) && !kept.contains(rows.text(1) + u'/' + base))
            stale.push_back(rows.id<DueId>(0));
    }
    for (const DueId id : stale)
        m_db.execute("DELETE FROM due WHERE id = ?", id);
}

void DueBook::refreshObject(ObjectId id)
{
    const auto object = readObject(m_db, id, m_cache.types());
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, {.object = object ? &*object : nullptr});
    for (const QString &category : m_cache.categories()) {
        const RulePack *pack = m_session.packs.pack(category);
        if (pack == nullptr || !object || pack->object(object->kind) == nullptr)
            continue;
        Subject subject;
        subject.each = {Each::Kind::Object, object->kind};
        replaceOpen({QStringLiteral("object"), raw(id)}, standingDues(*pack, subject, m_session.clock, facts),
                    rulesFor(*pack, Each::Kind::Object));
    }
}

QStringList DueBook::rulesFor(const RulePack &pack, Each::Kind kind)
{
    QStringList rules;
    for (const DueRule &due : pack.dues) {
        if (due.each.kind == kind)
            rules.append(ruleName(due));
    }
    return rules;
}

void DueBook::refreshObjects()
{
    std::vector<ObjectId> objects;
    Rows rows = m_db.query("SELECT id FROM object");
    while (rows.next())
        objects.push_back(rows.id<ObjectId>(0));
    for (const ObjectId id : objects)
        refreshObject(id);
}

/// A paper that a later one of its kind has followed is not due any more.
void DueBook::refreshPapersOf(HolderKind kind, qint64 holder)
{
    const std::vector<Paper> papers = m_cache.papers(m_db, kind, holder);
    const Party *party = kind == HolderKind::Party ? m_cache.party(m_db, static_cast<PartyId>(holder)) : nullptr;
    const Item *item = kind == HolderKind::Item ? m_cache.item(m_db, static_cast<ItemId>(holder)) : nullptr;
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, {.item = item, .party = party});
    for (const Paper &paper : papers) {
        const bool followed = std::ranges::any_of(papers, [&](const Paper &other) {
            return other.kind == paper.kind && other.id != paper.id &&
                   (!other.validTo || other.validTo > paper.validTo);
        });
        for (const QString &category : m_cache.categories()) {
            const RulePack *pack = m_session.packs.pack(category);
            if (pack == nullptr || pack->paper(paper.kind) == nullptr)
                continue;
            Subject subject;
            subject.each = {Each::Kind::Paper, holderKindName(kind)};
            subject.paper = &paper;
            replaceOpen({QStringLiteral("paper"), raw(paper.id)},
                        followed ? std::vector<DueDate>() : standingDues(*pack, subject, m_session.clock, facts),
                        rulesFor(*pack, Each::Kind::Paper));
        }
    }
}

void DueBook::refreshPapers()
{
    std::vector<std::pair<HolderKind, qint64>> holders;
    Rows rows = m_db.query(R"(
        SELECT DISTINCT holder_kind, CASE holder_kind
                   WHEN 'item' THEN (SELECT iif(retired, retired, id) FROM item WHERE id = holder_id)
                   WHEN 'party' THEN (SELECT iif(retired, retired, id) FROM party WHERE id = holder_id)
                   ELSE holder_id END
          FROM paper)");
    while (rows.next()) {
        if (const auto kind = holderKindFromName(rows.text(0)))
            holders.emplace_back(*kind, rows.integer(1));
    }
    for (const auto &[kind, holder] : holders)
        refreshPapersOf(kind, holder);
}

/// Reports of a period that has ended, and of the one that runs.
void DueBook::refreshOwn()
{
    const QDate today = m_session.clock.today();
    const QDate since = bookedSince(m_db, today);
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none);
    for (const QString &category : m_cache.categories()) {
        const RulePack *pack = m_session.packs.pack(category);
        if (pack == nullptr || rulesFor(*pack, Each::Kind::Own).isEmpty())
            continue;
        for (const DuePeriod per : {DuePeriod::Day, DuePeriod::Month, DuePeriod::Year}) {
            for (const QDate end : periodEnds(per, today)) {
                if (end < since)
                    continue;
                Subject subject;
                subject.each = {Each::Kind::Own, QString()};
                subject.periodEnd = end;
                for (const DueDate &due : standingDues(*pack, subject, m_session.clock, facts)) {
                    if (due.due->per == per)
                        open(due, {QStringLiteral("own"), 0}, EventId{}, due.period);
                }
            }
        }
    }
}

/// Once for the packs as they are: events recorded under another version are read again only for rules with a first
/// day.
void DueBook::refreshAdded()
{
    static const QString Key = QStringLiteral("dues.rules");
    const QString rules = QString::fromLatin1(m_session.packs.fingerprint().toHex());
    Rows before = m_db.query("SELECT value FROM setting WHERE key = ?", Key);
    if ((before.next() && before.text(0) == rules) || !secretsAreReadable(m_db, m_session.keys))
        return;
    for (const QString &category : m_cache.categories()) {
        const RulePack *pack = m_session.packs.pack(category);
        for (const DueRule &due : pack != nullptr ? pack->dues : std::vector<DueRule>()) {
            if (due.off || due.each.kind != Each::Kind::None || !due.inForce.from.isValid())
                continue;
            std::vector<EventId> events;
            Rows rows = m_db.query(R"(
                SELECT e.id FROM effective_event AS e JOIN pack_version AS p ON p.id = e.pack_version_id
                 WHERE e.event_date >= ? AND p.pack = ? AND p.hash <> ?
                   AND NOT EXISTS (SELECT 1 FROM due AS d WHERE d.rule = ? AND d.event_id = e.id))",
                                   due.inForce.from, pack->id, pack->hash, ruleName(due));
            while (rows.next())
                events.push_back(rows.id<EventId>(0));
            for (const EventId id : events) {
                const auto stored = readEvent(m_db, m_session.packs, m_session.keys, id, Secrets::Clear);
                if (stored && *stored)
                    openDues(id, asDraft(m_db, **stored), {ruleName(due)});
            }
        }
    }
    m_db.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", Key,
        rules);
}

void DueBook::refresh()
{
    refreshAdded();
    refreshObjects();
    refreshPapers();
    refreshOwn();
    refreshRepeated();
}

} // namespace suben
