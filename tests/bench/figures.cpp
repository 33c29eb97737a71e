#include "tests/bench/figures.h"

#include <cstdio>
#include <ctime>
#include <sys/resource.h>

namespace suben::bench
{

qint64 cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

qint64 peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void Figures::atMost(const QString &what, double value, double target, const QString &unit)
{
    const bool met = value <= target;
    m_allMet = m_allMet && met;
    std::printf("%-58s %10.2f %-4s (at most %g) %s\n", what.toUtf8().constData(), value, unit.toUtf8().constData(), target, met ? "" : "MISSED");
    std::fflush(stdout);
}

void Figures::note(const QString &text)
{
    std::printf("  %s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace suben::bench
