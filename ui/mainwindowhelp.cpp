// What F1 says: the page's keys, the law of the field, the keys of every page.
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/pagestack.h"
#include "ui/widgets/keybutton.h"

namespace suben
{

// F1: the sheet lies beside what is being done; a second F1 takes it away.
void MainWindow::showHelp()
{
    const Page *page = m_pages->currentPage();
    if (m_help->isVisible() || page == nullptr) {
        m_help->hide();
        return;
    }
    m_help->show(page->title(), page->fieldHelp(), keysOfPage() + page->moreKeys(), keysOfEveryPage());
}

QList<HelpKey> MainWindow::keysOfPage() const
{
    QList<HelpKey> keys;
    QStringList seen;
    for (const KeyButton *button : m_pages->currentPage()->findChildren<KeyButton *>()) {
        if (!button->hasAction() || button->cap().isEmpty() || seen.contains(button->cap()))
            continue;
        seen.append(button->cap());
        keys.append({button->cap(), button->text()});
    }
    return keys;
}

QList<HelpKey> MainWindow::keysOfEveryPage() const
{
    const KeyMap &keys = m_desk.keys;
    QList<HelpKey> all{{keys.cap(Act::Search), tr("Search, scan, or a page by two letters")},
                       {keys.cap(Act::Trace), tr("Trace what is under the cursor")},
                       {keys.cap(Act::NextArea), tr("Next area of the page")},
                       {keys.cap(Act::Back), tr("The page before")},
                       {keys.cap(Act::LettersLarger), tr("Larger letters")},
                       {keys.cap(Act::LettersSmaller), tr("Smaller letters")},
                       {keys.cap(Act::FullScreen), tr("The whole screen")},
                       {QStringLiteral("Esc"), tr("One step back; nothing is thrown away")}};
    for (const PageEntry &entry : m_entries) {
        if (entry.key && *entry.key != Act::Trace)
            all.append({keys.cap(*entry.key), entry.title});
    }
    return all;
}

} // namespace suben
