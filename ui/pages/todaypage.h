#pragma once

#include "ui/page.h"
#include "ui/today/todayfacts.h"

#include <QPointer>

class QBoxLayout;

namespace suben
{

class ExpiryChart;
class KeyButton;
class PageTile;
class Task;
class TaskList;
class TodayCard;

/// 今日: what must be done, what expires, what waits to go out, what is sealed and saved. Enter leads from a row to its
/// cure, F9 seals.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Desk &desk);

    void enter() override;
    bool act(Act act) override;
    void refresh() override;
    void open(const Target &target) override;
    void setMode(WindowMode mode) override;
    QList<QWidget *> areas() override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void read();
    void show(const TodayFacts &facts);
    void showTasks(const TodayFacts &facts);
    void showExpiring(const TodayFacts &facts);
    void showUpload(const TodayFacts &facts);
    void showSafety(const TodayFacts &facts);
    void sealNow();
    void lead(const char *page, const QString &place = {});

    TaskList *m_tasks;
    ExpiryChart *m_chart;
    PageTile *m_receiving;
    PageTile *m_shipping;
    TodayCard *m_todo;
    TodayCard *m_expiring;
    TodayCard *m_upload;
    TodayCard *m_safety;
    KeyButton *m_seal;
    KeyButton *m_sealBeside; ///< where the cards have no room
    QBoxLayout *m_columns = nullptr;
    QWidget *m_right = nullptr;
    QPointer<Task> m_task;
    bool m_again = false;
};

} // namespace suben
