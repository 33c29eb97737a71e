#pragma once

#include "core/ledger/session.h"
#include "core/sync/outbox.h"
#include "ui/models/recordmodel.h"

namespace suben
{

std::vector<RecordColumn> platformColumns();
/// `key` is the record's; the words of a platform's counts.
Record platformRecord(const PlatformStatus &status, qint64 key, const QDateTime &time);

/// On or off, and whether something is late by law at `time`.
QList<Tag> platformTags(const PlatformStatus &status, const QDateTime &time);

std::vector<RecordColumn> outboxColumns();
Record outboxRecord(const OutboxRow &row, QDate today);
Tag outboxTag(OutboxState state);
/// Of a record that lies in a file to be brought: that.
Tag outboxTag(const OutboxRow &row);
/// Why it is not received, in words; nothing where the answer was only that it was taken to be worked on.
QString outboxReason(const OutboxRow &row);
/// What a filter chip (`open`, `rejected`, `unknown`, `accepted`, `all`) shows.
std::vector<OutboxState> outboxStatesOf(const QString &chip);
/// A stored time as lists write it.
QString storedTimeWord(const QString &iso, QDate today);

} // namespace suben
