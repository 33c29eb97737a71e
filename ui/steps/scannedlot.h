#pragma once

#include "core/ledger/session.h"

#include <vector>

namespace suben
{

/// What a scanned text says about lots of the ledger.
struct ScannedLot {
    ItemId item{};             ///< {}: the text says nothing about an item
    std::vector<LotId> lots;   ///< those it may mean, the likeliest first
    bool namesPackage = false; ///< it is the own code of one package
    bool asksLot = false;      ///< the separator behind its lot is lost
};

/// Reads a label of ours (GS1 elements, digital link or plain text), an item code, an item's bar code, or a lot number.
ScannedLot readScan(Session &session, const QString &text);

} // namespace suben
