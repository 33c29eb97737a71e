#include "ui/pages/resultspage.h"

#include "ui/aside.h"
#include "ui/import/importstage.h"
#include "ui/ledgergate.h"
#include "ui/pages/resultrows.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

ResultsPage::ResultsPage(Desk &desk)
    : ListPage(desk, QStringLiteral("resultsPage"), tr("Test results"), resultColumns(), {QStringLiteral("results"), QStringLiteral("resultCard")}),
      m_rowModel(new RecordModel(resultRowColumns(), this)), m_rows(new RecordView(theme(), QStringLiteral("resultRows"))), m_ask(new ReasonStrip(theme(), this))
{
    placeParts();
    connect(m_ask, &ReasonStrip::answered, this, &ResultsPage::answered);
    connect(m_ask, &ReasonStrip::refused, this, [this] {
        m_finishing = false;
        const bool isAfter = m_asked == Asked::Recall || m_asked == Asked::Release;
        m_asked = Asked::Nothing;
        if (isAfter)
            askNext();
        else
            m_rows->setFocus();
    });
    connect(m_rows, &RecordView::currentKeyChanged, this, [this] { showCard(); });
    connect(m_rows, &RecordView::opened, this, [this](qint64 key) { askWhich(static_cast<int>(key) - 1); });
    showParts();
}

void ResultsPage::placeParts()
{
    setAcceptDrops(true);
    setEmptiness({QStringLiteral("info"), tr("No test results are recorded yet"),
                  tr("Bring in the list a test house sends: each row finds its lot, what failed is put on hold at once, and what is doubtful is asked."),
                  {{tr("Choose the list of a test house"), [this] { chooseFile(); }}}});
    m_rows->setModel(m_rowModel);
    m_rows->setAccessibleName(tr("Rows of the list"));
    content().addWidget(list(), 1);
    content().addWidget(m_rows, 1);
    side().addCard(&card());
    m_ask->setObjectName(QStringLiteral("resultAsk"));
    m_ask->hide();
    const auto button = [this](const QString &word, Act act, ButtonLook look = ButtonLook::Plain) {
        auto *made = new KeyButton(theme(), word, desk().keys.action(act), look);
        bottom().saveBar().addButton(made);
        return made;
    };
    button(tr("Bring in a file…"), Act::Import)->setObjectName(QStringLiteral("importButton"));
    button(tr("Recall…"), Act::Recall);
    m_finish = button(tr("Record"), Act::Finish, ButtonLook::Primary);
    m_finish->setObjectName(QStringLiteral("finishButton"));
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
        if (const ListedResult *row = rowAt(m_rows->currentKey()))
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
    return m_plan ? ListTable{title(), m_rowModel->columns(), m_rowModel->records()} : ListPage::table();
}

void ResultsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("List of a test house"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("resultsDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.xlsx *.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsPage::begin);
    dialog->open();
}

void ResultsPage::begin(const QString &path)
{
    banner().dismiss();
    m_path = path;
    m_answers.clear();
    m_plan.reset();
    m_questions.clear();
    m_finishing = false;
    planNow();
}

void ResultsPage::work(Task *task, const QString &what)
{
    if (m_task)
        m_task->cancel();
    m_task = task;
    taskStrip().follow(task, what);
}

void ResultsPage::planNow()
{
    work(startAside(
             this, desk(), [path = m_path, answers = m_answers](Workspace &workspace, Progress &progress) { return ResultLists(workspace.session()).plan(path, answers, progress); },
             [this](Result<ResultPlan> plan) {
                 if (!plan) {
                     if (plan.error().code != ErrorCode::Cancelled)
                         banner().say(Tone::Refuse, tr("The file was not read"), plan.error().text);
                     leavePlan();
                     return;
                 }
                 m_plan = *std::move(plan);
                 showPlan();
             }),
         tr("Reading %1").arg(QFileInfo(m_path).fileName()));
}

void ResultsPage::showPlan()
{
    const qint64 at = std::max<qint64>(1, m_rows->currentKey());
    m_rowModel->show(resultRowRecords(*m_plan));
    header().setState(tr("Nothing is recorded yet"));
    showParts();
    m_rows->setCurrentIndex(m_rowModel->index(std::max(0, m_rowModel->rowOf(at)), 0));
    showCard();
    m_rows->setFocus();
    if (m_plan->count(ListedResult::State::Known) == static_cast<int>(m_plan->rows.size()))
        banner().say(Tone::Info, tr("This list is recorded already"), tr("All its rows stand in the ledger. Esc goes back."));
    if (m_finishing)
        finish();
}

void ResultsPage::showParts()
{
    using State = ListedResult::State;
    list()->setVisible(!m_plan);
    m_rows->setVisible(m_plan.has_value());
    m_finish->setEnabled(m_plan && (m_plan->isReady() || m_plan->asked() != nullptr));
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

void ResultsPage::leavePlan()
{
    m_plan.reset();
    m_path.clear();
    m_finishing = false;
    header().setState({});
    showParts();
    refresh();
    focusList();
}

void ResultsPage::enter()
{
    if (m_plan) {
        (m_ask->isVisible() ? static_cast<QWidget *>(m_ask) : m_rows)->setFocus();
        return;
    }
    refresh();
    if (m_ask->isVisible())
        m_ask->setFocus();
    else
        focusList();
    if (!m_questions.empty() && m_asked == Asked::Nothing)
        askNext();
}

bool ResultsPage::act(Act act)
{
    const auto result = std::ranges::find(m_results, static_cast<EventId>(chosen()), &TestResult::event);
    const ListedResult *row = rowAt(m_rows->currentKey());
    const LotId lot = row != nullptr ? row->lot.lot : !m_plan && result != m_results.end() ? result->lot : LotId{};
    switch (act) {
    case Act::Import:
        chooseFile();
        return true;
    case Act::Finish:
        finish();
        return true;
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
        return ListPage::act(act);
    }
}

bool ResultsPage::escape()
{
    if (ListPage::escape())
        return true;
    if (!m_plan)
        return false;
    banner().dismiss();
    leavePlan();
    return true;
}

void ResultsPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Event)
        choose(target.id);
    else if (target.kind == Target::Kind::Page && !target.place.isEmpty())
        begin(target.place);
}

void ResultsPage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_rows->setMode(mode);
}

QList<QWidget *> ResultsPage::areas()
{
    return m_plan ? QList<QWidget *>{&header(), m_rows, &card(), &bottom()} : ListPage::areas();
}

void ResultsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportStage::tableIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ResultsPage::dropEvent(QDropEvent *event)
{
    const QString path = ImportStage::tableIn(*event->mimeData());
    if (!path.isEmpty())
        begin(path);
}

} // namespace suben
