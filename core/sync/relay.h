#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/sync/outbox.h"
#include "core/sync/transport.h"

namespace suben
{

/// What one run did.
struct RelayReport {
    int accepted = 0;
    int rejected = 0;
    int part = 0; ///< stored there without some codes
    int unknown = 0;
    int retry = 0;
    int blocked = 0;
    int conflict = 0;
    int running = 0;      ///< the platform works on them
    QStringList messages; ///< one sentence for every platform that stopped
};

/// Sends what is due. For every request: the exact bytes and the rows are frozen durably as `sending` before the socket
/// opens; it is sent with no transaction open; then settled. What a crash left as `sending` becomes `unknown`, and an
/// unknown row is asked about before anything else is sent.
class Relay final
{
public:
    Relay(Session &session, const Profiles &profiles, Transport &transport);
    ~Relay();
    /// For the firm, whoever is signed in: a reader's session may send too. One process at a time: a second one is told so (ErrorCode::Refused). Cancelled between two requests.
    Result<RelayReport> run(Progress &progress);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace suben
