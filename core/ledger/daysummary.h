#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"

#include <QDate>
#include <vector>

namespace suben
{

/// What was sold over the counter of one lot on one day.
struct DayLine {
    LotId lot{};
    QString itemName;
    QString lotCode;
    std::optional<QDate> expiry;
    Quantity quantity; ///< in the item's own unit
    Money amount;      ///< of the lines that have one
    int lines = 0;
    bool operator==(const DayLine &) const = default;
};

/// How many entries of a step the day has.
struct DayStep {
    QString step;
    int entries = 0;
    bool operator==(const DayStep &) const = default;
};

/// One day as the ledger has it: effective entries whose event date it is.
struct DaySummary {
    QDate day;
    std::vector<DayLine> retail; ///< by item, then expiry
    std::vector<DayStep> steps;  ///< most entries first
    Money amount;                ///< of the retail lines
    qint64 entries = 0;
    qint64 corrections = 0; ///< entries recorded for the day that correct or void another
    EventId close{};        ///< the day's close; {}: not closed
    bool operator==(const DaySummary &) const = default;
};

/// Reads one day. `closeStep` is the step that closes it.
Result<DaySummary> daySummary(Session &session, QDate day, const QString &closeStep);

} // namespace suben
