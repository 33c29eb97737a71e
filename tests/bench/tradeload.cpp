#include "tests/bench/tradeload.h"

#include "core/base/money.h"
#include "core/ledger/catalog.h"

namespace suben::bench
{

namespace
{

constexpr int Items = 300;
constexpr int LinesADelivery = 10;
constexpr int LinesASale = 4;
constexpr int RoundsALot = 20; ///< deliveries of an item before its next lot

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

Fields partyFields()
{
    return {{QStringLiteral("party.kind"), QStringLiteral("enterprise")},
            {QStringLiteral("party.address"), QStringLiteral("烟台市芝罘区幸福路12号")},
            {QStringLiteral("party.phone"), QStringLiteral("0535-6223301")}};
}

} // namespace

TradeLoad::TradeLoad(Session &session) : m_today(session.clock.today())
{
    makeParties(session);
    makeItems(session);
}

void TradeLoad::makeParties(Session &session)
{
    Catalog catalog(session);
    for (int i = 0; i < 60; ++i) {
        Party party;
        party.name = QStringLiteral("往来单位%1").arg(i);
        party.fields = partyFields();
        const PartyId id = must(catalog.save(party));
        Paper licence;
        licence.kind = QStringLiteral("foodLicence");
        licence.holderKind = HolderKind::Party;
        licence.holder = raw(id);
        licence.number = QStringLiteral("SC10537060200019"); // MOD 11,10 is checked on saving
        licence.issued = m_today.addYears(-2);
        licence.validFrom = m_today.addYears(-2);
        licence.validTo = m_today.addYears(2);
        licence.scope = {QStringLiteral("*")};
        must(catalog.save(licence));
        (i < 20 ? m_suppliers : m_customers).push_back(id);
    }
}

void TradeLoad::makeItems(Session &session)
{
    Catalog catalog(session);
    for (int i = 0; i < Items; ++i) {
        Item item;
        item.name = QStringLiteral("鲜牛奶%1号").arg(i);
        item.category = QStringLiteral("food.dairy");
        item.unit = Unit::parse(u"盒").value_or(Unit());
        item.packagings = {{Unit::parse(u"箱").value_or(Unit()), Decimal::fromInteger(12), QString()}};
        item.fields = {{QStringLiteral("item.spec"), QStringLiteral("250mL")},
                       {QStringLiteral("item.dairyKind"), QStringLiteral("uht")},
                       {QStringLiteral("item.shelfLife"), Duration::parse(QStringLiteral("6M")).value_or(Duration())}};
        m_items.push_back(must(catalog.save(item)));
        m_stock.push_back({m_items.back(), QString(), QDate(), 0});
    }
}

EventDraft TradeLoad::delivery(int lines)
{
    EventDraft draft;
    draft.step = QStringLiteral("receiving");
    draft.party = m_suppliers[static_cast<std::size_t>(m_deliveries) % m_suppliers.size()];
    draft.fields = {{QStringLiteral("event.date"), m_today},
                    {QStringLiteral("event.docNo"), QStringLiteral("D%1").arg(++m_deliveries, 8, 10, QLatin1Char('0'))},
                    {QStringLiteral("event.certNo"), QStringLiteral("HG%1").arg(m_deliveries)}};
    for (int i = 0; i < lines; ++i, ++m_bought) {
        Stock &stock = m_stock[static_cast<std::size_t>(m_bought % Items)];
        const int lotNumber = m_bought / Items / RoundsALot;
        stock.code = QStringLiteral("%1A%2").arg(m_today.toString(QStringLiteral("yyMMdd"))).arg(lotNumber * Items + m_bought % Items);
        stock.made = m_today.addDays(-30 + lotNumber % 20);
        const int boxes = 10 + static_cast<int>(m_random() % 4);
        stock.left = stock.left * (m_bought / Items % RoundsALot == 0 ? 0 : 1) + 12 * boxes;
        DraftLine line;
        line.item = stock.item;
        line.quantity = {Decimal::fromInteger(boxes), Unit::parse(u"箱").value_or(Unit())};
        line.fields = {{QStringLiteral("lot.code"), stock.code},
                       {QStringLiteral("lot.made"), stock.made},
                       {QStringLiteral("line.price"), Money::parse(u"42.5").value_or(Money())}};
        draft.lines.push_back(std::move(line));
    }
    return draft;
}

EventDraft TradeLoad::sale(int lines)
{
    EventDraft draft;
    draft.step = QStringLiteral("shipping");
    draft.party = m_customers[m_random() % m_customers.size()];
    draft.fields = {{QStringLiteral("event.date"), m_today}};
    const std::size_t first = m_random();
    for (std::size_t i = 0; i < m_stock.size() && static_cast<int>(draft.lines.size()) < lines; ++i) {
        Stock &stock = m_stock[(first + i) % m_stock.size()];
        const int boxes = 6 + static_cast<int>(m_random() % 6);
        if (stock.left < boxes)
            continue;
        stock.left -= boxes;
        DraftLine line;
        line.side = Side::Input;
        line.item = stock.item;
        line.quantity = {Decimal::fromInteger(boxes), Unit::parse(u"盒").value_or(Unit())};
        line.fields = {{QStringLiteral("lot.code"), stock.code},
                       {QStringLiteral("lot.made"), stock.made},
                       {QStringLiteral("line.price"), Money::parse(u"4.75").value_or(Money())}};
        draft.lines.push_back(std::move(line));
    }
    return draft;
}

std::vector<EventDraft> TradeLoad::next(int lines)
{
    std::vector<EventDraft> drafts;
    for (int made = 0; made < lines;) {
        drafts.push_back(delivery(LinesADelivery));
        made += LinesADelivery;
        for (int i = 0; i < LinesADelivery && made < lines; ++i) {
            drafts.push_back(sale(LinesASale));
            made += static_cast<int>(drafts.back().lines.size());
        }
    }
    return drafts;
}

} // namespace suben::bench
