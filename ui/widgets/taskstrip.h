#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;

namespace suben
{

class Task;
class Theme;

/// What a long piece of work is doing, how far it is, how long it still takes, and the button that stops it.
/// Nothing is shown for work under 200 ms.
class TaskStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit TaskStrip(const Theme &theme, QWidget *parent = nullptr);

    /// What the task's progress counts.
    enum class Counts { Things, Seconds };

    /// Null: there is nothing to follow.
    void follow(Task *task, const QString &what, Counts counts = Counts::Things);
    bool isBusy() const;

public Q_SLOTS:
    void stop();

private:
    void advance(qint64 done, qint64 total);
    void finish();

    QLabel *m_what;
    QLabel *m_rest;
    QProgressBar *m_bar;
    QPointer<Task> m_task;
    QElapsedTimer m_since;
    Counts m_counts = Counts::Things;
};

} // namespace suben
