// Licences the firm lacks, and allowances that are used up.
#include "core/ledger/selfcheckround.h"

#include "core/ledger/ledgerfacts.h"
#include "core/rules/valuemath.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct SelfCheckPapersSay {
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
};

} // namespace

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
                             SelfCheckPapersSay::tr("This firm has no valid %1.")
                                 .arg(inLanguage(kind->words, m_session.packs.language())));
            }
        }
        for (const PaperRule &kind : kept.pack->papers) {
            if (kind.holder == HolderKind::Own)
                ownPaper(kept, kind, Severity::Info, {},
                         SelfCheckPapersSay::tr("No valid %1 of this firm is entered; enter it if the firm has one.")
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
                           SelfCheckPapersSay::tr("The %1 %2 allows %3; %4 were entered.")
                               .arg(inLanguage(rule->words, m_session.packs.language()), paper.number,
                                    displayText(Value(allowed.quantity)), displayText(used)),
                           allowed.key,
                           {},
                           cure});
        }
    }
}

} // namespace suben
