#include "tests/support/medicines.h"

namespace suben
{

ItemId ephedrineCapsules(TestWorkspace &shop)
{
    return shop.item({.name = QStringLiteral("复方盐酸伪麻黄碱缓释胶囊"),
                      .category = QStringLiteral("drug.ephedrine"),
                      .unit = QStringLiteral("盒"),
                      .fields = {{QStringLiteral("item.form"), QStringLiteral("胶囊剂")},
                                 {QStringLiteral("item.spec"), QStringLiteral("10粒")},
                                 {QStringLiteral("item.holder"), QStringLiteral("某制药有限公司")},
                                 {QStringLiteral("item.maker"), QStringLiteral("某制药有限公司")},
                                 {QStringLiteral("item.tags"), QStringList{QStringLiteral("ephedrine"), QStringLiteral("otcB")}}}});
}

EventDraft capsuleSale(TestWorkspace &shop, const QString &buyer, const QString &idNumber, const QString &quantity)
{
    if (shop.number("SELECT count(*) FROM lot WHERE code = 'B1'") == 0) {
        EventDraft opening = shop.receiving(ephedrineCapsules(shop), QStringLiteral("B1"), QStringLiteral("9盒"));
        opening.step = QStringLiteral("opening");
        opening.party = {};
        opening.lines[0].fields.remove(u"lot.noExpiry");
        opening.lines[0].fields.set(QStringLiteral("lot.expiry"), QDate(2028, 10, 19));
        shop.record(opening);
    }
    EventDraft sale = shop.shipping(shop.lot(QStringLiteral("B1")), quantity);
    sale.step = QStringLiteral("retailSale");
    sale.party = {};
    sale.lines[0].fields.set(QStringLiteral("line.price"), *Money::parse(u"18"));
    sale.fields.set(QStringLiteral("event.buyerName"), buyer);
    sale.fields.set(QStringLiteral("event.buyerId"), idNumber);
    return sale;
}

} // namespace suben
