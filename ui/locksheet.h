#pragma once

#include "ui/desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace suben
{

/// Lies over the whole window until somebody proves who they are: after a while without a key, at the start of a ledger
/// whose owner has a password, or when somebody else takes over. What was being entered stays as it is underneath.
class LockSheet final : public QFrame
{
    Q_OBJECT

public:
    explicit LockSheet(Desk &desk, QWidget *parent);

    /// Whether the person who acts now could come back in.
    bool canLock() const;
    /// Covers its parent and asks for the password of who acts now, or of another user.
    void lock();
    bool isLocked() const { return m_locked; }

Q_SIGNALS:
    /// Somebody has proved to be here; the session and the desk know who.
    void unlocked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillUsers();
    void unlock();

    Desk &m_desk;
    QComboBox *m_user;
    QLineEdit *m_password;
    QLabel *m_wrong;
    bool m_locked = false;
};

} // namespace suben
