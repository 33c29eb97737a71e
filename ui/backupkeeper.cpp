#include "ui/backupkeeper.h"

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
}

void BackupKeeper::begin()
{
    m_hourly.start();
    QTimer::singleShot(AfterOpening, this, &BackupKeeper::copy);
}

void BackupKeeper::copy()
{
    if (m_task || m_isClosing || m_desk.workspace == nullptr)
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
    if (m_isClosing) { // asked twice: it is not waited for
        if (m_last)
            m_last->cancel();
        return true;
    }
    const auto changed = m_desk.workspace == nullptr ? Result<bool>(false) : Backups(*m_desk.workspace).hasChanged();
    if (!changed || !*changed)
        return true;
    if (m_task)
        m_task->cancel();
    m_isClosing = true;
    m_last = startAside(
        this, m_desk, [](Workspace &workspace, Progress &progress) { return Backups(workspace).run(BackupOccasion::Close, progress); },
        [this](const Result<BackupRun> &run) {
            m_last.clear();
            if (run && run->secondWhy.isEmpty()) {
                m_window.close();
                return;
            }
            say(run); // closing again goes without
        });
    Page *page = m_window.pages().currentPage();
    if (auto *strip = page == nullptr ? nullptr : page->findChild<TaskStrip *>(); strip != nullptr && m_last)
        strip->follow(m_last, tr("Backing up before closing"));
    return false;
}

} // namespace suben
