#include "core/ledger/selfcheckround.h"

#include "core/ledger/eventread.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/standinground.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct SelfcheckroundSay {
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
};

/// Of one rule no more than these are listed; a year of one gap would bury the others.
constexpr int MostOfARule = 100;

GapKind kindOf(const Finding &finding)
{
    const bool isPaper =
        finding.rule.endsWith(u".missing") || finding.rule.endsWith(u".ended") || finding.rule.endsWith(u".uncovered");
    return isPaper ? GapKind::Paper : finding.severity == Severity::Info ? GapKind::Advised : GapKind::Empty;
}

Cure cureOf(const StandingFinding &found, Database &db)
{
    const auto paper = [&]() -> Cure {
        Rows rows = db.query("SELECT holder_kind, holder_id FROM paper WHERE id = ?", found.id);
        if (!rows.next())
            return {};
        const HolderKind kind = holderKindFromName(rows.text(0)).value_or(HolderKind::Own);
        if (kind == HolderKind::Party)
            return {Cure::At::Party, rows.integer(1), {}};
        return kind == HolderKind::Item ? Cure{Cure::At::Item, rows.integer(1), {}} : Cure{Cure::At::OwnPapers, 0, {}};
    };
    switch (found.of) {
    case Each::Kind::Lot:
        return {Cure::At::Lot, found.id, {}};
    case Each::Kind::Object:
        return {Cure::At::Object, found.id, {}};
    case Each::Kind::Paper:
        return paper();
    case Each::Kind::Due:
        return {Cure::At::Due, found.id, {}};
    default:
        return {};
    }
}

/// Where what an entry lacks is put right: a paper at its holder, a field by correcting the entry.
Cure cureOf(const Finding &gap, const StoredEvent &stored)
{
    const EventId id = stored.event.id;
    if (kindOf(gap) != GapKind::Paper)
        return {Cure::At::Event, raw(id), {}};
    if (gap.field == u"party.name" && stored.event.party != PartyId{})
        return {Cure::At::Party, raw(stored.event.party), {}};
    const auto line = static_cast<std::size_t>(std::max(gap.line, 0));
    if (gap.field == u"item.name" && line < stored.items.size())
        return {Cure::At::Item, raw(stored.items[line]), {}};
    if (gap.field == u"lot.code" && line < stored.event.lines.size())
        return {Cure::At::Lot, raw(stored.event.lines[line].lot), {}};
    return gap.field.startsWith(u"paper.") ? Cure{Cure::At::OwnPapers, 0, {}} : Cure{Cure::At::Event, raw(id), {}};
}

} // namespace

SelfCheckRound::SelfCheckRound(Session &session, Database &db, LedgerCache &cache, SelfCheckAnswer &answer)
    : m_session(session), m_db(db), m_cache(cache), m_answer(answer)
{
    for (const QString &category : session.info.categories) {
        if (const RulePack *pack = session.packs.pack(category))
            m_answer.groups.push_back({category, inLanguage(pack->title, session.packs.language()), 0, 0, {}, {}});
    }
    for (SelfCheckGroup &group : m_answer.groups)
        m_packs.push_back({session.packs.pack(group.pack), &group});
}

SelfCheckGroup &SelfCheckRound::groupOf(const QString &category)
{
    const auto own = std::ranges::find(m_answer.groups, category, &SelfCheckGroup::pack);
    return own != m_answer.groups.end() ? *own : m_answer.groups.front();
}

void SelfCheckRound::add(const QString &category, SelfCheckRow row)
{
    if (!m_answer.groups.empty())
        groupOf(category).rows.push_back(std::move(row));
}

bool SelfCheckRound::entries(Progress &progress)
{
    std::vector<EventId> ids;
    Rows rows = m_db.query("SELECT id FROM effective_event WHERE event_date BETWEEN ? AND ? ORDER BY event_date, id",
                           m_answer.from, m_answer.to);
    while (rows.next())
        ids.push_back(rows.id<EventId>(0));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (progress.cancelled())
            return false;
        progress.advance(static_cast<qint64>(i), static_cast<qint64>(ids.size()));
        entry(ids[i]);
    }
    return true;
}

void SelfCheckRound::entry(EventId id)
{
    const auto stored = readEvent(m_db, m_session.packs, m_session.keys, id, Secrets::Clear);
    if (!stored || !*stored)
        return;
    QSet<QString> categories;
    for (const EventLine &line : (*stored)->event.lines)
        categories.insert(line.pack);
    for (const QString &category : std::as_const(categories)) {
        if (std::ranges::find(m_answer.groups, category, &SelfCheckGroup::pack) != m_answer.groups.end())
            ++groupOf(category).entries;
    }
    gaps(**stored);
    alone(**stored);
}

void SelfCheckRound::gaps(const StoredEvent &stored)
{
    const EventDraft draft = asDraft(m_db, stored);
    LedgerFacts facts(m_session, m_db, m_cache, draft);
    for (const Finding &gap : gapsOf(m_session.packs, draft, m_session.clock, facts)) {
        SelfCheckRow row{kindOf(gap), gap.severity,       gap.rule, gap.text, wordsOf(stored, gap.line),
                         gap.basis,   cureOf(gap, stored)};
        // The same paper is missing at every delivery of a supplier: said once.
        const QString key = gap.rule + u'\n' + gap.text;
        if (row.kind == GapKind::Paper && m_said.contains(key))
            continue;
        m_said.insert(key);
        add(gap.pack, std::move(row));
    }
}

void SelfCheckRound::alone(const StoredEvent &stored)
{
    for (const Confirmation &given : stored.event.confirmations) {
        if (given.second != UserId{})
            continue;
        const QString category = stored.event.lines.empty() ? QString() : stored.event.lines.front().pack;
        add(category, {GapKind::Alone,
                       Severity::Info,
                       given.rule,
                       SelfcheckroundSay::tr("Confirmed by one person alone: %1").arg(given.reason),
                       wordsOf(stored, given.line),
                       {},
                       {Cure::At::Event, raw(stored.event.id), {}}});
    }
}

QString SelfCheckRound::wordsOf(const StoredEvent &stored, int line)
{
    const Event &event = stored.event;
    QStringList words{event.eventTime.date().toString(Qt::ISODate)};
    const auto pack = storedPack(m_db, m_session.packs, stored.packVersion);
    const StepRule *step = pack ? (*pack)->step(event.step) : nullptr;
    words << (step != nullptr ? inLanguage(step->words, m_session.packs.language()) : event.step);
    if (!event.docNo.isEmpty())
        words << event.docNo;
    if (event.party != PartyId{})
        words << m_cache.party(m_db, event.party)->name;
    const auto at = static_cast<std::size_t>(std::max(line, 0));
    if (at < event.lines.size() && (line >= 0 || event.lines.size() == 1))
        words << m_cache.item(m_db, stored.items[at])->name << text(event.lines[at].fields, u"lot.code");
    return words.join(u' ').trimmed();
}

void SelfCheckRound::expiredLots()
{
    Rows rows = m_db.query(R"(
        SELECT t.id, i.category, i.name, t.code, t.expiry, l.name, h.quantity, i.unit, h.until < ?1
          FROM on_hand AS h
          JOIN lot AS t ON t.id = h.lot_id
          JOIN item AS i ON i.id = t.item_id
          JOIN location AS l ON l.id = h.location_id
         ORDER BY h.until, h.lot_id)",
                           m_session.clock.today());
    QSet<qint64> seen;
    while (rows.next()) {
        const QString category = rows.text(1);
        if (!seen.contains(rows.integer(0)) &&
            std::ranges::find(m_answer.groups, category, &SelfCheckGroup::pack) != m_answer.groups.end())
            ++groupOf(category).lots;
        seen.insert(rows.integer(0));
        if (rows.integer(8) == 0)
            continue;
        const Quantity there{Decimal::fromMicros(rows.integer(6)), Unit::fromCode(rows.text(7))};
        add(category, {GapKind::Expired,
                       Severity::Refuse,
                       QStringLiteral("base:expired"),
                       SelfcheckroundSay::tr("Expired on %1 and still here: %2 at %3.")
                           .arg(rows.text(4), there.toString(), rows.text(5)),
                       rows.text(2) + u' ' + rows.text(3),
                       {},
                       {Cure::At::Lot, rows.integer(0), {}}});
    }
}

void SelfCheckRound::standing()
{
    for (const StandingFinding &found : standingFindings(m_session, m_db, m_cache)) {
        QString about;
        if (found.of == Each::Kind::Lot) {
            const Lot *lot = m_cache.lot(m_db, static_cast<LotId>(found.id));
            about = m_cache.item(m_db, lot->item)->name + u' ' + lot->code;
        }
        add(found.category, {GapKind::Standing, found.finding.severity, found.finding.rule, found.finding.text, about,
                             found.finding.basis, cureOf(found, m_db)});
    }
}

/// Heaviest first; of one rule so many, then how many more there are.
void SelfCheckRound::finish()
{
    for (SelfCheckGroup &group : m_answer.groups) {
        std::ranges::stable_sort(group.rows, [](const SelfCheckRow &a, const SelfCheckRow &b) {
            return std::pair(a.severity, a.kind) < std::pair(b.severity, b.kind);
        });
        QHash<QString, int> ofRule;
        for (const SelfCheckRow &row : group.rows)
            ++ofRule[row.rule];
        QHash<QString, int> listed;
        std::vector<SelfCheckRow> rows;
        for (SelfCheckRow &row : group.rows) {
            const int number = ++listed[row.rule];
            if (number > MostOfARule)
                continue;
            if (number == MostOfARule && ofRule[row.rule] > MostOfARule)
                row.about += SelfcheckroundSay::tr(" (and %1 more)").arg(ofRule[row.rule] - MostOfARule);
            rows.push_back(std::move(row));
        }
        group.rows = std::move(rows);
    }
}

} // namespace suben
