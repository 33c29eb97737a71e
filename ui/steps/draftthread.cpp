#include "ui/steps/draftthread.h"

#include "core/storage/store.h"
#include "core/workspace/workspace.h"

namespace suben
{

class DraftThread::Row final
{
public:
    explicit Row(qint64 rowId) : id(rowId) {}

    std::mutex mutex;
    std::optional<SavedDraft> waiting; ///< under the mutex
    SavedDraft writing;                ///< this and the next ones of the writer's thread
    Result<void> written;
    qint64 id;
};

namespace
{

/// Of the writer's statements; then it looks whether the program ends.
constexpr std::chrono::milliseconds WriterPatience{1000};

} // namespace

DraftThread::DraftThread(const Workspace &workspace) : m_workspace(workspace)
{
    m_thread.setMaxThreadCount(1); // one after the other
}

DraftThread::~DraftThread()
{
    m_isClosing = true;
    m_thread.waitForDone();
}

std::shared_ptr<DraftThread::Row> DraftThread::row(qint64 id)
{
    return std::make_shared<Row>(id);
}

void DraftThread::keep(const std::shared_ptr<Row> &row, const SavedDraft &draft, const Actor &actor, Written written)
{
    {
        const std::lock_guard lock(row->mutex);
        row->waiting = draft;
    }
    const auto job = [row](Session *session) -> Result<void> {
        {
            const std::lock_guard lock(row->mutex);
            if (!row->waiting && row->written) // with an earlier turn
                return row->written;
            if (row->waiting)
                row->writing = *std::exchange(row->waiting, std::nullopt);
        }
        if (session == nullptr)
            return {};
        row->writing.id = row->id;
        row->written = Drafts(*session).keep(row->writing).map([&](qint64 id) { row->id = id; });
        return row->written;
    };
    run(actor, job, std::move(written));
}

void DraftThread::discard(const std::shared_ptr<Row> &row, const Actor &actor, Written written)
{
    const auto job = [row](Session *session) -> Result<void> {
        if (session == nullptr || row->id == 0)
            return {};
        return Drafts(*session).discard(row->id).map([&] { row->id = 0; });
    };
    run(actor, job, std::move(written));
}

bool DraftThread::finish(std::chrono::milliseconds patience)
{
    return m_thread.waitForDone(static_cast<int>(patience.count()));
}

void DraftThread::run(const Actor &actor, std::function<Result<void>(Session *)> job, Written written)
{
    m_thread.start([this, actor, job = std::move(job), written = std::move(written)] {
        const auto session = sessionOf(actor);
        Result<void> done = job(session ? *session : nullptr);
        while (!done && session && (*session)->store.wasHeld() && !m_isClosing)
            done = job(*session);
        written(session ? done : Failure(session.error()));
    });
}

// Whoever was at the window when it was given, not who is there now.
Result<Session *> DraftThread::sessionOf(const Actor &actor)
{
    if (!m_own) {
        auto another = m_workspace.another();
        if (!another)
            return Failure(another.error());
        m_own = std::move(*another);
        m_own->session().store.setPatience(WriterPatience);
    }
    Session &session = m_own->session();
    session.actor = actor;
    session.store.setAccess(mayWrite(actor.role) ? Store::Access::Writing : Store::Access::Reading);
    return &session;
}

} // namespace suben
