#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/ledger/viewdays.h"
#include "core/model/event.h"
#include "core/model/lot.h"

#include <QDate>
#include <vector>

namespace suben
{

/// One lot at one place with what is there.
struct StockRow {
    LotId lot{};
    ItemId item{};
    LocationId location{};
    QString itemName;
    QString itemSpec;
    QString lotCode;
    QString locationName;
    std::optional<QDate> made;
    std::optional<QDate> expiry;
    Disposition disposition = Disposition::Active; ///< `Expired` also when the date has passed
    QString heldBecause;                           ///< reason of the hold or recall
    Quantity onHand;
    QString source{}; ///< who brought the lot, else the step that made it, in words
    bool operator==(const StockRow &) const = default;
};

/// Filters and the place to go on from (keyset). An empty filter means everything.
struct StockFilter {
    ItemId item{};
    LocationId location{};
    QString category;
    QString text; ///< part of a lot code or item name
    std::optional<QDate> expiringUntil;
    bool alsoEmpty = false;
    ViewDays days{}; ///< other than now: every page sums all lines anew; long lists use PastStock
    LotId after{};   ///< go on behind this lot
    LocationId afterLocation{};
    int limit = 50;
};

/// A part of a sale: which lot, how much; `Proposed` by FEFO, or not eligible and why.
struct LotOffer {
    StockRow stock;
    Quantity take; ///< 0 for lots that are only offered
    bool eligible = true;
    QString why; ///< 过期 / 封存 with the reason, when not eligible
};

class Stock final
{
public:
    explicit Stock(Session &session);
    Result<std::vector<StockRow>> rows(const StockFilter &filter);
    /// In the item's own unit; over all locations when location is {}.
    Result<Quantity> onHand(LotId lot, LocationId location = {});
    /// First expired, first out: takes from eligible lots in order of expiry, then production, then id, splitting over
    /// lots; then the rest of the item's lots with why they are not eligible. Less than wanted is returned as is.
    Result<std::vector<LotOffer>> propose(ItemId item, const Quantity &wanted, LocationId location);
    /// Moves a lot to hold or back; a posted event of the pack's step for it, so it needs a reason.
    Result<void> hold(LotId lot, const QString &reason);
    Result<void> release(LotId lot, const QString &reason);

private:
    Session &m_session;
};

} // namespace suben
