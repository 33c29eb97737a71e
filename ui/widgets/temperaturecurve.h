#pragma once

#include "core/exchange/temperatures.h"

#include <QDateTime>
#include <vector>

namespace suben
{

/// A point of a curve: seconds since its beginning, thousandths of a degree.
struct CurvePoint {
    qint64 second = 0;
    int milli = 0;
    bool operator==(const CurvePoint &) const = default;
};

/// The readings of a logger as they are drawn: so few points that a year of minutes draws as fast as a day, none of its
/// extremes lost.
struct TemperatureCurve {
    QDateTime first;
    qint64 seconds = 0; ///< from the first reading to the last
    TemperatureRange range;
    int low = 0; ///< of the picture, below everything that is in it
    int high = 0;
    std::vector<CurvePoint> points;
    std::vector<std::vector<CurvePoint>> outside; ///< each time out of the range
    std::vector<CurvePoint> worst;                ///< the furthest of each, the five worst
};

/// Of at least one reading, in time order.
TemperatureCurve curveOf(const std::vector<Reading> &readings, const TemperatureRange &range);

} // namespace suben
