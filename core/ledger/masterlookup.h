#pragma once

#include "core/base/ids.h"
#include "core/model/document.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace suben
{

class Database;

// Exact lookups by what people and papers call a thing, inside a transaction; the oldest where several fit, nothing
// where none does. A record merged into another (core/ledger/merging.h) is found as that one: its column `retired`
// holds the id of the record that stands for it, 0 where it stands for itself.

std::optional<PartyId> partyWithCreditCode(Database &db, const QString &creditCode);
std::optional<PartyId> partyWithName(Database &db, const QString &name);
/// By GTIN in any of its lengths, own or of a packaging.
std::optional<ItemId> itemWithGtin(Database &db, const QString &gtin);
std::optional<ItemId> itemWithOwnCode(Database &db, const QString &code);
/// `name`, or `name spec` where the item's specification is `spec`.
std::optional<ItemId> itemWithName(Database &db, const QString &nameAndSpec);
/// GTIN, own code, name: what a load file and an import may write. Credit code, name of a party.
std::optional<ItemId> itemNamed(Database &db, const QString &word);
std::optional<PartyId> partyNamed(Database &db, const QString &word);
std::optional<LocationId> locationNamed(Database &db, const QString &name);

/// The record that stands for this one: itself, or what it was merged into.
ItemId standingFor(Database &db, ItemId id);
PartyId standingFor(Database &db, PartyId id);
/// A subquery for `IN (…)`: the id that `parameter` binds (`?3`) and those of the records merged into it.
/// `table`: `item` or `party`.
QByteArray withMerged(const char *table, const char *parameter);

} // namespace suben
