#pragma once

#include "ui/desk.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace suben
{

/// While the key of this machine is sealed: says on every page what waits for it, and takes its password.
class KeyBand final : public QFrame
{
    Q_OBJECT

public:
    explicit KeyBand(Desk &desk, QWidget *parent = nullptr);

    /// Whether the open ledger waits for the key.
    bool isWanted() const;
    /// Shown where it is wanted, on pages that have bars.
    void showWhereWanted(bool hasBars);
    /// The cursor goes into it, once it is shown.
    void ask();

Q_SIGNALS:
    void opened();
    /// Esc: the page goes on without the key.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void say(const QString &sentence, const char *look);

    Desk &m_desk;
    QLabel *m_sentence;
    QLineEdit *m_password;
};

} // namespace suben
