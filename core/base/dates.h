#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <compare>
#include <optional>

namespace suben
{

/// One length of time as packs write it: `nD nM nY nWD nH nMIN`, may be negative.
struct Duration {
    enum class Of { Minutes, Hours, Days, WorkingDays, Months, Years };
    qint32 count = 0;
    Of of = Of::Days;

    /// `24M`, `-1D`, and what stands on packs: `6个月`, `21天`, `18月`, `2年`, `12m`, `1y`, `180` (days).
    static std::optional<Duration> parse(QStringView text);
    /// `24M`: the form of packs and of storage.
    QString toString() const;
    /// `6个月`, `21天`: the form for people.
    QString inWords() const;
    bool operator==(const Duration &) const = default;
};

/// Months and years keep the day and clamp to the month's end (2026-08-31 + 6M = 2027-02-28). Working days and hours: nothing.
std::optional<QDate> addDuration(QDate date, const Duration &duration);

/// A date as it was written, which may name a month only.
struct WrittenDate {
    QDate date;               ///< the first of the month where there is no day
    bool monthOnly = false;
    bool operator==(const WrittenDate &) const = default;
};

/// What clerks and suppliers write (demand D20): `2026-11-05`, `2026.11.5`, `2026/11/5`, `20261105`, `261105`, `26.11.5`,
/// `2026年11月5日`, `2026年11月`, `2026-11`, `2611`, `11-05` and `11.5` (the year nearest to `today`), `今天`, `昨天`.
/// Full-width digits are read. Years 1990…2099. Nothing for what is no date: 2026-02-30, 20261332.
std::optional<WrittenDate> parseWrittenDate(QStringView text, QDate today);

/// `2026-11-05`; also an ISO date-time's date.
std::optional<QDate> parseIsoDate(QStringView text);
/// `2026-11-05T09:30:00+08:00`, `2026-11-05 09:30`; without an offset China is meant.
std::optional<QDateTime> parseIsoTime(QStringView text);

} // namespace suben
