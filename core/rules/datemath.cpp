#include "core/rules/datemath.h"

#include "core/base/clock.h"

namespace suben
{

namespace
{

QDate clamped(int year, int month, int day)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addDays(qMin(day, first.daysInMonth()) - 1) : QDate();
}

Value known(QDate date)
{
    return date.isValid() ? Value(date) : Value();
}

Value withDay(const Value &dateOrTime, QDate day)
{
    if (!day.isValid())
        return {};
    if (const auto *time = std::get_if<QDateTime>(&dateOrTime))
        return chinaTime(day, inChina(*time).time());
    return day;
}

} // namespace

WorkingDays::WorkingDays(const RuleTable &holidays)
{
    const int day = holidays.column(u"day");
    const int kind = holidays.column(u"kind");
    for (const QStringList &row : holidays.rows) {
        const auto date = parseIsoDate(row.value(day));
        if (!date)
            continue;
        (row.value(kind) == u"work" ? m_worked : m_off).insert(*date);
    }
    for (const QString &year : holidays.covers)
        m_years.insert(year.toInt());
}

bool WorkingDays::isWorked(QDate date) const
{
    if (m_worked.contains(date))
        return true;
    return date.dayOfWeek() <= Qt::Friday && !m_off.contains(date);
}

QDate WorkingDays::add(QDate date, int count) const
{
    const int step = count < 0 ? -1 : 1;
    for (int left = qAbs(count); left > 0;) {
        date = date.addDays(step);
        if (isWorked(date))
            --left;
    }
    return date;
}

DateSum addTo(const Value &dateOrTime, const Duration &duration, const WorkingDays &days)
{
    const auto day = dayOf(dateOrTime);
    if (!day)
        return {};
    if (duration.of == Duration::Of::Hours || duration.of == Duration::Of::Minutes) {
        const auto *time = std::get_if<QDateTime>(&dateOrTime);
        const qint64 seconds = qint64(duration.count) * (duration.of == Duration::Of::Hours ? 3600 : 60);
        return {time != nullptr ? Value(inChina(time->addSecs(seconds))) : Value(), false};
    }
    if (duration.of == Duration::Of::WorkingDays) {
        const QDate end = days.add(*day, duration.count);
        return {withDay(dateOrTime, end), !days.covers(day->year()) || !days.covers(end.year())};
    }
    return {withDay(dateOrTime, addDuration(*day, duration).value_or(QDate())), false};
}

Value fixedDay(const Value &from, int day, int month, int monthsAfter, int yearsAfter)
{
    const auto date = dayOf(from);
    if (!date)
        return {};
    const QDate first = QDate(date->year() + yearsAfter, month > 0 ? month : date->month(), 1).addMonths(monthsAfter);
    return known(clamped(first.year(), first.month(), day));
}

Value monthEnd(const Value &value)
{
    const auto date = dayOf(value);
    return date ? known(clamped(date->year(), date->month(), 31)) : Value();
}

Value wholeDays(const Value &from, const Value &to)
{
    const auto a = dayOf(from);
    const auto b = dayOf(to);
    return a && b ? Value(Decimal::fromInteger(a->daysTo(*b))) : Value();
}

Value completedYears(const Value &from, const Value &to)
{
    const auto a = dayOf(from);
    const auto b = dayOf(to);
    if (!a || !b)
        return {};
    const bool reached = b->month() > a->month() || (b->month() == a->month() && b->day() >= a->day());
    return Decimal::fromInteger(b->year() - a->year() - (reached ? 0 : 1));
}

std::optional<QDate> dayOf(const Value &value)
{
    if (const auto *date = std::get_if<QDate>(&value))
        return *date;
    if (const auto *time = std::get_if<QDateTime>(&value))
        return inChina(*time).date();
    return std::nullopt;
}

} // namespace suben
