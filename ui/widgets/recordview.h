#pragma once

#include "ui/windowmode.h"

#include <QTableView>

namespace suben
{

class Theme;

/// A list of records: rows as wholes, Enter opens, Ctrl+C copies with headers. Remembers widths a person dragged.
class RecordView final : public QTableView
{
    Q_OBJECT

public:
    RecordView(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setMode(WindowMode mode);
    /// Key of the current row (KeyRole); 0 for none.
    qint64 currentKey() const;
    /// Keys of the selected rows, in the order shown.
    QList<qint64> selectedKeys() const;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Enter or a double click.
    void opened(qint64 key);
    void currentKeyChanged(qint64 key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOut();

    const Theme &m_theme;
    WindowMode m_mode = WindowMode::Wide;
    bool m_layingOut = false;
};

} // namespace suben
