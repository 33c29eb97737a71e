#pragma once

#include "core/ledger/evidence.h"

#include <optional>

namespace suben
{

class Database;

/// A row of `event_private`: what is still there of the erasable values of an event.
struct PrivateRow {
    int line = -1;
    QString path;
    QByteArray salt;
    QByteArray stored;
};

/// Everything of an event that is hashed, as it stands in the file; nothing when there is no such event.
std::optional<EventEvidence> readEvidence(Database &db, qint64 event);
std::vector<PrivateRow> readPrivateRows(Database &db, qint64 event);
/// The digest in hex that stands in an event's texts for an erasable value; empty where there is none.
QString withheldDigest(const EventEvidence &event, int line, const QString &path);

} // namespace suben
