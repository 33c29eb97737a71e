#include "ui/task.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThreadPool>

namespace suben
{

Task::Report::Report(Task *task) : m_task(task) {}

void Task::Report::advance(qint64 done, qint64 total)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    if (done != total && now - m_lastReport.load() < 33)
        return;
    m_lastReport = now;
    onWindowThread([task = m_task, done, total] {
        if (task)
            Q_EMIT task->progressed(done, total);
    });
}

bool Task::Report::cancelled() const
{
    return m_cancelled;
}

void Task::Report::stop()
{
    m_cancelled = true;
}

Task::Task(QObject *owner) : QObject(owner), m_report(std::make_shared<Report>(this)) {}

Task::~Task()
{
    m_report->stop();
}

void Task::cancel()
{
    m_report->stop();
}

void Task::launch(std::function<void()> job)
{
    QThreadPool::globalInstance()->start(std::move(job));
}

void Task::onWindowThread(std::function<void()> call)
{
    if (QCoreApplication *application = QCoreApplication::instance())
        QMetaObject::invokeMethod(application, std::move(call), Qt::QueuedConnection);
}

} // namespace suben
