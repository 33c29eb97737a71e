#pragma once

#include "core/sync/profile.h"

#include <QHash>
#include <QJsonObject>

namespace suben
{

class Database;

// Numbers a platform wants of us for a record (a message number, a request number): made once, when the record is queued, and
// part of its row from then on. However often it goes out it goes under the same number, and a reversal can name it.

/// The next number of a platform's day, counted in the ledger.
qint64 nextSerial(Database &db, const QString &profile, const QString &day);

/// `id.x` for each of the profile's ids that the record does not have yet.
void giveIds(const Profile &profile, const RequestFacts &facts, QJsonObject &canonical);

/// The ids of a record that is taken back, as `original.x`, in place of its own.
void keepAsOriginals(QJsonObject &canonical, const QJsonObject &old);

/// `id.x` and `original.x` of a record, for placeholders.
QHash<QString, QString> idsOf(const QJsonObject &canonical);

} // namespace suben
