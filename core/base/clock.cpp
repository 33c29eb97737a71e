#include "core/base/clock.h"

namespace suben
{

namespace
{
constexpr int ChinaOffset = 8 * 3600;
}

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
    return inChina(time).toString(Qt::ISODate);
}

} // namespace suben
