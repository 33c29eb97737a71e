// Temperature records as they stand in the ledger.
#include "core/base/clock.h"
#include "core/exchange/temperatures.h"
#include "core/ledger/catalog.h"
#include "core/ledger/ledgerquery.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <algorithm>

namespace suben
{

namespace
{

struct TemperatureRowsSay {
    Q_DECLARE_TR_FUNCTIONS(TemperatureLogs)
};

int milliAt(const Fields &fields, QStringView path)
{
    const auto degrees = get<Decimal>(fields, path);
    return degrees ? milliOf(*degrees).value_or(0) : 0;
}

qint64 wholeAt(const Fields &fields, QStringView path)
{
    return get<Decimal>(fields, path).value_or(Decimal()).micros() / Decimal::One;
}

TemperatureRow temperatureRowOf(const Event &event)
{
    TemperatureRow row;
    row.event = event.id;
    row.at = event.recordTime;
    row.place = event.location;
    row.placeName = text(event.fields, u"event.place");
    row.logger = text(event.fields, u"event.logger");
    row.from = get<QDateTime>(event.fields, u"event.logFrom").value_or(QDateTime());
    row.to = get<QDateTime>(event.fields, u"event.logTo").value_or(QDateTime());
    row.readings = wholeAt(event.fields, u"event.logReadings");
    row.range = {milliAt(event.fields, u"event.rangeLow"), milliAt(event.fields, u"event.rangeHigh")};
    row.coldest = milliAt(event.fields, u"event.coldest");
    row.warmest = milliAt(event.fields, u"event.warmest");
    row.minutesOutside = wholeAt(event.fields, u"event.minutesOutside");
    row.lots = static_cast<int>(event.lines.size());
    row.lotsOutside = static_cast<int>(std::ranges::count_if(event.lines, [](const EventLine &line) { return wholeAt(line.fields, u"line.excursions") > 0; }));
    row.file = QByteArray::fromHex(text(event.fields, u"event.loggerFile").toLatin1());
    row.dates = dateOrderFromName(text(event.fields, u"event.loggerDates")).value_or(DateOrder::YearFirst);
    return row;
}

Result<QByteArray> keptBytes(Session &session, const QByteArray &sha256)
{
    return session.store.read([&](Database &db) -> Result<QByteArray> {
        Rows rows = db.query("SELECT bytes FROM attachment WHERE sha256 = ?", sha256);
        if (!rows.next())
            return failure(ErrorCode::NotFound, TemperatureRowsSay::tr("The file of this record is not in the ledger."));
        return rows.blob(0);
    });
}

/// As the entry says; the single excursions are not in it.
LotTemperature borneIn(const Event &event, const EventLine &line)
{
    LotTemperature lot;
    lot.event = event.id;
    lot.at = event.recordTime;
    lot.place = event.location;
    lot.placeName = text(event.fields, u"event.place");
    lot.stay.lot = line.lot;
    lot.stay.most = line.quantity;
    lot.stay.spans = {{get<QDateTime>(event.fields, u"event.logFrom").value_or(QDateTime()), get<QDateTime>(event.fields, u"event.logTo").value_or(QDateTime())}};
    lot.range = {milliAt(line.fields, u"line.rangeLow"), milliAt(line.fields, u"line.rangeHigh")};
    lot.coldest = milliAt(line.fields, u"line.coldest");
    lot.warmest = milliAt(line.fields, u"line.warmest");
    lot.excursions.resize(static_cast<std::size_t>(std::max<qint64>(0, wholeAt(line.fields, u"line.excursions"))));
    lot.minutesOutside = wholeAt(line.fields, u"line.minutesOutside");
    return lot;
}

/// What the file says of a line of the entry.
void workOut(const std::vector<Reading> &readings, const std::vector<LotStay> &stays, LotTemperature &lot)
{
    const auto stay = std::ranges::find(stays, lot.stay.lot, &LotStay::lot);
    if (stay == stays.end())
        return;
    lot.stay = *stay;
    lot.excursions = excursionsIn(readings, lot.range, lot.stay.spans);
}

} // namespace

Result<std::vector<TemperatureRow>> TemperatureLogs::list(LocationId place, int limit)
{
    const auto ids = m_session.store.read([&](Database &db) -> Result<std::vector<EventId>> {
        std::vector<EventId> found;
        Rows rows = db.query("SELECT id FROM effective_event WHERE step = 'temperature.log' AND (?1 = 0 OR location_id = ?1) "
                             "ORDER BY id DESC LIMIT ?2",
                             place, limit);
        while (rows.next())
            found.push_back(rows.id<EventId>(0));
        return found;
    });
    if (!ids)
        return Failure(ids.error());
    LedgerQuery query(m_session);
    std::vector<TemperatureRow> found;
    for (const EventId id : *ids) {
        const auto event = query.event(id);
        if (!event)
            return Failure(event.error());
        if (event->corrects == EventId{} || !text(event->fields, u"event.loggerFile").isEmpty())
            found.push_back(temperatureRowOf(*event));
    }
    return found;
}

Result<std::vector<LotTemperature>> TemperatureLogs::ofLot(LotId lot)
{
    LedgerQuery query(m_session);
    const auto ids = m_session.store.read([&](Database &db) -> Result<std::vector<EventId>> {
        std::vector<EventId> found;
        Rows rows = db.query("SELECT DISTINCT effective_line.event_id FROM effective_line JOIN event ON event.id = effective_line.event_id "
                             "WHERE effective_line.lot_id = ? AND event.step = 'temperature.log' ORDER BY effective_line.event_id",
                             lot);
        while (rows.next())
            found.push_back(rows.id<EventId>(0));
        return found;
    });
    if (!ids)
        return Failure(ids.error());
    std::vector<LotTemperature> found;
    for (const EventId id : *ids) {
        const auto event = query.event(id);
        if (!event)
            return Failure(event.error());
        const auto line = std::ranges::find(event->lines, lot, &EventLine::lot);
        if (line != event->lines.end())
            found.push_back(borneIn(*event, *line));
    }
    return found;
}

Result<TemperatureStory> TemperatureLogs::story(EventId id, Progress &progress)
{
    const auto event = LedgerQuery(m_session).event(id);
    if (!event)
        return Failure(event.error());
    TemperatureStory told;
    told.row = temperatureRowOf(*event);
    if (told.row.file.isEmpty())
        return failure(ErrorCode::NotFound, TemperatureRowsSay::tr("Entry %1 is no temperature record.").arg(raw(id)));
    const auto bytes = keptBytes(m_session, told.row.file);
    if (!bytes)
        return Failure(bytes.error());
    auto file = readLoggerBytes(*bytes, told.row.dates, event->recordTime, progress);
    if (!file)
        return Failure(file.error());
    told.readings = std::move(file->readings);
    if (told.readings.empty())
        return told;
    const Span whole{told.readings.front().at, told.readings.back().at};
    told.excursions = excursionsIn(told.readings, told.row.range, {whole});
    const auto stays = staysAt(m_session, told.row.place, whole);
    if (!stays)
        return Failure(stays.error());
    Catalog catalog(m_session);
    for (const EventLine &line : event->lines) {
        LotTemperature lot = borneIn(*event, line);
        workOut(told.readings, *stays, lot);
        const auto known = catalog.lot(line.lot);
        lot.stay.lotCode = known ? known->code : QString();
        const auto item = known ? catalog.item(known->item) : Result<Item>(Failure(known.error()));
        lot.stay.itemName = item ? item->name : QString();
        told.lots.push_back(std::move(lot));
    }
    return told;
}

} // namespace suben
