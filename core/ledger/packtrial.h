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

/// A draft of what somebody typed to see what the rules say: at most one line, of the item, party, lot or object named in
/// `item.name`, `party.name`, `lot.code` and the step's object key. NotFound where the ledger does not have it.
Result<EventDraft> trialDraft(Session &session, const RulePack &pack, const StepRule &step, const Fields &typed);

} // namespace suben
