#pragma once

#include "core/base/ids.h"
#include "core/base/quantity.h"
#include "core/exchange/loggerfile.h"
#include "core/ledger/session.h"

#include <utility>
#include <vector>

namespace suben
{

/// From when to when, both included.
using Span = std::pair<QDateTime, QDateTime>;

/// A lot that was at a place while it was watched.
struct LotStay {
    LotId lot{};
    ItemId item{};
    QString itemName;
    QString lotCode;
    Quantity most;           ///< the most that was there, in the item's unit
    std::vector<Span> spans; ///< within the time that was asked about
};

/// The lots that were at the place, or at one within it, between two times: what the effective entries say.
Result<std::vector<LotStay>> staysAt(Session &session, LocationId place, const Span &watched);

/// Thousandths of a degree, both bounds allowed.
struct TemperatureRange {
    int low = 0;
    int high = 0;
    bool holds(int milli) const { return milli >= low && milli <= high; }
    bool operator==(const TemperatureRange &) const = default;
};

/// `2…8`, `-25..-18`, `2~8 ℃`, `2至8`: the lower bound first. Nothing for anything else.
std::optional<TemperatureRange> parseTemperatureRange(QStringView text);
/// `2…8 °C`.
QString rangeText(const TemperatureRange &range);

/// A time in which a lot was too cold or too warm.
struct Excursion {
    QDateTime from;
    QDateTime to; ///< the first reading that was good again, or where the lot's stay or the file ended
    int peak = 0; ///< the reading furthest from the range, thousandths of a degree
    qint64 minutes() const { return from.secsTo(to) / 60; }
    bool operator==(const Excursion &) const = default;
};

/// In time order; readings are in time order too. Only those within the spans count.
std::vector<Excursion> excursionsIn(const std::vector<Reading> &readings, const TemperatureRange &range, const std::vector<Span> &spans);

} // namespace suben
