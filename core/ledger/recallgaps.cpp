#include "core/ledger/recallreading.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct RecallGapText {
    Q_DECLARE_TR_FUNCTIONS(RecallGap)
};

using Kind = RecallGap::Kind;

bool lacks(const Consignee &buyer, ContactGap gap)
{
    return std::ranges::find(buyer.gaps, gap) != buyer.gaps.end();
}

QString soldWords(const Consignee &buyer)
{
    QStringList words;
    for (const ConsigneeLot &lot : buyer.lots)
        words.append(QStringLiteral("%1 %2").arg(lot.lotCode, lot.sold.toString()).trimmed());
    return words.join(QStringLiteral(", "));
}

void buyerGaps(const RecallReading &reading, std::vector<RecallGap> &gaps)
{
    for (const Consignee &buyer : reading.consignees) {
        if (lacks(buyer, ContactGap::Buyer))
            gaps.push_back({Kind::NoBuyer, RecallGapText::tr("Sold without a buyer's name: %1").arg(soldWords(buyer))});
        if (lacks(buyer, ContactGap::Phone))
            gaps.push_back({Kind::BuyerPhone, RecallGapText::tr("%1 has no phone number.").arg(buyer.name)});
        if (lacks(buyer, ContactGap::Address))
            gaps.push_back({Kind::BuyerAddress, RecallGapText::tr("%1 has no address.").arg(buyer.name)});
    }
}

void supplierGaps(const RecallReading &reading, std::vector<RecallGap> &gaps)
{
    for (const RecallSupplier &supplier : reading.suppliers) {
        if (supplier.phone.isEmpty())
            gaps.push_back({Kind::SupplierPhone, RecallGapText::tr("Supplier %1 has no phone number.").arg(supplier.name)});
        if (!supplier.hasLicence)
            gaps.push_back({Kind::SupplierLicence,
                            RecallGapText::tr("Supplier %1 has no licence in force.").arg(supplier.name)});
    }
}

void balanceGaps(const RecallReading &reading, std::vector<RecallGap> &gaps)
{
    for (const RecallBalance &balance : reading.balances) {
        const auto say = [&](Decimal amount, const QString &sentence) {
            if (amount != Decimal())
                gaps.push_back({Kind::Unexplained,
                                sentence.arg(balance.itemName, Quantity{absolute(amount), balance.unit}.toString())});
        };
        say(balance.missing, RecallGapText::tr("%1: %2 were missing at a stock-taking."));
        say(balance.lost, RecallGapText::tr("%1: %2 were lost or stolen."));
        say(balance.found, RecallGapText::tr("%1: %2 were found at a stock-taking, from where nobody knows."));
        say(balance.missedOnTheWay, RecallGapText::tr("%1: %2 left a place and did not arrive."));
    }
}

} // namespace

int RecallReading::explainedPermille() const
{
    int worst = 1000;
    for (const RecallBalance &balance : balances)
        worst = std::min(worst, balance.explainedPermille());
    return worst;
}

int RecallReading::unreachable() const
{
    return static_cast<int>(
        std::ranges::count_if(consignees, [](const Consignee &buyer) { return !buyer.isReachable(); }));
}

QDateTime RecallCase::nextDue() const
{
    const auto open = std::ranges::find_if(dues, [](const DueRow &due) { return !due.isSettled(); });
    return open != dues.end() ? open->dueAt : QDateTime();
}

QString gapName(RecallGap::Kind kind)
{
    switch (kind) {
    case Kind::NoSource:
        return QStringLiteral("noSource");
    case Kind::NoBuyer:
        return QStringLiteral("noBuyer");
    case Kind::BuyerPhone:
        return QStringLiteral("buyerPhone");
    case Kind::BuyerAddress:
        return QStringLiteral("buyerAddress");
    case Kind::SupplierPhone:
        return QStringLiteral("supplierPhone");
    case Kind::SupplierLicence:
        return QStringLiteral("supplierLicence");
    case Kind::Unexplained:
        return QStringLiteral("unexplained");
    case Kind::NotLocked:
        return QStringLiteral("notLocked");
    case Kind::CutOff:
        return QStringLiteral("cutOff");
    }
    return {};
}

std::vector<RecallGap> recallGaps(const RecallReading &reading, bool isCase, bool hasSource, bool isCutOff)
{
    std::vector<RecallGap> gaps;
    if (isCutOff)
        gaps.push_back({Kind::CutOff, RecallGapText::tr("There are more lots than could be read; the lists are not complete.")});
    for (const RecallLot &lot : reading.lots) {
        const bool isFree = lot.disposition == Disposition::Active || lot.disposition == Disposition::Expired;
        if (isCase && isFree)
            gaps.push_back({Kind::NotLocked, RecallGapText::tr("Lot %1 of %2 is concerned and not yet withheld from sale.")
                                                 .arg(lot.lotCode, lot.itemName)});
    }
    buyerGaps(reading, gaps);
    if (!hasSource)
        gaps.push_back({Kind::NoSource, RecallGapText::tr("Not every source of lot %1 is known.").arg(reading.lotCode)});
    supplierGaps(reading, gaps);
    balanceGaps(reading, gaps);
    return gaps;
}

} // namespace suben
