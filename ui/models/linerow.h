#pragma once

#include "core/base/finding.h"
#include "core/model/item.h"
#include "ui/widgets/tag.h"

#include <map>
#include <memory>
#include <optional>

namespace suben
{

/// Where the value of a cell comes from. What was typed always wins.
enum class CellOrigin {
    Empty,
    Typed,
    Taken,    ///< from the item, the last delivery, the row above
    Computed, ///< by the rules
    Proposed  ///< waits for Enter; not data yet
};

struct LineCell {
    QString typed; ///< as typed, kept while it cannot be read
    Value value;
    CellOrigin origin = CellOrigin::Empty;
    QString problem; ///< why `typed` cannot be read
    QString note;    ///< how the value came about
};

/// One row of a grid.
struct LineRow {
    std::optional<Item> item;
    LotId lot{}; ///< named lot, of steps that take from stock
    LocationId location{};
    QList<PaperId> papers; ///< cited by the line
    QString unknown; ///< typed or scanned, and no item was found for it
    QList<Tag> tags; ///< shown beside the lot
    std::map<QString, LineCell> cells;
    std::shared_ptr<const LineRow> before; ///< as it was posted, of an entry that is being corrected

    const Value &value(const QString &path) const;
    bool isBlank() const { return !item && unknown.isEmpty() && cells.empty(); }
};

} // namespace suben
