#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace suben
{

/// What a page had not posted yet. `content` is the page's own form.
struct SavedDraft {
    qint64 id = 0; ///< 0: not kept yet
    QString page;  ///< object name
    QString title; ///< for the list of parked ones
    QDateTime savedAt;
    bool parked = false; ///< put aside on purpose (挂单); else the one that comes back by itself
    QByteArray content;
};

/// Unposted work, kept in the ledger file so that nothing typed is lost. Not evidence: drafts may change and go.
/// Contents stand encrypted under the ledger key, because a draft may hold ID numbers.
class Drafts final
{
public:
    explicit Drafts(Session &session);

    /// Keeps it (a new row for id 0) for the acting user; its id.
    Result<qint64> keep(const SavedDraft &draft);
    /// The acting user's draft of a page that is not parked; nothing when there is none.
    Result<std::optional<SavedDraft>> open(const QString &page);
    /// Newest first.
    Result<std::vector<SavedDraft>> parked(const QString &page);
    Result<void> discard(qint64 id);

private:
    Session &m_session;
};

} // namespace suben
