#include "ui/backupkeeper.h"

#include "core/storage/store.h"
#include "ui/aside.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/taskstrip.h"

#include <chrono>

namespace suben
{

namespace
{

using namespace std::chrono_literals;

constexpr auto AfterOpening = 3s; ///< the first page comes first

} // namespace

BackupKeeper::BackupKeeper(Desk &desk, MainWindow &window) : QObject(&window), m_desk(desk), m_window(window)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &BackupKeeper::copy);
    connect(&window.pages(), &PageStack::ledgerChanged, this, [this] { m_closesWithout = false; });
}

void BackupKeeper::begin()
{
    m_hourly.start();
    QTimer::singleShot(AfterOpening, this, &BackupKeeper::copy);
}

void BackupKeeper::copy()
{
    if (m_task || m_isClosing || m_desk.workspace == nullptr || m_desk.workspace->session().store.isReadOnly())
        return;
    m_task = startAside(
        this, m_desk, [](Workspace &workspace, Progress &progress) { return Backups(workspace).run(BackupOccasion::Start, progress); },
        [this](const Result<BackupRun> &run) {
            m_task.clear();
            say(run);
            rehearse();
        });
}

/// Only what somebody has to know: that a copy is missing.
void BackupKeeper::say(const Result<BackupRun> &run)
{
    Page *page = m_window.pages().currentPage();
    auto *banner = page == nullptr ? nullptr : page->findChild<Banner *>();
    if (page == nullptr || banner == nullptr)
        return;
    if (!run && run.error().code != ErrorCode::Cancelled)
        banner->say(run.error(), tr("There is no new backup."));
    else if (run && !run->secondWhy.isEmpty())
        banner->say(Tone::Warn, tr("The copy on the other drive is missing"), run->secondWhy);
    if (run && !run->isUnchanged)
        Q_EMIT page->ledgerChanged(); // the status strip says when and where
}

void BackupKeeper::rehearse()
{
    if (m_task || m_isClosing || !Backups(*m_desk.workspace).isRehearsalDue())
        return;
    m_task = startAside(
        this, m_desk, [](Workspace &workspace, Progress &progress) { return Backups(workspace).rehearse(progress); },
        [this](const Result<BackupRehearsal> &rehearsal) {
            m_task.clear();
            Page *page = m_window.pages().currentPage();
            auto *banner = page == nullptr ? nullptr : page->findChild<Banner *>();
            if (banner != nullptr && !rehearsal && rehearsal.error().code != ErrorCode::Cancelled)
                banner->say(rehearsal.error(), tr("The monthly trial of a backup failed."));
        });
}

bool BackupKeeper::mayClose()
{
    if (m_isClosing && m_last) { // asked twice: it is not waited for
        m_last->cancel();
        return true;
    }
    if (m_isClosing || m_closesWithout || !m_restore.backup.isEmpty())
        return true;
    const bool isClosed = m_desk.workspace == nullptr || m_desk.workspace->session().store.isReadOnly();
    const auto changed = isClosed ? Result<bool>(false) : Backups(*m_desk.workspace).hasChanged();
    if (!changed || !*changed)
        return true;
    if (m_task)
        m_task->cancel();
    m_isClosing = true;
    m_last = startAside(
        this, m_desk, [](Workspace &workspace, Progress &progress) { return Backups(workspace).run(BackupOccasion::Close, progress); },
        [this](const Result<BackupRun> &run) { copiedForClosing(run); });
    Page *page = m_window.pages().currentPage();
    if (auto *strip = page == nullptr ? nullptr : page->findChild<TaskStrip *>(); strip != nullptr && m_last)
        strip->follow(m_last, tr("Backing up before closing"));
    return false;
}

// Whoever stays has the hourly copies again, and the one before closing.
void BackupKeeper::copiedForClosing(const Result<BackupRun> &run)
{
    m_last.clear();
    if (run && run->secondWhy.isEmpty())
        m_window.close();
    m_isClosing = false;
    if (!m_window.isVisible())
        return;
    say(run);
    m_closesWithout = run || run.error().code != ErrorCode::Cancelled;
}

void BackupKeeper::closeFor(const QString &backup)
{
    m_restore = {m_desk.workspace->path(), backup};
    for (const auto &task : {m_task, m_last}) {
        if (task)
            task->cancel();
    }
    m_window.close();
}

} // namespace suben
