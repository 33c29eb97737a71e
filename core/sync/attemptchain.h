#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QString>

namespace suben
{

// The evidence of every attempt is hash-chained (domain/platforms.md §3.21): hash = SHA-256(hash before || content).
// The content is that of the sealed request, so that no key is needed to verify.

/// The bytes are frozen, the rows they carry are named. Inside Store::write.
void chainSent(Database &db, qint64 attempt);
/// What came back is settled. Inside Store::write.
void chainAnswered(Database &db, qint64 attempt);

struct AttemptVerdict {
    bool unchanged = true; ///< every request and answer is what was kept
    bool unbroken = true;  ///< every link follows from the one before, no attempt is missing
    qint64 attempts = 0;   ///< looked at
    qint64 firstBad = 0;   ///< attempt; 0: none
    QString why;
    QByteArray head;
};

/// Cancelled when it was stopped.
Result<AttemptVerdict> verifyAttempts(Session &session, Progress &progress);

} // namespace suben
