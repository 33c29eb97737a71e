#include "core/ledger/savingcheck.h"

#include "core/codes/schemes.h"
#include "core/ledger/catalogprivate.h"
#include "core/ledger/ledgerfacts.h"
#include "core/ledger/savingbase.h"
#include "core/rules/formatcheck.h"
#include "core/rules/rulepacks.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct SavingcheckSay {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

/// Related packs say the same thing in the same words: it comes once.
void addOnce(Findings &findings, const Finding &finding)
{
    const bool said = std::ranges::any_of(findings, [&](const Finding &other) {
        return other.rule == finding.rule && other.field == finding.field && other.text == finding.text;
    });
    if (!said)
        findings.append(finding);
}

void addAll(Findings &findings, const Findings &more)
{
    for (const Finding &finding : more)
        addOnce(findings, finding);
}

/// The heaviest first: the first sentence is the one a form has room for.
Findings inOrder(Findings findings)
{
    std::ranges::stable_sort(findings, {}, &Finding::severity);
    return findings;
}

const PaperRule *kindIn(const std::vector<const RulePack *> &packs, const QString &kind)
{
    for (const RulePack *pack : packs) {
        if (const PaperRule *rule = pack->paper(kind))
            return rule;
    }
    return nullptr;
}

} // namespace

SavingCheck::SavingCheck(Session &session, Database &db, LedgerCache &cache)
    : m_session(session), m_db(db), m_cache(cache)
{
}

Findings SavingCheck::of(Party &party)
{
    Findings findings = baseFaults(m_db, party);
    const auto packs = enabledPacks();
    addFormats(findings, packs, party.fields);
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, {.party = &party});
    for (const RulePack *pack : packs) {
        addFormat(findings, *pack, QStringLiteral("party.name"), party.name, nullptr);
        addRules(findings, *pack, {Saved::Party, nullptr}, facts);
    }
    return inOrder(findings);
}

Findings SavingCheck::of(Item &item)
{
    Findings findings = baseFaults(m_db, m_session.packs, item);
    const RulePack *pack = m_session.packs.pack(item.category);
    if (pack == nullptr)
        return findings;
    addFormat(findings, *pack, QStringLiteral("item.name"), item.name, nullptr);
    addFormats(findings, {pack}, item.fields);
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, {.item = &item});
    addRules(findings, *pack, {Saved::Item, nullptr}, facts);
    return inOrder(findings);
}

Findings SavingCheck::of(const Paper &paper)
{
    Findings findings = baseFaults(m_db, m_session, paper);
    const auto packs = enabledPacks();
    if (const PaperRule *kind = kindIn(packs, paper.kind))
        addNumber(findings, *kind, paper);
    const Party *party =
        paper.holderKind == HolderKind::Party ? m_cache.party(m_db, static_cast<PartyId>(paper.holder)) : nullptr;
    const Item *item =
        paper.holderKind == HolderKind::Item ? m_cache.item(m_db, static_cast<ItemId>(paper.holder)) : nullptr;
    const EventDraft none;
    LedgerFacts facts(m_session, m_db, m_cache, none, {.item = item, .party = party});
    for (const RulePack *pack : packs)
        addRules(findings, *pack, {Saved::Paper, &paper}, facts);
    return inOrder(findings);
}

std::vector<const RulePack *> SavingCheck::enabledPacks() const
{
    std::vector<const RulePack *> packs;
    for (const QString &category : m_cache.categories()) {
        if (const RulePack *pack = m_session.packs.pack(category))
            packs.push_back(pack);
    }
    return packs;
}

void SavingCheck::addFormat(Findings &findings, const RulePack &pack, const QString &path, const Value &value,
                            Value *normal)
{
    const FieldRule *field = pack.field(path);
    if (field == nullptr || !isKnown(value))
        return;
    const Language language = m_session.packs.language();
    for (const FormatFault &fault : checkFormat(*field, pack.fieldWord(path, nullptr, language), value,
                                                m_session.clock.today(), language, normal)) {
        Finding finding = refusal(field->declaredBy + u':' + path, path, fault.text);
        finding.severity = fault.severity;
        finding.pack = pack.id;
        finding.packVersion = pack.version;
        addOnce(findings, finding);
    }
}

void SavingCheck::addFormats(Findings &findings, const std::vector<const RulePack *> &packs, Fields &fields)
{
    const Fields given = fields;
    for (const auto &[path, value] : given) {
        Value normal;
        bool known = packs.empty();
        for (const RulePack *pack : packs) {
            known = known || pack->field(path) != nullptr;
            addFormat(findings, *pack, path, value, &normal);
        }
        if (!known)
            findings.append(
                refusal(QStringLiteral("base:unknownField"), path, SavingcheckSay::tr("There is no field “%1” here.").arg(path)));
        if (isKnown(normal))
            fields.set(path, normal);
    }
}

void SavingCheck::addRules(Findings &findings, const RulePack &pack, const SavedRecord &record, Facts &facts)
{
    addAll(findings, checkSaving(pack, record, m_session.clock, facts, m_session.packs.language()));
}

/// The number as its kind wants it, as severe as the pack says.
void SavingCheck::addNumber(Findings &findings, const PaperRule &kind, const Paper &paper)
{
    if (kind.number.empty() || paper.number.trimmed().isEmpty())
        return;
    FieldRule number;
    number.type = FieldType::Code;
    number.schemes = kind.number;
    const Language language = m_session.packs.language();
    for (const FormatFault &fault :
         checkFormat(number, inLanguage(kind.words, language), paper.number, m_session.clock.today(), language)) {
        Finding finding = refusal(QStringLiteral("base:format"), QStringLiteral("paper.number"), fault.text);
        finding.severity = fault.severity;
        addOnce(findings, finding);
    }
}

} // namespace suben
