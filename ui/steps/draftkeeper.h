#pragma once

#include "core/ledger/drafts.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace suben
{

/// Keeps what a page has not posted yet: two seconds after a change at the latest, on leaving, and parked on purpose.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Content {
        QByteArray bytes; ///< empty: nothing is worth keeping
        QString title;
    };

    DraftKeeper(Session &session, std::function<Content()> content, QObject *parent = nullptr);

    /// Whose draft it is; forgets the one before without discarding it.
    void setPage(const QString &page);
    void touch();
    /// At once, when something changed since it was kept.
    void keepNow();
    /// The draft that was left; empty when there is none.
    QByteArray left();
    void discard();
    /// Puts what stands there aside; false when there was nothing.
    bool park();
    /// The parked one that waits longest; what stands there is parked in its place. Empty when there is none.
    QByteArray fetch();

Q_SIGNALS:
    void kept(const QDateTime &when);
    void failed(const suben::Error &error);

private:
    bool keep();

    Session &m_session;
    std::function<Content()> m_content;
    SavedDraft m_draft;
    QTimer m_pause;
};

} // namespace suben
