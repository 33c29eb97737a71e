#pragma once

#include "ui/theme.h"
#include "ui/today/todayfacts.h"

#include <QListView>

class QStandardItemModel;

namespace suben
{

/// What is to be done, two lines each, with the button that leads to the cure; Enter presses that of the chosen row.
class TaskList final : public QListView
{
    Q_OBJECT

public:
    explicit TaskList(const Theme &theme, QWidget *parent = nullptr);

    /// The row chosen before stays chosen where it still stands.
    void show(const std::vector<TodayTask> &tasks);

Q_SIGNALS:
    void cureWanted(const suben::Target &cure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QModelIndex &index);

    QStandardItemModel *m_items;
    std::vector<TodayTask> m_tasks;
};

} // namespace suben
