#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace suben
{

class KeyButton;
class Theme;

/// Asks for the reason of what only a person can confirm: a digit is the answer; the last digit opens a line to write.
class ReasonStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `reasons` are numbered from 1; own words are the number after them. `change` is what Esc does ("Change the
    /// value").
    void ask(const QString &title, const QString &text, const QStringList &reasons, const QString &change);
    /// Asks for a text that may begin with a digit, a receipt number: the line has the cursor, and only a digit with Enter
    /// is a choice.
    void askText(const QString &title, const QString &text, const QString &words, const QStringList &choices, const QString &change);
    /// A question with one way on, by its digit or Enter, and Esc.
    void askOne(const QString &title, const QString &text, const QString &choice, const QString &change);
    /// One of several things by its digit, Enter takes the first; no words of one's own.
    void askWhich(const QString &title, const QString &text, const QStringList &choices, const QString &change);
    /// A second person signs in place: a digit chooses who, then the password and Enter.
    void askSignature(const QString &title, const QString &text, const QStringList &people);
    /// This wide, and as tall as its words need then.
    void fit(int width);
    /// Why the answer was not taken; the strip stays.
    void say(const QString &problem);

Q_SIGNALS:
    void answered(const QString &reason);
    void signedBy(const QString &name, const QString &password);
    /// Esc: the clerk wants to change the value instead.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int number);
    void answer(const QString &reason);
    void begin(const QString &title, const QString &text, const QStringList &choices, const QString &change);

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_choices;
    QLabel *m_problem;
    QLineEdit *m_own;
    KeyButton *m_change;
    QStringList m_reasons;
    QString m_person; ///< who is signing; empty while a reason is asked
    bool m_signing = false;
    bool m_writes = false; ///< a text is asked for, not one of the reasons
};

} // namespace suben
