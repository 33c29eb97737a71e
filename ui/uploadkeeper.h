#pragma once

#include "ui/desk.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace suben
{

class MainWindow;
class OutboxPage;
class Task;

/// Sends what is due while the window is open, beside whatever is done in it: soon after the ledger is opened and every
/// minute. It is 上传 that sends, so its progress and its stop stand there.
class UploadKeeper final : public QObject
{
    Q_OBJECT

public:
    UploadKeeper(Desk &desk, MainWindow &window);

    /// The ledger is open now.
    void begin();
    /// Looks whether something is due, and sends it.
    void look();

private:
    void send();

    Desk &m_desk;
    MainWindow &m_window;
    QTimer m_minute;
    QPointer<Task> m_looking;
    int m_looks = 0;
};

} // namespace suben
