#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace suben
{

/// What leaves the machine: the day, how many events there were, and the hash that stands for all of them.
struct Seal {
    QDate day;
    qint64 events = 0;
    QByteArray head; ///< 32 bytes
    QDateTime sealedAt;
    qint64 attemptLinks = 0;     ///< of the chain of uploads and their answers; 0: there were none
    QByteArray attemptHead = {}; ///< 32 bytes, or none
    bool operator==(const Seal &) const = default;

    /// `SB1-20261122-123-<16 hex>`: the short form on paper; enough to compare with.
    QString shortText() const;
    /// `SA1-20261122-34-<16 hex>`: the uploads as they were then; empty where there were none.
    QString attemptText() const;
};

/// The three answers are separate (architecture §1).
struct ChainVerdict {
    bool unchanged = false;            ///< every event hashes to what stands in the chain
    bool unbroken = false;             ///< every hash follows from the one before, none is missing
    std::optional<bool> agreesWithSeal; ///< nothing when no seal was given
    EventId firstBad{};                ///< which entry broke; {} for none
    QString why;
    qint64 events = 0;
    qint64 unread = 0; ///< protected values that could not be looked at: the key is locked
    QByteArray head;
};

class Chain final
{
public:
    explicit Chain(Session &session);
    /// Seals what is there now; today's seal again with more events is a further row.
    Result<Seal> seal();
    Result<QList<Seal>> seals();
    Result<qint64> unsealedEvents();
    /// `against` are seals in full or short text; each must agree.
    Result<ChainVerdict> verify(const QStringList &against, Progress &progress);

private:
    Session &m_session;
};

} // namespace suben
