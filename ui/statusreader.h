#pragma once

#include "core/ledger/session.h"
#include "ui/statusstrip.h"

namespace suben
{

/// What the status strip says of the open ledger. Reads few rows; runs after each posting.
StatusFacts readStatus(Session &session);

} // namespace suben
