#pragma once

#include "core/ledger/session.h"
#include "core/model/item.h"
#include "core/model/party.h"
#include "ui/form/recordstrip.h"

namespace suben
{

/// Category of a new item; a path of the window's own.
inline const QString CategoryField = QStringLiteral("item.category");

/// Only the fields without which this category may not go through the step; the typed text becomes code or name.
std::vector<StripField> itemFields(const Session &session, const QString &step, const QString &category,
                                   const QString &typed);
/// Makes the item of a strip's values.
Result<Item> makeItem(Session &session, const QString &category, const Fields &values);

/// What the packs in use want to know of a party in the step, its licences included; `party` fills what is known.
std::vector<StripField> partyFields(const Session &session, const QString &step, const Party &party);
/// Saves the party and the papers that were entered.
Result<Party> saveParty(Session &session, Party party, const Fields &values);

} // namespace suben
