// The visit itself: how it begins, what is noted of it, how it is left.
#include "ui/inspection/inspectionpage.h"

#include "core/storage/store.h"
#include "core/workspace/workspace.h"
#include "ui/form/entryfield.h"
#include "ui/inspection/inspectionband.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"

namespace suben
{

// From here on nothing can be entered either, whatever a page would allow.
void InspectionPage::begin()
{
    const auto visit = Visits(session()).begin();
    if (!visit) {
        banner().say(visit.error());
        return;
    }
    m_visit = *visit;
    session().store.setAccess(Store::Access::Reading);
    banner().dismiss();
    m_band->stopAsking();
    m_band->showRunning(m_visit->beganAt, m_visit->shown);
    m_answer.reset();
    m_box->clear();
    showList(VisitList::Lot);
    m_box->setFocus();
    Q_EMIT titleChanged();
}

void InspectionPage::secretGiven(const QString &secret)
{
    if (m_visit) {
        end(secret);
        return;
    }
    const auto set = Visits(session()).setPin(secret);
    if (set)
        begin();
    else
        m_band->say(set.error().text);
}

void InspectionPage::end(const QString &secret)
{
    const auto ended = Visits(session()).end(m_visit->id, secret);
    if (!ended) {
        m_band->say(ended.error().text);
        return;
    }
    if (m_task)
        m_task->cancel();
    m_visit.reset();
    m_band->stopAsking();
    session().store.setAccess(mayWrite(session().actor.role) ? Store::Access::Writing : Store::Access::Reading);
    Q_EMIT titleChanged();
    Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("todayPage")});
}

void InspectionPage::note(VisitDeed deed, const QString &words)
{
    if (!m_visit)
        return;
    const LotId lot = m_answer ? m_answer->lot : LotId{};
    if (const auto noted = Visits(session()).note(m_visit->id, {{}, deed, visitListId(m_list), lot, words}); !noted) {
        banner().say(noted.error());
        return;
    }
    ++m_visit->shown;
    m_band->showRunning(m_visit->beganAt, m_visit->shown);
}

} // namespace suben
