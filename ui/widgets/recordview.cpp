#include "ui/widgets/recordview.h"

#include "ui/models/roles.h"
#include "ui/theme.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/tagdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSettings>

namespace suben
{

namespace
{

QString widthSetting(const QTableView &view, int column)
{
    return QStringLiteral("columns/%1/%2")
        .arg(view.objectName(), view.model()->headerData(column, Qt::Horizontal, FieldIdRole).toString());
}

} // namespace

RecordView::RecordView(const Theme &theme, const QString &objectName, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setObjectName(objectName);
    dressTable(*this, theme);
    setItemDelegate(new TagDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentKey()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_layingOut)
            QSettings().setValue(widthSetting(*this, column), width * 100 / m_theme.letterSize());
    });
    connect(&theme, &Theme::changed, this, [this] {
        dressTable(*this, m_theme);
        layOut();
    });
}

void RecordView::setMode(WindowMode mode)
{
    m_mode = mode;
    layOut();
}

qint64 RecordView::currentKey() const
{
    return currentIndex().isValid() ? currentIndex().data(KeyRole).toLongLong() : 0;
}

QList<qint64> RecordView::selectedKeys() const
{
    QList<qint64> keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys.append(index.data(KeyRole).toLongLong());
    return keys;
}

void RecordView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (this->model()->rowCount() > 0)
            setCurrentIndex(this->model()->index(0, 0));
    });
    layOut();
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentKey());
    } else if (event->matches(QKeySequence::Copy)) {
        copyRows(*this);
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentKeyChanged(currentKey());
}

void RecordView::layOut()
{
    if (model() == nullptr)
        return;
    const QScopedValueRollback<bool> guard(m_layingOut, true);
    layColumns(*this, m_theme, m_mode);
    const QSettings settings;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int own = settings.value(widthSetting(*this, column)).toInt();
        if (own > 0 && !isColumnHidden(column))
            setColumnWidth(column, m_theme.px(own));
    }
}

} // namespace suben
