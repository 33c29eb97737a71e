#pragma once

#include "ui/pageentry.h"
#include "ui/windowmode.h"

#include <QHash>
#include <QStackedWidget>

namespace suben
{

/// The pages, each made when it is first shown, and the way back.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(Desk &desk, std::vector<PageEntry> pages, QWidget *parent = nullptr);

    /// False when there is no page of that name.
    bool showPage(const QString &name);
    /// Shows a page that stands outside the navigation (first start). Takes ownership.
    void showPage(Page *page);
    bool goBack();
    Page *currentPage() const;
    /// Made if need be; null when there is none of that name.
    Page *page(const QString &name);
    void setMode(WindowMode mode);
    /// Tells all pages that the ledger changed; where other rule packs are in use, pages are made anew when next shown.
    void refreshAll();

Q_SIGNALS:
    void pageShown(const QString &name);
    void wanted(const suben::Target &target);
    void ledgerChanged();
    void titleChanged();

private:
    void adopt(Page *page);
    QStringList rulesNow() const;
    void remakeWhereRulesChanged();
    void bring(Page *page);

    Desk &m_desk;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_made;
    QStringList m_history;
    QStringList m_rules; ///< packs, roles and the state of the rules the pages were made for
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
