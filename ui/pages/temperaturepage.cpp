#include "ui/pages/temperaturepage.h"

#include "core/ledger/catalog.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pages/temperaturerows.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/temperaturechart.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace suben
{

TemperaturePage::TemperaturePage(Desk &desk)
    : ListPage(desk, QStringLiteral("temperaturePage"), tr("Temperatures"), temperatureColumns(),
               {QStringLiteral("temperatures"), QStringLiteral("temperatureCard")}),
      m_chart(new TemperatureChart(theme(), QStringLiteral("temperatureChart"))), m_lotModel(new RecordModel(temperatureLotColumns(), this)),
      m_lots(new RecordView(theme(), QStringLiteral("temperatureLots"))), m_parts(new QSplitter(Qt::Vertical)), m_ask(new ReasonStrip(theme(), this))
{
    placeParts();
    connect(m_ask, &ReasonStrip::answered, this, &TemperaturePage::answered);
    connect(m_ask, &ReasonStrip::refused, this, [this] {
        m_asked = Asked::Nothing;
        leavePlan();
    });
    connect(m_lots, &RecordView::opened, this, [this](qint64 lot) { Q_EMIT wanted(Target{Target::Kind::Lot, lot, QStringLiteral("lotsPage")}); });
    showParts();
}

void TemperaturePage::placeParts()
{
    setAcceptDrops(true);
    setEmptiness({QStringLiteral("temperature"), tr("No temperatures are recorded yet"),
                  tr("Bring in the file of a logger: the lots that were in that fridge or store are found, and what was too warm or too cold is shown for each."),
                  {{tr("Choose the file of a logger"), [this] { chooseFile(); }}}});
    m_lots->setModel(m_lotModel);
    m_lots->setAccessibleName(tr("Lots that were there"));
    m_parts->addWidget(list());
    m_parts->addWidget(m_chart);
    m_parts->addWidget(m_lots);
    m_parts->setChildrenCollapsible(false);
    content().addWidget(m_parts, 1);
    side().addCard(&card());
    m_ask->setObjectName(QStringLiteral("temperatureAsk"));
    m_ask->hide();
    auto *import = new KeyButton(theme(), tr("Bring in a file…"), desk().keys.action(Act::Import));
    import->setObjectName(QStringLiteral("importButton"));
    bottom().saveBar().addButton(import);
    m_finish = new KeyButton(theme(), tr("Record"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_finish->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(m_finish);
}

void TemperaturePage::load()
{
    const auto rows = TemperatureLogs(session()).list();
    if (!rows) {
        banner().say(rows.error());
        return;
    }
    model().show(temperatureRecords(*rows));
    if (m_wanted != EventId{})
        choose(raw(std::exchange(m_wanted, EventId{})));
}

void TemperaturePage::fillCard(qint64 key)
{
    if (m_plan) {
        fillTemperatureCard(*m_plan, card());
    } else if (m_story && raw(m_story->row.event) == key) {
        fillTemperatureCard(*m_story, card());
    } else if (key != 0 && m_path.isEmpty()) { // nothing that is looked at stops a file that is being read
        m_story.reset();
        showParts();
        readStory(static_cast<EventId>(key));
    }
}

void TemperaturePage::work(Task *task, const QString &what)
{
    if (m_task)
        m_task->cancel();
    m_task = task;
    taskStrip().follow(task, what);
}

void TemperaturePage::readStory(EventId event)
{
    work(startAside(
             this, desk(), [event](Workspace &workspace, Progress &progress) { return TemperatureLogs(workspace.session()).story(event, progress); },
             [this, event](Result<TemperatureStory> story) {
                 if (!story) {
                     if (story.error().code != ErrorCode::Cancelled)
                         banner().say(story.error());
                 } else if (raw(event) == chosen() && !m_plan) {
                     m_story = *std::move(story);
                     showStory();
                 }
             }),
         tr("Reading the temperatures"));
}

void TemperaturePage::showStory()
{
    m_chart->show(m_story->readings, m_story->row.range);
    m_lotModel->show(temperatureLotRecords(m_story->lots));
    showParts();
    showCard();
}

void TemperaturePage::showPlan()
{
    m_chart->show(m_plan->file.readings, m_plan->range.value_or(TemperatureRange()));
    m_lotModel->show(temperatureLotRecords(m_plan->lots));
    header().setState(tr("Nothing is recorded yet"));
    showParts();
    showCard();
    if (m_plan->earlier != EventId{})
        banner().say(Tone::Info, tr("This file is recorded already"), tr("It stands in entry %1. Esc goes back to the list.").arg(raw(m_plan->earlier)));
    m_lots->setFocus();
}

void TemperaturePage::showParts()
{
    const bool isShown = m_plan || m_story;
    list()->setVisible(!m_plan);
    m_chart->setVisible(isShown);
    m_lots->setVisible(isShown);
    m_finish->setEnabled(m_plan && m_plan->isReady());
    bottom().saveBar().setTotals(m_plan ? QStringList{tr("%1 readings").arg(m_plan->file.readings.size()), tr("%1 lots").arg(m_plan->lots.size()),
                                                      tr("%1 out of range").arg(m_plan->lotsOutside())}
                                        : QStringList());
}

void TemperaturePage::leavePlan()
{
    m_plan.reset();
    m_path.clear();
    header().setState({});
    showParts();
    refresh();
    if (m_story)
        showStory();
    focusList();
}

void TemperaturePage::record()
{
    if (!m_plan || !m_plan->isReady())
        return;
    writeLedger(
        this, session(), [plan = *m_plan](Session &own) { return TemperatureLogs(own).record(plan); },
        [this](const Result<EventId> &entry) { recorded(entry); });
}

void TemperaturePage::recorded(const Result<EventId> &entry)
{
    if (!entry) {
        sayRefused(entry.error());
        return;
    }
    const int outside = m_plan ? m_plan->lotsOutside() : 0;
    m_wanted = *entry;
    m_story.reset();
    leavePlan();
    if (outside > 0)
        banner().say(Tone::Warn, tr("Recorded; %1 lots were out of range").arg(outside), tr("Enter on a lot opens it: hold it there until it is judged."));
    else
        banner().sayBriefly(Tone::Ok, tr("It is recorded"), {});
    Q_EMIT ledgerChanged();
}

void TemperaturePage::enter()
{
    if (m_plan) {
        m_lots->setFocus();
        return;
    }
    refresh();
    if (m_ask->isVisible())
        m_ask->setFocus();
    else
        focusList();
}

bool TemperaturePage::act(Act act)
{
    switch (act) {
    case Act::Import:
        chooseFile();
        return true;
    case Act::Finish:
        record();
        return true;
    case Act::Trace:
        if (m_lots->currentKey() == 0)
            return false;
        Q_EMIT wanted(Target{Target::Kind::Lot, m_lots->currentKey(), {}});
        return true;
    default:
        return ListPage::act(act);
    }
}

bool TemperaturePage::escape()
{
    if (ListPage::escape())
        return true;
    if (!m_plan)
        return false;
    banner().dismiss();
    leavePlan();
    return true;
}

void TemperaturePage::open(const Target &target)
{
    if (target.kind == Target::Kind::Event)
        choose(target.id);
    else if (target.kind == Target::Kind::Page && !target.place.isEmpty())
        begin(target.place);
}

void TemperaturePage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_lots->setMode(mode);
}

QList<QWidget *> TemperaturePage::areas()
{
    QList<QWidget *> all = ListPage::areas();
    if (m_plan || m_story)
        all.insert(2, {m_lots});
    return all;
}

} // namespace suben
