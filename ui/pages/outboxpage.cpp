#include "ui/pages/outboxpage.h"

#include "core/base/dates.h"
#include "core/rules/rulepacks.h"
#include "core/sync/relay.h"
#include "core/workspace/workspace.h"
#include "ui/pages/platformform.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bottombar.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/factcard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reasonstrip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskstrip.h"

#include <QVBoxLayout>

namespace suben
{

namespace
{

using Look = RecordColumn::Look;

std::vector<RecordColumn> platformColumns()
{
    return {{QStringLiteral("platform"), OutboxPage::tr("Platform"), 0, 1, Look::Text},
            {QStringLiteral("state"), OutboxPage::tr("State"), 116, 1, Look::Tags},
            {QStringLiteral("waiting"), OutboxPage::tr("Waiting"), 70, 1, Look::Number},
            {QStringLiteral("rejected"), OutboxPage::tr("Sent back"), 70, 1, Look::Number},
            {QStringLiteral("unknown"), OutboxPage::tr("In doubt"), 70, 1, Look::Number},
            {QStringLiteral("accepted"), OutboxPage::tr("Accepted"), 80, 1, Look::Number},
            {QStringLiteral("oldest"), OutboxPage::tr("Waiting since"), 110, 2, Look::Text},
            {QStringLiteral("base"), OutboxPage::tr("Address"), 200, 3, Look::Text}};
}

std::vector<RecordColumn> rowColumns()
{
    return {{QStringLiteral("state"), OutboxPage::tr("State"), 104, 1, Look::Tags},
            {QStringLiteral("event.docNo"), OutboxPage::tr("No."), 130, 1, Look::Code},
            {QStringLiteral("step"), OutboxPage::tr("Step"), 110, 1, Look::Text},
            {QStringLiteral("party.name"), OutboxPage::tr("Party"), 0, 1, Look::Text},
            {QStringLiteral("createdAt"), OutboxPage::tr("When"), 110, 2, Look::Text},
            {QStringLiteral("text"), OutboxPage::tr("Receipt or reason"), 0, 1, Look::Text}};
}

Tag stateTag(OutboxState state)
{
    switch (state) {
    case OutboxState::Ready:
    case OutboxState::Retry:
        return {TagLook::Plain, OutboxPage::tr("Waiting"), QStringLiteral("waiting")};
    case OutboxState::Sending:
        return {TagLook::Info, OutboxPage::tr("Being sent"), QStringLiteral("sending")};
    case OutboxState::Accepted:
        return dispositionTag(OutboxPage::tr("Accepted"), TagLook::Ok);
    case OutboxState::Unknown:
        return {TagLook::Needs, OutboxPage::tr("In doubt"), QStringLiteral("unknown")};
    case OutboxState::Rejected:
        return dispositionTag(OutboxPage::tr("Sent back"), TagLook::Refuse);
    case OutboxState::Conflict:
        return dispositionTag(OutboxPage::tr("Differs there"), TagLook::Refuse);
    case OutboxState::Blocked:
        return {TagLook::Plain, OutboxPage::tr("Stopped"), QStringLiteral("held")};
    case OutboxState::Withdrawn:
        return {TagLook::Plain, OutboxPage::tr("Withdrawn"), {}};
    }
    return {};
}

qint64 countOf(const PlatformStatus &status, std::initializer_list<OutboxState> states)
{
    qint64 count = 0;
    for (const OutboxState state : states) {
        const auto found = status.counts.find(state);
        count += found != status.counts.end() ? found->second : 0;
    }
    return count;
}

std::vector<OutboxState> statesOf(const QString &chip)
{
    if (chip == u"open")
        return {OutboxState::Ready, OutboxState::Retry, OutboxState::Sending, OutboxState::Blocked};
    if (chip == u"rejected")
        return {OutboxState::Rejected, OutboxState::Conflict};
    if (chip == u"unknown")
        return {OutboxState::Unknown};
    return chip == u"accepted" ? std::vector{OutboxState::Accepted} : std::vector<OutboxState>();
}

QString isoWord(const QString &iso, QDate today)
{
    const auto time = parseIsoTime(iso);
    return time ? timeWord(*time, today) : QString();
}

} // namespace

OutboxPage::OutboxPage(Desk &desk)
    : Page(desk, QStringLiteral("outboxPage"), tr("Upload")), m_platformModel(new RecordModel(platformColumns(), this)),
      m_platforms(new RecordView(theme(), QStringLiteral("platforms"))), m_chips(new FilterChips(theme())),
      m_rowModel(new RecordModel(rowColumns(), this)), m_rows(new RecordView(theme(), QStringLiteral("outbox"))),
      m_card(new FactCard(theme(), QStringLiteral("attempts"))), m_form(new PlatformForm(theme())),
      m_reason(new ReasonStrip(theme(), this))
{
    placeParts();
    connectParts();
}

void OutboxPage::placeParts()
{
    for (RecordView *view : {m_platforms, m_rows})
        view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_platforms->setModel(m_platformModel);
    m_rows->setModel(m_rowModel);
    m_platforms->setFixedHeight(theme().px(30 + 32 * 3));
    m_chips->setChips({{QStringLiteral("all"), tr("All"), -1},
                       {QStringLiteral("open"), tr("Waiting"), -1},
                       {QStringLiteral("rejected"), tr("Sent back"), -1},
                       {QStringLiteral("unknown"), tr("In doubt"), -1},
                       {QStringLiteral("accepted"), tr("Accepted"), -1}});
    content().addWidget(m_platforms);
    content().addWidget(m_form);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(14), theme().px(6), theme().px(14), theme().px(6));
    row->addWidget(m_chips);
    row->addStretch();
    content().addWidget(bar);
    content().addWidget(m_rows, 1);
    side().addCard(m_card);
    auto *setUp = new KeyButton(theme(), tr("Set up…"), desk().keys.action(Act::New));
    m_off = new KeyButton(theme(), tr("Switch off"), QString());
    auto *receipt = new KeyButton(theme(), tr("Settle by hand…"), desk().keys.action(Act::Correct));
    auto *send = new KeyButton(theme(), tr("Send all"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    send->setObjectName(QStringLiteral("finishButton"));
    connect(m_off, &QPushButton::clicked, this, &OutboxPage::switchOff);
    header().addTool(m_off);
    header().addTool(setUp);
    bottom().saveBar().addButton(receipt);
    bottom().saveBar().addButton(send);
}

void OutboxPage::connectParts()
{
    connect(m_platforms, &RecordView::currentKeyChanged, this, &OutboxPage::showRows);
    connect(m_platforms, &RecordView::opened, this, &OutboxPage::setUp);
    connect(m_chips, &FilterChips::chosen, this, &OutboxPage::showRows);
    connect(m_rows, &RecordView::currentKeyChanged, this, &OutboxPage::showRow);
    connect(m_rows, &RecordView::opened, this, &OutboxPage::askReceipt);
    connect(m_form, &PlatformForm::completed, this, [this] {
        const auto enabled = outbox().enable(m_form->profile(), m_form->environment(), m_form->base(), m_form->credentials());
        if (!enabled) {
            m_form->say(enabled.error().text);
            return;
        }
        m_form->hide();
        refresh();
        banner().say(Tone::Ok, tr("Switched on"), tr("Entries made from now on are queued for it."));
        Q_EMIT ledgerChanged();
        m_platforms->setFocus();
    });
    connect(m_reason, &ReasonStrip::answered, this, [this](const QString &text) {
        // The first answers are decisions; own words are the receipt.
        if (text == tr("Send again"))
            decide(OutboxState::Ready, {});
        else if (text == tr("Withdraw: entered on the platform by hand") || text == tr("Withdraw: not wanted there"))
            decide(OutboxState::Withdrawn, text);
        else
            decide(OutboxState::Accepted, text);
    });
    connect(m_reason, &ReasonStrip::refused, m_rows, qOverload<>(&QWidget::setFocus));
}

Session &OutboxPage::session() const
{
    return desk().workspace->session();
}

Outbox OutboxPage::outbox() const
{
    return Outbox(session(), desk().workspace->profiles());
}

QString OutboxPage::profile() const
{
    return m_profileIds.value(static_cast<qsizetype>(m_platforms->currentKey()) - 1);
}

OutboxId OutboxPage::current() const
{
    return static_cast<OutboxId>(m_rows->currentKey());
}

void OutboxPage::showPlatforms()
{
    const auto all = outbox().status();
    if (!all) {
        banner().say(all.error());
        return;
    }
    m_profileIds.clear();
    std::vector<Record> records;
    qint64 waiting = 0;
    qint64 doubtful = 0;
    const QDate today = session().clock.today();
    for (const PlatformStatus &status : *all) {
        m_profileIds.append(status.profile);
        const qint64 open = countOf(status, {OutboxState::Ready, OutboxState::Retry, OutboxState::Sending});
        const qint64 rejected = countOf(status, {OutboxState::Rejected, OutboxState::Conflict});
        const qint64 unknown = countOf(status, {OutboxState::Unknown});
        waiting += open;
        doubtful += unknown;
        Record record;
        record.key = m_profileIds.size();
        record.cells = {status.title,
                        {},
                        QString::number(open),
                        QString::number(rejected),
                        QString::number(unknown),
                        QString::number(countOf(status, {OutboxState::Accepted})),
                        isoWord(status.oldestWaiting, today),
                        status.base};
        record.tags = {status.enabled ? dispositionTag(tr("On"), TagLook::Ok) : Tag{TagLook::Plain, tr("Off"), {}}};
        record.faded = !status.enabled;
        records.push_back(record);
    }
    m_platformModel->show(std::move(records));
    QString aside = waiting == 0 ? tr("Nothing waits.") : tr("%1 entries wait.").arg(waiting);
    if (doubtful > 0)
        aside += QLatin1Char(' ') + tr("What is in doubt is asked about first and never sent twice.");
    bottom().saveBar().setTotals({}, aside);
}

void OutboxPage::showRows()
{
    OutboxFilter filter;
    filter.profile = profile();
    filter.states = statesOf(m_chips->current());
    filter.limit = 500;
    const auto rows = filter.profile.isEmpty() ? Result<std::vector<OutboxRow>>() : outbox().rows(filter);
    if (!rows) {
        banner().say(rows.error());
        return;
    }
    m_loaded = *rows;
    std::vector<Record> records;
    const QDate today = session().clock.today();
    for (const OutboxRow &row : m_loaded) {
        QString step = row.stepName;
        for (const QString &category : session().info.categories) {
            const RulePack *pack = session().packs.pack(category);
            if (const StepRule *rule = pack != nullptr ? pack->step(row.stepName) : nullptr)
                step = inLanguage(rule->words, session().packs.language());
        }
        records.push_back(Record{raw(row.id),
                                 {{}, row.docNo.isEmpty() ? row.businessKey : row.docNo, step, row.partyName,
                                  isoWord(row.settledAt.isEmpty() ? row.createdAt : row.settledAt, today),
                                  row.receipt.isEmpty() ? row.reason : tr("Receipt %1").arg(row.receipt)},
                                 {},
                                 {stateTag(row.state)},
                                 false});
    }
    m_rowModel->show(std::move(records));
    showRow();
}

void OutboxPage::showRow()
{
    m_card->clear();
    for (const OutboxRow &row : m_loaded) {
        if (row.id == current())
            showAttempts(row);
    }
    if (m_loaded.empty())
        m_card->setTitle(tr("Nothing queued"), tr("Entries made while a platform is on are queued for it by themselves."));
}

void OutboxPage::showAttempts(const OutboxRow &row)
{
    m_card->setTitle(row.docNo.isEmpty() ? row.businessKey : row.docNo, {}, {stateTag(row.state)});
    m_card->addFact(tr("Receipt"), row.receipt, FactCard::Look::Code);
    if (!row.reason.isEmpty())
        m_card->addText(row.reason, row.state == OutboxState::Rejected ? "refuse" : "small");
    if (row.state == OutboxState::Unknown)
        m_card->addText(tr("It is not known whether it arrived. It is asked about before anything is sent."));
    m_card->addHeading(tr("What happened"));
    const QDate today = session().clock.today();
    m_card->addFact(isoWord(row.createdAt, today), tr("Posted; what is sent is fixed"));
    const auto attempts = outbox().attempts(row.id);
    if (!attempts)
        return;
    for (const OutboxAttempt &attempt : *attempts)
        m_card->addFact(isoWord(attempt.sentAt, today), attempt.status == 0 ? tr("Sent, no answer") : tr("Sent, answer %1").arg(attempt.status));
    if (attempts->empty())
        return;
    m_card->addHeading(tr("As it went over the line"));
    m_card->addRaw(attempts->back().request + QStringLiteral("\n→ ") + QString::number(attempts->back().status) + QLatin1Char(' ') + attempts->back().answer);
}

void OutboxPage::send()
{
    auto another = desk().workspace->another();
    if (m_task || !another)
        return;
    std::shared_ptr<Workspace> workspace = std::move(*another);
    m_task = Task::start(
        this,
        [workspace](Progress &progress) {
            HttpTransport transport;
            return Relay(workspace->session(), workspace->profiles(), transport).run(progress);
        },
        [this](const Result<RelayReport> &report) { sent(report); });
    taskStrip().follow(m_task, tr("Sending"));
}

void OutboxPage::sent(const Result<RelayReport> &report)
{
    m_task.clear();
    refresh();
    if (!report) {
        banner().say(report.error(), tr("Nothing is lost; what waits stays in the queue."));
        return;
    }
    const bool isGood = report->rejected + report->unknown + report->retry + report->blocked + report->conflict == 0;
    QStringList parts{tr("Received %1").arg(report->accepted)};
    const std::pair<int, QString> others[] = {{report->rejected, tr("Sent back %1")}, {report->unknown, tr("In doubt %1")},
                                              {report->retry, tr("Later %1")},        {report->blocked, tr("Stopped %1")},
                                              {report->conflict, tr("Differing %1")}};
    for (const auto &[count, words] : others) {
        if (count > 0)
            parts.append(words.arg(count));
    }
    banner().say(isGood ? Tone::Ok : Tone::Warn, parts.join(QStringLiteral(" · ")), report->messages.join(QLatin1Char('\n')));
    Q_EMIT ledgerChanged();
}

void OutboxPage::setUp()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen != nullptr)
        m_form->ask(*chosen, session().info.training);
}

void OutboxPage::switchOff()
{
    const auto off = outbox().disable(profile());
    if (!off)
        banner().say(off.error());
    refresh();
}

void OutboxPage::askReceipt()
{
    if (current() == OutboxId{})
        return;
    m_reason->setFixedWidth(qMin(theme().px(640), width() - theme().px(40)));
    m_reason->ask(tr("Settle this entry by hand"), tr("If the platform has it, write its receipt number; else choose."),
                  {tr("Send again"), tr("Withdraw: entered on the platform by hand"), tr("Withdraw: not wanted there")},
                  tr("Leave it"));
    m_reason->move((width() - m_reason->width()) / 2, header().height() + theme().px(40));
}

void OutboxPage::decide(OutboxState state, const QString &text)
{
    const auto decided = outbox().decide(current(), state, text);
    if (!decided)
        banner().say(decided.error());
    else
        Q_EMIT ledgerChanged();
    refresh();
    m_rows->setFocus();
}

void OutboxPage::enter()
{
    refresh();
    m_platforms->setFocus();
}

bool OutboxPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        send();
        return true;
    case Act::New:
        setUp();
        return true;
    case Act::Correct:
        askReceipt();
        return true;
    case Act::LotCard:
        side().show();
        m_card->setFocus();
        return true;
    case Act::Refresh:
        refresh();
        return true;
    default:
        return false;
    }
}

bool OutboxPage::escape()
{
    if (m_form->isVisible()) {
        m_form->hide();
        m_platforms->setFocus();
        return true;
    }
    return Page::escape();
}

void OutboxPage::refresh()
{
    const qint64 row = m_rows->currentKey();
    const qint64 platform = m_platforms->currentKey();
    showPlatforms();
    if (const int at = m_platformModel->rowOf(platform); at >= 0)
        m_platforms->setCurrentIndex(m_platformModel->index(at, 0));
    showRows();
    if (const int at = m_rowModel->rowOf(row); at >= 0)
        m_rows->setCurrentIndex(m_rowModel->index(at, 0));
}

void OutboxPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    m_platforms->setMode(mode);
    m_rows->setMode(mode);
}

QList<QWidget *> OutboxPage::areas()
{
    return {m_platforms, m_rows, m_card, &bottom()};
}

} // namespace suben
