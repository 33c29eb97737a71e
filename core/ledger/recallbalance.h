#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/model/step.h"

#include <QDate>
#include <QString>

namespace suben
{

/// Where all of one item's affected lots went: broughtIn() + returned = wentOut() + onHand + missedOnTheWay, exactly.
struct RecallBalance {
    ItemId item{};
    QString itemName;
    Unit unit;
    Decimal received;
    Decimal made;
    Decimal found; ///< more than the ledger said, at a stock-taking
    Decimal returned;
    Decimal sold;
    Decimal used;
    Decimal toSupplier;
    Decimal destroyed;
    Decimal sampled;
    Decimal missing; ///< less than the ledger said, at a stock-taking
    Decimal lost;    ///< theft and whatever has no better name
    Decimal missedOnTheWay; ///< left a place and did not arrive at another
    Decimal onHand;

    Decimal broughtIn() const;
    Decimal wentOut() const;
    /// missing, lost, found and missed on the way together.
    Decimal unexplained() const;
    /// Of a thousand, rounded down.
    int explainedPermille() const;
};

/// One effective line of an affected lot.
struct AffectedLine {
    LotId lot{};
    bool isInput = false;
    Decimal quantity;
    EventId event{};
    Shape shape = Shape::Observe;
    QString bizStep;
    PartyId party{};
    QDate date;
    bool isSince = false; ///< recorded after the case was opened

    bool isSale() const;
    bool isReturn() const;
};

/// Puts the line where it belongs.
void book(RecallBalance &balance, const AffectedLine &line);

} // namespace suben
