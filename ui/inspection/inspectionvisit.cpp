// The visit itself: how it begins, what is noted of it, how it is left.
#include "ui/inspection/inspectionpage.h"

#include "core/ledger/visitverdict.h"
#include "core/storage/store.h"
#include "core/workspace/workspace.h"
#include "ui/aside.h"
#include "ui/form/entryfield.h"
#include "ui/inspection/inspectionband.h"
#include "ui/inspection/inspectionview.h"
#include "ui/ledgergate.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"

#include <QTimer>
#include <algorithm>

namespace suben
{

void InspectionPage::begin()
{
    writeLedger(
        this, session(), [](Session &own) { return Visits(own).begin(); }, [this](const Result<Visit> &visit) { begun(visit); });
}

void InspectionPage::begun(const Result<Visit> &visit)
{
    if (!visit) {
        banner().say(visit.error());
        return;
    }
    m_visit = *visit;
    closeLedger();
    banner().dismiss();
    m_band->stopAsking();
    m_band->showRunning(m_visit->beganAt, m_visit->shown);
    m_answer.reset();
    m_box->clear();
    showList(VisitList::Lot);
    m_box->setFocus();
    checkLedger();
    Q_EMIT titleChanged();
    if (!isVisible()) // begun while somebody had gone on to another page: closed is closed
        Q_EMIT wanted(Target{Target::Kind::Page, 0, objectName()});
}

// While the visit runs nothing can be entered, whatever a page would allow and whoever has unlocked the window.
void InspectionPage::closeLedger()
{
    session().store.setAccess(Store::Access::Reading);
}

// The whole chain is computed anew while the inspector looks around; the card of the ledger says how far that is.
void InspectionPage::checkLedger()
{
    m_verdict.reset();
    m_checked = {0, 0};
    const auto seals = Chain(session()).seals();
    m_against = seals && !seals->isEmpty() ? std::ranges::max_element(*seals, {}, &Seal::sealedAt)->shortText() : QString();
    const QStringList against = m_against.isEmpty() ? QStringList() : QStringList{m_against};
    m_check = startAside(
        this, desk(),
        [against](Workspace &workspace, Progress &progress) { return Chain(workspace.session()).verify(against, progress); },
        [this](const Result<ChainVerdict> &verdict) {
            if (!m_visit)
                return;
            if (verdict)
                m_verdict = *verdict;
            else if (verdict.error().code != ErrorCode::Cancelled)
                banner().say(verdict.error());
            showCheck();
        });
    if (m_check)
        connect(m_check, &Task::progressed, this, [this](qint64 done, qint64 total) {
            m_checked = {done, total};
            showCheck();
        });
}

void InspectionPage::showCheck()
{
    if (!m_answer || m_answer->cards.empty())
        return;
    VisitCard &card = m_answer->cards.back();
    if (m_verdict)
        showVerdict(card, *m_verdict, m_against);
    else
        showChecking(card, m_checked.first, m_checked.second);
    m_lotView->showCard(m_answer->cards.size() - 1, card);
}

void InspectionPage::secretGiven(const QString &secret)
{
    if (m_visit) {
        end(secret);
        return;
    }
    writeLedger(
        this, session(), [secret](Session &own) { return Visits(own).setPin(secret); },
        [this](const Result<void> &set) {
            if (set)
                begin();
            else
                m_band->say(set.error().text);
        });
}

void InspectionPage::end(const QString &secret)
{
    writeLedger(
        this, session(), [visit = m_visit->id, secret](Session &own) { return Visits(own).end(visit, secret); },
        [this](const Result<void> &ended) { left(ended); });
}

void InspectionPage::left(const Result<void> &ended)
{
    if (!ended) {
        m_band->say(ended.error().text);
        return;
    }
    if (m_task)
        m_task->cancel();
    if (m_check)
        m_check->cancel();
    m_visit.reset();
    m_band->stopAsking();
    session().store.setAccess(mayWrite(session().actor.role) ? Store::Access::Writing : Store::Access::Reading);
    Q_EMIT titleChanged();
    Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("todayPage")});
}

void InspectionPage::note(const VisitShown &shown, std::function<void(bool)> then)
{
    if (!m_visit)
        return;
    if (LedgerGate::isWaiting(this)) { // what was printed meanwhile
        constexpr int BetweenLooks = 250; // ms
        QTimer::singleShot(BetweenLooks, this, [this, shown, then = std::move(then)] { note(shown, then); });
        return;
    }
    writeLedger(
        this, session(), [visit = m_visit->id, shown](Session &own) { return Visits(own).note(visit, shown); },
        [this, then = std::move(then)](const Result<void> &noted) {
            if (!noted) {
                banner().say(noted.error());
            } else if (m_visit) {
                ++m_visit->shown;
                m_band->showRunning(m_visit->beganAt, m_visit->shown);
            }
            then(noted.has_value());
        });
}

} // namespace suben
