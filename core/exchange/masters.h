#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/rowreader.h"
#include "core/ledger/catalog.h"

#include <QHash>

namespace suben
{

/// Finds the parties and items a file speaks of, and proposes those the ledger does not know. What the file says more
/// about a known one completes it; nothing is ever overwritten.
class Masters final
{
public:
    Masters(Session &session, ImportPlan &plan);

    /// By credit code, else by name; -1 when the fields hold neither. `party.*` fields.
    Result<int> party(const Fields &fields);
    /// By GTIN, own code, name with spec; -1 when there is nothing to go by, or when it is unknown and may not be made
    /// (a sale of what never came in). Findings go to `facts`.
    Result<int> item(RowFacts &facts);

private:
    Result<std::optional<Item>> findItem(const Fields &fields);
    PlannedItem proposed(const RowFacts &facts) const;
    int keep(const QString &key, PlannedItem item);

    Session &m_session;
    ImportPlan &m_plan;
    Catalog m_catalog;
    QHash<QString, int> m_parties;
    QHash<QString, int> m_items;
};

} // namespace suben
