#pragma once

#include "ui/windowmode.h"

#include <QStyledItemDelegate>

class QTableView;

namespace suben
{

class Theme;

/// Paints the cells of entry grids (mark, icon, proposal, row number, current cell) and makes their editors.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(const Theme &theme, QTableView *view);

    /// Large letters: rows of two lines, name over lot, made over expiry.
    void setMode(WindowMode mode);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void editorOpened(QWidget *editor, const QModelIndex &index) const;
    /// A key the grid's road wants; the editor is still open.
    void roadKey(int key, Qt::KeyboardModifiers modifiers);

private:
    void paintMark(QPainter *painter, QRect &rest, const QModelIndex &index) const;
    void paintValue(QPainter *painter, QRect rest, const QModelIndex &index) const;
    void paintBoth(QPainter *painter, const QRect &rest, Qt::Alignment alignment, const QString &before,
                   const QString &now) const;
    QString underneath(const QModelIndex &index) const;
    bool wantsRoad(QObject *watched, QEvent *event) const;

    const Theme &m_theme;
    QTableView *m_view;
    WindowMode m_mode = WindowMode::Wide;
};

} // namespace suben
