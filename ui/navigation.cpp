#include "ui/navigation.h"

#include "ui/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace suben
{

namespace
{

enum NavigationRole { NameRole = Qt::UserRole + 1, IconRole, KeyCapRole, BadgeRole, HeadingRole };

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool heading = index.data(HeadingRole).toBool();
        if (isCompact())
            return {m_view->width(), heading ? m_theme.px(6) : compactHeight(index)};
        return {m_view->width(), heading ? headingHeight(index) : entryHeight(*index.model())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(HeadingRole).toBool())
            paintHeading(painter, option.rect, index);
        else
            paintEntry(painter, option, index);
        painter->restore();
    }

private:
    bool isCompact() const { return m_view->width() < m_theme.px(100); }

    /// Every page is in view as long as the window is not very low.
    int compactHeight(const QModelIndex &index) const
    {
        const int rows = std::max(1, index.model()->rowCount());
        return std::clamp(m_view->height() / rows, m_theme.px(24), m_theme.px(32));
    }

    int headingHeight(const QModelIndex &index) const { return m_theme.px(index.data().toString().isEmpty() ? 8 : 24); }

    /// All pages without scrolling, closer together where the window is not high; never too close to be hit.
    int entryHeight(const QAbstractItemModel &pages) const
    {
        int rest = m_view->height();
        int entries = 0;
        for (int row = 0; row < pages.rowCount(); ++row) {
            const QModelIndex index = pages.index(row, 0);
            if (index.data(HeadingRole).toBool())
                rest -= headingHeight(index);
            else
                ++entries;
        }
        return std::clamp(rest / std::max(1, entries), m_theme.px(26), m_theme.px(32));
    }

    void paintHeading(QPainter *painter, const QRect &rect, const QModelIndex &index) const
    {
        if (isCompact())
            return;
        painter->setFont(m_theme.font(Letters::Small));
        painter->setPen(m_theme.colour(Ink::Text3));
        painter->drawText(rect.adjusted(m_theme.px(18), 0, 0, 0), Qt::AlignVCenter, index.data().toString());
    }

    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool current = m_view->currentIndex() == index;
        const QRect box = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.colour(Ink::Tint));
            painter->drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
            painter->setBrush(m_theme.colour(Ink::Primary));
            painter->drawRoundedRect(
                QRect(box.left(), box.top() + m_theme.px(8), m_theme.px(3), box.height() - m_theme.px(16)), 1, 1);
        }
        if (m_view->hasFocus() && current) {
            painter->setPen(QPen(m_theme.colour(Ink::Primary), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
        }
        const QColor ink = m_theme.colour(current ? Ink::OnTint : Ink::Text2);
        const int side = m_theme.px(20);
        const QRectF icon(isCompact() ? box.center().x() - side / 2.0 : box.left() + m_theme.px(10),
                          box.top() + (box.height() - side) / 2.0, side, side);
        paintIcon(painter, icon, index.data(IconRole).toString(), ink);
        const int badge = index.data(BadgeRole).toInt();
        if (isCompact()) {
            if (badge > 0) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(m_theme.colour(Ink::WarnFill));
                painter->drawEllipse(
                    QRectF(icon.right() - m_theme.px(3), icon.top() - m_theme.px(3), m_theme.px(8), m_theme.px(8)));
            }
            return;
        }
        QRect rest = box.adjusted(m_theme.px(38), 0, -m_theme.px(8), 0);
        painter->setFont(m_theme.font(current ? Letters::Bold : Letters::Body));
        painter->setPen(m_theme.colour(current ? Ink::OnTint : Ink::Text));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        if (badge > 0) {
            paintBadge(painter, rest, badge);
            return;
        }
        painter->setFont(m_theme.font(Letters::Hint));
        painter->setPen(m_theme.colour(current ? Ink::OnTint : Ink::Text3));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, index.data(KeyCapRole).toString());
    }

    void paintBadge(QPainter *painter, const QRect &rest, int badge) const
    {
        const QString number = QString::number(badge);
        painter->setFont(m_theme.font(Letters::SmallBold));
        const int width = qMax(m_theme.px(22), painter->fontMetrics().horizontalAdvance(number) + m_theme.px(12));
        const QRect pill(rest.right() - width + 1, rest.center().y() - m_theme.px(9), width, m_theme.px(19));
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Ink::WarnFill));
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setPen(m_theme.colour(Ink::OnWarnFill));
        painter->drawText(pill, Qt::AlignCenter, number);
    }

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace

Navigation::Navigation(const Desk &desk, const std::vector<PageEntry> &pages, QWidget *parent)
    : QListView(parent), m_desk(desk), m_pages(pages), m_items(new QStandardItemModel(this)), m_mode(WindowMode::Wide)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setModel(m_items);
    setItemDelegate(new NavigationDelegate(desk.theme, this));
    fill();
    applyWidth();
    connect(&desk.theme, &Theme::changed, this, &Navigation::applyWidth);
    connect(&desk.keys, &KeyMap::remapped, this, &Navigation::fill);
}

void Navigation::setPages(const std::vector<PageEntry> &pages)
{
    m_pages = pages;
    fill();
}

void Navigation::fill()
{
    const QString current = currentIndex().data(NameRole).toString();
    m_items->clear();
    auto heading = [this](const QString &title) {
        auto *item = new QStandardItem(title);
        item->setData(true, HeadingRole);
        item->setFlags(Qt::NoItemFlags);
        m_items->appendRow(item);
    };
    heading({});
    PageGroup group = PageGroup::Top;
    for (const PageEntry &page : m_pages) {
        if (page.group == PageGroup::ByKeyOnly)
            continue;
        if (page.group != group) {
            group = page.group;
            heading(groupTitle(group));
        }
        auto *item = new QStandardItem(page.title);
        const QString cap = page.key ? m_desk.keys.cap(*page.key) : QString();
        item->setData(page.name, NameRole);
        item->setData(page.icon, IconRole);
        item->setData(cap, KeyCapRole);
        item->setToolTip(page.title);
        m_items->appendRow(item);
    }
    showBadges();
    setCurrentPage(current);
}

void Navigation::setCurrentPage(const QString &name)
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(NameRole).toString() == name && !name.isEmpty())
            setCurrentIndex(m_items->index(row, 0));
    }
    viewport()->update();
}

void Navigation::setBadge(const QString &name, int count)
{
    m_badges.insert(name, count);
    showBadges();
}

void Navigation::showBadges()
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *item = m_items->item(row);
        if (item->data(HeadingRole).toBool())
            continue;
        const int count = m_badges.value(item->data(NameRole).toString());
        item->setData(count, BadgeRole);
        const QString name = QString(item->text() + QLatin1Char(' ') + item->data(KeyCapRole).toString()).trimmed();
        item->setData(count > 0 ? tr("%1, %2 need somebody").arg(name).arg(count) : name, Qt::AccessibleTextRole);
    }
}

void Navigation::setMode(WindowMode mode)
{
    m_mode = mode;
    applyWidth();
}

void Navigation::applyWidth()
{
    setVisible(m_mode != WindowMode::Large);
    setVerticalScrollBarPolicy(m_mode == WindowMode::Wide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedWidth(m_desk.theme.px(m_mode == WindowMode::Wide ? 168 : 48));
    scheduleDelayedItemsLayout();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT pageWanted(currentIndex().data(NameRole).toString());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void Navigation::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && !index.data(HeadingRole).toBool())
        Q_EMIT pageWanted(index.data(NameRole).toString());
}

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Records:
        return Navigation::tr("Records");
    case PageGroup::Reading:
        return Navigation::tr("Look up");
    case PageGroup::Duties:
        return Navigation::tr("Duties");
    case PageGroup::Top:
    case PageGroup::Foot:
    case PageGroup::ByKeyOnly:
        return {};
    }
    return {};
}

} // namespace suben
