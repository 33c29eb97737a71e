#pragma once

#include "core/ledger/recallcase.h"
#include "core/ledger/session.h"

namespace suben
{

/// A sale nobody of the ledger's parties stands in.
struct RetailSale {
    EventId event{};
    LotId lot{};
    Decimal quantity;
    QDate date;
};

/// Takes those whose buyer, patient or phone was written down (real names by law: pesticides of restricted use,
/// prescriptions, ephedrine, poisons) out of the unnamed and lists each person, masked as the ledger masks names. Of a
/// great many sales the newest 5 000 are looked at.
Result<void> namePersons(Session &session, std::vector<RetailSale> sales, RecallReading &reading);

} // namespace suben
