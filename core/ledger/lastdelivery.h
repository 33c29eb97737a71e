#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/ledger/session.h"

#include <QDate>
#include <optional>

namespace suben
{

/// How an item came in last.
struct LastDelivery {
    EventId event{};
    QDate date;
    Quantity quantity;          ///< as it was entered
    std::optional<Money> price; ///< for one of the entered unit
    bool operator==(const LastDelivery &) const = default;
};

/// The latest effective delivery of an item; of this supplier where one is named. Nothing: it never came.
Result<std::optional<LastDelivery>> lastDelivery(Session &session, ItemId item, PartyId supplier);

} // namespace suben
