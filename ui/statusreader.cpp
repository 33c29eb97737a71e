#include "ui/statusreader.h"

#include "core/ledger/chain.h"

namespace suben
{

StatusFacts readStatus(Session &session)
{
    StatusFacts facts;
    Chain chain(session);
    if (const auto unsealed = chain.unsealedEvents())
        facts.unsealed = static_cast<int>(*unsealed);
    if (const auto seals = chain.seals(); seals && !seals->isEmpty())
        facts.sealedDay = seals->last().day.toString(QStringLiteral("MM-dd"));
    return facts;
}

} // namespace suben
