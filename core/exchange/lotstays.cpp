#include "core/exchange/lotstays.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/codes/normalise.h"
#include "core/storage/store.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

namespace suben
{

namespace
{

struct StockChange {
    QDateTime at;
    qint64 by = 0; ///< micros of the item's unit
};

/// Spans in which something was there, cut to what was watched, and the most there was.
void measureStay(const std::vector<StockChange> &changes, const Span &watched, LotStay &stay)
{
    qint64 there = 0;
    qint64 most = 0;
    QDateTime since;
    const auto end = [&](const QDateTime &until) {
        const Span span{std::max(since, watched.first), std::min(until, watched.second)};
        if (span.first <= span.second)
            stay.spans.push_back(span);
    };
    for (const StockChange &change : changes) {
        if (there > 0 && change.at >= watched.first)
            most = std::max(most, there);
        const qint64 before = std::exchange(there, there + change.by);
        if (before <= 0 && there > 0)
            since = change.at;
        else if (before > 0 && there <= 0)
            end(change.at);
    }
    if (there > 0)
        end(watched.second);
    stay.most.value = Decimal::fromMicros(std::max(most, there));
}

/// What is read of a lot once its changes are known.
void nameStay(Database &db, LotStay &stay)
{
    Rows rows = db.query("SELECT item.id, item.name, lot.code, item.unit FROM lot JOIN item ON item.id = lot.item_id WHERE lot.id = ?", stay.lot);
    if (!rows.next())
        return;
    stay.item = rows.id<ItemId>(0);
    stay.itemName = rows.text(1);
    stay.lotCode = rows.text(2);
    stay.most.unit = Unit::fromCode(rows.text(3));
}

int milliBeyond(const TemperatureRange &range, int milli)
{
    return milli < range.low ? range.low - milli : milli - range.high;
}

/// Of one span.
void addExcursions(const std::vector<Reading> &readings, const TemperatureRange &range, const Span &span, std::vector<Excursion> &found)
{
    auto at = std::ranges::lower_bound(readings, span.first, {}, &Reading::at);
    std::optional<Excursion> open;
    for (; at != readings.end() && at->at <= span.second; ++at) {
        if (range.holds(at->milli)) {
            if (open) {
                open->to = at->at;
                found.push_back(*std::exchange(open, std::nullopt));
            }
            continue;
        }
        if (!open)
            open = Excursion{at->at, at->at, at->milli};
        if (milliBeyond(range, at->milli) > milliBeyond(range, open->peak))
            open->peak = at->milli;
        open->to = at->at;
    }
    if (open)
        found.push_back(*open);
}

} // namespace

Result<std::vector<LotStay>> staysAt(Session &session, LocationId place, const Span &watched)
{
    return session.store.read([&](Database &db) -> Result<std::vector<LotStay>> {
        std::vector<LotStay> stays;
        std::vector<StockChange> changes;
        LotId lot{};
        const auto finish = [&] {
            if (changes.empty())
                return;
            LotStay stay;
            stay.lot = lot;
            measureStay(changes, watched, stay);
            if (!stay.spans.empty()) {
                nameStay(db, stay);
                stays.push_back(std::move(stay));
            }
            changes.clear();
        };
        Rows rows = db.query(R"(
            WITH RECURSIVE here (id) AS (
                SELECT ?1 UNION SELECT location.id FROM location JOIN here ON location.parent_id = here.id)
            SELECT moved.lot_id, event.event_time,
                   sum(CASE moved.side WHEN 'output' THEN moved.quantity ELSE -moved.quantity END)
              FROM effective_line AS moved JOIN event ON event.id = moved.event_id
             WHERE moved.location_id IN (SELECT id FROM here) AND moved.side <> 'none' AND event.event_time <= ?2
             GROUP BY moved.lot_id, event.event_time
             ORDER BY moved.lot_id, event.event_time)",
                             place, toIso(watched.second));
        while (rows.next()) {
            if (rows.id<LotId>(0) != lot)
                finish();
            lot = rows.id<LotId>(0);
            changes.push_back({parseIsoTime(rows.text(1)).value_or(watched.first), rows.integer(2)});
        }
        finish();
        return stays;
    });
}

std::optional<TemperatureRange> parseTemperatureRange(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*([+-]?[0-9.]+)\\s*(?:°?C|℃)?\\s*(?:\\.\\.\\.?|…|~|至|到|–|—|,|\\s)\\s*([+-]?[0-9.]+)\\s*(?:°?C|℃)?\\s*$"));
    const auto match = pattern.match(halfWidth(text).toUpper().replace(QChar(0x2212), u'-'));
    if (!match.hasMatch())
        return std::nullopt;
    const auto low = milliDegrees(match.captured(1));
    const auto high = milliDegrees(match.captured(2));
    return low && high && *low <= *high ? std::optional(TemperatureRange{*low, *high}) : std::nullopt;
}

QString rangeText(const TemperatureRange &range)
{
    return QStringLiteral("%1…%2 °C").arg(degreesText(range.low), degreesText(range.high));
}

std::vector<Excursion> excursionsIn(const std::vector<Reading> &readings, const TemperatureRange &range, const std::vector<Span> &spans)
{
    std::vector<Excursion> found;
    for (const Span &span : spans)
        addExcursions(readings, range, span, found);
    return found;
}

} // namespace suben
