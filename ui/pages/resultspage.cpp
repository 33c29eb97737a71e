#include "ui/pages/resultspage.h"

#include "ui/pages/resultrows.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

ResultsPage::ResultsPage(Desk &desk)
    : FilePage(desk, QStringLiteral("resultsPage"), tr("Test results"), resultColumns(), resultRowColumns(), {QStringLiteral("results"), QStringLiteral("resultCard")},
               {QStringLiteral("resultRows"), QStringLiteral("resultAsk"), QStringLiteral("resultsDialog"), tr("List of a test house"), {tr("Lists (*.xlsx *.csv *.txt *.tsv)")}})
{
    placeParts();
    connect(&question(), &ReasonStrip::answered, this, &ResultsPage::answered);
    connect(&question(), &ReasonStrip::refused, this, [this] {
        m_finishing = false;
        const bool isAfter = m_asked == Asked::Recall || m_asked == Asked::Release;
        m_asked = Asked::Nothing;
        if (isAfter)
            askNext();
        else
            rows().setFocus();
    });
    connect(&rows(), &RecordView::currentKeyChanged, this, [this] { showCard(); });
    connect(&rows(), &RecordView::opened, this, [this](qint64 key) { askWhich(static_cast<int>(key) - 1); });
    showParts();
}

void ResultsPage::placeParts()
{
    setEmptiness({QStringLiteral("info"), tr("No test results are recorded yet"),
                  tr("Bring in the list a test house sends: each row finds its lot, what failed is put on hold at once, and what is doubtful is asked."),
                  {{tr("Choose the list of a test house"), [this] { chooseFile(); }}}});
    rows().setAccessibleName(tr("Rows of the list"));
    content().addWidget(list(), 1);
    content().addWidget(&rows(), 1);
    side().addCard(&card());
    addButton(tr("Recall…"), Act::Recall);
    addFinish();
}

void ResultsPage::load()
{
    auto results = TestResults(session()).list();
    if (!results) {
        banner().say(results.error());
        return;
    }
    m_results = *std::move(results);
    model().show(resultRecords(m_results, session().clock.today()));
}

const ListedResult *ResultsPage::rowAt(qint64 key) const
{
    return m_plan && key >= 1 && key <= static_cast<qint64>(m_plan->rows.size()) ? &m_plan->rows[static_cast<std::size_t>(key - 1)] : nullptr;
}

void ResultsPage::fillCard(qint64 key)
{
    if (m_plan) {
        if (const ListedResult *row = rowAt(rows().currentKey()))
            fillResultCard(*row, card());
        return;
    }
    const auto result = std::ranges::find(m_results, static_cast<EventId>(key), &TestResult::event);
    if (result != m_results.end())
        fillResultCard(*result, session().clock.today(), card());
}

void ResultsPage::openRecord(qint64 key)
{
    Q_EMIT wanted(Target{Target::Kind::Event, key, {}});
}

ListTable ResultsPage::table() const
{
    return m_plan ? ListTable{title(), rowModel().columns(), rowModel().records()} : ListPage::table();
}

void ResultsPage::begin(const QString &path)
{
    setPath(path);
    m_answers.clear();
    m_plan.reset();
    m_questions.clear();
    m_asked = Asked::Nothing;
    m_finishing = false;
    planNow();
}

void ResultsPage::planNow()
{
    readFile([path = path(), answers = m_answers](Session &own, Progress &progress) { return ResultLists(own).plan(path, answers, progress); },
             [this](ResultPlan plan) {
                 m_plan = std::move(plan);
                 showPlan();
             });
}

void ResultsPage::showPlan()
{
    const qint64 at = std::max<qint64>(1, rows().currentKey());
    rowModel().show(resultRowRecords(*m_plan));
    header().setState(tr("Nothing is recorded yet"));
    showParts();
    rows().setCurrentIndex(rowModel().index(std::max(0, rowModel().rowOf(at)), 0));
    showCard();
    rows().setFocus();
    if (m_plan->count(ListedResult::State::Known) == static_cast<int>(m_plan->rows.size()))
        banner().say(Tone::Info, tr("This list is recorded already"), tr("All its rows stand in the ledger. Esc goes back."));
    if (m_finishing)
        finish();
}

void ResultsPage::showParts()
{
    using State = ListedResult::State;
    list()->setVisible(!m_plan);
    rows().setVisible(m_plan.has_value());
    finishButton().setEnabled(m_plan && (m_plan->isReady() || m_plan->asked() != nullptr));
    QStringList totals;
    const auto count = [&](const QString &sentence, int number) {
        if (number > 0)
            totals.append(sentence.arg(number));
    };
    if (m_plan) {
        count(tr("%1 to record"), m_plan->count(State::Ready) + m_plan->count(State::Corrects));
        count(tr("%1 failed"), static_cast<int>(std::ranges::count_if(m_plan->rows, [](const ListedResult &row) { return row.isRecorded() && !row.said.passed; })));
        count(tr("%1 to be asked"), m_plan->count(State::Asked));
        count(tr("%1 known already"), m_plan->count(State::Known));
        count(tr("%1 not recorded"), m_plan->count(State::Nowhere) + m_plan->count(State::Unreadable) + m_plan->count(State::LeftOut));
    }
    bottom().saveBar().setTotals(totals, m_plan && m_plan->asked() != nullptr ? tr("Enter on a row: which lot it is about") : QString());
}

void ResultsPage::dropPlan()
{
    m_plan.reset();
    m_finishing = false;
}

void ResultsPage::enter()
{
    FilePage::enter();
    if (!m_plan && !m_questions.empty() && m_asked == Asked::Nothing)
        askNext();
}

bool ResultsPage::act(Act act)
{
    const auto result = std::ranges::find(m_results, static_cast<EventId>(chosen()), &TestResult::event);
    const ListedResult *row = rowAt(rows().currentKey());
    const LotId lot = row != nullptr ? row->lot.lot : !m_plan && result != m_results.end() ? result->lot : LotId{};
    switch (act) {
    case Act::Trace:
        if (lot == LotId{})
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(lot), {}});
        return true;
    case Act::Recall:
        if (lot != LotId{} && !m_plan)
            Q_EMIT wanted(Target{Target::Kind::Lot, raw(lot), QStringLiteral("recallPage"), result->said.passed ? QString() : testWords(result->said)});
        return true;
    default:
        return FilePage::act(act);
    }
}

QList<QWidget *> ResultsPage::areas()
{
    return m_plan ? QList<QWidget *>{&header(), &rows(), &card(), &bottom()} : ListPage::areas();
}

} // namespace suben
