#include "ui/pages/eventspage.h"

#include "core/workspace/workspace.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/eventcard.h"
#include "ui/pages/tableexport.h"
#include "ui/steps/stepform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

constexpr int ChunkSize = 50;

std::vector<RecordColumn> eventColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("event.date"), EventsPage::tr("When"), 108, 1, Look::Text},
            {QStringLiteral("step"), EventsPage::tr("Step"), 116, 1, Look::Text},
            {QStringLiteral("event.docNo"), EventsPage::tr("Document No."), 164, 1, Look::Code},
            {QStringLiteral("party.name"), EventsPage::tr("Party"), 0, 1, Look::Text},
            {QStringLiteral("summary"), EventsPage::tr("What"), 0, 1, Look::Text},
            {QStringLiteral("actor"), EventsPage::tr("By"), 76, 3, Look::Text},
            {QStringLiteral("state"), EventsPage::tr("State"), 104, 1, Look::Tags}};
}

} // namespace

EventsPage::EventsPage(Desk &desk)
    : ListPage(desk, QStringLiteral("eventsPage"), tr("Entries"), eventColumns(),
               {QStringLiteral("events"), QStringLiteral("eventCard")}),
      m_stack(new QStackedWidget), m_chips(new FilterChips(theme())), m_step(new QComboBox),
      m_days(new DaysField(theme(), QStringLiteral("event"))), m_daysBand(new DaysBand(theme())), m_form(new StepForm(desk)),
      m_findingsCard(new FindingsCard(theme(), &m_form->findings(), desk.keys.cap(Act::NextFinding))),
      m_reason(new ReasonStrip(theme(), this))
{
    placeParts();
    connectParts();
}

void EventsPage::placeParts()
{
    m_chips->setChips({{QStringLiteral("all"), tr("All"), -1},
                       {QStringLiteral("today"), tr("Today"), -1},
                       {QStringLiteral("week"), tr("7 days"), -1},
                       {QStringLiteral("month"), tr("30 days"), -1}});
    header().addBeside(m_chips);
    m_step->setObjectName(QStringLiteral("stepFilter"));
    m_step->setAccessibleName(tr("Step"));
    fillSteps();
    header().addTool(m_days);
    header().addTool(m_step);
    m_band = makeBand();
    content().addWidget(m_band);
    content().addWidget(m_daysBand);
    setEmptiness({QStringLiteral("events"),
                  tr("Nothing recorded here yet"),
                  tr("Deliveries, sales and every other entry stand here, the newest first."),
                  {{tr("Enter a delivery"), [this] {
                        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("receivingPage")});
                    }}}});
    m_stack->addWidget(list());
    m_stack->addWidget(m_form);
    content().addWidget(m_stack, 1);
    side().addCard(m_findingsCard);
    side().addCard(&card());
    m_void = new KeyButton(theme(), tr("Void…"), desk().keys.action(Act::DeleteRow));
    m_correct = new KeyButton(theme(), tr("Correct…"), desk().keys.action(Act::Correct), ButtonLook::Primary);
    m_save = new KeyButton(theme(), tr("Save the correction"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_save->setObjectName(QStringLiteral("finishButton"));
    m_slip = new KeyButton(theme(), tr("Slip…"), desk().keys.action(Act::PrintAgain));
    m_slip->setObjectName(QStringLiteral("slipButton"));
    m_note = new KeyButton(theme(), tr("Delivery note"), desk().keys.action(Act::Finish));
    m_note->setObjectName(QStringLiteral("noteButton"));
    for (KeyButton *button : {m_void, m_slip, m_note, m_correct, m_save})
        bottom().saveBar().addButton(button);
    m_save->hide();
}

QFrame *EventsPage::makeBand()
{
    auto *band = new QFrame;
    band->setProperty("tone", QStringLiteral("refuse"));
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(theme().px(14), theme().px(6), theme().px(14), theme().px(6));
    m_bandTitle = makeLabel({}, "bold");
    row->addWidget(m_bandTitle);
    row->addWidget(
        makeLabel(tr("The old entry is not touched; a correction is recorded beside it, and both can be read."),
                  "small"),
        1);
    band->hide();
    return band;
}

void EventsPage::fillSteps()
{
    m_step->addItem(tr("Every step"), QString());
    for (const StepChoice &choice : stepChoices(session()))
        m_step->addItem(choice.title, choice.step);
}

void EventsPage::connectParts()
{
    connect(m_chips, &FilterChips::chosen, this, &EventsPage::load);
    connect(m_step, &QComboBox::currentIndexChanged, this, &EventsPage::load);
    connect(m_days, &DaysField::edited, this, &EventsPage::takeDays);
    connect(m_days, &DaysField::returned, this, &EventsPage::focusList);
    connect(m_form, &StepForm::posted, this, &EventsPage::corrected);
    connect(m_form, &StepForm::failed, this, [this](const Error &error) { refused(error, current()); });
    connect(&m_findingsCard->panel(), &FindingsPanel::wanted, m_form, &StepForm::goTo);
    connect(m_reason, &ReasonStrip::answered, this, &EventsPage::voided);
    connect(m_reason, &ReasonStrip::refused, this, &EventsPage::focusList);
}

EventFilter EventsPage::filter() const
{
    EventFilter filter;
    filter.limit = ChunkSize;
    filter.step = m_step->currentData().toString();
    filter.to = m_days->days().asOf;
    filter.asKnownOn = m_days->days().asKnownOn;
    const QDate last = m_days->days().day(session().clock.today());
    if (m_chips->current() == u"today")
        filter.from = last;
    else if (m_chips->current() == u"week")
        filter.from = last.addDays(-6);
    else if (m_chips->current() == u"month")
        filter.from = last.addDays(-29);
    return filter;
}

ReadChunk EventsPage::reader(QDate today) const
{
    return [wanted = filter(), only = m_only, today](Session &over, const QString &cursor) {
        return read(over, wanted, only, cursor, today);
    };
}

Result<RecordChunk> EventsPage::read(Session &session, EventFilter wanted, const std::vector<EventId> &only,
                                     const QString &cursor, QDate today)
{
    wanted.before = static_cast<EventId>(cursor.toLongLong());
    if (!only.empty())
        wanted.limit = 500;
    const auto rows = LedgerQuery(session).events(wanted);
    if (!rows)
        return Failure(rows.error());
    RecordChunk chunk;
    for (const EventRow &row : *rows) {
        if (only.empty() || std::ranges::find(only, row.id) != only.end())
            chunk.records.push_back(recordOf(row, today));
    }
    if (static_cast<int>(rows->size()) == wanted.limit)
        chunk.next = QString::number(raw(rows->back().id));
    return chunk;
}

// In a file "today" would soon be wrong: there every day is written whole.
ListTable EventsPage::table() const
{
    ListTable table{title(), model().columns(), {}};
    table.read = reader(QDate());
    table.days = m_days->days();
    return table;
}

Record EventsPage::recordOf(const EventRow &row, QDate today)
{
    Record record;
    record.key = raw(row.id);
    record.cells = {
        timeWord(row.eventTime, today), row.stepName, row.docNo, row.partyName, row.summary, row.actorName, {}};
    record.faded = raw(row.correctedBy) != 0;
    if (record.faded) {
        record.tags.append(Tag{TagLook::Refuse, row.isVoided ? tr("Void") : tr("Corrected"), QStringLiteral("refuse")});
        record.asides = {{}, {}, {}, {}, tr("%1 (%2, %3)").arg(row.correctedBecause, row.correctedByName, timeWord(row.correctedAt, today))};
    } else if (raw(row.corrects) != 0) {
        record.tags.append(dispositionTag(row.lineCount == 0 ? tr("Voids") : tr("Correction"), TagLook::Info));
        record.asides = {{}, {}, {}, {}, tr("for entry %1: %2").arg(raw(row.corrects)).arg(row.reason)};
    } else if (row.backEntry) {
        record.tags.append(dispositionTag(tr("Entered late"), TagLook::Needs));
    }
    return record;
}

void EventsPage::load()
{
    const ReadChunk read = reader(session().clock.today());
    if (!m_days->days().isPresent()) { // far back many later entries are passed over before the first that counts
        loadAside([read](Session &, Progress &) -> Result<ReadChunk> { return read; }, tr("Reading the entries"));
        return;
    }
    loadHere(read);
    loaded();
}

void EventsPage::loaded()
{
    const bool isEmpty = model().rowCount() == 0;
    m_correct->setEnabled(!isEmpty);
    m_void->setEnabled(!isEmpty);
}

void EventsPage::takeDays()
{
    if (const auto days = changedDays(*m_days, session().clock.today(), banner()))
        setDays(*days);
}

void EventsPage::setDays(const ViewDays &days)
{
    m_days->setDays(days);
    m_daysBand->show(days);
    load();
}

void EventsPage::loadStopped()
{
    setDays({});
}

QList<HelpKey> EventsPage::moreKeys() const
{
    return {m_days->key(desk().keys)};
}

EventId EventsPage::current() const
{
    return static_cast<EventId>(chosen());
}

void EventsPage::fillCard(qint64 key)
{
    if (key == 0)
        return;
    if (const auto filled = fillEventCard(session(), static_cast<EventId>(key), card()); !filled)
        banner().say(filled.error());
}

bool EventsPage::isCorrecting() const
{
    return m_stack->currentWidget() == m_form;
}

void EventsPage::enter()
{
    if (isCorrecting()) {
        m_form->begin();
        return;
    }
    ListPage::enter();
}

bool EventsPage::act(Act act)
{
    if (isCorrecting() && act != Act::Finish && act != Act::Save && act != Act::DeleteRow && act != Act::NextFinding)
        return false;
    switch (act) {
    case Act::Finish:
        isCorrecting() ? static_cast<void>(m_form->post()) : writeNote();
        return true;
    case Act::Save:
        if (!isCorrecting())
            return ListPage::act(act);
        m_form->post();
        return true;
    case Act::NextFinding:
        if (const Findings &findings = m_form->findings().findings(); !findings.isEmpty())
            m_form->goTo(findings.first().line, findings.first().field);
        return true;
    case Act::DeleteRow:
        isCorrecting() ? m_form->removeLine() : askVoid();
        return true;
    case Act::Correct:
        correct();
        return true;
    case Act::Days:
        header().openTools();
        m_days->setFocus();
        return true;
    case Act::Recall:
        if (const auto event = LedgerQuery(session()).event(current()); event && !event->lines.empty()) {
            Q_EMIT wanted(Target{Target::Kind::Lot, raw(event->lines.front().lot), QStringLiteral("recallPage")});
            return true;
        }
        return false;
    case Act::PrintAgain:
        if (current() != EventId{})
            Q_EMIT wanted(Target{Target::Kind::Event, raw(current()), QStringLiteral("labelPage"), SlipPlace});
        return true;
    case Act::Trace:
        if (const auto event = LedgerQuery(session()).event(current()); event && !event->lines.empty()) {
            Q_EMIT wanted(Target{Target::Kind::Lot, raw(event->lines.front().lot), {}});
            return true;
        }
        return false;
    default:
        return ListPage::act(act);
    }
}

bool EventsPage::scanned(const QString &text)
{
    return isCorrecting() && m_form->scanned(text);
}

bool EventsPage::escape()
{
    if (isCorrecting() && m_form->escape())
        return true;
    if (ListPage::escape())
        return true;
    if (isCorrecting()) {
        endCorrection();
        return true;
    }
    if (m_only.empty() && m_days->days().isPresent())
        return false;
    m_only.clear();
    header().setState({});
    setDays({});
    return true;
}

void EventsPage::open(const Target &target)
{
    if (target.kind != Target::Kind::Event)
        return;
    if (isCorrecting())
        endCorrection();
    m_only.clear();
    header().setState({});
    m_daysBand->show({});
    m_days->setDays({});
    m_step->setCurrentIndex(0);
    m_chips->choose(QStringLiteral("all"));
    choose(target.id);
    m_wantedLot = static_cast<LotId>(target.lot);
    if (target.text == u"correct")
        correct();
    m_wantedLot = {};
}

void EventsPage::refresh()
{
    if (!isCorrecting())
        ListPage::refresh();
}

QList<QWidget *> EventsPage::areas()
{
    if (isCorrecting())
        return {m_form->widget(), &m_findingsCard->panel(), &bottom()};
    return ListPage::areas();
}

} // namespace suben
