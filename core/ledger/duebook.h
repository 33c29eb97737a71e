#pragma once

#include "core/ledger/assessment.h"
#include "core/ledger/ledgercache.h"
#include "core/ledger/session.h"
#include "core/rules/standing.h"

namespace suben
{

/// Writes the rows of `due` and `due_settlement` that follow from events, papers and objects, inside a transaction.
class DueBook final
{
public:
    DueBook(Session &session, Database &db, LedgerCache &cache);

    /// After an event was posted: what it opens, and what it settles by being the step that was waited for.
    void follow(EventId id, const EventDraft &draft, const StepOfEvent &of);
    /// Dues of all papers and objects and of the own periods, anew for today; repeated ones that have passed open the
    /// next.
    void refresh();

private:
    struct About {
        QString subject;
        qint64 id = 0;
    };
    About aboutOf(const DueDate &due, EventId id, const EventDraft &draft) const;
    void open(const DueDate &due, const About &about, EventId event, const QString &period);
    /// What a newer version of a pack asks of events recorded before it: dues with a first day on or before the event.
    void refreshAdded();
    void openDues(EventId id, const EventDraft &draft, const QStringList &only);
    void settleBy(EventId id, const EventDraft &draft, const RulePack &pack);
    void settleSeries(const QString &rule, EventId by, QDate on);
    void settle(const QString &rule, const About &about, EventId by, QDate on);
    /// What `each` rules say of the subject now; open rows that they no longer say are taken away.
    void replaceOpen(const About &about, const std::vector<DueDate> &dues, const QStringList &rules);
    static QStringList rulesFor(const RulePack &pack, Each::Kind kind);
    void refreshObject(ObjectId id);
    void refreshObjects();
    void refreshPapersOf(HolderKind kind, qint64 holder);
    void refreshPapers();
    void refreshOwn();
    bool hasEnded(const QString &step, EventId opened);
    void refreshRepeated();

    Session &m_session;
    Database &m_db;
    LedgerCache &m_cache;
};

} // namespace suben
