#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"
#include "ui/models/linesmodel.h"

namespace suben
{

/// The lines of a posted entry as rows of its form: every cell as it was entered, what the rules had computed left to
/// them again, and each row with what it was, so that a correction shows both. Errors: NotFound.
Result<std::vector<LineRow>> rowsOf(Session &session, EventId event, const EventDraft &draft, const LinesModel &lines);

} // namespace suben
