#pragma once

#include "core/ledger/stock.h"
#include "core/model/event.h"

#include <QJsonObject>
#include <vector>

namespace suben
{

/// One lot at one place, as the ledger has it and as it was counted.
struct CountedLot {
    StockRow book;
    std::optional<Quantity> counted; ///< nothing: not counted yet

    /// counted − book; nothing when it was not counted.
    std::optional<Decimal> difference() const;
};

/// A stock-taking under way. Writes nothing until its draft is recorded.
class StockCount final
{
public:
    explicit StockCount(Session &session) : m_session(session) {}

    /// {}: everywhere.
    LocationId place() const { return m_place; }
    void setPlace(LocationId place) { m_place = place; }
    const std::vector<CountedLot> &lots() const { return m_lots; }
    bool isEmpty() const;
    /// The row of a lot that belongs to the place counted; it is added where it was not there. -1 when the ledger does
    /// not know the lot.
    int rowOf(LotId lot);
    void count(int row, const Quantity &counted);
    void forget(int row);
    /// Reads the books again and adds every lot that is there by the books and was not counted.
    Result<void> compare();
    /// Everything counted, differing or not.
    EventDraft draft(const QString &step, const QString &reason) const;
    /// Of each line of the draft its place among the lots.
    QList<int> countedRows() const;
    int differing() const;
    int uncounted() const;

    QJsonObject toJson() const;
    void fromJson(const QJsonObject &content);
    void clear() { m_lots.clear(); }

private:
    std::optional<StockRow> bookOf(LotId lot, LocationId location);

    Session &m_session;
    LocationId m_place{};
    std::vector<CountedLot> m_lots;
};

} // namespace suben
