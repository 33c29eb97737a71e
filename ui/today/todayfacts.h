#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/chain.h"
#include "core/ledger/stock.h"
#include "core/storage/backup.h"
#include "core/sync/outbox.h"
#include "ui/desk.h"
#include "ui/widgets/tag.h"

#include <array>

namespace suben
{

/// One thing somebody must do, and where it is done.
struct TodayTask {
    int daysLate = 0; ///< 0: today; below: still to come
    Tag tag;
    QString title;
    QString about;
    QString basis;
    QString when;
    QString word; ///< of the button
    Target cure;
};

/// Lots by the week in which they expire: expired already, this week, the next five.
inline constexpr int ExpiryWeeks = 7;

/// What 今日 shows.
struct TodayFacts {
    QDate today;
    std::vector<TodayTask> tasks; ///< late first, then today, then in order of the day
    int late = 0;
    int dueToday = 0;
    int dues = 0; ///< all reminders ahead and alarms, also those not in `tasks`
    std::array<int, ExpiryWeeks> weeks{};
    std::vector<StockRow> expiring;        ///< the first to expire, expired ones included
    std::vector<PlatformStatus> platforms; ///< that are switched on
    qint64 unsealed = 0;
    std::optional<Seal> seal; ///< the last one
    std::optional<BackupNote> backup;
    int received = 0; ///< entries dated today
    int shipped = 0;
};

/// Reads all of it; for a Task.
Result<TodayFacts> readToday(Workspace &workspace, Progress &progress);

} // namespace suben
