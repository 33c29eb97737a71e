#pragma once

#include "core/ledger/ledgercache.h"
#include "core/ledger/selfcheck.h"

#include <QHash>
#include <QSet>

namespace suben
{

struct StoredEvent;

/// Collects the rows of a self-check inside one transaction.
class SelfCheckRound final
{
public:
    SelfCheckRound(Session &session, Database &db, LedgerCache &cache, SelfCheckAnswer &answer);

    /// False when it was cancelled.
    bool entries(Progress &progress);
    void ownPapers();
    void allowances();
    void expiredLots();
    void standing();
    void uncertain();
    void loosened();
    /// The packs' inspection lists, from what the other rounds have found.
    void points();
    void add(const QString &category, SelfCheckRow row);
    void finish();

private:
    struct Kept {
        const RulePack *pack = nullptr;
        SelfCheckGroup *group = nullptr;
    };
    void entry(EventId id);
    void gaps(const StoredEvent &stored);
    void alone(const StoredEvent &stored);
    void ownPaper(const Kept &kept, const PaperRule &kind, Severity severity, const LegalBasis &basis,
                  const QString &text);
    void papersOf(const RulePack &pack, const QString &category, HolderKind kind, qint64 holder);
    void uncertainRule(const Kept &kept, const QString &list, const QString &id, const QString &name,
                       const LegalBasis &basis, const QString &declaredBy);
    SelfCheckGroup &groupOf(const QString &category);
    QString wordsOf(const StoredEvent &stored, int line);
    QString titleOf(const QString &packId) const;
    InspectionRow pointOf(const ViewRule &view, const InspectionPoint &point);
    bool showPaper(const InspectionPoint &point, InspectionRow &row);
    bool showEntry(const ViewRule &view, const InspectionPoint &point, InspectionRow &row);
    bool showNoGap(const ViewRule &view, const InspectionPoint &point, InspectionRow &row);
    /// The newest entry of a step under a category that has this list.
    struct Entry;
    std::optional<Entry> newestOf(const QString &step, const ViewRule &view, QDate from);
    QString wordOfStep(const QString &step) const;

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
    SelfCheckAnswer &m_answer;
    std::vector<Kept> m_packs;
    QSet<QString> m_said; ///< what is inherited by several categories is told once
};

} // namespace suben
