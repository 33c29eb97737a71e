#pragma once

#include <QString>

namespace suben::bench
{

/// CPU time of this process so far, user and system, in nanoseconds.
qint64 cpuNow();
/// The most memory this process has held so far, in MB.
qint64 peakMegabytes();

/// Prints one figure with its target; remembers whether all were met.
class Figures final
{
public:
    void atMost(const QString &what, double value, double target, const QString &unit);
    void note(const QString &text);
    bool allMet() const { return m_allMet; }

private:
    bool m_allMet = true;
};

} // namespace suben::bench
