#include "ui/pagestack.h"

#include "core/rules/rulepacks.h"
#include "core/workspace/workspace.h"
#include "ui/page.h"

#include <algorithm>
#include <utility>

namespace suben
{

PageStack::PageStack(Desk &desk, std::vector<PageEntry> pages, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_entries(std::move(pages))
{
    // The window may become narrower than a page would like: pages fold.
    setMinimumSize(1, 1);
}

bool PageStack::showPage(const QString &name)
{
    const Page *before = currentPage(); // the first page made becomes the current one by itself
    Page *wantedPage = page(name);
    if (wantedPage == nullptr)
        return false;
    if (wantedPage == before) {
        wantedPage->enter();
        return true;
    }
    if (before != nullptr)
        m_history.append(before->objectName());
    bring(wantedPage);
    return true;
}

void PageStack::showPage(Page *page)
{
    adopt(page);
    bring(page);
}

bool PageStack::goBack()
{
    while (!m_history.isEmpty()) {
        if (Page *before = page(m_history.takeLast())) {
            bring(before);
            return true;
        }
    }
    return false;
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageStack::page(const QString &name)
{
    if (Page *made = m_made.value(name))
        return made;
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.name == name; });
    if (entry == m_entries.end())
        return nullptr;
    Page *made = entry->make(m_desk);
    adopt(made);
    return made;
}

void PageStack::setMode(WindowMode mode)
{
    m_mode = mode;
    for (Page *page : std::as_const(m_made))
        page->setMode(mode);
}

QStringList PageStack::rulesNow() const
{
    const Session &session = m_desk.workspace->session();
    return session.info.categories + session.info.roles + QStringList{QString::number(session.packs.generation())};
}

// Their fields and steps are those of the packs; what was being entered stands in its draft.
void PageStack::remakeWhereRulesChanged()
{
    if (m_desk.workspace == nullptr)
        return;
    if (const QStringList now = rulesNow(); std::exchange(m_rules, now) == now)
        return;
    for (auto made = m_made.begin(); made != m_made.end();) {
        Page *page = made.value();
        if (page == currentPage()) {
            ++made;
            continue;
        }
        removeWidget(page);
        page->deleteLater();
        made = m_made.erase(made);
    }
}

void PageStack::refreshAll()
{
    remakeWhereRulesChanged();
    for (Page *page : std::as_const(m_made))
        page->refresh();
}

void PageStack::adopt(Page *page)
{
    if (m_made.isEmpty() && m_desk.workspace != nullptr)
        m_rules = rulesNow();
    m_made.insert(page->objectName(), page);
    addWidget(page);
    page->setMode(m_mode);
    connect(page, &Page::wanted, this, &PageStack::wanted);
    connect(page, &Page::ledgerChanged, this, &PageStack::ledgerChanged);
    connect(page, &Page::titleChanged, this, &PageStack::titleChanged);
}

void PageStack::bring(Page *page)
{
    if (currentPage() != nullptr && currentPage() != page)
        currentPage()->leave();
    setCurrentWidget(page);
    page->enter();
    Q_EMIT pageShown(page->objectName());
}

} // namespace suben
