#pragma once

#include "core/ledger/ledger.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace suben
{

struct Desk;
class Task;
class TaskStrip;

/// Puts one entry at a time into the ledger. Where another program holds the file the window stays alive: the entry
/// waits on a thread of its own, the strip says so, and its button (Esc) gives up. What is typed is locked until then.
class EntryPosting final : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Result<Recorded>(Ledger &ledger)>;
    using Done = std::function<void(const Result<Recorded> &recorded)>;

    /// `form`: everything that may not change between F9 and the answer.
    EntryPosting(Desk &desk, TaskStrip &strip, QList<QWidget *> form, QObject *parent);

    void setForm(const QList<QWidget *> &form);
    /// `write` runs here or on another thread, so it takes what it needs with it; `done` always here, once. Nothing
    /// happens while one is under way.
    void start(const Write &write, const Done &done);
    bool isWaiting() const { return m_isWaiting; }

private:
    void wait(const Write &write, const Done &done);
    void lockForm();
    void freeForm();

    Desk &m_desk;
    TaskStrip &m_strip;
    QList<QPointer<QWidget>> m_form;
    QPointer<QWidget> m_focus; ///< when the form was locked
    bool m_isWaiting = false;
};

} // namespace suben
