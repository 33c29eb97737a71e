#pragma once

#include "ui/desk.h"
#include "ui/windowmode.h"

#include <QFrame>

class QDateTime;
class QLabel;
class QLineEdit;

namespace suben
{

class KeyButton;

/// The dark band over 检查模式: that it is read-only and noted, how much was shown, and the way out, which asks for the
/// owner's password in the band itself.
class InspectionBand final : public QFrame
{
    Q_OBJECT

public:
    explicit InspectionBand(Desk &desk, QWidget *parent = nullptr);

    void showRunning(const QDateTime &began, int shown);
    /// Before the first inspection where no owner has a password.
    void askPin();
    void askSecret();
    bool isAsking() const;
    /// Back to where it was, nothing typed.
    void stopAsking();
    /// Why what was typed was not taken.
    void say(const QString &problem);
    void setMode(WindowMode mode);

Q_SIGNALS:
    void given(const QString &secret);

private:
    void ask(const QString &hint);

    QLabel *m_note;
    QLabel *m_state;
    QLabel *m_problem;
    QLineEdit *m_secret;
    KeyButton *m_leave;
};

} // namespace suben
