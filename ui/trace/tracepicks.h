#pragma once

#include "core/ledger/search.h"
#include "ui/form/picklist.h"

namespace suben
{

/// What the trace box offers while something is typed, and what each offer stands for.
class TracePicks final
{
public:
    /// Lots, items, documents, codes, objects, vehicles and parties that answer to the text.
    QList<Pick> find(Session &session, const QString &typed);
    /// The lots of an item, also those that are used up.
    Result<QList<Pick>> lotsOf(Session &session, ItemId item);
    /// What was last brought by or sold to a party.
    Result<QList<Pick>> movementsWith(Session &session, PartyId party);
    /// What was offered under that key.
    const Hit &hit(qint64 key) const { return m_hits.at(static_cast<size_t>(key - 1)); }

private:
    Pick offer(const Hit &hit);

    std::vector<Hit> m_hits;
};

} // namespace suben
