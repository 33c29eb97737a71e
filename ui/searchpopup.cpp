#include "ui/searchpopup.h"

#include "ui/models/roles.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/tagdelegate.h"

#include <QCoreApplication>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace suben
{

namespace
{

QString groupWord(SearchGroup group)
{
    switch (group) {
    case SearchGroup::ExactPage:
    case SearchGroup::Pages:
        return QCoreApplication::translate("SearchPopup", "Page");
    case SearchGroup::Items:
        return QCoreApplication::translate("SearchPopup", "Items");
    case SearchGroup::Lots:
        return QCoreApplication::translate("SearchPopup", "Lot");
    case SearchGroup::Events:
        return QCoreApplication::translate("SearchPopup", "Document");
    case SearchGroup::Parties:
        return QCoreApplication::translate("SearchPopup", "Party");
    }
    return {};
}

} // namespace

SearchPopup::SearchPopup(const Theme &theme, QWidget *window)
    : QFrame(window), m_theme(theme), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setProperty("look", QStringLiteral("overlay"));
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TagDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SearchPopup::take);
    hide();
}

void SearchPopup::show(const QList<SearchHit> &hits, const QWidget &anchor)
{
    m_hits = hits;
    std::stable_sort(m_hits.begin(), m_hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.group < b.group; });
    m_model->clear();
    for (const SearchHit &hit : std::as_const(m_hits)) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.aside, AsideRole);
        item->setData(QVariant::fromValue(QList<Tag>{Tag{TagLook::Plain, groupWord(hit.group), {}}}), TagsRole);
        m_model->appendRow(item);
    }
    if (m_hits.isEmpty()) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    const QPoint place = anchor.mapTo(parentWidget(), QPoint(0, anchor.height() + m_theme.px(4)));
    const int rows = qMin<int>(static_cast<int>(m_hits.size()), 10);
    setGeometry(place.x(), place.y(), anchor.width(), rows * m_theme.px(32) + 2);
    QFrame::show();
    raise();
}

void SearchPopup::step(int by)
{
    const int row = qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool SearchPopup::take()
{
    const int row = m_list->currentIndex().row();
    if (!isVisible() || row < 0 || row >= m_hits.size())
        return false;
    const Target target = m_hits.at(row).target;
    hide();
    Q_EMIT taken(target);
    return true;
}

} // namespace suben
