#pragma once

#include "core/ledger/session.h"
#include "ui/today/todayfacts.h"

namespace suben
{

/// Fills `tasks`, `late`, `dueToday` and `dues`: alarms, reminders, what stands open, expired lots, what a platform sent back,
/// and at most three set-up tasks. The other facts have been read.
Result<void> readTasks(Session &session, TodayFacts &facts);

} // namespace suben
