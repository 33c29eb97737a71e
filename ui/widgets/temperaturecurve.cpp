#include "ui/widgets/temperaturecurve.h"

#include <algorithm>

namespace suben
{

namespace
{

constexpr qint64 CurveColumns = 600;
constexpr std::size_t MostWorst = 5;

/// The coldest and the warmest of each column, in time order.
std::vector<CurvePoint> thinned(const std::vector<Reading> &readings, qint64 seconds)
{
    std::vector<CurvePoint> points;
    const auto pointOf = [&](const Reading &reading) {
        return CurvePoint{readings.front().at.secsTo(reading.at), reading.milli};
    };
    const auto columnOf = [&](const CurvePoint &point) { return seconds > 0 ? point.second * CurveColumns / seconds : 0; };
    for (std::size_t at = 0; at < readings.size();) {
        CurvePoint coldest = pointOf(readings[at]);
        CurvePoint warmest = coldest;
        const qint64 column = columnOf(coldest);
        for (; at < readings.size() && columnOf(pointOf(readings[at])) == column; ++at) {
            const CurvePoint point = pointOf(readings[at]);
            if (point.milli < coldest.milli)
                coldest = point;
            if (point.milli > warmest.milli)
                warmest = point;
        }
        const bool isColdFirst = coldest.second <= warmest.second;
        points.push_back(isColdFirst ? coldest : warmest);
        if (coldest != warmest)
            points.push_back(isColdFirst ? warmest : coldest);
    }
    return points;
}

int distance(const TemperatureRange &range, int milli)
{
    return std::max(range.low - milli, milli - range.high);
}

/// Where the way between two readings crosses the range, so that a time outside begins and ends on its edge.
CurvePoint crossing(const CurvePoint &inside, const CurvePoint &outside, const TemperatureRange &range)
{
    const int edge = outside.milli > range.high ? range.high : range.low;
    const qint64 whole = outside.milli - inside.milli;
    if (whole == 0)
        return inside;
    return {inside.second + (outside.second - inside.second) * (edge - inside.milli) / whole, edge};
}

void addOutside(TemperatureCurve &curve)
{
    const std::vector<CurvePoint> &points = curve.points;
    for (std::size_t at = 0; at < points.size();) {
        if (curve.range.holds(points[at].milli)) {
            ++at;
            continue;
        }
        std::vector<CurvePoint> run;
        if (at > 0)
            run.push_back(crossing(points[at - 1], points[at], curve.range));
        for (; at < points.size() && !curve.range.holds(points[at].milli); ++at)
            run.push_back(points[at]);
        if (at < points.size())
            run.push_back(crossing(points[at], points[at - 1], curve.range));
        curve.worst.push_back(*std::ranges::max_element(run, {}, [&](const CurvePoint &point) { return distance(curve.range, point.milli); }));
        curve.outside.push_back(std::move(run));
    }
    std::ranges::stable_sort(curve.worst, std::greater(), [&](const CurvePoint &point) { return distance(curve.range, point.milli); });
    if (curve.worst.size() > MostWorst)
        curve.worst.resize(MostWorst);
}

} // namespace

TemperatureCurve curveOf(const std::vector<Reading> &readings, const TemperatureRange &range)
{
    constexpr int LeastMargin = 500;
    TemperatureCurve curve;
    curve.first = readings.front().at;
    curve.seconds = readings.front().at.secsTo(readings.back().at);
    curve.range = range;
    curve.points = thinned(readings, curve.seconds);
    const auto [coldest, warmest] = std::ranges::minmax(readings, {}, &Reading::milli);
    curve.low = std::min(coldest.milli, range.low);
    curve.high = std::max(warmest.milli, range.high);
    const int margin = std::max(LeastMargin, (curve.high - curve.low) / 6);
    curve.low -= margin;
    curve.high += margin;
    addOutside(curve);
    return curve;
}

} // namespace suben
