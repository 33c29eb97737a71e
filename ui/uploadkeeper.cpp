#include "ui/uploadkeeper.h"

#include "core/sync/outbox.h"
#include "ui/aside.h"
#include "ui/mainwindow.h"
#include "ui/pages/outboxpage.h"
#include "ui/pagestack.h"

#include <algorithm>
#include <chrono>

namespace suben
{

namespace
{

using namespace std::chrono_literals;

constexpr auto AfterOpening = 5s; ///< the first page and its backup come first
constexpr auto BetweenLooks = 1min;
constexpr int LooksBetweenQuestions = 10; ///< what is in doubt is asked about less often than new entries are sent

/// A locked key waits for a person.
bool isDue(Workspace &workspace, bool asks)
{
    if (!workspace.keyIsOpen())
        return false;
    const auto platforms = Outbox(workspace.session(), workspace.profiles()).status();
    return platforms && std::ranges::any_of(*platforms, [asks](const PlatformStatus &platform) {
               const int due = countOf(
                   platform, {OutboxState::Ready, OutboxState::Retry, OutboxState::Sending, OutboxState::Running});
               return platform.enabled && (due > 0 || (asks && countOf(platform, {OutboxState::Unknown}) > 0));
           });
}

} // namespace

UploadKeeper::UploadKeeper(Desk &desk, MainWindow &window) : QObject(&window), m_desk(desk), m_window(window)
{
    m_minute.setInterval(BetweenLooks);
    connect(&m_minute, &QTimer::timeout, this, &UploadKeeper::look);
}

void UploadKeeper::begin()
{
    m_minute.start();
    QTimer::singleShot(AfterOpening, this, &UploadKeeper::look);
}

void UploadKeeper::look()
{
    if (m_looking || m_desk.workspace == nullptr)
        return;
    const bool asks = m_looks++ % LooksBetweenQuestions == 0;
    m_looking = startAside(
        this, m_desk, [asks](Workspace &workspace, Progress &) { return Result<bool>(isDue(workspace, asks)); },
        [this](const Result<bool> &due) {
            m_looking.clear();
            if (due && *due)
                send();
        });
}

void UploadKeeper::send()
{
    if (auto *page = qobject_cast<OutboxPage *>(m_window.pages().page(QStringLiteral("outboxPage"))))
        page->send(OutboxPage::Asked::ByTheClock);
}

} // namespace suben
