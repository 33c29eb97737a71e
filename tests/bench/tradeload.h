#pragma once

#include "core/ledger/session.h"
#include "core/model/event.h"

#include <random>
#include <vector>

namespace suben::bench
{

/// A wholesaler's trade in some hundred dairy items: every fifth line is bought, ten lines a delivery; the others are
/// sold, four lines a sale, from lots that are there.
class TradeLoad final
{
public:
    /// Makes suppliers with licences, customers and items in the ledger.
    explicit TradeLoad(Session &session);

    /// The next drafts, until about `lines` lines are in them.
    std::vector<EventDraft> next(int lines);
    EventDraft delivery(int lines);
    EventDraft sale(int lines);

private:
    struct Stock {
        ItemId item;
        QString code;
        QDate made;
        int left = 0;
    };

    void makeParties(Session &session);
    void makeItems(Session &session);

    QDate m_today;
    std::vector<PartyId> m_suppliers;
    std::vector<PartyId> m_customers;
    std::vector<ItemId> m_items;
    std::vector<Stock> m_stock; ///< by item, the newest lot last
    std::mt19937 m_random{20261122};
    int m_bought = 0;
    int m_deliveries = 0;
};

} // namespace suben::bench
