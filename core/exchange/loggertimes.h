#pragma once

#include "core/exchange/loggerfile.h"

namespace suben
{

/// A time as it stands in a file before anybody knows which number is the day.
struct WrittenTime {
    int first = 0; ///< the three numbers of the date
    int second = 0;
    int third = 0;
    bool isYearFirst = false; ///< the first has four digits
    bool isYearLast = false;  ///< the last has
    int seconds = -1;         ///< of the day; -1: a date alone
    std::optional<int> offset{}; ///< seconds from UTC; nothing: China's
};

/// `2026-11-05 09:30:00`, `5/11/2026 9:30 PM`, `2026年11月5日 下午3:05`, `2026-11-05T09:30:00Z`.
std::optional<WrittenTime> parseWrittenTime(QStringView text);
/// `09:30`, `9:30:15 PM`, `下午3:05`: seconds of the day.
std::optional<int> parseTimeOfDay(QStringView text);
/// Nothing when it is no date in that order.
std::optional<QDateTime> timeIn(const WrittenTime &written, DateOrder order);
/// The orders in which every one of these is a time near enough to `now`; where there are several, only those in which
/// they go on one after the other, if there are any. One order is enough where the year is told by its four digits.
std::vector<DateOrder> ordersOf(const std::vector<WrittenTime> &times, const QDateTime &now);

} // namespace suben
