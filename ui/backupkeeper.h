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

/// A backup that takes the place of the ledger once nobody has it open.
struct WantedRestore {
    QString ledger;
    QString backup; ///< empty: none
};

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
    /// again meanwhile, the copy is given up. Where it cannot be made the window stays, says so, and closes when asked
    /// again before anything else was entered.
    bool mayClose();
    /// Closes the window at once, without a copy: `backup` is to take the ledger's place.
    void closeFor(const QString &backup);
    const WantedRestore &wantedRestore() const { return m_restore; }

private:
    void copy();
    void say(const Result<BackupRun> &run);
    void rehearse();
    void copiedForClosing(const Result<BackupRun> &run);

    Desk &m_desk;
    MainWindow &m_window;
    QTimer m_hourly;
    QPointer<Task> m_task;
    QPointer<Task> m_last;
    WantedRestore m_restore;
    bool m_isClosing = false;
    bool m_closesWithout = false; ///< it was said that there is no copy
};

} // namespace suben
