#include "ui/pages/todaypage.h"

#include "ui/aside.h"
#include "ui/ledgergate.h"
#include "ui/today/expirychart.h"
#include "ui/today/pagetile.h"
#include "ui/today/tasklist.h"
#include "ui/today/todaycard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pageheader.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace suben
{

TodayPage::TodayPage(Desk &desk)
    : Page(desk, QStringLiteral("todayPage"), tr("The day")), m_tasks(new TaskList(theme())),
      m_chart(new ExpiryChart(theme())),
      m_receiving(new PageTile(theme(), QStringLiteral("receiving"), tr("Receive"), desk.keys.action(Act::Page2))),
      m_shipping(new PageTile(theme(), QStringLiteral("shipping"), tr("Sell"), desk.keys.action(Act::Page3))),
      m_todo(new TodayCard(theme(), tr("To be done"), {})),
      m_expiring(new TodayCard(theme(), tr("Expiring and expired"), tr("Stock by lot"))),
      m_upload(new TodayCard(theme(), tr("Upload"), tr("Open the upload"))),
      m_safety(new TodayCard(theme(), tr("Seal and backup"), tr("Backup…"))),
      m_seal(new KeyButton(theme(), tr("Seal now"), desk.keys.action(Act::Finish), ButtonLook::Primary)),
      m_sealBeside(new KeyButton(theme(), tr("Seal now"), desk.keys.action(Act::Finish), ButtonLook::Small))
{
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(12));
    m_columns->setSpacing(theme().px(12));
    m_columns->addWidget(makeLeft(), 2);
    m_right = makeRight();
    m_columns->addWidget(m_right, 1);
    content().addWidget(body, 1);
    m_sealBeside->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    header().addBeside(m_sealBeside);
    connect(m_tasks, &TaskList::cureWanted, this, &Page::wanted);
    connect(m_todo, &TodayCard::linkTaken, this, [this] { lead("duePage"); });
    connect(m_expiring, &TodayCard::linkTaken, this, [this] { lead("lotsPage"); });
    connect(m_upload, &TodayCard::linkTaken, this, [this] { lead("outboxPage"); });
    connect(m_safety, &TodayCard::linkTaken, this, [this] { lead("settingsPage", QStringLiteral("backup")); });
}

QWidget *TodayPage::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(12));
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(theme().px(10));
    auto *labels = new PageTile(theme(), QStringLiteral("label"), tr("Print labels"), desk().keys.action(Act::Page5));
    labels->say(tr("for any lot in stock"));
    auto *trace = new PageTile(theme(), QStringLiteral("trace"), tr("Trace a lot"), desk().keys.action(Act::Trace));
    trace->say(tr("its last 4 to 6 characters do"));
    for (PageTile *tile : {m_receiving, m_shipping, labels, trace})
        tiles->addWidget(tile, 1);
    column->addLayout(tiles);
    m_todo->setBody(m_tasks);
    column->addWidget(m_todo, 1);
    return left;
}

QWidget *TodayPage::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(12));
    m_expiring->setAside(tr("lots by the week they expire"));
    m_expiring->setPicture(m_chart);
    m_seal->setObjectName(QStringLiteral("finishButton"));
    m_safety->addButton(m_seal);
    column->addWidget(m_expiring);
    column->addWidget(m_upload);
    column->addWidget(m_safety);
    column->addStretch();
    return right;
}

void TodayPage::lead(const char *page, const QString &place)
{
    Q_EMIT wanted(Target{Target::Kind::Page, 0, QLatin1String(page), place});
}

// Asked again while it reads, it reads once more afterwards.
void TodayPage::read()
{
    m_again = !m_task.isNull();
    if (m_again)
        return;
    m_task = startAside(
        this, desk(), [](Workspace &workspace, Progress &progress) { return readToday(workspace, progress); },
        [this](const Result<TodayFacts> &facts) {
            m_task.clear();
            if (facts)
                show(*facts);
            else
                banner().say(facts.error());
            if (m_again)
                read();
        });
}

void TodayPage::show(const TodayFacts &facts)
{
    header().setState(facts.today.toString(Qt::ISODate) + QStringLiteral("  ") +
                      QLocale().dayName(facts.today.dayOfWeek()));
    m_receiving->say(facts.received == 0 ? tr("none today") : tr("%1 today").arg(facts.received));
    m_shipping->say(facts.shipped == 0 ? tr("none today") : tr("%1 today").arg(facts.shipped));
    showTasks(facts);
    showExpiring(facts);
    showUpload(facts);
    showSafety(facts);
}

void TodayPage::showTasks(const TodayFacts &facts)
{
    m_todo->setAside(facts.tasks.empty() ? tr("Nothing is waiting for you.")
                                         : tr("%1 late · %2 today").arg(facts.late).arg(facts.dueToday));
    m_todo->setLink(facts.dues > 0 ? tr("All %1 reminders").arg(facts.dues) : QString());
    m_tasks->show(facts.tasks);
}

void TodayPage::showExpiring(const TodayFacts &facts)
{
    m_chart->show(facts.weeks);
    m_expiring->clearLines();
    for (const StockRow &row : facts.expiring)
        m_expiring->addLine({lotTag(row.disposition, row.expiry, facts.today)},
                            QString(row.itemName + QLatin1Char(' ') + row.itemSpec).trimmed(), row.lotCode,
                            row.onHand.toString());
    if (facts.expiring.empty())
        m_expiring->addText(tr("No lot expires in the next six weeks."));
}

void TodayPage::showUpload(const TodayFacts &facts)
{
    m_upload->clearLines();
    for (const PlatformStatus &platform : facts.platforms) {
        const int waiting = platform.waiting();
        const int rejected = countOf(platform, {OutboxState::Rejected, OutboxState::Conflict});
        const int unknown = countOf(platform, {OutboxState::Unknown});
        QList<Tag> tags;
        if (waiting > 0)
            tags.append({TagLook::Plain, tr("%1 waiting").arg(waiting), QStringLiteral("waiting")});
        if (rejected > 0)
            tags.append(dispositionTag(tr("%1 sent back").arg(rejected), TagLook::Refuse));
        if (unknown > 0)
            tags.append({TagLook::Needs, tr("%1 unknown").arg(unknown), QStringLiteral("unknown")});
        if (tags.isEmpty())
            tags.append(dispositionTag(tr("Everything is received"), TagLook::Ok));
        m_upload->addLine(tags, platform.title, {}, {});
    }
    if (facts.platforms.empty())
        m_upload->addText(tr("No platform is switched on."));
}

void TodayPage::showSafety(const TodayFacts &facts)
{
    m_safety->clearLines();
    if (facts.seal) {
        m_safety->addLine({}, tr("Last seal %1").arg(dayWord(facts.seal->day, facts.today)), facts.seal->shortText(),
                          {});
    }
    m_safety->addText(facts.unsealed == 0 ? tr("Everything is sealed.")
                                          : tr("%1 entries are not sealed yet.").arg(facts.unsealed));
    if (facts.backup) {
        const QFileInfo file(facts.backup->path);
        m_safety->addText(
            tr("Last backup %1, in %2")
                .arg(timeWord(facts.backup->time, facts.today), QDir::toNativeSeparators(file.absolutePath())));
    } else {
        m_safety->addText(tr("There is no backup yet."), "warn");
    }
    m_seal->setEnabled(facts.unsealed > 0);
    m_sealBeside->setEnabled(facts.unsealed > 0);
}

void TodayPage::sealNow()
{
    if (!m_seal->isEnabled())
        return;
    m_seal->setEnabled(false);
    startAside(
        this, desk(),
        [](Workspace &workspace, Progress &progress) {
            return writeWhenFree(workspace.session(), progress, [](Session &session) { return Chain(session).seal(); });
        },
        [this](const Result<Seal> &seal) {
            if (!seal) {
                m_seal->setEnabled(true);
                banner().say(seal.error());
                return;
            }
            banner().say(Tone::Ok, tr("%1 entries are sealed").arg(seal->events),
                         tr("Write this down or print it: %1").arg(seal->shortText()));
            Q_EMIT ledgerChanged();
        });
}

void TodayPage::enter()
{
    read();
    m_tasks->setFocus();
}

bool TodayPage::act(Act act)
{
    switch (act) {
    case Act::Finish:
        sealNow();
        return true;
    case Act::Refresh:
        read();
        return true;
    default:
        return false;
    }
}

void TodayPage::refresh()
{
    if (isVisible())
        read();
}

void TodayPage::open(const Target &target)
{
    if (target.place == u"seal")
        (m_right->isVisible() ? m_seal : m_sealBeside)->setFocus();
}

void TodayPage::setMode(WindowMode mode)
{
    Page::setMode(mode);
    const bool isRoomy = mode == WindowMode::Wide || mode == WindowMode::Middle;
    m_right->setVisible(isRoomy);
    m_sealBeside->setVisible(!isRoomy);
}

QList<QWidget *> TodayPage::areas()
{
    return {m_tasks, m_receiving, m_right};
}

} // namespace suben
