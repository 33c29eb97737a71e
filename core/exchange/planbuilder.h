#pragma once

#include "core/base/progress.h"
#include "core/exchange/importplan.h"
#include "core/exchange/masters.h"

#include <map>

namespace suben
{

/// Makes a plan from a table and its map: rows to facts, facts to parties, items and events. Reads the ledger, writes
/// nothing; what the rules say is asked afterwards (Importer).
class PlanBuilder final
{
public:
    PlanBuilder(Session &session, const Table &table, const ColumnMap &map, const ImportChoices &choices);

    Result<ImportPlan> build(Progress &progress);

private:
    Result<void> addRow(int row);
    Result<void> addLine(RowFacts &facts, int item);
    Result<int> partyOf(const RowFacts &facts);
    Fields partyFields(const RowFacts &facts) const;
    PlannedEvent &eventOf(const RowFacts &facts, int party);
    bool isCancelled(const RowFacts &facts) const;
    void takeEventFields(const RowFacts &facts, const QString &category, EventDraft &draft) const;
    Result<void> findPlace(RowFacts &facts);
    DraftLine lineOf(const RowFacts &facts) const;
    Result<std::vector<DraftLine>> soldLines(RowFacts &facts, int item);
    Result<std::vector<DraftLine>> linesOfCodes(RowFacts &facts, const Item &sold);
    Result<void> lookAtTitles();
    Result<void> lookForSameDelivery();
    void note(Severity severity, const char *rule, const char *field, const QString &text);

    Session &m_session;
    const Table &m_table;
    const ColumnMap &m_map;
    FieldTypes m_types;
    RowReader m_reader;
    ImportPlan m_plan;
    Masters m_masters;
    std::map<QString, size_t> m_events; ///< by party, date and document
    QStringList m_cancelledWords;
    int m_cancelled = 0; ///< rows of orders that were given up
    std::map<ItemId, Decimal> m_asked;  ///< of sales without a lot, in the item's unit
    std::map<std::pair<LotId, LocationId>, Decimal> m_taken;
};

} // namespace suben
