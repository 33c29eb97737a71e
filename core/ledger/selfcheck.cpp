#include "core/ledger/selfcheck.h"

#include "core/ledger/dues.h"
#include "core/ledger/privatevalue.h"
#include "core/ledger/selfcheckround.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <numeric>

namespace suben
{

namespace
{

struct SelfCheckSay {
    Q_DECLARE_TR_FUNCTIONS(SelfCheck)
};

SelfCheckRow lateRow(const DueRow &due)
{
    return {GapKind::Late,
            due.late,
            due.rule,
            SelfCheckSay::tr("%1 was due on %2 and is %3 days late.")
                .arg(due.name, inChina(due.dueAt).date().toString(Qt::ISODate))
                .arg(due.daysLate),
            due.about,
            due.basis,
            {Cure::At::Due, raw(due.id), {}}};
}

} // namespace

QString gapKindName(GapKind kind)
{
    static constexpr const char *Names[] = {"empty", "advised",  "paper", "exceeded",  "expired",
                                            "late",  "standing", "alone", "uncertain", "loosened"};
    return QLatin1String(Names[static_cast<int>(kind)]);
}

QString inspectionStateName(InspectionRow::State state)
{
    static constexpr const char *Names[] = {"there", "missing", "look"};
    return QLatin1String(Names[static_cast<int>(state)]);
}

int SelfCheckAnswer::count() const
{
    return std::accumulate(groups.begin(), groups.end(), 0, [](int sum, const SelfCheckGroup &group) {
        return sum + static_cast<int>(group.rows.size());
    });
}

SelfCheck::SelfCheck(Session &session) : m_session(session) {}

Result<SelfCheckAnswer> SelfCheck::run(QDate from, QDate to, Progress &progress)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return failure(ErrorCode::Usage, SelfCheckSay::tr("The period ends before it begins."));
    Dues dues(m_session);
    if (const auto anew = dues.refresh(); !anew)
        return Failure(anew.error());
    const auto open = dues.open(m_session.clock.today());
    if (!open)
        return Failure(open.error());
    LedgerCache cache(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<SelfCheckAnswer> {
        if (const auto readable = secretsAreReadable(db, m_session.keys); !readable)
            return Failure(readable.error());
        cache.refresh(db, m_session.info);
        SelfCheckAnswer answer{from, to, {}};
        SelfCheckRound round(m_session, db, cache, answer);
        round.ownPapers();
        if (!round.entries(progress))
            return failure(ErrorCode::Cancelled, SelfCheckSay::tr("Stopped."));
        round.allowances();
        round.expiredLots();
        for (const DueRow &due : *open) {
            if (due.daysLate > 0)
                round.add(due.pack, lateRow(due));
        }
        round.standing();
        round.uncertain();
        round.loosened();
        round.points();
        round.finish();
        return answer;
    });
}

} // namespace suben
