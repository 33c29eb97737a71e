#include "ui/today/tasklist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace suben
{

namespace
{

enum TaskRole { TaskTagRole = Qt::UserRole + 1, AboutRole, BasisRole, WhenRole, WordRole };

class TaskDelegate final : public QStyledItemDelegate
{
public:
    TaskDelegate(const Theme &theme, QListView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_view->viewport()->width(), m_theme.px(52)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isCurrent = m_view->currentIndex() == index;
        if (isCurrent)
            painter->fillRect(option.rect, m_theme.colour(Ink::Tint));
        painter->setPen(m_theme.colour(Ink::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect row = option.rect.adjusted(m_theme.px(10), m_theme.px(4), -m_theme.px(10), -m_theme.px(5));
        paintButton(painter, row, index, isCurrent);
        paintTag(painter, row, index);
        if (row.width() > m_theme.px(520))
            paintLaw(painter, row, index);
        paintWords(painter, row, index);
        painter->restore();
    }

private:
    // Each part takes its width off the row.
    void paintButton(QPainter *painter, QRect &row, const QModelIndex &index, bool isCurrent) const
    {
        const QString cap = isCurrent ? QStringLiteral("Enter") : QString();
        const QString word = index.data(WordRole).toString();
        QFont small = m_theme.font(Letters::Hint);
        small.setBold(true);
        const int capWidth = cap.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(cap) + m_theme.px(10);
        const int words = QFontMetrics(m_theme.font(Letters::Body)).horizontalAdvance(word);
        const int width = words + capWidth + m_theme.px(cap.isEmpty() ? 20 : 28);
        const QRect box(row.right() - width + 1, row.center().y() - m_theme.px(13), width, m_theme.px(28));
        painter->setPen(m_theme.colour(Ink::LineStrong));
        painter->setBrush(m_theme.colour(Ink::Surface));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
        painter->setFont(m_theme.font(Letters::Body));
        painter->setPen(m_theme.colour(Ink::Text));
        painter->drawText(box.adjusted(m_theme.px(10), 0, 0, 0), Qt::AlignVCenter, word);
        if (!cap.isEmpty()) {
            const QRectF key(box.right() - capWidth - m_theme.px(7), box.center().y() - m_theme.px(9) + 1, capWidth,
                             m_theme.px(18));
            painter->setPen(m_theme.colour(Ink::Line));
            painter->setBrush(m_theme.colour(Ink::Window));
            painter->drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(3), m_theme.px(3));
            painter->setFont(small);
            painter->setPen(m_theme.colour(Ink::Text2));
            painter->drawText(key, Qt::AlignCenter, cap);
        }
        row.setRight(row.right() - m_theme.px(110));
    }

    void paintTag(QPainter *painter, QRect &row, const QModelIndex &index) const
    {
        const Tag tag = index.data(TaskTagRole).value<Tag>();
        const QSize size = tagSize(m_theme, tag);
        suben::paintTag(painter, m_theme,
                        QRect(row.left(), row.center().y() - size.height() / 2, size.width(), size.height()), tag);
        row.setLeft(row.left() + m_theme.px(108));
    }

    void paintLaw(QPainter *painter, QRect &row, const QModelIndex &index) const
    {
        painter->setFont(m_theme.font(Letters::Body));
        painter->setPen(m_theme.colour(Ink::Text));
        const QRect when(row.right() - m_theme.px(76), row.top(), m_theme.px(76), row.height());
        painter->drawText(when, Qt::AlignVCenter | Qt::AlignLeft, index.data(WhenRole).toString());
        const QRect law(when.left() - m_theme.px(150), row.top(), m_theme.px(142), row.height());
        painter->setFont(m_theme.font(Letters::Small));
        painter->setPen(m_theme.colour(Ink::Text2));
        painter->drawText(law, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWrapAnywhere,
                          index.data(BasisRole).toString());
        row.setRight(law.left() - m_theme.px(8));
    }

    void paintWords(QPainter *painter, const QRect &row, const QModelIndex &index) const
    {
        const QString about = index.data(AboutRole).toString();
        const int half = row.height() / 2;
        QRect title = row;
        if (!about.isEmpty())
            title.setHeight(half);
        painter->setFont(m_theme.font(Letters::Bold));
        painter->setPen(m_theme.colour(Ink::Text));
        painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width()));
        painter->setFont(m_theme.font(Letters::Small));
        painter->setPen(m_theme.colour(Ink::Text2));
        painter->drawText(QRect(row.left(), row.top() + half, row.width(), half), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(about, Qt::ElideRight, row.width()));
    }

    const Theme &m_theme;
    QListView *m_view;
};

} // namespace

TaskList::TaskList(const Theme &theme, QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("todayTasks"));
    setAccessibleName(tr("What is to be done"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_items);
    setItemDelegate(new TaskDelegate(theme, this));
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void TaskList::show(const std::vector<TodayTask> &tasks)
{
    const QModelIndex before = currentIndex();
    const QString title = before.data().toString();
    const QString about = before.data(AboutRole).toString();
    int chosen = 0;
    m_tasks = tasks;
    m_items->clear();
    for (const TodayTask &task : m_tasks) {
        auto *item = new QStandardItem(task.title);
        item->setData(QVariant::fromValue(task.tag), TaskTagRole);
        item->setData(task.about, AboutRole);
        item->setData(task.basis, BasisRole);
        item->setData(task.when, WhenRole);
        item->setData(task.word, WordRole);
        item->setData(QStringList{task.tag.word, task.title, task.about, task.word}.join(u' '), Qt::AccessibleTextRole);
        item->setToolTip(QStringList{task.title, task.about, task.basis}.join(u'\n').trimmed());
        if (task.title == title && task.about == about)
            chosen = m_items->rowCount();
        m_items->appendRow(item);
    }
    setCurrentIndex(m_items->index(chosen, 0));
}

void TaskList::take(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cureWanted(m_tasks.at(static_cast<size_t>(index.row())).cure);
}

void TaskList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

// The button of a row is drawn, not a widget: a click on that side presses it, elsewhere it chooses the row.
void TaskList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->pos().x() > viewport()->width() - width() / 6)
        take(index);
}

void TaskList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace suben
