#pragma once

#include "core/base/ids.h"
#include "core/sync/canonicalrecord.h"

namespace suben
{

class Database;

/// The record with the facts a profile reads beyond those every record has: fields of the event, its party, its lines,
/// their lots and items. What may be erased one day (names of persons, ID numbers) is never among them, nor is anything
/// of a party that is a person; prices are, where a profile names `line.price` or `line.amount`: a platform that must
/// have them gets them, no other does.
CanonicalRecord withFurtherFacts(Database &db, CanonicalRecord record, EventId event, const QStringList &paths);

} // namespace suben
