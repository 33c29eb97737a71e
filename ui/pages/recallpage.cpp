#include "ui/pages/recallpage.h"

#include "core/ledger/catalog.h"
#include "core/ledger/recalldrill.h"
#include "core/rules/rulepacks.h"
#include "ui/aside.h"
#include "ui/recall/recallrows.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

RecallPage::RecallPage(Desk &desk)
    : ListPage(desk, QStringLiteral("recallPage"), tr("Recall"), recallColumns(),
               {QStringLiteral("recalls"), QStringLiteral("recallCard")}),
      m_buyerModel(new RecordModel(recallBuyerColumns(), this)), m_lotModel(new RecordModel(recallLotColumns(), this)),
      m_buyers(new RecordView(theme(), QStringLiteral("recallBuyers"))),
      m_lots(new RecordView(theme(), QStringLiteral("recallLots"))), m_parts(new QSplitter(Qt::Vertical)),
      m_ask(new ReasonStrip(theme(), this))
{
    placeParts();
    connectParts();
    showNothing();
}

void RecallPage::placeParts()
{
    setEmptiness({QStringLiteral("recall"), tr("Nothing is being recalled"),
                  tr("Play a recall once a year: a lot is drawn, and the report says what a real one would stumble over."),
                  {{tr("Drill with a lot drawn at random"), [this] { drill({}); }}}});
    m_buyers->setModel(m_buyerModel);
    m_buyers->setAccessibleName(tr("Buyers of the recalled lots"));
    m_lots->setModel(m_lotModel);
    m_lots->setAccessibleName(tr("Lots the recall concerns"));
    m_parts->addWidget(list());
    m_parts->addWidget(m_buyers);
    m_parts->addWidget(m_lots);
    m_parts->setChildrenCollapsible(false);
    content().addWidget(m_parts, 1);
    side().addCard(&card());
    m_ask->setObjectName(QStringLiteral("recallAsk"));
    m_ask->hide();
    const auto button = [this](const QString &word, Act act, ButtonLook look = ButtonLook::Plain) {
        auto *made = new KeyButton(theme(), word, desk().keys.action(act), look);
        bottom().saveBar().addButton(made);
        return made;
    };
    auto *complaints = new KeyButton(theme(), tr("Complaints"), desk().keys.action(Act::OtherLots), ButtonLook::Small);
    complaints->setObjectName(QStringLiteral("complaintsButton"));
    header().addTool(complaints);
    button(tr("Recall…"), Act::Recall);
    m_return = button(tr("Goods came back"), Act::New);
    m_stage = button(tr("Next stage…"), Act::Hold);
    m_notices = button(tr("Letters"), Act::PrintAgain);
    m_report = button(tr("Make the report"), Act::Finish, ButtonLook::Primary);
    m_report->setObjectName(QStringLiteral("finishButton"));
}

void RecallPage::connectParts()
{
    connect(m_ask, &ReasonStrip::answered, this, &RecallPage::answered);
    connect(m_ask, &ReasonStrip::refused, this, [this] {
        m_asked = Asked::Nothing;
        focusList();
    });
    connect(m_buyers, &RecordView::opened, this, &RecallPage::askTold);
    connect(m_lots, &RecordView::opened, this, [this](qint64 lot) {
        Q_EMIT wanted(Target{Target::Kind::Lot, lot, QStringLiteral("lotsPage")});
    });
}

void RecallPage::load()
{
    auto cases = Recalls(session()).list();
    if (!cases) {
        banner().say(cases.error());
        return;
    }
    m_cases = *std::move(cases);
    model().show(recallRecords(m_cases, session().clock.now()));
    if (m_wanted != EventId{})
        choose(raw(std::exchange(m_wanted, EventId{})));
}

const RecallCase *RecallPage::chosenCase() const
{
    const auto at = std::ranges::find(m_cases, static_cast<EventId>(chosen()), &RecallCase::opening);
    return at != m_cases.end() ? &*at : nullptr;
}

void RecallPage::fillCard(qint64 key)
{
    const bool isShown = m_shown && (!m_shown->file || raw(m_shown->file->opening) == key);
    if (isShown)
        fillRecallCard(m_shown->reading, m_shown->file ? &*m_shown->file : nullptr, session().clock.now(), card());
    else if (key != 0)
        readCase(static_cast<EventId>(key));
}

void RecallPage::work(Task *task, const QString &what)
{
    if (m_task)
        m_task->cancel();
    m_task = task;
    taskStrip().follow(task, what);
}

void RecallPage::readCase(EventId opening)
{
    if (m_isChanging)
        return; // what is being recorded is read when it stands
    m_isReading = true;
    showButtons();
    work(startAside(
             this, desk(),
             [opening](Workspace &workspace, Progress &progress) {
                 return Recalls(workspace.session()).report(opening, progress);
             },
             [this, opening](Result<RecallReport> report) {
                 m_isReading = false;
                 showButtons();
                 if (!report) {
                     if (report.error().code != ErrorCode::Cancelled)
                         banner().say(report.error());
                 } else if (raw(opening) == chosen()) {
                     show({std::move(report->reading), std::move(report->file), {}});
                     if (std::exchange(m_stageWanted, false))
                         askStage();
                 }
             }),
         tr("Reading the recall"));
}

void RecallPage::show(Shown shown)
{
    m_shown = std::move(shown);
    const QDate today = session().clock.today();
    header().setState(m_shown->file ? QString() : tr("Drill: no lot is changed"));
    m_buyerModel->show(recallBuyerRecords(m_shown->reading, today));
    m_lotModel->show(recallLotRecords(m_shown->reading, today));
    m_buyers->show();
    m_lots->show();
    list()->setVisible(!m_cases.empty());
    card().clear();
    fillRecallCard(m_shown->reading, m_shown->file ? &*m_shown->file : nullptr, session().clock.now(), card());
    showButtons();
    if (!m_shown->file)
        m_buyers->setFocus();
}

void RecallPage::showNothing()
{
    m_shown.reset();
    header().setState({});
    m_buyers->hide();
    m_lots->hide();
    list()->show();
    showButtons();
}

void RecallPage::showButtons()
{
    const bool isCase = m_shown && m_shown->file;
    const bool isOpen = isCase && m_shown->file->isOpen();
    m_return->setEnabled(isOpen);
    m_stage->setEnabled(isOpen && !m_isChanging && !m_isReading);
    m_notices->setEnabled(isCase);
    m_report->setEnabled(m_shown.has_value());
    bottom().saveBar().setTotals({}, isOpen ? tr("Enter on a buyer: how they were told") : QString());
}

void RecallPage::enter()
{
    refresh();
    if (m_ask->isVisible())
        m_ask->setFocus();
    else if (m_shown && !m_shown->file)
        m_buyers->setFocus();
    else
        focusList();
}

const Consignee *RecallPage::buyer() const
{
    const qint64 key = m_buyers->currentKey();
    const bool isThere = m_shown && key > 0 && key <= static_cast<qint64>(m_shown->reading.consignees.size());
    return isThere ? &m_shown->reading.consignees[static_cast<std::size_t>(key - 1)] : nullptr;
}

bool RecallPage::act(Act act)
{
    switch (act) {
    case Act::Recall:
        askGiven(m_lots->hasFocus() ? static_cast<LotId>(m_lots->currentKey()) : LotId{}, {});
        return true;
    case Act::Finish:
        report();
        return true;
    case Act::OtherLots:
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("complaintsPage")});
        return true;
    case Act::PrintAgain:
        askLetters();
        return true;
    case Act::New:
        bookReturn();
        return true;
    case Act::Hold:
        askStage();
        return true;
    case Act::Save:
        if (!m_shown)
            return ListPage::act(act);
        writeTables();
        return true;
    case Act::Trace:
        if (!m_shown)
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, raw(m_shown->reading.root), {}});
        return true;
    default:
        return ListPage::act(act);
    }
}

bool RecallPage::escape()
{
    if (ListPage::escape())
        return true;
    if (!m_shown || m_shown->file)
        return false;
    showNothing(); // away from a drill
    refresh();
    focusList();
    return true;
}

/// What came back or was told elsewhere stands in the case at once.
void RecallPage::refresh()
{
    ListPage::refresh();
    if (m_shown && m_shown->file && raw(m_shown->file->opening) == chosen())
        readCase(m_shown->file->opening);
}

void RecallPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Lot)
        askGiven(static_cast<LotId>(target.id), target.place);
    else if (target.kind == Target::Kind::Event)
        choose(target.id);
    else if (target.kind == Target::Kind::Page && target.place == u"drill")
        askGiven({}, {});
}

void RecallPage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_buyers->setMode(mode);
    m_lots->setMode(mode);
}

QList<QWidget *> RecallPage::areas()
{
    QList<QWidget *> all = ListPage::areas();
    if (m_shown)
        all.insert(2, {m_buyers});
    if (m_shown)
        all.insert(3, {m_lots});
    return all;
}

} // namespace suben
