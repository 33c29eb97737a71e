#pragma once

#include "core/ledger/ledgercache.h"
#include "core/rules/facts.h"

#include <functional>

namespace suben
{

class Keyring;

/// One effective line of an earlier event (or an event without lines), as history queries look at it.
struct HistoryRow {
    EventId event{};
    QDateTime time;
    PartyId party{};
    ObjectId object{};
    QString eventContent;
    int line = -1; ///< -1: the query does not look at lines
    LotId lot{};
    qint64 quantity = 0; ///< micros of the item's own unit
    std::optional<qint64> price;
    std::optional<qint64> amount;
    QString lineContent;
};

/// What one history query asks of the file: the text of the statement follows from the query's keys and the best index
/// among them; the values are bound. Statements are few: one per query, steps and driving key.
class HistoryQuery final
{
public:
    HistoryQuery(const Question &question, const Keyring &keys);

    qint64 count(Database &db, int most) const;
    /// The latest first.
    enum class Order { Any, LatestFirst };
    void forEach(Database &db, Order order, int most, const std::function<void(const HistoryRow &)> &visit) const;

    /// A key that has no value to compare with: the answer is nothing.
    bool isAnswerable() const { return m_answerable; }

private:
    void addKey(const FactPath &path, const Value &value, const Keyring &keys);
    void addCondition(const QString &column, const Value &value, bool isNumber);
    void drive(const Question &question);
    void addWindow(const TimeSpan &window);
    QString argument(const QString &value);
    QString fromClause() const;

    enum class Driver { Event, FieldIndex, Line, Lot, RecentLots };
    Driver m_driver = Driver::Event;
    bool m_lines = false;
    bool m_items = false;
    bool m_answerable = true;
    QString m_steps;
    QString m_driving; ///< the condition that uses an index
    QStringList m_conditions;
    QStringList m_arguments;
};

/// From the columns event id, time, party, object, content, line number, lot, quantity, price, amount, content.
HistoryRow historyRow(const Rows &rows);

struct PaperRule;
/// Effective lines that count against a paper with an allowance.
void forEachUse(Database &db, const PaperRule &kind, const Paper &paper,
                const std::function<void(const HistoryRow &, Side)> &visit);

/// The value of a fact path in an earlier row; nothing where it has none.
Value valueAt(Database &db, LedgerCache &cache, const FactPath &path, const HistoryRow &row);

/// What stands in `field_index` for a value: its canonical text, of a secret its keyed digest.
QString indexedText(const Keyring &keys, const QString &path, const Value &value, bool secret);

/// Statements whose text is put together once live as long as the program (Database keeps them by address).
const char *internedSql(const QString &sql);

} // namespace suben
