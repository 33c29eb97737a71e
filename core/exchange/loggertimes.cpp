#include "core/exchange/loggertimes.h"

#include "core/base/clock.h"
#include "core/codes/normalise.h"

#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qint64 DaysAhead = 1;
constexpr int YearsBack = 10;
constexpr int LoggerCentury = 2000;
constexpr qsizetype LongestTime = 48;

/// The hour of a clock of twelve.
int clockHourOf(int hour, const QString &half)
{
    if (half.isEmpty())
        return hour;
    if (hour > 12)
        return hour;
    const bool isAfternoon = half.startsWith(u'P') || half == u"下午";
    return hour % 12 + (isAfternoon ? 12 : 0);
}

std::optional<int> clockSecondsOf(const QRegularExpressionMatch &match, int from)
{
    const QString half = match.captured(from) + match.captured(from + 4);
    const int hour = clockHourOf(match.captured(from + 1).toInt(), half);
    const int minute = match.captured(from + 2).toInt();
    const int second = match.captured(from + 3).toInt();
    if (hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return (hour * 60 + minute) * 60 + second;
}

std::optional<int> clockOffsetOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"Z")
        return 0;
    const int hours = QStringView(text).mid(1, 2).toInt();
    const int minutes = QStringView(text).right(2).toInt();
    return (text.front() == u'-' ? -1 : 1) * (hours * 60 + minutes) * 60;
}

const QString ClockPattern =
    QStringLiteral("(AM|PM|上午|下午)?\\s*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})(?:[.,]\\d{1,9})?)?[秒分]?\\s*(AM|PM|上午|下午)?");

QString preparedTime(QStringView text)
{
    return text.size() > LongestTime ? QString() : halfWidth(text).trimmed().toUpper();
}

QDate writtenDateIn(const WrittenTime &w, DateOrder order)
{
    const auto year = [](int number, bool isWhole) { return isWhole ? number : LoggerCentury + number; };
    if (w.isYearFirst || (order == DateOrder::YearFirst && !w.isYearLast))
        return {year(w.first, w.isYearFirst), w.second, w.third};
    if (order == DateOrder::YearFirst)
        return {};
    const int whichYear = year(w.third, w.isYearLast);
    return order == DateOrder::DayFirst ? QDate(whichYear, w.second, w.first) : QDate(whichYear, w.first, w.second);
}

} // namespace

std::optional<int> parseTimeOfDay(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^") + ClockPattern + QStringLiteral("$"));
    const auto match = pattern.match(preparedTime(text));
    return match.hasMatch() ? clockSecondsOf(match, 1) : std::nullopt;
}

std::optional<WrittenTime> parseWrittenTime(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})[-/.年](\\d{1,2})[-/.月](\\d{1,4})日?(?:[\\sT,]*") + ClockPattern +
                                            QStringLiteral("\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const auto match = pattern.match(preparedTime(text));
    if (!match.hasMatch())
        return std::nullopt;
    WrittenTime written{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                        match.capturedLength(1) == 4, match.capturedLength(3) == 4};
    if (match.capturedLength(1) == 3 || match.capturedLength(3) == 3 || (written.isYearFirst && written.isYearLast))
        return std::nullopt;
    if (match.capturedLength(5) > 0) {
        const auto seconds = clockSecondsOf(match, 4);
        if (!seconds)
            return std::nullopt;
        written.seconds = *seconds;
        written.offset = clockOffsetOf(match.captured(9));
    }
    return written;
}

std::optional<QDateTime> timeIn(const WrittenTime &written, DateOrder order)
{
    const QDate day = writtenDateIn(written, order);
    if (!day.isValid() || written.seconds < 0)
        return std::nullopt;
    const QTime time = QTime(0, 0).addSecs(written.seconds);
    if (!written.offset)
        return chinaTime(day, time);
    return inChina(QDateTime(day, time, Qt::OffsetFromUTC, *written.offset));
}

std::vector<DateOrder> ordersOf(const std::vector<WrittenTime> &times, const QDateTime &now)
{
    const bool isTold = std::ranges::all_of(times, &WrittenTime::isYearFirst);
    std::vector<DateOrder> possible;
    std::vector<DateOrder> inTurn;
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (isTold && order != DateOrder::YearFirst)
            break;
        bool isPossible = !times.empty();
        bool ascends = true;
        bool descends = true;
        std::optional<QDateTime> before;
        for (std::size_t i = 0; isPossible && i < times.size(); ++i) {
            const auto at = timeIn(times[i], order);
            isPossible = at && *at <= now.addDays(DaysAhead) && *at >= now.addYears(-YearsBack);
            ascends = ascends && (!before || !isPossible || *before <= *at);
            descends = descends && (!before || !isPossible || *before >= *at);
            before = at;
        }
        if (isPossible)
            possible.push_back(order);
        if (isPossible && (ascends || descends))
            inTurn.push_back(order);
    }
    return inTurn.empty() ? possible : inTurn;
}

} // namespace suben
