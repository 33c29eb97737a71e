#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace suben
{

class Database;
class Keyring;

// The evidence of every attempt is hash-chained (domain/platforms.md §3.21): hash = SHA-256(hash before || content).
// The content is that of the sealed request and the sealed answer, so that no key is needed to verify; only answers
// of a time when they lay in clear are opened for it. Each seal of the entries (core/ledger/chain.h) holds the head.

/// The bytes are frozen, the rows they carry are named. Inside Store::write.
void chainSent(Database &db, const Keyring &keys, qint64 attempt);
/// What came back is settled. Inside Store::write.
void chainAnswered(Database &db, const Keyring &keys, qint64 attempt);

struct AttemptVerdict {
    bool unchanged = true; ///< every request and answer is what was kept
    bool unbroken = true;  ///< every link follows from the one before, no attempt is missing
    std::optional<bool> agreesWithSeal; ///< nothing when no seal was given
    qint64 attempts = 0;   ///< looked at
    qint64 unread = 0;     ///< answers that could not be looked at: the key is locked
    qint64 firstBad = 0;   ///< attempt; 0: none
    QString why;
    QByteArray head;
};

/// Cancelled when it was stopped. The ledger's own seals are compared always; `against` are seals of uploads
/// (`SA1-20261122-34-<16 to 64 hex>`, Seal::attemptText) from paper, Usage for what is none.
Result<AttemptVerdict> verifyAttempts(Session &session, Progress &progress, const QStringList &against = {});
/// Takes those of uploads out of seals somebody typed.
QStringList takeAttemptSeals(QStringList &seals);

} // namespace suben
