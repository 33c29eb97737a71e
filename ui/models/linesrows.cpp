// Rows in and out of a LinesModel: kept drafts, posted entries, pasted tables.
#include "core/ledger/fieldjson.h"
#include "ui/form/fieldtext.h"
#include "ui/models/linesmodel.h"

#include <QJsonObject>

namespace suben
{

QJsonArray LinesModel::toJson() const
{
    QJsonArray rows;
    for (const LineRow &row : m_rows) {
        if (row.isBlank())
            continue;
        QJsonObject typed;
        QJsonObject more;
        for (const auto &[path, cell] : row.cells) {
            const int column = columnOf(path);
            if (cell.origin == CellOrigin::Typed && isMore(path)) {
                more.insert(path, valueToJson(cell.value));
            } else if (cell.origin == CellOrigin::Typed && column >= 0) {
                const auto *quantity = std::get_if<Quantity>(&cell.value);
                typed.insert(path, !cell.problem.isEmpty() ? cell.typed
                                   : quantity != nullptr   ? quantity->toString()
                                                           : showField(this->column(column).rule, cell.value));
            }
        }
        rows.append(QJsonObject{{QStringLiteral("item"), row.item ? raw(row.item->id) : 0},
                                {QStringLiteral("lot"), raw(row.lot)},
                                {QStringLiteral("location"), raw(row.location)},
                                {QStringLiteral("unknown"), row.unknown},
                                {QStringLiteral("typed"), typed},
                                {QStringLiteral("more"), more}});
    }
    return rows;
}

void LinesModel::fromJson(const QJsonArray &rows, const ItemSource &items)
{
    clear();
    for (const QJsonValue &value : rows) {
        const QJsonObject object = value.toObject();
        const int row = rowCount() - 1;
        LineRow line;
        line.unknown = object.value(QLatin1String("unknown")).toString();
        line.lot = static_cast<LotId>(object.value(QLatin1String("lot")).toInteger());
        line.location = static_cast<LocationId>(object.value(QLatin1String("location")).toInteger());
        if (const qint64 item = object.value(QLatin1String("item")).toInteger(); item != 0)
            line.item = items(static_cast<ItemId>(item));
        setRow(row, std::move(line));
        restoreMore(row, object.value(QLatin1String("more")).toObject());
        const QJsonObject typed = object.value(QLatin1String("typed")).toObject();
        for (auto cell = typed.begin(); cell != typed.end(); ++cell) {
            if (const int column = columnOf(cell.key()); column >= 0)
                enter(row, column, cell.value().toString());
        }
    }
}

void LinesModel::restoreMore(int row, const QJsonObject &more)
{
    const RulePack *pack = this->row(row).item ? m_settings.packs.pack(this->row(row).item->category) : nullptr;
    Fields values;
    for (auto value = more.begin(); value != more.end(); ++value) {
        const FieldRule *rule = pack != nullptr ? pack->field(value.key()) : nullptr;
        values.set(value.key(), rule != nullptr ? valueFromJson(value.value(), rule->type) : Value());
    }
    if (!more.isEmpty())
        setMore(row, values, more.keys());
}

void LinesModel::fill(std::vector<LineRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rows.emplace_back();
    m_findings.clear();
    m_removed.reset();
    endResetModel();
}

bool LinesModel::isChanged(int row) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!before(row, column).isEmpty())
            return true;
    }
    return false;
}

QString LinesModel::before(int row, int column) const
{
    const LineRow &line = this->row(row);
    if (!line.before)
        return {};
    const QString old = shown(*line.before, this->column(column));
    const bool isSame = old == shown(line, this->column(column));
    return isSame ? QString() : old.isEmpty() ? QStringLiteral("–") : old;
}

} // namespace suben
