#pragma once

#include "core/base/value.h"
#include "core/rules/ruletable.h"

#include <QSet>

namespace suben
{

/// Which days are worked: Monday to Friday, and what table `holidays` says otherwise (make-up Saturdays work).
class WorkingDays final
{
public:
    WorkingDays() = default;
    explicit WorkingDays(const RuleTable &holidays);

    bool isWorked(QDate date) const;
    /// Whether the table says anything about that year.
    bool covers(int year) const { return m_years.contains(year); }
    /// The n-th working day after (before, for negative n) the date.
    QDate add(QDate date, int count) const;

private:
    QSet<QDate> m_off;
    QSet<QDate> m_worked;
    QSet<int> m_years;
};

/// Result of date arithmetic. `guessed`: working days of a year that the holidays table does not cover were counted.
struct DateSum {
    Value value;
    bool guessed = false;
};

/// A date or time plus one duration. Months and years clamp to the month's end; hours and minutes need a time.
DateSum addTo(const Value &dateOrTime, const Duration &duration, const WorkingDays &days);

/// Day `day` of a month (month 0: the month of `from`), after so many months and years; the day clamps.
Value fixedDay(const Value &from, int day, int month, int monthsAfter, int yearsAfter);
/// Last day of the month.
Value monthEnd(const Value &date);
/// Whole days from one to the other, negative when it goes back.
Value wholeDays(const Value &from, const Value &to);
/// Completed years, as ages are counted: one born on 29 February completes a year on 1 March.
Value completedYears(const Value &from, const Value &to);
/// The day of a date or time, in China.
std::optional<QDate> dayOf(const Value &value);

} // namespace suben
