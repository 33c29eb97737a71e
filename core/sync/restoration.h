#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"

namespace suben
{

/// Notices that the ledger file is older than the one that sent last: a backup that was put back, a copy carried
/// elsewhere. Each run leaves a mark in the file and beside it (`<ledger>.sent`) before it sends and another one after it
/// sent; where the two do not agree, what waits may have gone out already.
class Restoration final
{
public:
    explicit Restoration(Session &session) : m_session(session) {}

    Result<bool> isOlder();
    /// Before anything is sent: Refused where the file is older, until somebody has said `goOn`.
    Result<void> begin();
    /// After a run, on the object that began it: where anything went out, a copy made since `begin` is older now.
    Result<void> end();
    /// Somebody has: what waits is in doubt now and is asked about before it is sent.
    Result<void> goOn();

private:
    struct Marks;
    Result<Marks> marks();
    Result<void> mark(const Marks &marks);
    Result<qint64> attempts();

    Session &m_session;
    qint64 m_attemptsBefore = 0;
};

} // namespace suben
