#pragma once

#include "core/ledger/fieldjson.h"
#include "core/model/document.h"
#include "core/model/item.h"
#include "core/model/lot.h"
#include "core/model/party.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace suben
{

// One record each, inside a transaction that is open already. Nothing when there is no such row.

std::optional<Item> readItem(Database &db, ItemId id, const FieldTypes &types);
std::optional<Party> readParty(Database &db, PartyId id, const FieldTypes &types);
/// With what later effective events set on it.
std::optional<Lot> readLot(Database &db, LotId id, const FieldTypes &types);
std::optional<Object> readObject(Database &db, ObjectId id, const FieldTypes &types);
std::optional<ObjectId> findObject(Database &db, const QString &kind, const QString &code);
/// Every paper of a holder and of what was merged into it, withdrawn ones left out.
std::vector<Paper> readPapers(Database &db, HolderKind kind, qint64 holder);

enum class SubjectKind { Lot, Object };
/// `lot`, `object`: the words of `subject_value`.
QString subjectName(SubjectKind kind);
/// What effective events set on a lot or object, the latest by event time.
Fields readSubjectValues(Database &db, SubjectKind kind, qint64 id, const FieldTypes &types);

} // namespace suben
