// What a list of test results leaves to a person: which lot is meant, why a report was corrected, whether to recall what
// failed, and whether to release what is good.
#include "core/ledger/catalog.h"
#include "core/ledger/stock.h"
#include "ui/ledgergate.h"
#include "ui/pages/resultrows.h"
#include "ui/pages/resultspage.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"

#include <QApplication>
#include <algorithm>

namespace suben
{

void ResultsPage::askWhich(int number)
{
    const ListedResult *row = rowAt(number + 1);
    if (row == nullptr || row->candidates.empty() || (row->state == ListedResult::State::Known || row->state == ListedResult::State::Unreadable))
        return;
    m_asked = Asked::Which;
    m_askedRow = number;
    rows().setCurrentIndex(rowModel().index(number, 0));
    QStringList choices;
    for (const LotMatch &match : row->candidates)
        choices.append(matchWords(match));
    choices.append(tr("None of these: leave it out"));
    question().askWhich(tr("Row %1, %2: which lot was tested?").arg(row->number).arg(row->sample.words()), row->why.isEmpty() ? tr("It holds for all rows of this sample.") : row->why, choices, tr("Decide later"));
    place(question(), 780);
}

void ResultsPage::whichAnswered(const QString &answer)
{
    const ListedResult *row = rowAt(m_askedRow + 1);
    if (row == nullptr)
        return;
    const auto match = std::ranges::find_if(row->candidates, [&](const LotMatch &one) { return matchWords(one) == answer; });
    m_answers[row->sample.key()] = match == row->candidates.end() ? LotId{} : match->lot;
    planNow();
}

void ResultsPage::finish()
{
    if (!m_plan || question().isVisible())
        return;
    m_finishing = true;
    const auto asked = std::ranges::find(m_plan->rows, ListedResult::State::Asked, &ListedResult::state);
    if (asked != m_plan->rows.end()) {
        askWhich(static_cast<int>(asked - m_plan->rows.begin()));
    } else if (!m_plan->isReady()) {
        m_finishing = false;
        QApplication::beep();
    } else if (m_plan->count(ListedResult::State::Corrects) > 0) {
        m_asked = Asked::Why;
        question().ask(tr("%1 results are corrected. Why?").arg(m_plan->count(ListedResult::State::Corrects)), tr("The earlier results stay and can be read."),
                   {tr("The test house corrected its report"), tr("It was typed wrong before")}, tr("Record nothing yet"));
        place(question(), 560);
    } else {
        record({});
    }
}

void ResultsPage::record(const QString &reason)
{
    m_finishing = false;
    if (!m_plan)
        return;
    writeLedger(
        this, session(),
        [plan = *m_plan, reason](Session &own) {
            NoProgress progress;
            return ResultLists(own).record(plan, reason, progress);
        },
        [this](const Result<ResultsDone> &done) { recorded(done); });
}

void ResultsPage::recorded(const Result<ResultsDone> &done)
{
    if (!done) {
        sayRefused(done.error());
        return;
    }
    m_questions.clear();
    for (const LotId lot : done->failed)
        m_questions.push_back({Asked::Recall, lot});
    for (const LotId lot : done->releasable)
        m_questions.push_back({Asked::Release, lot});
    const auto count = done->events.size();
    leavePlan();
    if (!done->failed.empty())
        banner().say(Tone::Warn, tr("%1 results are recorded; %2 lots failed and are on hold").arg(count).arg(done->failed.size()), tr("Nothing of them can be sold until they are released."));
    else
        banner().sayBriefly(Tone::Ok, tr("%1 results are recorded").arg(count), {});
    Q_EMIT ledgerChanged();
    askNext();
}

void ResultsPage::askNext()
{
    m_asked = Asked::Nothing;
    if (m_questions.empty()) {
        focusList();
        return;
    }
    const Question next = m_questions.front();
    m_questions.pop_front();
    m_askedLot = next.lot;
    if (next.what == Asked::Recall)
        askRecall(next.lot);
    else
        askRelease(next.lot);
}

void ResultsPage::askRecall(LotId id)
{
    const auto lot = Catalog(session()).lot(id);
    m_asked = Asked::Recall;
    question().askOne(tr("Lot %1 failed its test. Recall it?").arg(lot ? lot->code : QString()), tr("It is on hold already. The recall case shows who bought of it and what the law wants by when."),
                  tr("Go to the recall"), tr("Leave it on hold"));
    place(question(), 560);
}

void ResultsPage::askRelease(LotId id)
{
    const auto may = TestResults(session()).mayRelease(id);
    if (!may || !*may) {
        askNext();
        return;
    }
    m_asked = Asked::Release;
    const QString report = (*may)->said.report;
    question().ask(tr("Lot %1 is good now. Release it?").arg((*may)->lotCode), testWords((*may)->said),
               {report.isEmpty() ? tr("Tested again and good") : tr("Tested again and good, report %1").arg(report), tr("The report was corrected")}, tr("Leave it on hold"));
    place(question(), 560);
}

void ResultsPage::release(const QString &reason)
{
    writeLedger(
        this, session(), [lot = m_askedLot, reason](Session &own) { return Stock(own).release(lot, reason); },
        [this](const Result<void> &done) {
            if (!done) {
                sayRefused(done.error());
            } else {
                banner().sayBriefly(Tone::Ok, tr("It is released"), {});
                refresh();
                Q_EMIT ledgerChanged();
            }
            askNext();
        });
}

void ResultsPage::answered(const QString &answer)
{
    switch (std::exchange(m_asked, Asked::Nothing)) {
    case Asked::Which:
        whichAnswered(answer);
        return;
    case Asked::Why:
        record(answer);
        return;
    case Asked::Recall: {
        const auto results = TestResults(session()).ofLot(m_askedLot).value_or(std::vector<TestResult>());
        const auto failed = std::find_if(results.rbegin(), results.rend(), [](const TestResult &one) { return !one.said.passed; });
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(m_askedLot), QStringLiteral("recallPage"), failed != results.rend() ? testWords(failed->said) : QString()});
        return;
    }
    case Asked::Release:
        release(answer);
        return;
    case Asked::Nothing:
        return;
    }
}

} // namespace suben
