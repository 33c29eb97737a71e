#pragma once

#include "core/base/progress.h"
#include "core/sync/platformline.h"

#include <vector>

namespace suben
{

/// A list that was fetched from a platform: how much of it stands here, and whether all of it does.
struct DownloadState {
    QString id;
    QString title;
    int items = 0;
    QString fetchedAt; ///< the last whole run
    QString cursor;    ///< where a run that was stopped goes on; empty: from the beginning
};

/// What platforms give out: code lists, black lists, device records, upstream bills. Pages are kept as they come, so a
/// run that is stopped goes on where it was.
class Downloads final
{
public:
    Downloads(Session &session, Transport &transport) : m_session(session), m_transport(transport) {}

    /// Fetches the list to its end. Network, NotAllowed and Cancelled leave what was fetched.
    Result<DownloadState> fetch(const Profile &profile, const QString &id, Progress &progress);
    Result<std::vector<DownloadState>> states(const Profile &profile);
    /// The items by key, as JSON.
    Result<QJsonArray> items(const Profile &profile, const QString &id);

private:
    struct Page;
    Result<Page> page(PlatformLine &line, const DownloadSpec &spec, const QString &cursor, Progress &progress);
    Result<void> keep(const Profile &profile, const DownloadSpec &spec, const Page &page);

    Session &m_session;
    Transport &m_transport;
};

} // namespace suben
