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

Q_SIGNALS:
    void answered(const QString &reason);
    /// Esc: the clerk wants to change the value instead.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int number);
    void answer(const QString &reason);

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_choices;
    QLineEdit *m_own;
    KeyButton *m_change;
    QStringList m_reasons;
};

} // namespace suben
