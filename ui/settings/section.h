#pragma once

#include "core/base/result.h"
#include "ui/desk.h"
#include "ui/task.h"
#include "ui/widgets/tone.h"

#include <QWidget>

class QVBoxLayout;

namespace suben
{

struct LedgerInfo;
struct Session;

/// One part of 设置. Its first control takes the focus.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(Desk &desk, const QString &id, const QString &title);

    QString id() const { return objectName(); }
    QString title() const { return m_title; }
    /// Shows what holds now.
    virtual void refresh() = 0;
    /// A key or its button; false: not one of this part's.
    virtual bool act(Act act);
    /// Closes what is open within; false: nothing is.
    virtual bool escape();
    /// False: of no use here.
    virtual bool scanned(const QString &text);

Q_SIGNALS:
    void said(suben::Tone tone, const QString &title, const QString &text);
    void failed(const suben::Error &error);
    void working(suben::Task *task, const QString &what);
    void ledgerChanged();

protected:
    Desk &desk() const { return m_desk; }
    const Theme &theme() const { return m_desk.theme; }
    Session &session() const;
    QVBoxLayout &column() const { return *m_column; }
    void addSentence(const QString &text);
    /// A control with its word on the left, in a row of its own.
    void addRow(const QString &word, QWidget *control);
    void addButtons(const QList<QWidget *> &buttons);
    /// What the firm is and, with it, settings of the ledger, as one wait for the file; says `title` when they are
    /// kept.
    void keep(const LedgerInfo &info, const QList<QPair<QString, QString>> &settings, const QString &title);
    /// Whether the acting user may; says so where not.
    bool mayAdminister();

private:
    Desk &m_desk;
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace suben
