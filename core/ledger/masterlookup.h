#pragma once

#include "core/base/ids.h"
#include "core/model/document.h"

#include <QString>
#include <optional>

namespace suben
{

class Database;

// Exact lookups by what people and papers call a thing, inside a transaction; the oldest where several fit, nothing
// where none does. Retired records are not found.

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

} // namespace suben
