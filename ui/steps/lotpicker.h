#pragma once

#include "core/ledger/stock.h"
#include "core/model/event.h"
#include "ui/form/picklist.h"

#include <vector>

namespace suben
{

/// Finds the lots a typed word may mean: what is there first, by expiry, then what was there.
class LotPicker final
{
public:
    /// A lot at a place; without a lot an item whose lots are proposed.
    struct Candidate {
        StockRow stock;
        bool isItem() const { return stock.lot == LotId{}; }
    };
    enum class Items { Offered, Left };

    /// `Offered`: an item alone may be chosen.
    LotPicker(Session &session, Items items) : m_session(session), m_items(items) {}

    QList<Pick> find(const QString &typed);
    /// Every lot of an item that is there; with a lot, that one at its places, also where it is used up.
    QList<Pick> ofItem(ItemId item, LotId only = {});
    /// By the key of a pick of the last list.
    const Candidate &candidate(qint64 key) const { return m_candidates.at(static_cast<size_t>(key - 1)); }

private:
    void offer(const StockFilter &filter, LotId only, QList<Pick> &picks);
    void offerItem(ItemId item, QList<Pick> &picks);

    Session &m_session;
    Items m_items;
    std::vector<Candidate> m_candidates;
};

/// A line that names an item alone, shared out over its lots, first expired first. What is not there is asked of the
/// last one. The line itself when no lot may be used.
std::vector<DraftLine> sharedOut(Session &session, const DraftLine &line);

} // namespace suben
