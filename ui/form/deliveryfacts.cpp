#include "ui/form/deliveryfacts.h"

#include "core/base/moneytext.h"
#include "core/ledger/catalog.h"
#include "core/ledger/lastdelivery.h"
#include "core/ledger/retention.h"
#include "core/ledger/stock.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct DeliveryFactsText {
    Q_DECLARE_TR_FUNCTIONS(DeliveryFacts)
};

QString stockText(Session &session, const Item &item)
{
    StockFilter filter;
    filter.item = item.id;
    filter.limit = 200;
    const auto stock = Stock(session).rows(filter);
    Quantity all{{}, item.unit};
    std::optional<QDate> earliest;
    for (const StockRow &held : stock ? *stock : std::vector<StockRow>()) {
        all.value = add(all.value, held.onHand.value).value_or(all.value);
        if (held.expiry && (!earliest || *held.expiry < *earliest))
            earliest = held.expiry;
    }
    if (all.value == Decimal())
        return DeliveryFactsText::tr("none");
    return earliest ? DeliveryFactsText::tr("%1, earliest %2").arg(all.toString(), displayText(*earliest))
                    : all.toString();
}

} // namespace

SideFacts deliveryFacts(Session &session, const Item &item, PartyId supplier)
{
    SideFacts facts;
    const auto last = lastDelivery(session, item.id, supplier);
    if (last && *last) {
        const LastDelivery &came = **last;
        QString text = came.date.toString(QStringLiteral("MM-dd")) + QStringLiteral(" · ") + came.quantity.toString();
        if (came.price)
            text += QStringLiteral(" · ") + moneyText(*came.price);
        facts.append({DeliveryFactsText::tr("Last time"), text});
    } else {
        facts.append({DeliveryFactsText::tr("Last time"), DeliveryFactsText::tr("never from here")});
    }
    facts.append({DeliveryFactsText::tr("In stock"), stockText(session, item)});
    return facts;
}

SideFacts keepingFacts(Session &session, const EventDraft &draft)
{
    const auto kept = Retention(session).ofDraft(draft);
    if (!kept || !*kept)
        return {};
    return {{DeliveryFactsText::tr("Keep until"),
             (*kept)->permanent ? DeliveryFactsText::tr("for ever") : displayText((*kept)->date)}};
}

QString papersState(Session &session, PartyId party)
{
    const auto papers = Catalog(session).papersOf(HolderKind::Party, raw(party));
    if (!papers || papers->isEmpty())
        return {};
    const QDate today = session.clock.today();
    std::optional<QDate> end;
    for (const Paper &paper : *papers) {
        if (paper.validTo && (!end || *paper.validTo < *end))
            end = paper.validTo;
    }
    if (end && *end < today)
        return DeliveryFactsText::tr("a paper ended on %1").arg(displayText(*end));
    return end && today.daysTo(*end) <= 30 ? DeliveryFactsText::tr("papers valid, %1 days left").arg(today.daysTo(*end))
                                           : DeliveryFactsText::tr("papers valid");
}

} // namespace suben
