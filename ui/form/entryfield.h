#pragma once

#include "ui/form/fieldtext.h"
#include "ui/form/picklist.h"

#include <QLineEdit>

namespace suben
{

/// A line that holds one field of a pack; Enter goes on, Shift+Enter goes back. Dates show 今天 where it is so.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    EntryField(const FieldRule &rule, QDate today, QWidget *parent = nullptr);

    const FieldRule &rule() const { return m_rule; }
    /// What stands there; nothing when it is empty or cannot be read.
    Value value() const;
    /// Why it cannot be read; empty when it can.
    QString problem() const;
    void setValue(const Value &value);
    /// What stood there when it was posted; shown struck through while something else stands there. Empty: new.
    void setBefore(const QString &text);
    /// The mark of a finding and its sentence; nothing takes it away.
    void mark(const QString &severity, const QString &sentence);

Q_SIGNALS:
    void forward();
    void back();
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FieldRule m_rule;
    QDate m_today;
    QString m_before;
};

/// A line that finds a record: initials, Enter takes the first candidate.
class PickField final : public QLineEdit
{
    Q_OBJECT

public:
    PickField(const Theme &theme, PickList &picks, QWidget *parent = nullptr);

    void setSource(PickSource source);
    /// Shows the record chosen; its key is kept until the text changes.
    void setChosen(qint64 key, const QString &title);
    qint64 chosen() const { return m_chosen; }
    bool isPicking() const;
    void closePicks();

Q_SIGNALS:
    void picked(qint64 key);
    /// Enter on text nobody answers to.
    void unknown(const QString &typed);
    /// Enter on what is chosen already, or on nothing.
    void forward();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void take();

    PickList &m_picks;
    PickSource m_source;
    qint64 m_chosen = 0;
    qint64 m_last = 0; ///< chosen last, with the text it had
    QString m_lastTitle;
};

} // namespace suben
