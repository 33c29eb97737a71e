#include "core/ledger/packtrial.h"

#include "core/ledger/firmrules.h"

namespace suben
{

Result<Trial> tryRules(Session &session, const EventDraft &draft, const std::optional<PackText> &laid, EventId again)
{
    auto firm = FirmRules(session).overlays();
    if (!firm)
        return Failure(firm.error());
    if (laid)
        firm->push_back(*laid);
    const RulePacks packs = RulePacks::load(packSourcesOf(session, std::move(*firm)));
    Session trying{session.store, packs, session.clock, session.keys, session.actor, session.info, {}, {}};
    Ledger ledger(trying);
    auto checked = again == EventId{} ? ledger.check(draft) : ledger.checkCorrection(again, draft);
    if (!checked)
        return Failure(checked.error());
    return Trial{std::move(*checked), packs.problemsOf(session.info.categories + packs.laidIn())};
}

} // namespace suben
