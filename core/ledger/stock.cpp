#include "core/ledger/stock.h"

#include "core/ledger/fieldjson.h"
#include "core/ledger/masterlookup.h"
#include "core/ledger/masterrows.h"
#include "core/ledger/paststock.h"
#include "core/ledger/stockreading.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

const QString NoExpiry = QStringLiteral("9999-12-31");

struct StockSay {
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

std::vector<StockBalance> balances(Rows rows)
{
    std::vector<StockBalance> found;
    while (rows.next())
        found.push_back({rows.id<LotId>(0), rows.id<LocationId>(1), rows.integer(2)});
    return found;
}

QString untilOf(Database &db, LotId lot)
{
    Rows rows = db.query("SELECT coalesce(expiry, '9999-12-31') FROM lot WHERE id = ?", lot);
    return rows.next() ? rows.text(0) : QString();
}

/// What the filter's words and dates are as SQL compares them.
struct Bound {
    QString after;
    QString until;
    QString text;
};

Bound bound(Database &db, const StockFilter &filter)
{
    return {filter.after == LotId{} ? QString() : untilOf(db, filter.after),
            filter.expiringUntil ? filter.expiringUntil->toString(Qt::ISODate) : NoExpiry,
            filter.text.trimmed().toUpper()};
}

/// In order of expiry straight from the index of what is on hand.
std::vector<StockBalance> onHandPage(Database &db, const StockFilter &filter)
{
    const Bound b = bound(db, filter);
    return balances(db.query(R"(
        SELECT o.lot_id, o.location_id, o.quantity
          FROM on_hand AS o CROSS JOIN lot ON lot.id = o.lot_id CROSS JOIN item ON item.id = lot.item_id
         WHERE (o.until, o.lot_id, o.location_id) > (?1, ?2, ?3) AND o.until <= ?4
           AND (?5 = 0 OR o.location_id = ?5) AND (?6 = '' OR item.category = ?6)
           AND (?7 = '' OR instr(upper(lot.code), ?7) > 0 OR instr(upper(item.name), ?7) > 0
                OR item.retired AND instr(upper((SELECT name FROM item AS kept WHERE kept.id = item.retired)), ?7) > 0)
         ORDER BY o.until, o.lot_id, o.location_id
         LIMIT ?8)",
                             b.after, filter.after, filter.afterLocation, b.until, filter.location, filter.category,
                             b.text, filter.limit));
}

/// Few lots: all of them are looked at and put in order.
std::vector<StockBalance> itemPage(Database &db, const StockFilter &filter)
{
    const Bound b = bound(db, filter);
    static const QByteArray sql = R"(
        SELECT lot.id, coalesce(o.location_id, 0), coalesce(o.quantity, 0)
          FROM lot LEFT JOIN on_hand AS o ON o.lot_id = lot.id
         WHERE lot.item_id IN ()" +
                                  withMerged("item", "?9") + R"()
           AND (coalesce(lot.expiry, '9999-12-31'), lot.id, coalesce(o.location_id, 0)) > (?1, ?2, ?3)
           AND coalesce(lot.expiry, '9999-12-31') <= ?4 AND (?5 = 0 OR o.location_id = ?5)
           AND (?6 = 1 OR o.lot_id IS NOT NULL) AND (?7 = '' OR instr(upper(lot.code), ?7) > 0)
         ORDER BY coalesce(lot.expiry, '9999-12-31'), lot.id, coalesce(o.location_id, 0)
         LIMIT ?8)";
    return balances(db.query(sql.constData(), b.after, filter.after, filter.afterLocation, b.until, filter.location,
                             filter.alsoEmpty, b.text, filter.limit, filter.item));
}

/// Used-up lots too.
std::vector<StockBalance> everyLotPage(Database &db, const StockFilter &filter)
{
    const Bound b = bound(db, filter);
    return balances(db.query(R"(
        SELECT lot.id, coalesce(o.location_id, 0), coalesce(o.quantity, 0)
          FROM lot CROSS JOIN item ON item.id = lot.item_id LEFT JOIN on_hand AS o ON o.lot_id = lot.id
         WHERE coalesce(lot.expiry, '9999-12-31') >= ?1 AND coalesce(lot.expiry, '9999-12-31') <= ?4
           AND (coalesce(lot.expiry, '9999-12-31'), lot.id, coalesce(o.location_id, 0)) > (?1, ?2, ?3)
           AND (?5 = 0 OR o.location_id = ?5) AND (?6 = '' OR item.category = ?6)
           AND (?7 = '' OR instr(upper(lot.code), ?7) > 0 OR instr(upper(item.name), ?7) > 0
                OR item.retired AND instr(upper((SELECT name FROM item AS kept WHERE kept.id = item.retired)), ?7) > 0)
         ORDER BY coalesce(lot.expiry, '9999-12-31'), lot.id, coalesce(o.location_id, 0)
         LIMIT ?8)",
                             b.after, filter.after, filter.afterLocation, b.until, filter.location, filter.category,
                             b.text, filter.limit));
}

std::vector<StockBalance> page(Database &db, const StockFilter &filter)
{
    if (filter.item != ItemId{})
        return itemPage(db, filter);
    return filter.alsoEmpty ? everyLotPage(db, filter) : onHandPage(db, filter);
}

bool isWaitingArea(Database &db, LocationId location)
{
    Rows rows = db.query("SELECT tags FROM location WHERE id = ?", location);
    return rows.next() && rows.text(0).split(u' ').contains(u"waiting");
}

/// Why a lot may not be sold; empty when it may.
QString whyNot(Database &db, const StockRow &row)
{
    switch (row.disposition) {
    case Disposition::Active:
        return isWaitingArea(db, row.location) ? StockSay::tr("Set aside") : QString();
    case Disposition::OnHold:
        return row.heldBecause.isEmpty() ? StockSay::tr("On hold") : StockSay::tr("On hold: %1").arg(row.heldBecause);
    case Disposition::Recalled:
        return row.heldBecause.isEmpty() ? StockSay::tr("Recalled") : StockSay::tr("Recalled: %1").arg(row.heldBecause);
    case Disposition::Expired:
        return row.expiry ? StockSay::tr("Expired on %1").arg(row.expiry->toString(Qt::ISODate)) : StockSay::tr("Expired");
    case Disposition::Destroyed:
        break;
    }
    return StockSay::tr("Destroyed");
}

bool firstOut(const LotOffer &a, const LotOffer &b)
{
    const auto key = [](const LotOffer &offer) {
        const QDate last(9999, 12, 31);
        return std::tuple(!offer.eligible, offer.stock.expiry.value_or(last), offer.stock.made.value_or(last),
                          raw(offer.stock.lot), raw(offer.stock.location));
    };
    return key(a) < key(b);
}

/// Takes from the eligible ones in order until nothing is wanted any more.
void split(std::vector<LotOffer> &offers, const Quantity &wanted)
{
    Decimal left = wanted.value;
    for (LotOffer &offer : offers) {
        offer.take = {Decimal(), wanted.unit};
        if (!offer.eligible || left <= Decimal())
            continue;
        offer.take.value = std::min(left, offer.stock.onHand.value);
        left = Decimal::fromMicros(left.micros() - offer.take.value.micros());
    }
}

} // namespace

Stock::Stock(Session &session) : m_session(session) {}

Result<std::vector<StockRow>> Stock::rows(const StockFilter &filter)
{
    if (!filter.days.isPresent()) {
        NoProgress none;
        return PastStock::read(m_session, filter, none).and_then([&](const PastStock &past) {
            return past.rows(m_session, past.behind(filter.after, filter.afterLocation), filter.limit);
        });
    }
    return m_session.store.read([&](Database &db) -> Result<std::vector<StockRow>> {
        std::vector<StockRow> rows;
        for (const StockBalance &balance : page(db, filter))
            rows.push_back(describeStock(db, m_session, balance, {}));
        return rows;
    });
}

Result<Quantity> Stock::onHand(LotId lot, LocationId location)
{
    return m_session.store.read([&](Database &db) -> Result<Quantity> {
        Rows rows = db.query(R"(
            SELECT item.unit, coalesce((SELECT sum(quantity) FROM on_hand
                                         WHERE lot_id = lot.id AND (?2 = 0 OR location_id = ?2)), 0)
              FROM lot JOIN item ON item.id = lot.item_id
             WHERE lot.id = ?1)",
                             lot, location);
        if (!rows.next())
            return failure(ErrorCode::NotFound, StockSay::tr("There is no such lot."));
        return Quantity{Decimal::fromMicros(rows.integer(1)), Unit::fromCode(rows.text(0))};
    });
}

Result<std::vector<LotOffer>> Stock::propose(ItemId item, const Quantity &wanted, LocationId location)
{
    return m_session.store.read([&](Database &db) -> Result<std::vector<LotOffer>> {
        const auto known = readItem(db, item, FieldTypes());
        if (!known)
            return failure(ErrorCode::NotFound, StockSay::tr("There is no such item."));
        const auto needed = inItemUnit(*known, wanted);
        if (!needed)
            return failure(ErrorCode::Usage, StockSay::tr("%1 cannot be converted into %2; add the packaging to the item.")
                                                 .arg(wanted.toString(), known->unit.word()));
        StockFilter filter;
        filter.item = item;
        filter.location = location;
        filter.limit = -1;
        std::vector<LotOffer> offers;
        for (const StockBalance &balance : itemPage(db, filter)) {
            LotOffer offer;
            offer.stock = describeStock(db, m_session, balance, {});
            offer.why = whyNot(db, offer.stock);
            offer.eligible = offer.why.isEmpty();
            offers.push_back(std::move(offer));
        }
        std::sort(offers.begin(), offers.end(), firstOut);
        split(offers, *needed);
        return offers;
    });
}

} // namespace suben
