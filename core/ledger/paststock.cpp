#include "core/ledger/paststock.h"

#include "core/ledger/tracewalk.h"
#include "core/storage/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace suben
{

namespace
{

constexpr qint64 LinesAReport = 8192;

/// By number: true where an event does not count on the days asked for.
using Hidden = std::vector<bool>;

/// Three ranges of indexes instead of a look at every event.
Hidden hiddenEvents(Database &db, const ViewBounds &bounds)
{
    Rows last = db.query("SELECT coalesce(max(id), 0) FROM event");
    Hidden hidden(last.next() ? static_cast<std::size_t>(last.integer(0)) + 1 : 1, false);
    const auto hide = [&](Rows rows) {
        while (rows.next())
            hidden[static_cast<std::size_t>(rows.integer(0))] = true;
    };
    hide(db.query("SELECT id FROM event WHERE event_date > ?", bounds.eventDate));
    hide(db.query("SELECT id FROM event WHERE record_time >= ?", bounds.recordTime));
    hide(db.query("SELECT corrected_id FROM correction JOIN event ON event.id = correction.by_id WHERE record_time < ?",
                  bounds.recordTime));
    return hidden;
}

Rows linesOf(Database &db, ItemId item)
{
    if (item == ItemId{})
        return db.query(R"(
            SELECT lot_id, location_id, iif(side = 'output', quantity, -quantity), event_id
              FROM line INDEXED BY line_lot WHERE side <> 'none' ORDER BY lot_id, location_id)");
    return db.query(R"(
        SELECT line.lot_id, line.location_id, iif(line.side = 'output', line.quantity, -line.quantity), line.event_id
          FROM item JOIN lot ON lot.item_id = item.id JOIN line ON line.lot_id = lot.id
         WHERE ?1 IN (item.id, item.retired) AND line.side <> 'none'
         ORDER BY line.lot_id, line.location_id)",
                    item);
}

Result<std::vector<StockBalance>> summed(Database &db, const StockFilter &filter, Progress &progress)
{
    const Hidden hidden = hiddenEvents(db, ViewBounds(filter.days));
    std::vector<StockBalance> balances;
    Rows rows = linesOf(db, filter.item);
    for (qint64 lines = 1; rows.next(); ++lines) {
        if (lines % LinesAReport == 0) {
            progress.advance(lines, 0);
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, QCoreApplication::translate("PastStock", "Stopped."));
        }
        if (hidden[static_cast<std::size_t>(rows.integer(3))])
            continue;
        const auto lot = rows.id<LotId>(0);
        const auto location = rows.id<LocationId>(1);
        const bool isSame =
            !balances.empty() && balances.back().lot == lot && balances.back().location == location;
        StockBalance &balance = isSame ? balances.back() : balances.emplace_back(StockBalance{lot, location, 0});
        balance.quantity += rows.integer(2);
    }
    std::erase_if(balances, [&](const StockBalance &balance) {
        return (balance.quantity == 0 && !filter.alsoEmpty) ||
               (filter.location != LocationId{} && balance.location != filter.location);
    });
    return balances;
}

/// Of the lots that the filter lets in: until when each may be used.
std::unordered_map<LotId, QString> wantedLots(Database &db, const StockFilter &filter,
                                              const std::vector<StockBalance> &balances)
{
    std::vector<LotId> lots;
    for (const StockBalance &balance : balances) {
        if (lots.empty() || lots.back() != balance.lot)
            lots.push_back(balance.lot);
    }
    const QString until = filter.expiringUntil ? filter.expiringUntil->toString(Qt::ISODate) : QStringLiteral("9999-12-31");
    std::unordered_map<LotId, QString> wanted;
    Rows rows = db.query(R"(
        SELECT lot.id, coalesce(lot.expiry, '9999-12-31')
          FROM json_each(?1) AS there CROSS JOIN lot ON lot.id = there.value CROSS JOIN item ON item.id = lot.item_id
         WHERE coalesce(lot.expiry, '9999-12-31') <= ?2 AND (?3 = '' OR item.category = ?3)
           AND (?4 = '' OR instr(upper(lot.code), ?4) > 0 OR instr(upper(item.name), ?4) > 0
                OR item.retired AND instr(upper((SELECT name FROM item AS kept WHERE kept.id = item.retired)), ?4) > 0))",
                         idList(std::move(lots)), until, filter.category, filter.text.trimmed().toUpper());
    while (rows.next())
        wanted.emplace(rows.id<LotId>(0), rows.text(1));
    return wanted;
}

} // namespace

Result<PastStock> PastStock::read(Session &session, const StockFilter &filter, Progress &progress)
{
    return session.store.read([&](Database &db) -> Result<PastStock> {
        auto balances = summed(db, filter, progress);
        if (!balances)
            return Failure(balances.error());
        const auto wanted = wantedLots(db, filter, *balances);
        std::erase_if(*balances, [&](const StockBalance &balance) { return !wanted.contains(balance.lot); });
        std::ranges::sort(*balances, {}, [&](const StockBalance &balance) {
            return std::tuple(QStringView(wanted.at(balance.lot)), raw(balance.lot), raw(balance.location));
        });
        PastStock past;
        past.m_days = filter.days;
        past.m_balances = std::move(*balances);
        return past;
    });
}

Result<std::vector<StockRow>> PastStock::rows(Session &session, std::size_t from, int count) const
{
    const std::size_t left = m_balances.size() - std::min(from, m_balances.size());
    const std::size_t wanted = count < 0 ? left : std::min(left, static_cast<std::size_t>(count));
    return session.store.read([&](Database &db) -> Result<std::vector<StockRow>> {
        std::vector<StockRow> rows;
        for (std::size_t i = from; i < from + wanted; ++i)
            rows.push_back(describeStock(db, session, m_balances[i], m_days));
        return rows;
    });
}

std::size_t PastStock::behind(LotId lot, LocationId location) const
{
    const auto found = std::ranges::find_if(m_balances, [&](const StockBalance &balance) {
        return balance.lot == lot && balance.location == location;
    });
    return found == m_balances.end() ? 0 : static_cast<std::size_t>(found - m_balances.begin()) + 1;
}

} // namespace suben
