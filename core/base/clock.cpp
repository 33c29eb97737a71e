#include "core/base/clock.h"

namespace suben
{

namespace
{

constexpr int ChinaOffset = 8 * 3600;

// Every posted line passes through here, and QDate::toString goes through printf.

void write(QChar *to, int number, int digits)
{
    for (int at = digits - 1; at >= 0; --at, number /= 10)
        to[at] = QChar(u'0' + number % 10);
}

void write(QChar *to, QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    write(to, year, 4);
    to[4] = u'-';
    write(to + 5, month, 2);
    to[7] = u'-';
    write(to + 8, day, 2);
}

/// What ISO 8601 writes with four digits.
bool isPlain(QDate date)
{
    return date.year() >= 0 && date.year() <= 9999;
}

} // namespace

Clock::~Clock() = default;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(ChinaOffset);
}

FixedClock::FixedClock(const QDateTime &time) : m_time(inChina(time)) {}

QDateTime FixedClock::now() const
{
    return m_time;
}

void FixedClock::set(const QDateTime &time)
{
    m_time = inChina(time);
}

QDateTime inChina(const QDateTime &time)
{
    return time.toOffsetFromUtc(ChinaOffset);
}

QDateTime chinaTime(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, ChinaOffset);
}

QString toIso(const QDateTime &time)
{
    const QDateTime china =
        time.offsetFromUtc() == ChinaOffset && time.timeSpec() == Qt::OffsetFromUTC ? time : inChina(time);
    if (!china.isValid() || !isPlain(china.date()))
        return china.toString(Qt::ISODate);
    QString text = QStringLiteral("0000-00-00T00:00:00+08:00");
    QChar *const to = text.data();
    write(to, china.date());
    const QTime clock = china.time();
    write(to + 11, clock.hour(), 2);
    write(to + 14, clock.minute(), 2);
    write(to + 17, clock.second(), 2);
    return text;
}

QString toIso(QDate date)
{
    if (!date.isValid() || !isPlain(date))
        return date.toString(Qt::ISODate);
    QString text(10, Qt::Uninitialized);
    write(text.data(), date);
    return text;
}

} // namespace suben
