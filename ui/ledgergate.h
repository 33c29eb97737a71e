#pragma once

#include "core/storage/store.h"
#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/task.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

class QWidget;

namespace suben
{

class TaskStrip;

/// Tries on a worker's session until the file is free or somebody gives up (Cancelled); tells how many seconds it has
/// waited. `write` is `Result<T>(Session &)` and leaves nothing behind where it fails.
template <typename Write>
auto writeWhenFree(Session &session, Progress &progress, Write &&write) -> std::invoke_result_t<Write &, Session &>
{
    constexpr std::chrono::milliseconds betweenLooks{250};
    constexpr qint64 second = 1000;
    session.store.setPatience(betweenLooks);
    QElapsedTimer since;
    since.start();
    for (;;) {
        auto written = write(session);
        if (written || !session.store.wasHeld())
            return written;
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("LedgerGate", "Not recorded: another program is "
                                                                     "writing to the ledger."));
        progress.advance(since.elapsed() / second, 0);
    }
}

template <typename Write>
auto writeInto(Write &write, Workspace &workspace)
{
    if constexpr (std::is_invocable_v<Write &, Session &>)
        return write(workspace.session());
    else
        return write(workspace);
}

/// The way of one page, and of what stands on it, into the ledger. One writing at a time waits there for a file that
/// another program holds: the window stays alive, the strip says so and its button (Esc) gives up; what is typed on the
/// page stands still until then.
class LedgerGate final : public QObject
{
    Q_OBJECT

public:
    LedgerGate(const Desk &desk, TaskStrip &strip, QWidget *page);
    /// Of the page that `part` is, or stands on; null where there is none.
    static LedgerGate *above(QWidget *part);
    /// Whether a writing waits on the page that `part` stands on, or on a page within `part`.
    static bool isWaiting(QWidget *part);
    /// Stops what waits there. False: nothing did.
    static bool giveUp(QWidget *part);

    /// `write`, of a session or of a workspace, runs on another thread, so it takes what it needs with it; `done` runs
    /// here, unless `owner` dies before.
    template <typename Write, typename Done>
    void wait(QObject *owner, Write write, Done done)
    {
        using Written = decltype(writeInto(write, std::declval<Workspace &>()));
        const Session &mine = m_desk.workspace->session();
        follow(Task::start(
            owner,
            [workspace = m_desk.workspace, actor = mine.actor, present = mine.present,
             write = std::move(write)](Progress &progress) mutable -> Written {
                const auto another = workspace->another();
                if (!another)
                    return Failure(another.error());
                Session &session = (*another)->session();
                session.actor = actor;
                session.present = present;
                return writeWhenFree(session, progress, [&](Session &) { return writeInto(write, **another); });
            },
            std::move(done)));
    }

private:
    static LedgerGate *waitingAt(QWidget *part);
    void follow(Task *task);
    void close();
    void open();

    const Desk &m_desk;
    TaskStrip &m_strip;
    QWidget *m_page;
    QList<QPointer<QWidget>> m_closed;
    QPointer<QWidget> m_focus; ///< when the page was closed
    bool m_isWaiting = false;
};

/// Writes at once; where another program holds the file, later, through the gate of the page `part` stands on. `write`
/// is `Result<T>(Session &)` and may run twice, `done(const Result<T> &)` runs here, once. Nothing happens while the
/// page waits for another writing.
template <typename Write, typename Done>
void writeLedger(QWidget *part, Session &session, Write write, Done done)
{
    LedgerGate *gate = LedgerGate::above(part);
    if (LedgerGate::isWaiting(part))
        return;
    const auto written = write(session);
    if (written || gate == nullptr || !session.store.wasHeld())
        done(written);
    else
        gate->wait(part, std::move(write), std::move(done));
}

/// The same for what changes more than the session: `write` is `Result<T>(Workspace &)`.
template <typename Write, typename Done>
void writeLedger(QWidget *part, Workspace &workspace, Write write, Done done)
{
    LedgerGate *gate = LedgerGate::above(part);
    if (LedgerGate::isWaiting(part))
        return;
    const auto written = write(workspace);
    if (written || gate == nullptr || !workspace.session().store.wasHeld())
        done(written);
    else
        gate->wait(part, std::move(write), std::move(done));
}

} // namespace suben
