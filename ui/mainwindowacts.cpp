// What the window does with its keys, and where pages want to go.
#include "ui/mainwindow.h"

#include "ui/ledgergate.h"
#include "ui/locksheet.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/scanbox.h"
#include "ui/statusreader.h"
#include "ui/topbar.h"

#include <algorithm>

namespace suben
{

void MainWindow::perform(Act act)
{
    if (m_lock->isLocked() && act != Act::FullScreen)
        return;
    if (performHere(act) || m_pages->currentPage() == nullptr || LedgerGate::isWaiting(m_pages->currentPage()))
        return;
    if (act == Act::Refresh)
        m_reader->read();
    if (m_pages->currentPage()->act(act) || isHeld())
        return;
    if (act == Act::Trace)
        showPage(QStringLiteral("tracePage"));
    else if (act == Act::SelfCheck)
        showPage(QStringLiteral("selfCheckPage"));
    else if (act == Act::Inspection)
        showPage(QStringLiteral("inspectionPage"));
}

namespace
{

/// What a page that holds the window leaves to it.
bool isOfEveryPage(Act act)
{
    return act == Act::Help || act == Act::FullScreen || act == Act::NextArea || act == Act::LettersLarger ||
           act == Act::LettersSmaller || act == Act::LettersUsual;
}

} // namespace

bool MainWindow::performHere(Act act)
{
    if (m_alone || (isHeld() && !isOfEveryPage(act)))
        return false;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry &e) { return e.key && *e.key == act && act != Act::Trace; });
    if (entry != m_entries.end()) {
        showPage(entry->name);
        return true;
    }
    switch (act) {
    case Act::Search:
        m_topBar->scanBox().setFocus(Qt::ShortcutFocusReason);
        return true;
    case Act::Help:
        showHelp();
        return true;
    case Act::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return true;
    case Act::Back:
        m_pages->goBack();
        return true;
    case Act::NextArea:
        nextArea();
        return true;
    case Act::Lock:
        lock();
        return true;
    case Act::LettersLarger:
        changeLetters(m_desk.theme.letterSize() + 10);
        return true;
    case Act::LettersSmaller:
        changeLetters(m_desk.theme.letterSize() - 10);
        return true;
    case Act::LettersUsual:
        changeLetters(100);
        return true;
    default:
        return false;
    }
}

void MainWindow::go(const Target &target)
{
    if (isHeld())
        return;
    if (target.kind == Target::Kind::Page) {
        showPage(target.text);
        Page *shown = m_pages->currentPage();
        if (!target.place.isEmpty() && shown != nullptr && shown->objectName() == target.text)
            shown->open(target);
        return;
    }
    Page *page = m_pages->currentPage();
    const QString name = target.text.endsWith(QLatin1String("Page")) ? target.text
                         : target.kind == Target::Kind::Event        ? QStringLiteral("eventsPage")
                         : target.kind == Target::Kind::Party        ? QStringLiteral("masterPage")
                         : target.kind == Target::Kind::Item         ? QStringLiteral("lotsPage")
                         : target.kind == Target::Kind::Object       ? QStringLiteral("objectPage")
                                                                     : QStringLiteral("tracePage");
    if (page == nullptr || page->objectName() != name) {
        showPage(name);
        page = m_pages->currentPage();
    }
    if (page != nullptr && page->objectName() == name)
        page->open(target);
}

bool MainWindow::isHeld() const
{
    const Page *page = m_pages->currentPage();
    return page != nullptr && page->holdsWindow();
}

} // namespace suben
