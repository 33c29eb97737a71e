#pragma once

#include <QStyledItemDelegate>

namespace suben
{

class Theme;

/// Paints the cells of lists: value, grey aside, tags, selection, the line under the row.
class TagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TagDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace suben
