#include "ui/form/draftrows.h"

#include "core/ledger/catalog.h"
#include "core/ledger/ledger.h"

namespace suben
{

namespace
{

void takeLot(const Lot &lot, LineRow &row)
{
    const auto take = [&](const char *path, const Value &value) {
        if (isKnown(value))
            row.cells[QLatin1String(path)] = LineCell{{}, value, CellOrigin::Taken, {}, {}};
    };
    take("lot.code", lot.code);
    take("lot.made", lot.made ? Value(*lot.made) : Value());
    take("lot.expiry", lot.expiry ? Value(*lot.expiry) : Value());
}

Result<LineRow> rowOf(Session &session, const DraftLine &line)
{
    Catalog catalog(session);
    auto item = catalog.item(line.item);
    if (!item)
        return Failure(item.error());
    LineRow row;
    row.item = std::move(*item);
    row.lot = line.lot;
    row.location = line.location;
    row.papers = line.papers;
    if (line.lot != LotId{}) {
        const auto lot = catalog.lot(line.lot);
        if (!lot)
            return Failure(lot.error());
        takeLot(*lot, row);
    }
    for (const auto &[path, value] : line.fields)
        row.cells[path] = LineCell{{}, value, CellOrigin::Typed, {}, {}};
    row.cells[QStringLiteral("line.qty")] = LineCell{{}, line.quantity, CellOrigin::Typed, {}, {}};
    if (!line.codes.isEmpty())
        row.cells[QStringLiteral("line.codes")] = LineCell{{}, line.codes, CellOrigin::Typed, {}, {}};
    return row;
}

/// What the rules give today without the values they once computed; the draft as it stands where they cannot say.
EventDraft recomputed(Session &session, EventId event, EventDraft draft, const QStringList &computed)
{
    for (DraftLine &line : draft.lines) {
        for (const QString &path : computed)
            line.fields.set(path, Value());
    }
    const auto checked = Ledger(session).checkCorrection(event, draft);
    return checked ? checked->draft : draft;
}

} // namespace

Result<std::vector<LineRow>> rowsOf(Session &session, EventId event, const EventDraft &draft, const LinesModel &lines)
{
    QStringList computed;
    for (int column = 0; column < lines.columnCount(); ++column) {
        if (lines.column(column).rule.defaultValue.kind != Expression::Kind::None)
            computed.append(lines.column(column).rule.path);
    }
    const EventDraft again = recomputed(session, event, draft, computed);
    std::vector<LineRow> rows;
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        auto row = rowOf(session, draft.lines[i]);
        if (!row)
            return Failure(row.error());
        for (const QString &path : computed) {
            const auto cell = row->cells.find(path);
            if (cell != row->cells.end() && i < again.lines.size() &&
                again.lines[i].fields.value(path) == cell->second.value)
                cell->second.origin = CellOrigin::Computed;
        }
        row->before = std::make_shared<const LineRow>(*row);
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace suben
