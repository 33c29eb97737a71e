#pragma once

#include "core/ledger/drafts.h"

#include <QThreadPool>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace suben
{

class Workspace;

/// Writes drafts on a thread of its own, where a slow disk or a held file keeps nobody from typing. In order; of several
/// versions of one draft that wait only the last is written.
class DraftThread final
{
public:
    /// The row of one draft, whichever version of it stands there.
    class Row;
    /// On the writer's thread, once it is written or cannot be; a held file is waited for.
    using Written = std::function<void(const Result<void> &written)>;

    explicit DraftThread(const Workspace &workspace);
    /// Finishes what was given; waits no longer for a held file.
    ~DraftThread();

    /// `id` 0: a new one.
    static std::shared_ptr<Row> row(qint64 id);
    void keep(const std::shared_ptr<Row> &row, const SavedDraft &draft, const Actor &actor, Written written);
    void discard(const std::shared_ptr<Row> &row, const Actor &actor, Written written);
    /// Waits until everything given is written; false when it takes longer.
    bool finish(std::chrono::milliseconds patience);

private:
    void run(const Actor &actor, std::function<Result<void>(Session *)> job, Written written);
    Result<Session *> sessionOf(const Actor &actor);

    const Workspace &m_workspace;
    std::unique_ptr<Workspace> m_own; ///< of the thread
    std::atomic<bool> m_isClosing = false;
    QThreadPool m_thread;
};

} // namespace suben
