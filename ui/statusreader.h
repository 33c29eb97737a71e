#pragma once

#include "ui/statusstrip.h"

#include <QPointer>

namespace suben
{

class Task;
class Workspace;

/// Whether what is due is worked out anew (once a day) before it is counted.
enum class DueReading { AsTheyStand, MadeAnew };

/// What the status strip and the badges say of the open ledger; what cannot be read is left unknown.
StatusFacts readStatus(Workspace &workspace, DueReading dues);

/// Reads the status off the window's thread. Asked again while it reads, it reads once more afterwards.
class StatusReader final : public QObject
{
    Q_OBJECT

public:
    StatusReader(const Desk &desk, QObject *parent);

    /// Without an open ledger nothing happens.
    void read();

Q_SIGNALS:
    void facts(const suben::StatusFacts &facts);

private:
    const Desk &m_desk;
    QPointer<Task> m_task;
    QDate m_duesOf;
    bool m_again = false;
};

} // namespace suben
