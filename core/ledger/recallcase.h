#pragma once

#include "core/ledger/dues.h"
#include "core/ledger/recallbalance.h"
#include "core/model/lot.h"
#include "core/rules/retention.h"

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace suben
{

/// A lot that a recall concerns: the one it began with, or what was made, repacked or packed of it.
struct RecallLot {
    LotId lot{};
    ItemId item{};
    QString itemName;
    QString itemSpec;
    QString lotCode;
    std::optional<QDate> made;
    std::optional<QDate> expiry;
    Disposition disposition = Disposition::Active;
    Quantity onHand;
    QStringList places; ///< `前店 3箱`
    int level = 0;      ///< steps away from the lot it began with
};

/// What one buyer got of one lot and what came back.
struct ConsigneeLot {
    LotId lot{};
    QString itemName;
    QString lotCode;
    Quantity sold;
    Quantity returnedBefore; ///< before the case was opened; of a drill: all
    Quantity returnedSince;  ///< booked against the case
    QDate first;
    QDate last;
    EventId lastSale{}; ///< what a return of it begins with
};

enum class ContactGap { Buyer, Phone, Address };

/// A buyer of affected lots; without a party: a person whose name was written down with the sale, else retail whose buyer
/// nobody wrote down.
struct Consignee {
    PartyId party{};
    bool isPerson = false;
    QString name;
    QString phone;
    QString address;
    std::vector<ContactGap> gaps;
    std::vector<ConsigneeLot> lots;
    EventId told{}; ///< the entry that says so
    QDateTime toldAt;
    QString toldHow;

    /// There is somebody to write to.
    bool isNamed() const { return party != PartyId{} || isPerson; }
    bool isReachable() const { return isNamed() && !phone.isEmpty(); }
};

/// Who brought the lot, or what it was made of.
struct RecallSupplier {
    PartyId party{};
    QString name;
    QString phone;
    QString address;
    bool hasLicence = false; ///< a paper in force today
    QStringList lots;        ///< `item lot`
};

/// Something a recall would stumble over, in words.
struct RecallGap {
    enum class Kind { NoSource, NoBuyer, BuyerPhone, BuyerAddress, SupplierPhone, SupplierLicence, Unexplained, NotLocked, CutOff };
    Kind kind = Kind::NoSource;
    QString text;
};
/// `noSource`, `noBuyer`, `buyerPhone`, …: the word of --json.
QString gapName(RecallGap::Kind kind);

/// All that follows from the ledger about a lot and what became of it. Values, not pictures; stored nowhere.
struct RecallReading {
    LotId root{};
    QString itemName;
    QString itemSpec;
    QString lotCode;
    QString responsible; ///< maker or importer on the label, else who brought it, else the firm itself
    bool isMadeHere = false;
    std::vector<RecallLot> lots; ///< the root first
    std::vector<Consignee> consignees; ///< by name; the unnamed last
    std::vector<RecallSupplier> suppliers;
    std::vector<RecallBalance> balances;
    std::vector<RecallGap> gaps;
    QDate firstSale;
    QDate lastSale;
    QDateTime at;
    qint64 milliseconds = 0; ///< what computing took

    /// The worst of the items.
    int explainedPermille() const;
    int unreachable() const;
};

/// A recall: the entry that opened it and what followed from it.
struct RecallCase {
    EventId opening{};
    std::vector<EventId> entries; ///< `opening` first, then those of other trades and what was only put on hold
    QString docNo;
    LotId root{};
    QString itemName;
    QString lotCode;
    QString level; ///< `1`; empty where the trade knows none
    QString levelWord;
    QString reason;
    QDateTime awareAt;
    QString actorName;
    EventId announced{};
    QDateTime announcedAt;
    EventId closed{};
    QDateTime closedAt;
    std::vector<DueRow> dues; ///< soonest first, settled ones too
    std::optional<KeepUntil> kept{}; ///< how long its records are kept at least; only in a report

    bool isOpen() const { return closed == EventId{}; }
    /// The first that is not settled; not valid where there is none.
    QDateTime nextDue() const;
};

struct RecallReport {
    RecallCase file;
    RecallReading reading;
};

} // namespace suben
