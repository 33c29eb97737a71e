#include "core/ledger/selfcheckround.h"

#include "core/ledger/eventread.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/standinground.h"
#include "core/rules/reading.h"
#include "core/rules/valuemath.h"
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
            m_answer.groups.push_back({category, inLanguage(pack->title, session.packs.language()), 0, 0, {}});
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

/// What steps ask of the firm itself, whether or not anything was entered; and the licences a category knows that the
/// firm has not entered.
void SelfCheckRound::ownPapers()
{
    for (const Kept &kept : m_packs) {
        for (const StepRule &step : kept.pack->steps) {
            for (const PaperNeed &need : step.papers) {
                const PaperRule *kind = kept.pack->paper(need.paper);
                const bool isAsked = !step.off && need.of == HolderKind::Own && !need.when && kind != nullptr;
                if (isAsked)
                    ownPaper(kept, *kind, need.missing, need.basis,
                             SelfcheckroundSay::tr("This firm has no valid %1.")
                                 .arg(inLanguage(kind->words, m_session.packs.language())));
            }
        }
        for (const PaperRule &kind : kept.pack->papers) {
            if (kind.holder == HolderKind::Own)
                ownPaper(kept, kind, Severity::Info, {},
                         SelfcheckroundSay::tr("No valid %1 of this firm is entered; enter it if the firm has one.")
                             .arg(inLanguage(kind.words, m_session.packs.language())));
        }
    }
}

void SelfCheckRound::ownPaper(const Kept &kept, const PaperRule &kind, Severity severity, const LegalBasis &basis,
                              const QString &text)
{
    const QString key = QStringLiteral("own\n") + kind.id;
    if (m_said.contains(key))
        return;
    m_said.insert(key);
    const QDate today = m_session.clock.today();
    const std::vector<Paper> &papers = m_cache.papers(m_db, HolderKind::Own, 0);
    const bool holds = std::ranges::any_of(papers, [&](const Paper &paper) {
        return paper.kind == kind.id && (!paper.validFrom || *paper.validFrom <= today) &&
               (!paper.validTo || *paper.validTo >= today);
    });
    if (!holds)
        add(kept.group->pack, {GapKind::Paper,
                               severity,
                               kind.declaredBy + u':' + kind.id,
                               text,
                               {},
                               basis,
                               {Cure::At::OwnPapers, 0, {}}});
}

/// Certificates and permits of which more was used than they allow.
void SelfCheckRound::allowances()
{
    std::vector<std::pair<HolderKind, qint64>> holders;
    Rows rows = m_db.query("SELECT DISTINCT holder_kind, holder_id FROM paper");
    while (rows.next())
        holders.emplace_back(holderKindFromName(rows.text(0)).value_or(HolderKind::Own), rows.integer(1));
    for (const auto &[kind, holder] : holders) {
        for (const Kept &kept : m_packs)
            papersOf(*kept.pack, kept.group->pack, kind, holder);
    }
}

void SelfCheckRound::papersOf(const RulePack &pack, const QString &category, HolderKind kind, qint64 holder)
{
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none);
    for (const Paper &paper : m_cache.papers(m_db, kind, holder)) {
        const PaperRule *rule = pack.paper(paper.kind);
        if (rule == nullptr || !rule->allowance)
            continue;
        for (const PaperQuantity &allowed : paper.quantities) {
            const Value used = facts.used(*rule, paper, allowed.key);
            const auto over = order(used, Value(allowed.quantity), {});
            const QString key = QStringLiteral("used\n%1\n%2").arg(raw(paper.id)).arg(allowed.key);
            if (!over || *over <= 0 || m_said.contains(key))
                continue;
            m_said.insert(key);
            const Cure cure = kind == HolderKind::Party  ? Cure{Cure::At::Party, holder, {}}
                              : kind == HolderKind::Item ? Cure{Cure::At::Item, holder, {}}
                              : kind == HolderKind::Lot  ? Cure{Cure::At::Lot, holder, {}}
                                                         : Cure{Cure::At::OwnPapers, 0, {}};
            add(category, {GapKind::Exceeded,
                           Severity::Refuse,
                           rule->declaredBy + u':' + rule->id,
                           SelfcheckroundSay::tr("The %1 %2 allows %3; %4 were entered.")
                               .arg(inLanguage(rule->words, m_session.packs.language()), paper.number,
                                    displayText(Value(allowed.quantity)), displayText(used)),
                           allowed.key,
                           {},
                           cure});
        }
    }
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

void SelfCheckRound::uncertainRule(const Kept &kept, const QString &list, const QString &id, const QString &name,
                                   const LegalBasis &basis, const QString &declaredBy)
{
    const QString key = QStringLiteral("?\n") + declaredBy + u':' + list + u':' + id;
    if (basis.mark != Mark::Uncertain || m_said.contains(key))
        return;
    m_said.insert(key);
    add(kept.group->pack, {GapKind::Uncertain,
                           Severity::Info,
                           declaredBy + u':' + id,
                           SelfcheckroundSay::tr("Not confirmed yet, so it stops nobody: %1").arg(name),
                           {},
                           basis,
                           {Cure::At::Packs, 0, kept.pack->id}});
}

void SelfCheckRound::uncertain()
{
    const Language language = m_session.packs.language();
    for (const Kept &kept : m_packs) {
        const RulePack &pack = *kept.pack;
        for (const SettingRule &rule : pack.settings)
            uncertainRule(kept, QStringLiteral("settings"), rule.id, inLanguage(rule.words, language), rule.basis,
                          rule.declaredBy);
        for (const RuleTable &table : pack.tables)
            uncertainRule(kept, QStringLiteral("tables"), table.id, inLanguage(table.words, language), table.basis,
                          QStringLiteral("table"));
        for (const CheckRule &rule : pack.checks) {
            if (!rule.off)
                uncertainRule(kept, QStringLiteral("checks"), rule.id,
                              readSentence(pack, inLanguage(rule.say, language)), rule.basis, rule.declaredBy);
        }
        for (const DueRule &rule : pack.dues) {
            if (!rule.off)
                uncertainRule(kept, QStringLiteral("dues"), rule.id, inLanguage(rule.words, language), rule.basis,
                              rule.declaredBy);
        }
        for (const StepRule &step : pack.steps) {
            for (const FieldUse &use : step.fields)
                uncertainRule(kept, step.id, use.path, pack.fieldWord(use.path, &step, language), use.basis,
                              use.declaredBy);
        }
    }
}

QString SelfCheckRound::titleOf(const QString &packId) const
{
    const RulePack *pack = m_session.packs.pack(packId);
    return pack != nullptr ? inLanguage(pack->title, m_session.packs.language()) : packId;
}

void SelfCheckRound::loosened()
{
    for (const Kept &kept : m_packs) {
        for (const Loosening &loosening : kept.pack->loosenings) {
            const QString key = QStringLiteral("loosened\n") + loosening.by + loosening.place;
            if (m_said.contains(key))
                continue;
            m_said.insert(key);
            add(kept.group->pack,
                {GapKind::Loosened,
                 Severity::Info,
                 loosening.by + u':' + loosening.place,
                 SelfcheckroundSay::tr("Made looser by %1: %2")
                     .arg(titleOf(loosening.by), inLanguage(loosening.because, m_session.packs.language())),
                 {},
                 {},
                 {Cure::At::Packs, 0, kept.pack->id}});
        }
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
