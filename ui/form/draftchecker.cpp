#include "ui/form/draftchecker.h"

#include "core/workspace/workspace.h"

#include <QPointer>

namespace suben
{

DraftChecker::DraftChecker(Workspace &workspace, QObject *parent)
    : QObject(parent), m_asked(workspace), m_worker(new QObject)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &DraftChecker::ask);
    if (auto another = workspace.another())
        m_workspace = std::move(*another);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DraftChecker::~DraftChecker()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void DraftChecker::setDraft(std::function<EventDraft()> draft)
{
    m_draft = std::move(draft);
}

void DraftChecker::setCorrects(EventId event)
{
    m_corrects = event;
}

void DraftChecker::schedule()
{
    ++*m_revision;
    m_pause.start();
}

void DraftChecker::cancel()
{
    ++*m_revision;
    m_pause.stop();
}

void DraftChecker::ask()
{
    if (!m_workspace || !m_draft)
        return;
    const quint64 revision = m_revision->load();
    const Session &now = m_asked.session();
    QMetaObject::invokeMethod(m_worker, [this, latest = m_revision, revision, workspace = m_workspace.get(),
                                         draft = m_draft(), corrects = m_corrects, actor = now.actor, info = now.info,
                                         present = now.present, self = QPointer<DraftChecker>(this)] {
        if (latest->load() != revision)
            return;
        Session &session = workspace->session();
        session.actor = actor;
        session.info = info;
        session.present = present;
        Ledger ledger(session);
        auto answer = std::make_shared<Result<Checked>>(
            corrects == EventId{} ? ledger.check(draft) : ledger.checkCorrection(corrects, draft));
        QMetaObject::invokeMethod(this, [self, latest, revision, answer] {
            if (!self || latest->load() != revision)
                return;
            if (*answer)
                Q_EMIT self->checked(**answer);
            else
                Q_EMIT self->failed(answer->error());
        });
    });
}

} // namespace suben
