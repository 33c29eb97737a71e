#include "ui/widgets/taskstrip.h"

#include "ui/task.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

namespace suben
{

TaskStrip::TaskStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_what(makeLabel({}, "bold")), m_rest(makeLabel({}, "small")), m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("taskStrip"));
    setProperty("look", QStringLiteral("card"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    grid->setHorizontalSpacing(theme.px(12));
    m_bar->setTextVisible(false);
    m_what->setWordWrap(true);
    auto *cancel = new KeyButton(theme, tr("Stop"), QStringLiteral("Esc"), ButtonLook::Small);
    cancel->setObjectName(QStringLiteral("taskCancel"));
    connect(cancel, &QPushButton::clicked, this, &TaskStrip::stop);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_rest, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(cancel, 0, 2, 2, 1);
    grid->setColumnStretch(0, 1);
    hide();
}

void TaskStrip::follow(Task *task, const QString &what, Counts counts)
{
    if (task == nullptr)
        return;
    m_task = task;
    m_counts = counts;
    m_what->setText(what);
    setAccessibleName(what);
    m_rest->clear();
    m_bar->setRange(0, 0);
    m_since.start();
    connect(task, &Task::progressed, this, &TaskStrip::advance);
    connect(task, &Task::finished, this, &TaskStrip::finish);
    connect(task, &QObject::destroyed, this, &TaskStrip::finish);
    QTimer::singleShot(200, this, [this, task = m_task] {
        if (task && task == m_task)
            show();
    });
}

bool TaskStrip::isBusy() const
{
    return !m_task.isNull();
}

void TaskStrip::stop()
{
    if (m_task)
        m_task->cancel();
}

void TaskStrip::advance(qint64 done, qint64 total)
{
    const QLocale locale;
    if (m_counts == Counts::Seconds) {
        m_rest->setText(tr("%1 s").arg(locale.toString(done)));
        return;
    }
    if (total <= 0) {
        m_rest->setText(tr("%1 done").arg(locale.toString(done)));
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / total));
    const qint64 spent = m_since.elapsed();
    if (done == 0 || spent < 1000) {
        m_rest->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
        return;
    }
    const qint64 seconds = spent * (total - done) / done / 1000 + 1;
    m_rest->setText(
        tr("%1 of %2, about %3 s left").arg(locale.toString(done), locale.toString(total), locale.toString(seconds)));
}

void TaskStrip::finish()
{
    m_task.clear();
    hide();
}

} // namespace suben
