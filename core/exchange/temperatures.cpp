#include "core/exchange/temperatures.h"

#include "core/base/clock.h"
#include "core/base/filewords.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"
#include "core/rules/rulepacks.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <numeric>

namespace suben
{

namespace
{

const QString TemperatureStep = QStringLiteral("temperature.log");
constexpr int LowestMilli = -200'000;
constexpr int HighestMilli = 200'000;

struct TemperatureSay {
    Q_DECLARE_TR_FUNCTIONS(TemperatureLogs)
};

QString logPath(const char *name)
{
    return QLatin1String(name);
}

Result<QByteArray> bytesOfFile(const QString &name)
{
    if (const auto readable = checkReadable(name); !readable)
        return Failure(readable.error());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, TemperatureSay::tr("“%1” cannot be opened.").arg(name));
    return file.readAll();
}

Result<QString> placeNamed(Session &session, LocationId place)
{
    return session.store.read([&](Database &db) -> Result<QString> {
        Rows rows = db.query("SELECT name FROM location WHERE id = ?", place);
        if (!rows.next())
            return failure(ErrorCode::NotFound, TemperatureSay::tr("There is no such place."));
        return rows.text(0);
    });
}

/// The entry that keeps these bytes for this place.
Result<EventId> entryWith(Session &session, const QByteArray &sha256, LocationId place)
{
    return session.store.read([&](Database &db) -> Result<EventId> {
        Rows rows = db.query(R"(
            SELECT effective_event.id FROM event_attachment JOIN effective_event ON effective_event.id = event_attachment.event_id
             WHERE event_attachment.sha256 = ? AND effective_event.step = 'temperature.log' AND effective_event.location_id = ?)",
                             sha256, place);
        return rows.next() ? rows.id<EventId>(0) : EventId{};
    });
}

qint64 minutesOutsideOf(const std::vector<Excursion> &excursions)
{
    return std::accumulate(excursions.begin(), excursions.end(), qint64(0),
                           [](qint64 sum, const Excursion &one) { return sum + one.minutes(); });
}

void takeExtremes(const std::vector<Reading> &readings, LotTemperature &lot)
{
    bool isFirst = true;
    for (const Span &span : lot.stay.spans) {
        for (auto at = std::ranges::lower_bound(readings, span.first, {}, &Reading::at); at != readings.end() && at->at <= span.second; ++at) {
            lot.coldest = isFirst ? at->milli : std::min(lot.coldest, at->milli);
            lot.warmest = isFirst ? at->milli : std::max(lot.warmest, at->milli);
            isFirst = false;
        }
    }
}

/// What each lot that was there had to bear.
Result<std::vector<LotTemperature>> borneBy(Session &session, const std::vector<Reading> &readings, LocationId place,
                                            const TemperatureRange &range)
{
    auto stays = staysAt(session, place, {readings.front().at, readings.back().at});
    if (!stays)
        return Failure(stays.error());
    Catalog catalog(session);
    std::map<ItemId, TemperatureRange> ranges;
    std::vector<LotTemperature> lots;
    for (LotStay &stay : *stays) {
        if (!ranges.contains(stay.item)) {
            const auto item = catalog.item(stay.item);
            if (!item)
                return Failure(item.error());
            ranges[stay.item] = conditionOf(session, *item).value_or(range);
        }
        LotTemperature lot;
        lot.range = ranges[stay.item];
        lot.place = place;
        lot.stay = std::move(stay);
        takeExtremes(readings, lot);
        lot.excursions = excursionsIn(readings, lot.range, lot.stay.spans);
        lot.minutesOutside = minutesOutsideOf(lot.excursions);
        lots.push_back(std::move(lot));
    }
    std::ranges::stable_sort(lots, [](const LotTemperature &a, const LotTemperature &b) {
        return a.minutesOutside > b.minutesOutside || (a.minutesOutside == b.minutesOutside && a.excursions.size() > b.excursions.size());
    });
    return lots;
}

DraftLine temperatureLineOf(const LotTemperature &lot)
{
    DraftLine line;
    line.side = Side::None;
    line.lot = lot.stay.lot;
    line.item = lot.stay.item;
    line.location = lot.place;
    line.quantity = lot.stay.most;
    line.fields = {{logPath("line.rangeLow"), degreesValue(lot.range.low)},
                   {logPath("line.rangeHigh"), degreesValue(lot.range.high)},
                   {logPath("line.coldest"), degreesValue(lot.coldest)},
                   {logPath("line.warmest"), degreesValue(lot.warmest)},
                   {logPath("line.excursions"), Decimal::fromInteger(static_cast<qint64>(lot.excursions.size()))},
                   {logPath("line.minutesOutside"), Decimal::fromInteger(lot.minutesOutside)}};
    return line;
}

EventDraft temperatureDraftOf(const Session &session, const TemperaturePlan &plan, const QByteArray &sha256)
{
    EventDraft draft;
    draft.step = TemperatureStep;
    draft.location = plan.order.place;
    if (plan.lots.empty() && !session.info.categories.isEmpty())
        draft.pack = session.info.categories.front();
    draft.attachments.push_back(sha256);
    draft.fields = {{logPath("event.date"), session.clock.today()},
                    {logPath("event.place"), plan.placeName},
                    {logPath("event.loggerFile"), QString::fromLatin1(sha256.toHex())},
                    {logPath("event.loggerDates"), dateOrderName(plan.file.orders.front())},
                    {logPath("event.logFrom"), plan.file.readings.front().at},
                    {logPath("event.logTo"), plan.file.readings.back().at},
                    {logPath("event.logReadings"), Decimal::fromInteger(static_cast<qint64>(plan.file.readings.size()))},
                    {logPath("event.rangeLow"), degreesValue(plan.range->low)},
                    {logPath("event.rangeHigh"), degreesValue(plan.range->high)},
                    {logPath("event.coldest"), degreesValue(plan.file.coldest())},
                    {logPath("event.warmest"), degreesValue(plan.file.warmest())},
                    {logPath("event.minutesOutside"), Decimal::fromInteger(minutesOutsideOf(plan.excursions))}};
    if (!plan.file.logger.isEmpty())
        draft.fields.set(logPath("event.logger"), plan.file.logger);
    for (const LotTemperature &lot : plan.lots)
        draft.lines.push_back(temperatureLineOf(lot));
    return draft;
}

} // namespace

int TemperaturePlan::lotsOutside() const
{
    return static_cast<int>(std::ranges::count_if(lots, [](const LotTemperature &lot) { return !lot.excursions.empty(); }));
}

std::optional<TemperatureRange> conditionOf(const Session &session, const Item &item)
{
    const RulePack *pack = session.packs.pack(item.category);
    const auto tags = get<QStringList>(item.fields, u"item.tags");
    if (pack == nullptr || !tags)
        return std::nullopt;
    TemperatureRange range{LowestMilli, HighestMilli};
    bool isSaid = false;
    const auto bound = [&](const QString &setting) -> std::optional<int> {
        const SettingRule *rule = pack->setting(setting);
        const Decimal *degrees = rule != nullptr ? std::get_if<Decimal>(&rule->value) : nullptr;
        return degrees != nullptr ? milliOf(*degrees) : std::nullopt;
    };
    for (const QString &tag : *tags) {
        if (const auto low = bound(tag + QStringLiteral("Least"))) {
            range.low = std::max(range.low, *low);
            isSaid = true;
        }
        if (const auto high = bound(tag + QStringLiteral("Limit"))) {
            range.high = std::min(range.high, *high);
            isSaid = true;
        }
    }
    return isSaid && range.low <= range.high ? std::optional(range) : std::nullopt;
}

Result<TemperaturePlan> TemperatureLogs::plan(const QString &fileName, const TemperatureOrder &order, Progress &progress)
{
    const auto name = placeNamed(m_session, order.place);
    if (!name)
        return Failure(name.error());
    auto file = readLoggerFile(fileName, order.dates, m_session.clock.now(), progress);
    if (!file)
        return Failure(file.error());
    auto bytes = bytesOfFile(fileName);
    if (!bytes)
        return Failure(bytes.error());
    TemperaturePlan plan{order, QFileInfo(fileName).fileName(), *std::move(bytes), *std::move(file), *name, order.range, {}, {}, {}};
    if (plan.file.asksOrder())
        return plan;
    if (!plan.range) {
        const auto before = list(order.place, 1);
        if (!before)
            return Failure(before.error());
        if (!before->empty())
            plan.range = before->front().range;
    }
    const auto earlier = entryWith(m_session, QCryptographicHash::hash(plan.bytes, QCryptographicHash::Sha256), order.place);
    if (!earlier)
        return Failure(earlier.error());
    plan.earlier = *earlier;
    if (!plan.range)
        return plan;
    auto lots = borneBy(m_session, plan.file.readings, order.place, *plan.range);
    if (!lots)
        return Failure(lots.error());
    plan.lots = *std::move(lots);
    plan.excursions = excursionsIn(plan.file.readings, *plan.range, {{plan.file.readings.front().at, plan.file.readings.back().at}});
    return plan;
}

Result<EventId> TemperatureLogs::record(const TemperaturePlan &plan)
{
    if (plan.file.asksOrder())
        return failure(ErrorCode::Refused, TemperatureSay::tr("Say how the dates of the file are written: day or month first."));
    if (!plan.range)
        return failure(ErrorCode::Refused, TemperatureSay::tr("Say what temperatures “%1” has to keep, for example 2…8.").arg(plan.placeName));
    return m_session.store.together([&]() -> Result<EventId> {
        const auto earlier = entryWith(m_session, QCryptographicHash::hash(plan.bytes, QCryptographicHash::Sha256), plan.order.place);
        if (!earlier)
            return Failure(earlier.error());
        if (*earlier != EventId{})
            return failure(ErrorCode::Refused, TemperatureSay::tr("This file is recorded already, as entry %1.").arg(raw(*earlier)));
        const bool isWorkbook = plan.bytes.startsWith("PK");
        const auto kept = Catalog(m_session).attach(plan.bytes, plan.fileName, isWorkbook ? logPath("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") : logPath("text/csv"));
        if (!kept)
            return Failure(kept.error());
        const auto recorded = Ledger(m_session).record(temperatureDraftOf(m_session, plan, *kept));
        return recorded ? Result<EventId>(recorded->id) : Result<EventId>(Failure(recorded.error()));
    });
}

} // namespace suben
