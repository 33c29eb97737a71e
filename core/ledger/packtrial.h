#pragma once

#include "core/ledger/ledger.h"
#include "core/rules/rulepacks.h"

namespace suben
{

/// What rules say to a draft that is never recorded.
struct Trial {
    Checked checked;
    std::vector<PackProblem> problems; ///< of the packs in use and those laid in
};

/// Checks a draft under the rules of the ledger as they stand in its file, with one more pack, overlay or table laid
/// over them where it is given. `again`: the entry the draft was made of, which then does not count beside it.
Result<Trial> tryRules(Session &session, const EventDraft &draft, const std::optional<PackText> &laid = {},
                       EventId again = {});

} // namespace suben
