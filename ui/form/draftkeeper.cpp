#include "ui/form/draftkeeper.h"

#include <QJsonDocument>

namespace suben
{

DraftKeeper::DraftKeeper(Session &session, const QString &page, Source form, QObject *parent)
    : QObject(parent), m_session(session), m_page(page), m_form(std::move(form))
{
    m_draft.page = page;
    m_pause.setSingleShot(true);
    m_pause.setInterval(2000);
    connect(&m_pause, &QTimer::timeout, this, [this] { keep(Aside::No); });
}

void DraftKeeper::changed()
{
    m_pause.start();
}

void DraftKeeper::flush()
{
    if (m_pause.isActive())
        keep(Aside::No);
}

void DraftKeeper::park()
{
    keep(Aside::Yes);
    m_draft = SavedDraft{0, m_page, {}, {}, false, {}};
}

std::optional<QJsonObject> DraftKeeper::fetch()
{
    const auto parked = Drafts(m_session).parked(m_page);
    if (!parked) {
        Q_EMIT failed(parked.error());
        return std::nullopt;
    }
    if (parked->empty())
        return std::nullopt;
    park();
    SavedDraft fetched = parked->back();
    fetched.parked = false;
    if (const auto kept = Drafts(m_session).keep(fetched); !kept)
        Q_EMIT failed(kept.error());
    return take(fetched);
}

std::optional<QJsonObject> DraftKeeper::open()
{
    const auto open = Drafts(m_session).open(m_page);
    if (!open)
        Q_EMIT failed(open.error());
    if (!open || !*open)
        return std::nullopt;
    Q_EMIT kept((*open)->savedAt);
    return take(**open);
}

void DraftKeeper::discard()
{
    m_pause.stop();
    if (m_draft.id != 0) {
        if (const auto gone = Drafts(m_session).discard(m_draft.id); !gone)
            Q_EMIT failed(gone.error());
    }
    m_draft = SavedDraft{0, m_page, {}, {}, false, {}};
}

int DraftKeeper::parkedCount() const
{
    const auto parked = Drafts(m_session).parked(m_page);
    return parked ? static_cast<int>(parked->size()) : 0;
}

void DraftKeeper::keep(Aside aside)
{
    m_pause.stop();
    const auto form = m_form();
    if (!form)
        return;
    m_draft.parked = aside == Aside::Yes;
    m_draft.title = form->title;
    m_draft.content = QJsonDocument(form->content).toJson(QJsonDocument::Compact);
    const auto id = Drafts(m_session).keep(m_draft);
    if (!id) {
        Q_EMIT failed(id.error());
        return;
    }
    m_draft.id = *id;
    Q_EMIT kept(m_session.clock.now());
}

QJsonObject DraftKeeper::take(const SavedDraft &draft)
{
    m_draft = draft;
    return QJsonDocument::fromJson(draft.content).object();
}

} // namespace suben
