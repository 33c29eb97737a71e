#pragma once

#include "core/base/dates.h"
#include "core/model/document.h"
#include "core/model/step.h"
#include "core/rules/fieldrule.h"

#include <QStringList>
#include <utility>

namespace suben
{

/// The ten questions (design/rulepacks.md §3.6). The ledger answers Count … Stock, Codes and Master through `Facts`;
/// Draft, Paper and Row are answered here.
enum class QueryKind { Count, Sum, Last, Median, Stock, Draft, Paper, Row, Codes, Master };
enum class StockOf { Lot, Item, Category, Expired };

struct QueryWindow {
    enum class Kind { Ever, Within, Day, Month, Year };
    Kind kind = Kind::Ever;
    Duration within;    ///< after settings
    QString withinFrom; ///< id of the setting it came from; empty: written in the query
};

struct QueryRule {
    QString id;
    Words words;
    QueryKind kind = QueryKind::Count;
    FactPath of; ///< Sum, Median, Draft: the field added up
    StockOf stockOf = StockOf::Lot;
    bool after = false;         ///< Stock: after this draft
    QStringList steps;          ///< empty: the draft's own step
    std::vector<FactPath> same; ///< keys, at most four
    QueryWindow window;
    FactPath take;                                     ///< Last, Master: the value wanted
    std::optional<Side> side;                          ///< Draft
    Condition where;                                   ///< Draft
    QString paper;                                     ///< Paper: the kind
    std::optional<HolderKind> paperOf;                 ///< nothing: the staff member in `of`
    bool masterOfParty = false;                        ///< Master: of parties, else of items
    QString table;                                     ///< Row
    std::vector<std::pair<QString, Expression>> match; ///< Row: column = value
    QString declaredBy;
};

/// Whether its answer can differ from line to line.
bool isPerLine(const QueryRule &query);

} // namespace suben
