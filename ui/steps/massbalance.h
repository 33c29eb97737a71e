#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"

#include <vector>

namespace suben
{

/// What goes into a batch and what comes out of it.
struct MassBalance {
    std::vector<Quantity> in; ///< one sum a unit
    std::vector<Quantity> out;
    std::optional<Quantity> noted;      ///< the loss somebody wrote down
    std::optional<Quantity> difference; ///< in − out − noted; nothing where the units cannot be compared
};

/// Of the lines as they stand. Units of measure are turned into that of the first input.
MassBalance massBalance(Session &session, const EventDraft &draft);
/// `12.5 kg + 4袋`; a dash for nothing.
QString sumWord(const std::vector<Quantity> &sums);

} // namespace suben
