#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <atomic>
#include <functional>
#include <memory>

namespace suben
{

/// Long work off the window's thread, with progress and cancel. The answer comes back to the window's thread and is
/// dropped when the owner is gone; the work itself opens its own Session and touches nothing of the window.
class Task final : public QObject
{
    Q_OBJECT

public:
    /// `work(Progress &)` gives a Result<T> and runs on a worker; `done(Result<T>)` runs here, once, unless the owner
    /// dies before.
    template <typename Work, typename Done>
    static Task *start(QObject *owner, Work work, Done done)
    {
        auto *task = new Task(owner);
        task->launch([report = task->m_report, task = QPointer<Task>(task), work = std::move(work),
                      done = std::move(done)]() mutable {
            using Returned = decltype(work(std::declval<Progress &>()));
            auto answer = std::make_shared<Returned>(work(*report));
            onWindowThread([task, done = std::move(done), answer]() mutable {
                if (!task)
                    return;
                Q_EMIT task->finished();
                if (task)
                    done(std::move(*answer));
                if (task)
                    task->deleteLater();
            });
        });
        return task;
    }

    ~Task() override;

    /// Asks the work to stop; its answer still comes, as Error{Cancelled} where the work honours it.
    void cancel();

Q_SIGNALS:
    /// `total` 0 means unknown. At most thirty times a second.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    class Report final : public Progress
    {
    public:
        explicit Report(Task *task);
        void advance(qint64 done, qint64 total) override;
        bool cancelled() const override;
        void stop();

    private:
        std::atomic<bool> m_cancelled = false;
        std::atomic<qint64> m_lastReport = 0;
        QPointer<Task> m_task;
    };

    explicit Task(QObject *owner);
    void launch(std::function<void()> job);
    static void onWindowThread(std::function<void()> call);

    std::shared_ptr<Report> m_report;
};

} // namespace suben
