#pragma once

#include "core/exchange/lotstays.h"
#include "core/model/item.h"

#include <map>

namespace suben
{

/// What is told beside the file.
struct TemperatureOrder {
    LocationId place{};
    std::optional<DateOrder> dates{};       ///< where the file can be read in two ways
    std::optional<TemperatureRange> range{}; ///< what the place has to keep; nothing: as the last record of the place
};

/// A lot that was there, with what it had to bear.
struct LotTemperature {
    EventId event{}; ///< {}: not recorded yet
    QDateTime at{};  ///< when the record was made
    LocationId place{};
    QString placeName;
    LotStay stay;
    TemperatureRange range; ///< of the item's own condition, else of the place
    int coldest = 0;
    int warmest = 0;
    std::vector<Excursion> excursions;
    qint64 minutesOutside = 0;
};

/// What recording a file would do. Nothing was written to make it.
struct TemperaturePlan {
    TemperatureOrder order;
    QString fileName;
    QByteArray bytes;
    LoggerFile file;
    QString placeName;
    std::optional<TemperatureRange> range; ///< of the place; nothing: it has to be told
    std::vector<LotTemperature> lots;      ///< the ones with excursions first
    std::vector<Excursion> excursions;     ///< of the place itself
    EventId earlier{};                     ///< the effective entry this file stands in already

    bool asksRange() const { return !range && !file.asksOrder(); }
    bool isReady() const { return !file.asksOrder() && range.has_value() && earlier == EventId{}; }
    int lotsOutside() const;
};

/// One record, as a list shows it.
struct TemperatureRow {
    EventId event{};
    QDateTime at; ///< of the record
    LocationId place{};
    QString placeName;
    QString logger;
    QDateTime from;
    QDateTime to;
    qint64 readings = 0;
    TemperatureRange range;
    int coldest = 0;
    int warmest = 0;
    qint64 minutesOutside = 0; ///< of the place
    int lots = 0;
    int lotsOutside = 0;
    QByteArray file; ///< SHA-256 of the attachment
    DateOrder dates = DateOrder::YearFirst;
};

/// A record with the readings of its file and what every lot had to bear, worked out anew from both.
struct TemperatureStory {
    TemperatureRow row;
    std::vector<Reading> readings;
    std::vector<LotTemperature> lots;
    std::vector<Excursion> excursions;
};

/// What a temperature logger saw at a place, kept as an entry with the file itself: the lots that were there are its
/// lines, so it is part of their trace and of every package they go into.
class TemperatureLogs final
{
public:
    explicit TemperatureLogs(Session &session) : m_session(session) {}

    /// Errors: those of readLoggerFile; NotFound for no such place.
    Result<TemperaturePlan> plan(const QString &path, const TemperatureOrder &order, Progress &progress);
    /// One entry. Refused when the range or the order of the dates is missing, and when the file is recorded already.
    Result<EventId> record(const TemperaturePlan &plan);

    /// Effective ones, the newest first; of a place, or of all.
    Result<std::vector<TemperatureRow>> list(LocationId place = {}, int limit = 200);
    /// What a lot had to bear, as its entries say; without the single excursions.
    Result<std::vector<LotTemperature>> ofLot(LotId lot);
    /// NotFound when the entry is no temperature record.
    Result<TemperatureStory> story(EventId event, Progress &progress);

private:
    Session &m_session;
};

/// What the item itself has to be kept at: the settings `<tag>Least` and `<tag>Limit` of its pack for each of its tags
/// (`cold`, `chilled`, `frozen`); nothing where no tag says.
std::optional<TemperatureRange> conditionOf(const Session &session, const Item &item);

} // namespace suben
