#include "ui/pages/outboxpage.h"

#include "core/sync/bench.h"
#include "core/sync/download.h"
#include "core/sync/relay.h"
#include "core/sync/restoration.h"
#include "ui/aside.h"
#include "ui/pages/outboxrows.h"
#include "ui/pages/platformform.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/bottombar.h"
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

OutboxPage::OutboxPage(Desk &desk)
    : ListPage(desk, QStringLiteral("outboxPage"), tr("Upload"), outboxColumns(),
               {QStringLiteral("outbox"), QStringLiteral("attempts")}),
      m_platformModel(new RecordModel(platformColumns(), this)),
      m_platforms(new RecordView(theme(), QStringLiteral("platforms"))), m_chips(new FilterChips(theme())),
      m_form(new PlatformForm(theme())), m_reason(new ReasonStrip(theme(), this))
{
    placeParts();
    connectParts();
}

void OutboxPage::placeParts()
{
    m_platforms->setSelectionMode(QAbstractItemView::SingleSelection);
    m_platforms->setModel(m_platformModel);
    m_platforms->setAccessibleName(tr("Platforms"));
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
    content().addWidget(list(), 1);
    side().addCard(&card());
    auto *setUp = new KeyButton(theme(), tr("Set up…"), desk().keys.action(Act::New), ButtonLook::Small);
    m_off = new KeyButton(theme(), tr("Switch off"), QString(), ButtonLook::Small);
    auto *receipt = new KeyButton(theme(), tr("Settle by hand…"), desk().keys.action(Act::Correct));
    auto *send = new KeyButton(theme(), tr("Send all"), desk().keys.action(Act::Finish), ButtonLook::Primary);
    send->setObjectName(QStringLiteral("finishButton"));
    auto *call = new KeyButton(theme(), tr("Test call"), QString(), ButtonLook::Small);
    call->setObjectName(QStringLiteral("testCall"));
    connect(call, &QPushButton::clicked, this, &OutboxPage::callForTest);
    connect(m_off, &QPushButton::clicked, this, &OutboxPage::switchOff);
    m_lists = new KeyButton(theme(), tr("Fetch lists"), desk().keys.action(Act::Fetch), ButtonLook::Small);
    m_lists->setObjectName(QStringLiteral("fetchLists"));
    connect(m_lists, &QPushButton::clicked, this, &OutboxPage::fetchLists);
    header().addTool(m_lists);
    header().addTool(call);
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
    connect(m_form, &PlatformForm::completed, this, &OutboxPage::switchOn);
    connect(m_reason, &ReasonStrip::answered, this, [this](const QString &text) {
        // The first answers are decisions; own words are the receipt.
        if (text == tr("Ask the platforms first, then send"))
            goOn();
        else if (text == tr("Send again"))
            decide(OutboxState::Ready, {});
        else if (text == tr("Withdraw: entered on the platform by hand") || text == tr("Withdraw: not wanted there"))
            decide(OutboxState::Withdrawn, text);
        else
            decide(OutboxState::Accepted, text);
    });
    connect(m_reason, &ReasonStrip::refused, this, &OutboxPage::focusList);
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
    return static_cast<OutboxId>(chosen());
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
    for (const PlatformStatus &status : *all) {
        m_profileIds.append(status.profile);
        waiting += status.waiting();
        doubtful += countOf(status, {OutboxState::Unknown});
        records.push_back(platformRecord(status, m_profileIds.size(), session().clock.now()));
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
    filter.states = outboxStatesOf(m_chips->current());
    filter.limit = 500;
    const auto rows = filter.profile.isEmpty() ? Result<std::vector<OutboxRow>>() : outbox().rows(filter);
    if (!rows) {
        banner().say(rows.error());
        return;
    }
    m_loaded = *rows;
    std::vector<Record> records;
    for (const OutboxRow &row : m_loaded)
        records.push_back(outboxRecord(session(), row, session().clock.today()));
    model().show(std::move(records));
}

void OutboxPage::fillCard(qint64)
{
    for (const OutboxRow &row : m_loaded) {
        if (row.id == current())
            showAttempts(row);
    }
    if (m_loaded.empty())
        card().setTitle(tr("Nothing queued"),
                        tr("Entries made while a platform is on are queued for it by themselves."));
    showLists();
}

/// Which lists a platform gives out, and how much of them stands here.
void OutboxPage::showLists()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    m_lists->setVisible(chosen != nullptr && !chosen->downloads.isEmpty());
    if (!m_lists->isVisibleTo(this) || !m_loaded.empty())
        return;
    HttpTransport none;
    const auto states = Downloads(session(), none).states(*chosen);
    card().addHeading(tr("Lists of the platform"));
    for (const DownloadState &state : states ? *states : std::vector<DownloadState>())
        card().addFact(
            state.title,
            state.items == 0
                ? tr("not fetched yet")
                : tr("%1 entries, %2").arg(state.items).arg(storedTimeWord(state.fetchedAt, session().clock.today())));
}

void OutboxPage::fetchLists()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr || m_task)
        return;
    m_task = startAside(
        this, desk(),
        [profile = *chosen](Workspace &workspace, Progress &progress) -> Result<int> {
            HttpTransport transport;
            int items = 0;
            for (const DownloadSpec &list : profile.downloads) {
                const auto fetched = Downloads(workspace.session(), transport).fetch(profile, list.id, progress);
                if (!fetched)
                    return tl::make_unexpected(fetched.error());
                items += fetched->items;
            }
            return items;
        },
        [this](const Result<int> &items) {
            m_task.clear();
            refresh();
            if (items)
                banner().say(Tone::Ok, tr("Lists fetched"), tr("%1 entries stand here.").arg(*items));
            else
                banner().say(items.error());
        });
    taskStrip().follow(m_task, tr("Fetching lists"));
}

void OutboxPage::showAttempts(const OutboxRow &row)
{
    card().setTitle(row.docNo.isEmpty() ? row.businessKey : row.docNo, {}, {outboxTag(row.state)});
    card().addFact(tr("Receipt"), row.receipt, FactCard::Look::Code);
    if (!row.reason.isEmpty())
        card().addText(row.reason, row.state == OutboxState::Rejected ? "refuse" : "small");
    if (row.state == OutboxState::Unknown)
        card().addText(tr("It is not known whether it arrived. It is asked about before anything is sent."));
    card().addHeading(tr("What happened"));
    const QDate today = session().clock.today();
    card().addFact(storedTimeWord(row.createdAt, today), tr("Posted; what is sent is fixed"));
    const auto attempts = outbox().attempts(row.id);
    if (!attempts)
        return;
    for (const OutboxAttempt &attempt : *attempts)
        card().addFact(storedTimeWord(attempt.sentAt, today),
                       attempt.status == 0 ? tr("Sent, no answer") : tr("Sent, answer %1").arg(attempt.status));
    if (attempts->empty())
        return;
    card().addHeading(tr("As it went over the line"));
    for (auto attempt = attempts->rbegin(); attempt != attempts->rend(); ++attempt)
        card().addRaw(attempt->sentAt + QLatin1Char('\n') + attempt->request + QStringLiteral("\n→ ") +
                      QString::number(attempt->status) + QLatin1Char(' ') + attempt->answer);
}

void OutboxPage::send(Asked asked)
{
    if (m_task)
        return;
    m_asked = asked;
    m_task = startAside(
        this, desk(),
        [](Workspace &workspace, Progress &progress) {
            HttpTransport transport;
            return Relay(workspace.session(), workspace.profiles(), transport).run(progress);
        },
        [this](const Result<RelayReport> &report) { sent(report); });
    taskStrip().follow(m_task, tr("Sending"));
}

void OutboxPage::sent(const Result<RelayReport> &report)
{
    m_task.clear();
    refresh();
    if (!report)
        sayNotSent(report.error());
    else
        sayReport(*report);
    // A run that was stopped has sent something too; one by the clock that moved nothing leaves every page as it is.
    const int moved = report ? report->accepted + report->rejected + report->part + report->retry + report->blocked + report->conflict : 0;
    if (m_asked == Asked::ByAPerson || moved > 0)
        Q_EMIT ledgerChanged();
}

void OutboxPage::sayNotSent(const Error &error)
{
    if (m_asked == Asked::ByTheClock && error.code == ErrorCode::Refused)
        return; // it is asked when somebody sends
    banner().say(error, tr("Nothing is lost; what waits stays in the queue."));
    if (!Restoration(session()).isOlder().value_or(false))
        return;
    m_reason->ask(tr("This ledger was put back"), tr("What waits may have been sent already."),
                  {tr("Ask the platforms first, then send")}, tr("Leave it"));
    place(*m_reason, 640);
}

void OutboxPage::sayReport(const RelayReport &report)
{
    const bool isGood =
        report.rejected + report.part + report.unknown + report.retry + report.blocked + report.conflict == 0;
    if (isGood && m_asked == Asked::ByTheClock)
        return;
    QStringList parts{tr("Received %1").arg(report.accepted)};
    const std::pair<int, QString> others[] = {
        {report.rejected, tr("Sent back %1")}, {report.part, tr("Taken in part %1")},
        {report.unknown, tr("In doubt %1")},   {report.retry, tr("Later %1")},
        {report.blocked, tr("Stopped %1")},    {report.conflict, tr("Differing %1")}};
    for (const auto &[count, words] : others) {
        if (count > 0)
            parts.append(words.arg(count));
    }
    banner().say(isGood ? Tone::Ok : Tone::Warn, parts.join(QStringLiteral(" · ")),
                 report.messages.join(QLatin1Char('\n')));
}

void OutboxPage::setUp()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr)
        return;
    ProfileTrust trust(session());
    const ProfileOrigin origin = trust.originOf(*chosen);
    const bool isVouchedFor = origin == ProfileOrigin::Shipped || origin == ProfileOrigin::Trusted;
    m_form->ask(*chosen, session().info.training, isVouchedFor ? QString() : trust.sentence(*chosen));
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
        send(Asked::ByAPerson);
        return true;
    case Act::New:
        setUp();
        return true;
    case Act::Correct:
        askReceipt();
        return true;
    case Act::Fetch:
        fetchLists();
        return true;
    default:
        return ListPage::act(act);
    }
}

bool OutboxPage::escape()
{
    if (m_form->isVisible()) {
        m_form->hide();
        m_platforms->setFocus();
        return true;
    }
    return ListPage::escape();
}

void OutboxPage::load()
{
    const qint64 platform = m_platforms->currentKey();
    showPlatforms();
    if (const int at = m_platformModel->rowOf(platform); at >= 0)
        m_platforms->setCurrentIndex(m_platformModel->index(at, 0));
    showRows();
}

ListTable OutboxPage::table() const
{
    ListTable table{title(), model().columns(), {}};
    for (const OutboxRow &row : m_loaded)
        table.records.push_back(outboxRecord(session(), row, QDate()));
    return table;
}

void OutboxPage::openRecord(qint64)
{
    for (const OutboxRow &row : m_loaded) {
        if (row.id == current())
            Q_EMIT wanted(Target{Target::Kind::Event, raw(row.event), {}});
    }
}

void OutboxPage::open(const Target &target)
{
    if (target.kind == Target::Kind::Page)
        m_chips->choose(target.place);
}

void OutboxPage::setMode(WindowMode mode)
{
    ListPage::setMode(mode);
    m_platforms->setMode(mode);
}

QList<QWidget *> OutboxPage::areas()
{
    return {m_platforms, list(), &card(), &bottom()};
}

} // namespace suben
