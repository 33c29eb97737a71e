#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/base/clock.h"
#include "core/exchange/temperatures.h"
#include "core/ledger/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace suben
{

namespace
{

struct TemperatureCommandText {
    Q_DECLARE_TR_FUNCTIONS(TemperatureCommand)
};

const QString Minutes = QStringLiteral("yyyy-MM-dd HH:mm");

QString key(const char *name)
{
    return QLatin1String(name);
}

/// A place by its name; NotFound names those there are.
Result<LocationId> placeNamed(Session &session, const QString &name)
{
    const auto places = Catalog(session).locations();
    if (!places)
        return tl::make_unexpected(places.error());
    QStringList names;
    for (const Location &place : *places) {
        if (place.name == name)
            return place.id;
        names.append(place.name);
    }
    return failure(ErrorCode::NotFound, TemperatureCommandText::tr("There is no place “%1”. There are: %2").arg(name, names.join(QStringLiteral(", "))));
}

QJsonArray excursionsOf(const std::vector<Excursion> &excursions)
{
    QJsonArray all;
    for (const Excursion &one : excursions) {
        if (one.from.isValid())
            all.append(QJsonObject{{key("from"), toIso(one.from)}, {key("to"), toIso(one.to)}, {key("minutes"), one.minutes()}, {key("peak"), degreesText(one.peak)}});
    }
    return all;
}

QJsonObject lotObject(const LotTemperature &lot)
{
    return {{key("temperature"), raw(lot.event)}, {key("place"), lot.placeName}, {key("lot"), raw(lot.stay.lot)}, {key("lot.code"), lot.stay.lotCode},
            {key("item.name"), lot.stay.itemName}, {key("low"), degreesText(lot.range.low)}, {key("high"), degreesText(lot.range.high)},
            {key("coldest"), degreesText(lot.coldest)}, {key("warmest"), degreesText(lot.warmest)},
            {key("excursionCount"), static_cast<qint64>(lot.excursions.size())}, {key("minutesOutside"), lot.minutesOutside},
            {key("excursions"), excursionsOf(lot.excursions)}};
}

QJsonArray sayLots(const Call &call, const std::vector<LotTemperature> &lots)
{
    QJsonArray all;
    for (const LotTemperature &lot : lots) {
        call.console.say(TemperatureCommandText::tr("%1 %2  kept at %3: %4 to %5 °C, %6 times out of range, %7 minutes")
                             .arg(lot.stay.itemName, lot.stay.lotCode, rangeText(lot.range), degreesText(lot.coldest), degreesText(lot.warmest))
                             .arg(lot.excursions.size()).arg(lot.minutesOutside));
        for (const Excursion &one : lot.excursions) {
            if (one.from.isValid())
                call.console.say(QStringLiteral("    %1 – %2  %3 °C").arg(one.from.toString(Minutes), one.to.toString(Minutes), degreesText(one.peak)));
        }
        all.append(lotObject(lot));
    }
    return all;
}

QJsonObject rowObject(const TemperatureRow &row)
{
    return {{key("temperature"), raw(row.event)}, {key("place"), row.placeName}, {key("logger"), row.logger}, {key("from"), toIso(row.from)}, {key("to"), toIso(row.to)},
            {key("readings"), row.readings}, {key("low"), degreesText(row.range.low)}, {key("high"), degreesText(row.range.high)},
            {key("coldest"), degreesText(row.coldest)}, {key("warmest"), degreesText(row.warmest)}, {key("minutesOutside"), row.minutesOutside},
            {key("lots"), row.lots}, {key("lotsOutside"), row.lotsOutside}};
}

void sayRow(const Call &call, const TemperatureRow &row)
{
    call.console.say(TemperatureCommandText::tr("%1  %2  %3 – %4  %5 to %6 °C  %7 lots, %8 out of range")
                         .arg(raw(row.event)).arg(row.placeName, row.from.toString(Minutes), row.to.toString(Minutes), degreesText(row.coldest), degreesText(row.warmest))
                         .arg(row.lots).arg(row.lotsOutside));
}

/// What the options tell beside the file.
Result<TemperatureOrder> orderOf(Session &session, const Options &options)
{
    TemperatureOrder order;
    if (!options.has(key("place")))
        return failure(ErrorCode::Usage, TemperatureCommandText::tr("Name the place of the logger with --place."));
    const auto place = placeNamed(session, options.value(key("place")));
    if (!place)
        return tl::make_unexpected(place.error());
    order.place = *place;
    if (options.has(key("dates"))) {
        order.dates = dateOrderFromName(options.value(key("dates")));
        if (!order.dates)
            return failure(ErrorCode::Usage, TemperatureCommandText::tr("--dates is ymd, dmy or mdy."));
    }
    if (options.has(key("range"))) {
        order.range = parseTemperatureRange(options.value(key("range")));
        if (!order.range)
            return failure(ErrorCode::Usage, TemperatureCommandText::tr("--range is two temperatures, the lower first: 2..8"));
    }
    return order;
}

int importFile(const Call &call, Session &session, const Options &options)
{
    const auto order = orderOf(session, options);
    if (!order)
        return call.console.fail(order.error());
    ConsoleProgress progress;
    TemperatureLogs logs(session);
    const auto plan = logs.plan(options.positional().value(1), *order, progress);
    if (!plan)
        return call.console.fail(plan.error());
    if (plan->file.asksOrder())
        return call.console.fail({ErrorCode::Usage, TemperatureCommandText::tr("The dates can be read in more than one way; say --dates dmy or --dates mdy."), {}});
    if (plan->asksRange())
        return call.console.fail({ErrorCode::Usage, TemperatureCommandText::tr("Say once what temperatures “%1” has to keep: --range 2..8").arg(plan->placeName), {}});
    EventId entry{};
    if (!options.has(key("dry-run"))) {
        const auto recorded = logs.record(*plan);
        if (!recorded)
            return call.console.fail(recorded.error());
        entry = *recorded;
        call.console.say(TemperatureCommandText::tr("Recorded as entry %1.").arg(raw(entry)));
    }
    call.console.say(TemperatureCommandText::tr("%1: %2 readings, %3 to %4 °C, %5 rows without a reading")
                         .arg(plan->placeName).arg(plan->file.readings.size()).arg(degreesText(plan->file.coldest()), degreesText(plan->file.warmest())).arg(plan->file.leftOut));
    const QJsonArray lots = sayLots(call, plan->lots);
    call.console.document({{key("temperature"), raw(entry)}, {key("place"), plan->placeName}, {key("readings"), static_cast<qint64>(plan->file.readings.size())},
                           {key("leftOut"), plan->file.leftOut}, {key("from"), toIso(plan->file.readings.front().at)}, {key("to"), toIso(plan->file.readings.back().at)},
                           {key("excursions"), excursionsOf(plan->excursions)}, {key("lots"), lots}});
    return 0;
}

int list(const Call &call, Session &session, const Options &options)
{
    TemperatureLogs logs(session);
    if (options.has(key("lot"))) {
        const auto lot = lotNamed(session, options.value(key("lot")));
        const auto borne = lot ? logs.ofLot(*lot) : Result<std::vector<LotTemperature>>(tl::make_unexpected(lot.error()));
        if (!borne)
            return call.console.fail(borne.error());
        call.console.document({{key("lots"), sayLots(call, *borne)}});
        return 0;
    }
    LocationId place{};
    if (options.has(key("place"))) {
        const auto named = placeNamed(session, options.value(key("place")));
        if (!named)
            return call.console.fail(named.error());
        place = *named;
    }
    const auto rows = logs.list(place);
    if (!rows)
        return call.console.fail(rows.error());
    QJsonArray all;
    for (const TemperatureRow &row : *rows) {
        sayRow(call, row);
        all.append(rowObject(row));
    }
    call.console.document({{key("temperatures"), all}});
    return 0;
}

int show(const Call &call, Session &session, const Options &options)
{
    const auto entry = eventNamed(session, options.positional().value(1));
    ConsoleProgress progress;
    const auto told = entry ? TemperatureLogs(session).story(*entry, progress) : Result<TemperatureStory>(tl::make_unexpected(entry.error()));
    if (!told)
        return call.console.fail(told.error());
    sayRow(call, told->row);
    QJsonObject object = rowObject(told->row);
    object.insert(key("excursions"), excursionsOf(told->excursions));
    object.insert(key("lots"), sayLots(call, told->lots));
    call.console.document(object);
    return 0;
}

} // namespace

int runTemperature(const Call &call)
{
    const auto options = Options::parse(call.arguments,
                                        {{key("import"), 1, 1, {key("place"), key("range"), key("dates")}, {key("dry-run")}},
                                         {key("list"), 0, 0, {key("place"), key("lot")}},
                                         {key("show"), 1, 1}},
                                        TemperatureCommandText::tr("Say import FILE, list, or show ENTRY."));
    if (!options)
        return call.console.fail(options.error());
    const QString what = options->positional().front();
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    if (what == u"list")
        return list(call, session, *options);
    return what == u"import" ? importFile(call, session, *options) : show(call, session, *options);
}

} // namespace suben
