#include "ui/pages/temperaturepage.h"

#include "core/ledger/catalog.h"
#include "ui/ledgergate.h"
#include "ui/pages/temperaturerows.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/temperaturechart.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace suben
{

TemperaturePage::TemperaturePage(Desk &desk)
    : FilePage(desk, QStringLiteral("temperaturePage"), tr("Temperatures"), temperatureColumns(), temperatureLotColumns(),
               {QStringLiteral("temperatures"), QStringLiteral("temperatureCard")},
               {QStringLiteral("temperatureLots"), QStringLiteral("temperatureAsk"), QStringLiteral("loggerDialog"), tr("File of a temperature logger"),
                {tr("Files of loggers (*.csv *.txt *.tsv *.xlsx)")}}),
      m_chart(new TemperatureChart(theme(), QStringLiteral("temperatureChart"))), m_parts(new QSplitter(Qt::Vertical))
{
    placeParts();
    connect(&question(), &ReasonStrip::answered, this, &TemperaturePage::answered);
    connect(&question(), &ReasonStrip::refused, this, [this] {
        m_asked = Asked::Nothing;
        leavePlan();
    });
    connect(&rows(), &RecordView::opened, this, [this](qint64 lot) { Q_EMIT wanted(Target{Target::Kind::Lot, lot, QStringLiteral("lotsPage")}); });
    showParts();
}

void TemperaturePage::placeParts()
{
    setEmptiness({QStringLiteral("temperature"), tr("No temperatures are recorded yet"),
                  tr("Bring in the file of a logger: the lots that were in that fridge or store are found, and what was too warm or too cold is shown for each."),
                  {{tr("Choose the file of a logger"), [this] { chooseFile(); }}}});
    rows().setAccessibleName(tr("Lots that were there"));
    m_parts->addWidget(list());
    m_parts->addWidget(m_chart);
    m_parts->addWidget(&rows());
    m_parts->setChildrenCollapsible(false);
    content().addWidget(m_parts, 1);
    side().addCard(&card());
    addFinish();
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
    } else if (key != 0 && path().isEmpty()) { // nothing that is looked at stops a file that is being read
        m_story.reset();
        showParts();
        readStory(static_cast<EventId>(key));
    }
}

void TemperaturePage::readStory(EventId event)
{
    follow(startAside(
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
    rowModel().show(temperatureLotRecords(m_story->lots));
    showParts();
    showCard();
}

void TemperaturePage::showPlan()
{
    m_chart->show(m_plan->file.readings, m_plan->range.value_or(TemperatureRange()));
    rowModel().show(temperatureLotRecords(m_plan->lots));
    header().setState(tr("Nothing is recorded yet"));
    showParts();
    showCard();
    if (m_plan->earlier != EventId{})
        banner().say(Tone::Info, tr("This file is recorded already"), tr("It stands in entry %1. Esc goes back to the list.").arg(raw(m_plan->earlier)));
    rows().setFocus();
}

void TemperaturePage::showParts()
{
    const bool isShown = m_plan || m_story;
    list()->setVisible(!m_plan);
    m_chart->setVisible(isShown);
    rows().setVisible(isShown);
    finishButton().setEnabled(m_plan && m_plan->isReady());
    bottom().saveBar().setTotals(m_plan ? QStringList{tr("%1 readings").arg(m_plan->file.readings.size()), tr("%1 lots").arg(m_plan->lots.size()),
                                                      tr("%1 out of range").arg(m_plan->lotsOutside())}
                                        : QStringList());
}

void TemperaturePage::dropPlan()
{
    m_plan.reset();
    if (m_story)
        showStory();
}

void TemperaturePage::finish()
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

bool TemperaturePage::act(Act act)
{
    if (act != Act::Trace)
        return FilePage::act(act);
    const qint64 lot = rows().currentKey();
    if (lot != 0)
        Q_EMIT wanted(Target{Target::Kind::Lot, lot, {}});
    return lot != 0;
}

QList<QWidget *> TemperaturePage::areas()
{
    QList<QWidget *> all = ListPage::areas();
    if (m_plan || m_story)
        all.insert(2, {&rows()});
    return all;
}

} // namespace suben
