#include "ui/steps/draftkeeper.h"

#include "core/workspace/workspace.h"

namespace suben
{

namespace
{

/// What is to be read or put aside has to be on the disk first; longer nobody waits.
constexpr std::chrono::milliseconds DraftPatience{1500};

} // namespace

DraftKeeper::DraftKeeper(Workspace &workspace, std::function<Content()> content, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_content(std::move(content)), m_row(DraftThread::row(0)),
      m_thread(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::setPage(const QString &page)
{
    take(SavedDraft{0, page, {}, {}, false, {}}); // `page` may be its own
}

void DraftKeeper::take(const SavedDraft &draft)
{
    m_pause.stop();
    m_draft = draft;
    m_row = DraftThread::row(draft.id);
}

void DraftKeeper::touch()
{
    if (!m_pause.isActive()) // who never pauses is kept too
        m_pause.start();
}

void DraftKeeper::keepNow()
{
    if (m_pause.isActive())
        keep();
}

void DraftKeeper::keep()
{
    m_pause.stop();
    const Content content = m_content();
    if (content.bytes.isEmpty()) {
        discard();
        return;
    }
    m_draft.title = content.title;
    m_draft.content = content.bytes;
    m_thread.keep(m_row, m_draft, m_workspace.session().actor, tell());
}

DraftThread::Written DraftKeeper::tell()
{
    return [this, row = m_row, when = m_workspace.session().clock.now()](const Result<void> &written) {
        QMetaObject::invokeMethod(
            this, [this, row, written, when] { told(row, written, when); }, Qt::QueuedConnection);
    };
}

void DraftKeeper::told(const std::shared_ptr<DraftThread::Row> &row, const Result<void> &written, const QDateTime &when)
{
    if (!written)
        Q_EMIT failed(written.error());
    else if (row == m_row)
        Q_EMIT kept(when);
}

QByteArray DraftKeeper::left()
{
    m_thread.finish(DraftPatience);
    const auto open = Drafts(m_workspace.session()).open(m_draft.page);
    if (!open || !*open)
        return {};
    take(**open);
    Q_EMIT kept(m_draft.savedAt);
    return m_draft.content;
}

void DraftKeeper::discard()
{
    m_thread.discard(m_row, m_workspace.session().actor, [this](const Result<void> &gone) {
        if (!gone)
            QMetaObject::invokeMethod(
                this, [this, error = gone.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
    setPage(m_draft.page);
}

bool DraftKeeper::park()
{
    const Content content = m_content();
    if (content.bytes.isEmpty()) {
        discard();
        return false;
    }
    m_draft.parked = true;
    auto isWritten = std::make_shared<std::atomic<bool>>(false);
    m_draft.title = content.title;
    m_draft.content = content.bytes;
    m_pause.stop();
    m_thread.keep(m_row, m_draft, m_workspace.session().actor,
                  [isWritten, tells = tell()](const Result<void> &written) {
                      *isWritten = written.has_value();
                      if (!written)
                          tells(written);
                  });
    if (!m_thread.finish(DraftPatience) || !*isWritten) {
        m_draft.parked = false; // it stays where it is
        touch();
        return false;
    }
    setPage(m_draft.page);
    return true;
}

QByteArray DraftKeeper::fetch()
{
    m_thread.finish(DraftPatience);
    const auto parked = Drafts(m_workspace.session()).parked(m_draft.page);
    if (!parked || parked->empty())
        return {};
    const bool isBlank = m_content().bytes.isEmpty();
    if (!park() && !isBlank)
        return {};
    take(parked->back());
    m_draft.parked = false;
    m_thread.keep(m_row, m_draft, m_workspace.session().actor, tell());
    return m_draft.content;
}

} // namespace suben
