#include "ui/steps/draftkeeper.h"

namespace suben
{

DraftKeeper::DraftKeeper(Session &session, std::function<Content()> content, QObject *parent)
    : QObject(parent), m_session(session), m_content(std::move(content))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2000);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::setPage(const QString &page)
{
    m_pause.stop();
    m_draft = SavedDraft{0, page, {}, {}, false, {}}; // `page` may be its own
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

bool DraftKeeper::keep()
{
    m_pause.stop();
    const Content content = m_content();
    if (content.bytes.isEmpty()) {
        discard();
        return false;
    }
    m_draft.title = content.title;
    m_draft.content = content.bytes;
    const auto id = Drafts(m_session).keep(m_draft);
    if (!id) {
        Q_EMIT failed(id.error());
        return false;
    }
    m_draft.id = *id;
    Q_EMIT kept(m_session.clock.now());
    return true;
}

QByteArray DraftKeeper::left()
{
    const auto open = Drafts(m_session).open(m_draft.page);
    if (!open || !*open)
        return {};
    m_draft = **open;
    Q_EMIT kept(m_draft.savedAt);
    return m_draft.content;
}

void DraftKeeper::discard()
{
    m_pause.stop();
    if (m_draft.id != 0) {
        if (const auto gone = Drafts(m_session).discard(m_draft.id); !gone)
            Q_EMIT failed(gone.error());
    }
    setPage(m_draft.page);
}

bool DraftKeeper::park()
{
    m_draft.parked = true;
    const bool isKept = keep();
    setPage(m_draft.page);
    return isKept;
}

QByteArray DraftKeeper::fetch()
{
    const auto parked = Drafts(m_session).parked(m_draft.page);
    if (!parked || parked->empty())
        return {};
    park();
    m_draft = parked->back();
    m_draft.parked = false;
    if (const auto kept = Drafts(m_session).keep(m_draft); !kept)
        Q_EMIT failed(kept.error());
    return m_draft.content;
}

} // namespace suben
