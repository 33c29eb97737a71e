#pragma once

#include "core/workspace/workspace.h"
#include "ui/desk.h"
#include "ui/task.h"

namespace suben
{

/// Work with a session of its own, off the window's thread: `work(Workspace &, Progress &)` gives a Result<T>,
/// `done(Result<T>)` runs here and is dropped with the owner. Null, with the error handed to `done`, when the ledger
/// cannot be opened a second time.
template <typename Work, typename Done>
Task *startAside(QObject *owner, const Desk &desk, Work work, Done done)
{
    using Reply = decltype(work(std::declval<Workspace &>(), std::declval<Progress &>()));
    auto another = desk.workspace->another();
    if (!another) {
        done(Reply(Failure(another.error())));
        return nullptr;
    }
    std::shared_ptr<Workspace> workspace = std::move(*another);
    return Task::start(
        owner, [workspace, work = std::move(work)](Progress &progress) mutable { return work(*workspace, progress); },
        std::move(done));
}

} // namespace suben
