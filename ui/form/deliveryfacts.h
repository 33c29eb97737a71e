#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"
#include "core/model/item.h"

#include <QList>
#include <QString>
#include <utility>

namespace suben
{

/// Names and values for the foot of the side panel.
using SideFacts = QList<std::pair<QString, QString>>;

/// What a receiver wants to know of the row's item: how it came last, what is there, what runs out first.
SideFacts deliveryFacts(Session &session, const Item &item, PartyId supplier);
/// Until when the entry would have to be kept; empty where no rule says.
SideFacts keepingFacts(Session &session, const EventDraft &draft);
/// The state of a party's papers on file today, in a word; empty when there are none.
QString papersState(Session &session, PartyId party);

} // namespace suben
