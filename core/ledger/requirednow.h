#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/event.h"

#include <QSet>

namespace suben
{

/// What a form has to ask of a draft as it stands: the paths its event (-1) or one of its lines must have right now
/// (`always`, or `when` with a true condition). Writes nothing. Errors as Ledger::check.
Result<QSet<QString>> requiredNow(Session &session, const EventDraft &draft, int line);

} // namespace suben
