#pragma once

#include "ui/steps/draftthread.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace suben
{

/// Keeps what a page has not posted yet: a second after a change at the latest, on leaving, and parked on purpose.
/// Writes on a thread of its own; what is read here was written before.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Content {
        QByteArray bytes; ///< empty: nothing is worth keeping
        QString title;
    };

    DraftKeeper(Workspace &workspace, std::function<Content()> content, QObject *parent = nullptr);

    /// Whose draft it is; forgets the one before without discarding it.
    void setPage(const QString &page);
    void touch();
    /// When something changed since it was kept; does not wait for the disk.
    void keepNow();
    /// The draft that was left; empty when there is none.
    QByteArray left();
    void discard();
    /// Puts what stands there aside; false when there was nothing or it could not be written.
    bool park();
    /// The parked one that waits longest; what stands there is parked in its place. Empty when there is none.
    QByteArray fetch();

Q_SIGNALS:
    void kept(const QDateTime &when);
    void failed(const suben::Error &error);

private:
    void keep();
    void take(const SavedDraft &draft);
    void told(const std::shared_ptr<DraftThread::Row> &row, const Result<void> &written, const QDateTime &when);
    DraftThread::Written tell();

    Workspace &m_workspace;
    std::function<Content()> m_content;
    SavedDraft m_draft;
    std::shared_ptr<DraftThread::Row> m_row;
    QTimer m_pause;
    DraftThread m_thread; ///< goes first: it still tells this
};

} // namespace suben
