// Rules in use that nobody has confirmed or that were made looser.
#include "core/ledger/selfcheckround.h"

#include "core/rules/reading.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct SelfCheckRulesSay {
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
};

} // namespace

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
                           SelfCheckRulesSay::tr("Not confirmed yet, so it stops nobody: %1").arg(name),
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
                 SelfCheckRulesSay::tr("Made looser by %1: %2")
                     .arg(titleOf(loosening.by), inLanguage(loosening.because, m_session.packs.language())),
                 {},
                 {},
                 {Cure::At::Packs, 0, kept.pack->id}});
        }
    }
}

} // namespace suben
