#pragma once

#include <QDateTime>

namespace suben
{

/// The time of the ledger: always UTC+08:00, wherever the machine believes it is (GB/T 7408).
class Clock
{
public:
    virtual ~Clock();
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands still until told otherwise: tests, training ledgers, `--clock`.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &time);
    QDateTime now() const override;
    void set(const QDateTime &time);

private:
    QDateTime m_time;
};

/// The same instant in UTC+08:00.
QDateTime inChina(const QDateTime &time);
/// A wall-clock time in China.
QDateTime chinaTime(QDate date, QTime time);
/// `2026-11-22T09:30:00+08:00`, with seconds; empty for no time.
QString toIso(const QDateTime &time);
/// `2026-11-22`; empty for no date.
QString toIso(QDate date);

} // namespace suben
