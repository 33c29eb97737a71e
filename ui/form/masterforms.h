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
/// What a strip asks more where saving wants a reason: that, and a second person's login where the firm has one.
Result<std::vector<StripField>> consentFields(Session &session);
/// Makes the item of a strip's values; Refused by `confirm` findings alone asks for consentFields.
Result<Item> makeItem(Session &session, const QString &category, const Fields &values);

/// What the packs in use want to know of a party in the step, its licences included; `party` fills what is known.
std::vector<StripField> partyFields(const Session &session, const QString &step, const Party &party);
/// Saves the party and the papers that were entered; what they ask is confirmed by consentFields too.
Result<Party> saveParty(Session &session, Party party, const Fields &values);

} // namespace suben
