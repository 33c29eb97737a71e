#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace suben
{

/// The two days a list, a trace or a report is read by. Neither: the ledger as it stands now.
struct ViewDays {
    std::optional<QDate> asOf;      ///< entries of this day are the last (event time)
    std::optional<QDate> asKnownOn; ///< only what was written by the end of this day (record time); no later correction

    bool isPresent() const { return !asOf && !asKnownOn; }
    /// By which a lot is in date or expired: the earlier of the two, else today.
    QDate day(QDate today) const;
    /// `up to 2026-11-20 · as it was known on 2026-11-21`; empty for the present. Heads screens and papers.
    QString words() const;
    /// What follows the title in a file's name, with a space before it; empty for the present.
    QString inFileName() const;
    bool operator==(const ViewDays &) const = default;
};

/// The texts that the dates of events are compared with; `9999…` where there is no bound.
struct ViewBounds {
    explicit ViewBounds(const ViewDays &days);
    QString eventDate;  ///< events of this day are the last
    QString recordTime; ///< events written before this moment
};

} // namespace suben
