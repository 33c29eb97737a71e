#pragma once

#include "core/ledger/ledger.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <memory>

namespace suben
{

class Workspace;

/// Checks a draft on a thread of its own, 150 ms after the last change; answers about an older draft are dropped.
class DraftChecker final : public QObject
{
    Q_OBJECT

public:
    /// Each check is for whoever acts in `workspace` then, and for the firm as it is then.
    explicit DraftChecker(Workspace &workspace, QObject *parent = nullptr);
    ~DraftChecker() override;

    /// The draft as it stands now; asked for later, when typing pauses.
    void setDraft(std::function<EventDraft()> draft);
    /// The posted event the draft is to stand in the place of; {} for a new one.
    void setCorrects(EventId event);
    void schedule();
    /// Forgets what is under way.
    void cancel();

Q_SIGNALS:
    void checked(const suben::Checked &checked);
    void failed(const suben::Error &error);

private:
    void ask();

    Workspace &m_asked;
    std::function<EventDraft()> m_draft;
    EventId m_corrects{};
    QTimer m_pause;
    QThread m_thread;
    QObject *m_worker;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<std::atomic<quint64>> m_revision = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace suben
