#pragma once

#include "ui/desk.h"
#include "ui/windowmode.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace suben
{

/// What the status strip says; -1 or empty: not known, not shown.
struct StatusFacts {
    int waiting = -1;  ///< upload rows not sent
    int rejected = 0;  ///< sent back by a platform
    int unknown = 0;   ///< nobody knows whether they arrived
    QString sealedDay; ///< `11-21`; empty: never sealed
    int unsealed = -1; ///< entries since the last seal
    QString backup;    ///< `today 08:02`
    bool backupChecked = false;
};

/// The bottom line of the window: what is not done yet, each a button to its page; gun, letters and time.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(Desk &desk, QWidget *parent = nullptr);

    void show(const StatusFacts &facts);
    void setScanner(const QString &word);
    /// Ledger time; the window asks the clock once a minute.
    void setTime(const QString &time);
    void setMode(WindowMode mode);

Q_SIGNALS:
    void pageWanted(const QString &name);

private:
    QPushButton *makeButton(const QString &objectName, const QString &icon, const QString &page);
    void write();

    Desk &m_desk;
    StatusFacts m_facts;
    WindowMode m_mode = WindowMode::Wide;
    QPushButton *m_outbox;
    QLabel *m_needsPerson;
    QPushButton *m_seal;
    QPushButton *m_backup;
    QPushButton *m_scanner;
    QLabel *m_letters;
    QLabel *m_time;
};

} // namespace suben
