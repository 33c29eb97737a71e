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

namespace
{

constexpr int RowsOfAChunk = 100;

} // namespace

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
    countChips();
    m_platforms->installEventFilter(this);
    view().installEventFilter(this);
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
    connect(call, &QPushButton::clicked, this, [this] { callForTest(); });
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
    connect(m_platforms, &RecordView::currentKeyChanged, this, [this] {
        m_tellsOfPlatform = true;
        countChips();
        showRows();
        showCard();
    });
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

PlatformStatus OutboxPage::status() const
{
    const qint64 key = m_platforms->currentKey();
    return key > 0 && key <= static_cast<qint64>(m_statuses.size()) ? m_statuses[static_cast<std::size_t>(key - 1)] : PlatformStatus();
}

QString OutboxPage::profile() const
{
    return status().profile;
}

OutboxId OutboxPage::current() const
{
    return static_cast<OutboxId>(chosen());
}

std::optional<OutboxRow> OutboxPage::currentRow() const
{
    if (current() == OutboxId{})
        return {};
    OutboxFilter filter;
    filter.only = current();
    const auto rows = outbox().rows(filter);
    return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
}

void OutboxPage::showPlatforms()
{
    const auto all = outbox().status();
    if (!all) {
        banner().say(all.error());
        return;
    }
    m_statuses = *all;
    std::vector<Record> records;
    qint64 waiting = 0;
    qint64 doubtful = 0;
    for (const PlatformStatus &status : m_statuses) {
        waiting += status.waiting();
        doubtful += countOf(status, {OutboxState::Unknown});
        records.push_back(platformRecord(status, static_cast<qint64>(records.size()) + 1, session().clock.now()));
    }
    m_platformModel->show(std::move(records));
    QString aside = waiting == 0 ? tr("Nothing waits.") : tr("%1 entries wait.").arg(waiting);
    if (doubtful > 0)
        aside += QLatin1Char(' ') + tr("What is in doubt is asked about first and never sent twice.");
    m_aside = aside;
    bottom().saveBar().setTotals({}, aside);
}

void OutboxPage::choosePlatform(const QString &profile)
{
    const auto found = std::ranges::find(m_statuses, profile, &PlatformStatus::profile);
    if (found != m_statuses.end())
        m_platforms->setCurrentIndex(m_platformModel->index(static_cast<int>(found - m_statuses.begin()), 0));
}

/// Each filter with what it would show of the chosen platform.
void OutboxPage::countChips()
{
    const PlatformStatus of = status();
    qint64 all = 0;
    for (const auto &[state, count] : of.counts)
        all += count;
    const std::pair<QString, QString> chips[] = {{QStringLiteral("open"), tr("Waiting")},
                                                 {QStringLiteral("rejected"), tr("Sent back")},
                                                 {QStringLiteral("unknown"), tr("In doubt")},
                                                 {QStringLiteral("accepted"), tr("Accepted")}};
    QList<FilterChips::Chip> counted{{QStringLiteral("all"), tr("All"), static_cast<int>(all)}};
    for (const auto &[id, word] : chips) {
        int count = 0;
        for (const OutboxState state : outboxStatesOf(id))
            count += countOf(of, {state});
        counted.append({id, word, count});
    }
    m_chips->setChips(counted);
}

/// A chunk of the rows of the chosen platform and filter, the newest first.
ReadChunk OutboxPage::reader(QDate today) const
{
    OutboxFilter filter;
    filter.profile = profile();
    filter.states = outboxStatesOf(m_chips->current());
    filter.limit = RowsOfAChunk;
    return [filter, today, profiles = &desk().workspace->profiles()](Session &session, const QString &cursor) -> Result<RecordChunk> {
        RecordChunk chunk;
        if (filter.profile.isEmpty())
            return chunk;
        OutboxFilter next = filter;
        next.before = static_cast<OutboxId>(cursor.toLongLong());
        return Outbox(session, *profiles).rows(next).map([&](const std::vector<OutboxRow> &rows) {
            for (const OutboxRow &row : rows)
                chunk.records.push_back(outboxRecord(row, today));
            if (static_cast<int>(rows.size()) == next.limit)
                chunk.next = QString::number(raw(rows.back().id));
            return chunk;
        });
    };
}

void OutboxPage::showRows()
{
    loadHere(reader(session().clock.today()));
}

void OutboxPage::fetchLists()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr || m_call)
        return;
    m_call = startAside(
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
            m_call.clear();
            refresh();
            if (items)
                banner().say(Tone::Ok, tr("Lists fetched"), tr("%1 entries stand here.").arg(*items));
            else
                banner().say(items.error());
        });
    taskStrip().follow(m_call, tr("Fetching lists"));
}

void OutboxPage::send(Asked asked)
{
    if (m_task && asked == Asked::ByAPerson)
        m_asked = asked; // who asks while it runs is told what came of it
    if (m_task)
        return;
    m_asked = asked;
    m_task = startAside(
        this, desk(),
        [asked](Workspace &workspace, Progress &progress) -> Result<RelayReport> {
            if (asked == Asked::ByAPerson) {
                if (const auto due = Outbox(workspace.session(), workspace.profiles()).hurry(); !due)
                    return tl::make_unexpected(due.error());
            }
            HttpTransport transport;
            return Relay(workspace.session(), workspace.profiles(), transport).run(progress);
        },
        [this](const Result<RelayReport> &report) { sent(report); });
    taskStrip().follow(m_task, tr("Sending"));
}

void OutboxPage::setUp()
{
    const Profile *chosen = desk().workspace->profiles().find(profile());
    if (chosen == nullptr)
        return;
    ProfileTrust trust(session());
    const ProfileOrigin origin = trust.originOf(*chosen);
    const bool isVouchedFor = origin == ProfileOrigin::Shipped || origin == ProfileOrigin::Trusted;
    m_form->ask(*chosen, status(), session().info.training, isVouchedFor ? QString() : trust.sentence(*chosen));
}

void OutboxPage::enter()
{
    refresh();
    m_platforms->setFocus();
    m_tellsOfPlatform = true;
    showCard();
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
    const QString before = profile();
    const bool told = m_tellsOfPlatform;
    {
        const QSignalBlocker quiet(m_platforms);
        showPlatforms();
        choosePlatform(before.isEmpty() && !m_statuses.empty() ? m_statuses.front().profile : before);
    }
    m_tellsOfPlatform = told;
    countChips();
    m_off->setVisible(status().enabled);
    showRows();
}

ListTable OutboxPage::table() const
{
    ListTable table{title(), model().columns(), {}};
    table.read = reader(QDate());
    return table;
}

void OutboxPage::openRecord(qint64)
{
    if (const auto row = currentRow())
        Q_EMIT wanted(Target{Target::Kind::Event, raw(row->event), {}});
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
    return {&header(), m_platforms, &view(), &card(), &bottom()};
}

/// The card tells of the list that is being gone through.
bool OutboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_platforms || watched == &view())) {
        const bool isPlatform = watched == m_platforms;
        if (std::exchange(m_tellsOfPlatform, isPlatform) != isPlatform)
            showCard();
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace suben
