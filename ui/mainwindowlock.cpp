// Who is at the window: the lock before the first page, when nobody types, and when somebody else takes over.
#include "core/ledger/settings.h"
#include "core/ledger/visits.h"
#include "core/storage/accounts.h"
#include "core/storage/store.h"
#include "core/workspace/workspace.h"
#include "ui/idlewatch.h"
#include "ui/locksheet.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/statusstrip.h"
#include "ui/statusreader.h"
#include "ui/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keyband.h"
#include "ui/widgets/keybutton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace suben
{

namespace
{

const QString ReadOnlyStrip = QStringLiteral("readOnlyStrip");

/// Above every page, as long as the file takes nothing in.
void sayReadOnly(const Theme &theme, QWidget &centre)
{
    auto *strip = new Banner(theme);
    strip->setObjectName(ReadOnlyStrip);
    strip->say(Tone::Warn, MainWindow::tr("Nothing can be entered into this ledger now"),
               MainWindow::tr("The disk is full, or the file may not be written. Everything can be looked at, printed, exported and backed up "
                              "elsewhere. Free some space or allow writing, then open the ledger again."));
    for (KeyButton *button : strip->findChildren<KeyButton *>())
        button->hide(); // it stays as long as the window
    static_cast<QVBoxLayout *>(centre.layout())->insertWidget(1, strip); // under the top bar
}

} // namespace

// Whoever has a password proves it before the first page.
void MainWindow::beginWork()
{
    keepAlive();
    readIdleTime();
    Session &session = m_desk.workspace->session();
    const auto users = Accounts(session.store, session.clock, session.keys).users();
    const bool isGuarded = users && std::ranges::any_of(*users, [&](const User &user) {
                               return user.id == session.actor.id && user.hasPassword;
                           });
    if (isGuarded)
        lock();
}

// An inspection that nobody left goes on: closing the program is no way out of it.
bool MainWindow::goOnWithVisit()
{
    const auto visit = Visits(m_desk.workspace->session()).running();
    return visit && *visit && m_pages->showPage(QStringLiteral("inspectionPage"));
}

// Another program may hold the file for long: the window waits a moment, what takes longer waits on another thread.
void MainWindow::keepAlive()
{
    if (m_desk.workspace == nullptr)
        return;
    Store &store = m_desk.workspace->session().store;
    store.setPatience(std::chrono::milliseconds(150));
    if (store.isReadOnly() && findChild<Banner *>(ReadOnlyStrip) == nullptr)
        sayReadOnly(m_desk.theme, *centralWidget());
}

void MainWindow::readIdleTime()
{
    if (m_desk.workspace != nullptr)
        m_idle->setMinutes(Settings(m_desk.workspace->session()).value(IdleMinutesSetting).value_or(QString()).toInt());
}

void MainWindow::lock()
{
    if (m_alone || m_desk.workspace == nullptr || m_lock->isLocked() || !m_lock->canLock())
        return;
    m_before = focusWidget();
    m_userBefore = m_desk.shop.user;
    m_lock->lock();
    for (QWidget *part : {static_cast<QWidget *>(m_topBar), static_cast<QWidget *>(m_navigation),
                          static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_status)})
        part->setEnabled(false);
}

// What was locked is read now.
void MainWindow::keyOpened()
{
    m_pages->refreshAll();
    m_reader->read();
    m_pages->currentPage()->enter();
}

void MainWindow::goOn()
{
    for (QWidget *part : {static_cast<QWidget *>(m_topBar), static_cast<QWidget *>(m_navigation),
                          static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_status)})
        part->setEnabled(true);
    m_topBar->showShop();
    m_key->showWhereWanted(!m_key->isHidden());
    readIdleTime();
    if (m_desk.shop.user != m_userBefore)
        m_pages->refreshAll();
    const bool goesBack = m_before != nullptr && m_before->isVisible();
    // A page that holds the window also holds what whoever unlocked it may do.
    if (Page *page = m_pages->currentPage(); page != nullptr && (!goesBack || isHeld()))
        page->enter();
    if (goesBack)
        m_before->setFocus();
}

} // namespace suben
