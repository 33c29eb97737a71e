#pragma once

#include "core/workspace/backups.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace suben
{

class MainWindow;
class Task;

/// Makes the copies nobody has to think of: when the ledger is opened, every hour while something is entered, and
/// before the window closes; once a month a copy is brought back into a temporary folder and read there.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(Desk &desk, MainWindow &window);

    /// The ledger is open now.
    void begin();
    /// Whether the window may close at once. False: a copy is being made, and the window closes when it stands; asked
    /// again meanwhile, the copy is given up.
    bool mayClose();

private:
    void copy();
    void say(const Result<BackupRun> &run);
    void rehearse();

    Desk &m_desk;
    MainWindow &m_window;
    QTimer m_hourly;
    QPointer<Task> m_task;
    QPointer<Task> m_last;
    bool m_isClosing = false;
};

} // namespace suben
