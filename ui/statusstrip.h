#pragma once

#include "ui/desk.h"
#include "ui/windowmode.h"

#include <QDate>
#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace suben
{

/// What the status strip says; -1: not known, not shown.
struct StatusFacts {
    int platforms = 0;        ///< that are switched on
    int waiting = -1;         ///< upload rows not sent
    int rejected = 0;         ///< sent back by a platform, or standing there otherwise
    int unknown = 0;          ///< nobody knows whether they arrived
    bool offline = false;     ///< a platform with rows waiting did not answer the last time
    QDate sealedDay;          ///< invalid: never sealed
    int unsealed = -1;        ///< entries since the last seal
    bool backupKnown = false; ///< whether the two below were read
    QDateTime backupTime;     ///< invalid: never made
    QString backupPath;
    int due = 0; ///< overdue and today, and the alarms that ring
    QDate today;
};

/// The bottom line of the window: what is not done yet, each a button to its page; gun, letters and time.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(Desk &desk, QWidget *parent = nullptr);

    void show(const StatusFacts &facts);
    const StatusFacts &facts() const { return m_facts; }
    /// Nothing was shown yet.
    bool isUnread() const { return m_facts.unsealed < 0; }
    void setScanner(const QString &word);
    /// Ledger time; the window asks the clock once a minute.
    void setTime(const QString &time);
    void setMode(WindowMode mode);

Q_SIGNALS:
    void wanted(const suben::Target &target);

private:
    QPushButton *makeButton(const QString &objectName, const QString &icon, const QString &page,
                            const QString &place = {});
    void say(QPushButton &button, const QString &text) const;
    void write();
    void writeOutbox();
    QString sealWords() const;
    QString backupWords() const;

    Desk &m_desk;
    StatusFacts m_facts;
    WindowMode m_mode = WindowMode::Wide;
    QPushButton *m_outbox;
    QPushButton *m_rejected;
    QPushButton *m_unknown;
    QPushButton *m_seal;
    QPushButton *m_backup;
    QPushButton *m_scanner;
    QPushButton *m_letters;
    QLabel *m_time;
};

} // namespace suben
