#pragma once

#include "ui/pageentry.h"
#include "ui/windowmode.h"

#include <QHash>
#include <QListView>

class QStandardItemModel;

namespace suben
{

/// The list of pages on the left: words and keys, or icons only where the window is narrow.
class Navigation final : public QListView
{
    Q_OBJECT

public:
    Navigation(const Desk &desk, const std::vector<PageEntry> &pages, QWidget *parent = nullptr);

    void setPages(const std::vector<PageEntry> &pages);
    /// Marks the page shown; nothing is emitted.
    void setCurrentPage(const QString &name);
    /// What needs a person there; 0 takes the badge away.
    void setBadge(const QString &name, int count);
    int badge(const QString &name) const { return m_badges.value(name); }
    /// Words when wide, icons when middle or narrow, nothing when large.
    void setMode(WindowMode mode);

Q_SIGNALS:
    void pageWanted(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showBadges();
    void applyWidth();

    const Desk &m_desk;
    std::vector<PageEntry> m_pages;
    QStandardItemModel *m_items;
    QHash<QString, int> m_badges;
    WindowMode m_mode;
};

} // namespace suben
