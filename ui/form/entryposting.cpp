#include "ui/form/entryposting.h"

#include "core/storage/store.h"
#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/task.h"
#include "ui/widgets/taskstrip.h"

#include <QApplication>
#include <QDeadlineTimer>

namespace suben
{

namespace
{

/// Between two looks whether the clerk gave up.
constexpr std::chrono::milliseconds TryFor{250};

struct EntryPostingText {
    Q_DECLARE_TR_FUNCTIONS(EntryPosting)
};

/// Tries until the file is free or somebody gives up. Says how many seconds it has waited.
Result<Recorded> writeWhenFree(Session &session, const EntryPosting::Write &write, Progress &progress)
{
    session.store.setPatience(TryFor);
    const qint64 since = QDeadlineTimer::current().deadline();
    while (!progress.cancelled()) {
        Ledger ledger(session);
        auto recorded = write(ledger);
        if (recorded || !session.store.wasHeld())
            return recorded;
        progress.advance((QDeadlineTimer::current().deadline() - since) / 1000, 0);
    }
    return failure(ErrorCode::Cancelled,
                   EntryPostingText::tr("Not recorded: another program is writing to the ledger."));
}

} // namespace

EntryPosting::EntryPosting(Desk &desk, TaskStrip &strip, QList<QWidget *> form, QObject *parent)
    : QObject(parent), m_desk(desk), m_strip(strip)
{
    setForm(form);
}

void EntryPosting::setForm(const QList<QWidget *> &form)
{
    m_form.clear();
    for (QWidget *part : form)
        m_form.append(part);
}

void EntryPosting::start(const Write &write, const Done &done)
{
    if (m_isWaiting)
        return;
    Session &session = m_desk.workspace->session();
    Ledger ledger(session);
    const auto recorded = write(ledger);
    if (!recorded && session.store.wasHeld())
        wait(write, done);
    else
        done(recorded);
}

void EntryPosting::wait(const Write &write, const Done &done)
{
    m_isWaiting = true;
    lockForm();
    const Session &mine = m_desk.workspace->session();
    auto *task = Task::start(
        this,
        [workspace = m_desk.workspace, write, actor = mine.actor,
         present = mine.present](Progress &progress) -> Result<Recorded> {
            const auto another = workspace->another();
            if (!another)
                return Failure(another.error());
            Session &session = (*another)->session();
            session.actor = actor;
            session.present = present;
            return writeWhenFree(session, write, progress);
        },
        [this, done](const Result<Recorded> &recorded) {
            m_isWaiting = false;
            freeForm();
            done(recorded);
        });
    m_strip.follow(task,
                   tr("Another program is writing to the ledger. Everything you typed is here; it is recorded as "
                      "soon as the file is free."),
                   TaskStrip::Counts::Seconds);
}

void EntryPosting::lockForm()
{
    m_focus = QApplication::focusWidget();
    for (const auto &part : std::as_const(m_form)) {
        if (part)
            part->setEnabled(false);
    }
}

void EntryPosting::freeForm()
{
    for (const auto &part : std::as_const(m_form)) {
        if (part)
            part->setEnabled(true);
    }
    if (m_focus && m_focus->isVisible() && QApplication::focusWidget() == nullptr)
        m_focus->setFocus();
}

} // namespace suben
