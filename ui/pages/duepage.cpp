#include "ui/pages/duepage.h"

#include "core/base/dates.h"
#include "core/rules/lawline.h"
#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace suben
{

namespace
{

constexpr int DaysAhead = 60;

std::vector<RecordColumn> dueColumns()
{
    using Look = RecordColumn::Look;
    return {{QStringLiteral("state"), DuePage::tr("State"), 116, 1, Look::Tags},
            {QStringLiteral("dueAt"), DuePage::tr("Until"), 100, 1, Look::Text},
            {QStringLiteral("name"), DuePage::tr("What is due"), 0, 1, Look::Text},
            {QStringLiteral("about"), DuePage::tr("About"), 0, 1, Look::Text},
            {QStringLiteral("to"), DuePage::tr("To"), 160, 2, Look::Text}};
}

Tag dueTag(const DueRow &due)
{
    const int daysLate = due.daysLate;
    if (daysLate > 0)
        return dispositionTag(DuePage::tr("Late %1 days").arg(daysLate), TagLook::Refuse);
    if (daysLate == 0)
        return dispositionTag(DuePage::tr("Today"), TagLook::Warn);
    const Tag ahead{TagLook::Plain, DuePage::tr("In %1 days").arg(-daysLate), QStringLiteral("waiting")};
    return due.isLastReminder ? dispositionTag(ahead.word, TagLook::Warn) : ahead;
}

Tag alarmTag()
{
    return dispositionTag(DuePage::tr("Alarm"), TagLook::Refuse);
}

/// Of the list's rows; those of dues are above 0.
qint64 alarmKey(size_t at)
{
    return -1 - static_cast<qint64>(at);
}

Result<Duties> readDuties(Session &session)
{
    Dues dues(session);
    const auto anew = dues.refresh();
    auto rows = anew ? dues.open(session.clock.today().addDays(DaysAhead)) : tl::make_unexpected(anew.error());
    auto standing = rows ? dues.standing() : tl::make_unexpected(rows.error());
    auto alarms = standing ? Alarms(session).ringing() : tl::make_unexpected(standing.error());
    if (!alarms)
        return Failure(alarms.error());
    return Duties{std::move(*alarms), std::move(*rows), std::move(*standing)};
}

} // namespace

DuePage::DuePage(Desk &desk)
    : ListPage(desk, QStringLiteral("duePage"), tr("Reminders"), dueColumns(),
               {QStringLiteral("due"), QStringLiteral("dueCard")})
{
    placeParts();
    connect(m_receipt, &QLineEdit::returnPressed, m_day, qOverload<>(&QWidget::setFocus));
    connect(m_day, &QLineEdit::returnPressed, this, &DuePage::settle);
}

void DuePage::placeParts()
{
    setEmptiness({QStringLiteral("due"),
                  tr("Nothing is due in the next %1 days.").arg(DaysAhead),
                  tr("What the rule packs ask for by a day stands here, what is late first."),
                  {}});
    content().addWidget(list(), 1);
    m_strip = makeStrip();
    content().addWidget(m_strip);
    side().addCard(&card());
    m_form = new KeyButton(theme(), tr("The form to hand in"), desk().keys.action(Act::PrintAgain));
    m_form->setObjectName(QStringLiteral("dueForm"));
    bottom().saveBar().addButton(m_form);
    m_settle = new KeyButton(theme(), tr("Enter the receipt…"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    m_settle->setObjectName(QStringLiteral("finishButton"));
    bottom().saveBar().addButton(m_settle);
}

QFrame *DuePage::makeStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("reportStrip"));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(theme().px(14), theme().px(8), theme().px(14), theme().px(8));
    row->setSpacing(theme().px(10));
    m_receipt = new QLineEdit;
    m_receipt->setObjectName(QStringLiteral("dueReceipt"));
    m_receipt->setAccessibleName(tr("Receipt number"));
    m_day = new QLineEdit;
    m_day->setObjectName(QStringLiteral("dueDay"));
    m_day->setAccessibleName(tr("Day of the receipt"));
    m_day->setFixedWidth(theme().px(130));
    row->addWidget(makeLabel(tr("Receipt number"), "small"));
    row->addWidget(m_receipt, 1);
    row->addWidget(makeLabel(tr("Day of the receipt"), "small"));
    row->addWidget(m_day);
    auto *done = new KeyButton(theme(), tr("Settled"), QStringLiteral("Enter"), ButtonLook::Primary);
    connect(done, &QPushButton::clicked, this, &DuePage::settle);
    row->addWidget(done);
    strip->hide();
    return strip;
}

const DueRow *DuePage::current() const
{
    for (const DueRow &row : m_duties.rows) {
        if (raw(row.id) == chosen())
            return &row;
    }
    return nullptr;
}

const Alarm *DuePage::currentAlarm() const
{
    for (size_t at = 0; at < m_duties.alarms.size(); ++at) {
        if (alarmKey(at) == chosen())
            return &m_duties.alarms[at];
    }
    return nullptr;
}

// Working out what is due reads every lot and paper: off the window's thread. Asked again meanwhile, it reads once
// more.
void DuePage::load()
{
    m_again = !m_task.isNull();
    if (m_again)
        return;
    m_task = startAside(
        this, desk(), [](Workspace &workspace, Progress &) { return readDuties(workspace.session()); },
        [this](const Result<Duties> &duties) {
            m_task.clear();
            if (duties)
                show(*duties);
            else
                banner().say(duties.error());
            if (m_again)
                load();
        });
}

void DuePage::show(const Duties &duties)
{
    const QDate today = session().clock.today();
    const qint64 key = m_wanted != 0 ? m_wanted : chosen();
    m_wanted = 0;
    m_duties = duties;
    const auto late = std::ranges::count_if(m_duties.rows, [](const DueRow &row) { return row.daysLate > 0; });
    model().show(records(today));
    choose(key);
    showCard();
    bottom().saveBar().setTotals(m_duties.alarms.empty() ? QStringList() : QStringList{tr("%1 alarms").arg(m_duties.alarms.size())},
                                 m_duties.rows.empty()
                                         ? tr("Nothing is due in the next %1 days.").arg(DaysAhead)
                                         : tr("%1 due, %2 of them late").arg(m_duties.rows.size()).arg(late));
}

std::vector<Record> DuePage::records(QDate today) const
{
    std::vector<Record> records;
    for (size_t at = 0; at < m_duties.alarms.size(); ++at) {
        const Alarm &alarm = m_duties.alarms[at];
        records.push_back(
            Record{alarmKey(at), {{}, dayWord(alarm.day, today), alarm.name, alarm.text, {}}, {}, {alarmTag()}, false});
    }
    for (const DueRow &row : m_duties.rows)
        records.push_back(Record{raw(row.id),
                                 {{}, dayWord(row.dueAt.date(), today), row.name, row.about, row.to},
                                 {},
                                 {dueTag(row)},
                                 false});
    return records;
}

ListTable DuePage::table() const
{
    return {title(), model().columns(), records(QDate())};
}

void DuePage::fillAlarm(const Alarm &alarm)
{
    card().setTitle(alarm.name, {}, {alarmTag()});
    card().addText(alarm.text, "refuse");
    card().addFact(tr("Day"), alarm.day.toString(Qt::ISODate));
    card().addText(tr("Enter opens the entry. A correction that puts it right silences the alarm."), "hint");
}

void DuePage::fillCard(qint64)
{
    const Alarm *alarm = currentAlarm();
    m_settle->setWord(alarm != nullptr ? tr("I have seen it") : tr("Enter the receipt…"));
    if (alarm != nullptr)
        fillAlarm(*alarm);
    if (const DueRow *due = current()) {
        card().setTitle(due->name, due->about, {dueTag(*due)});
        card().addFact(tr("Until"), due->dueAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        card().addFact(tr("To"), due->to);
        if (!due->form.isEmpty())
            card().addFact(tr("Form"), tr("%1, %2 opens it").arg(due->formName, desk().keys.cap(Act::PrintAgain)));
        card().addFact(tr("Settled by"), due->settledBy == u"step"    ? tr("an entry; Enter opens its form")
                                         : due->settledBy == u"paper" ? tr("a new paper")
                                                                      : tr("the receipt of the authority"));
        if (const QString law = lawLine(due->basis); !law.isEmpty())
            card().addText(law, "hint");
    }
    m_form->setEnabled(current() != nullptr && !current()->form.isEmpty());
    showStanding();
}

void DuePage::openForm()
{
    const DueRow *due = current();
    if (due == nullptr || due->form.isEmpty()) {
        banner().sayBriefly(Tone::Info, tr("No form belongs to this"), {});
        return;
    }
    Q_EMIT wanted(
        Target{Target::Kind::Page, 0, QStringLiteral("registerPage"),
               QStringList{due->form, due->formFrom.toString(Qt::ISODate), due->formTo.toString(Qt::ISODate)}.join(
                   QLatin1Char('|'))});
}

void DuePage::showStanding()
{
    card().addHeading(tr("Open today"),
                      {m_duties.standing.isEmpty()
                           ? dispositionTag(tr("Nothing"), TagLook::Ok)
                           : dispositionTag(QString::number(m_duties.standing.size()), TagLook::Warn)});
    for (const Finding &finding : std::as_const(m_duties.standing)) {
        card().addText(finding.text, finding.severity == Severity::Refuse ? "refuse" : "warn");
        if (const QString law = lawLine(finding.basis); !law.isEmpty())
            card().addText(law, "hint");
    }
}

void DuePage::openRecord(qint64)
{
    if (const Alarm *alarm = currentAlarm()) {
        Q_EMIT wanted(Target{Target::Kind::Event, raw(alarm->event), {}});
        return;
    }
    const DueRow *due = current();
    if (due == nullptr)
        return;
    if (due->settledBy == u"receipt")
        askReceipt();
    else if (due->settledBy == u"step")
        Q_EMIT wanted(Target{Target::Kind::Page, due->subject == u"object" ? due->subjectId : 0,
                             QStringLiteral("stepsPage"), due->step, due->subject == u"lot" ? due->subjectId : 0});
    else if (due->subject == u"paper")
        Q_EMIT wanted(Target{Target::Kind::Page, 0, QStringLiteral("masterPage"),
                             QStringLiteral("paper:%1").arg(due->subjectId)});
    else if (due->event != EventId{})
        Q_EMIT wanted(Target{Target::Kind::Event, raw(due->event), {}});
}

void DuePage::askReceipt()
{
    const DueRow *due = current();
    if (due == nullptr)
        return;
    if (due->settledBy != u"receipt") {
        banner().say(Tone::Info, due->name, tr("No receipt settles this; the entry or paper it asks for does."));
        return;
    }
    m_day->setText(session().clock.today().toString(Qt::ISODate));
    m_strip->show();
    m_receipt->setFocus();
}

void DuePage::settle()
{
    const DueRow *due = current();
    const auto day = parseWrittenDate(m_day->text(), session().clock.today());
    if (due == nullptr)
        return;
    writeLedger(
        this, session(),
        [id = due->id, receipt = m_receipt->text(), on = day ? day->date : QDate()](Session &session) {
            return Dues(session).settle(id, receipt, on);
        },
        [this](const Result<void> &settled) {
            if (!settled) {
                banner().say(settled.error());
                return;
            }
            m_strip->hide();
            m_receipt->clear();
            refresh();
            banner().sayBriefly(Tone::Ok, tr("Settled"), {});
            focusList();
            Q_EMIT ledgerChanged();
        });
}

void DuePage::markSeen()
{
    writeLedger(
        this, session(), [key = currentAlarm()->key](Session &session) { return Alarms(session).markSeen(key); },
        [this](const Result<void> &seen) {
            if (!seen) {
                banner().say(seen.error());
                return;
            }
            refresh();
            banner().sayBriefly(Tone::Ok, tr("Noted as seen by you; it rings no more"), {});
            focusList();
            Q_EMIT ledgerChanged();
        });
}

void DuePage::open(const Target &target)
{
    if (target.kind == Target::Kind::Page)
        m_wanted = target.place.toLongLong();
}

bool DuePage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        if (m_strip->isVisible())
            settle();
        else if (currentAlarm() != nullptr)
            markSeen();
        else
            askReceipt();
        return true;
    case Act::PrintAgain:
        openForm();
        return true;
    default:
        return ListPage::act(act);
    }
}

bool DuePage::escape()
{
    if (m_strip->isVisible()) {
        m_strip->hide();
        focusList();
        return true;
    }
    return ListPage::escape();
}

} // namespace suben
