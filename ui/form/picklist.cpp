#include "ui/form/picklist.h"

#include "ui/models/roles.h"
#include "ui/widgets/tagdelegate.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace suben
{

PickList::PickList(const Theme &theme, const QString &objectName, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(objectName);
    setProperty("look", QStringLiteral("overlay"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TagDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &PickList::clicked);
    hide();
}

void PickList::show(const QList<Pick> &picks, const QRect &field)
{
    m_picks = picks;
    m_model->clear();
    for (const Pick &pick : picks) {
        auto *item = new QStandardItem(pick.title);
        item->setData(pick.aside, AsideRole);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_model->appendRow(item);
    }
    if (picks.isEmpty()) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    const int height = qMin<int>(static_cast<int>(picks.size()), 8) * m_theme.px(32) + 2;
    const int width = qMin(qMax(field.width(), m_theme.px(380)), parentWidget()->width());
    const bool below = field.bottom() + height < parentWidget()->height();
    const int x = qMax(0, qMin(field.left(), parentWidget()->width() - width));
    setGeometry(x, below ? field.bottom() + 1 : qMax(0, field.top() - height), width, height);
    QFrame::show();
    raise();
}

void PickList::step(int by)
{
    const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

const Pick *PickList::current() const
{
    const int row = m_list->currentIndex().row();
    return isVisible() && row >= 0 && row < m_picks.size() ? &m_picks.at(row) : nullptr;
}

} // namespace suben
