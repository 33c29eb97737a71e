#include "ui/models/pastedrows.h"

#include "core/exchange/columnwords.h"
#include "ui/models/linecolumns.h"

#include <algorithm>

namespace suben
{

namespace
{


QString pathOf(const QString &header, const LinesModel &lines, const ColumnWords &words)
{
    const QString plain = plainHeader(header);
    for (int column = 0; column < lines.columnCount(); ++column) {
        if (plainHeader(lines.column(column).title) == plain)
            return lines.column(column).rule.path;
    }
    for (const ColumnWord &word : words.columns) {
        if (!word.words.contains(plain))
            continue;
        const QString path = word.path == QLatin1String("unit")        ? UnitColumn
                             : word.path == QLatin1String("item.gtin") ? ItemColumn
                                                                       : word.path;
        return lines.columnOf(path) >= 0 ? path : QString();
    }
    return {};
}

QStringList headerPaths(const QStringList &cells, const LinesModel &lines)
{
    const auto words = ColumnWords::shipped();
    QStringList paths;
    for (const QString &cell : cells) {
        const QString path = cell.trimmed().isEmpty() ? QString() : pathOf(cell, lines, words ? *words : ColumnWords());
        paths.append(paths.contains(path) ? QString() : path);
    }
    return paths;
}

// Names before what hangs on them, the unit after the quantity it belongs to.
int rankOf(const QString &path)
{
    return path == ItemColumn ? 0 : path == UnitColumn ? 2 : 1;
}

} // namespace

PastedTable readPasted(const QString &text, const LinesModel &lines, int column)
{
    PastedTable table;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString clean = line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line;
        if (!clean.trimmed().isEmpty())
            table.rows.append(clean.split(QLatin1Char('\t')));
    }
    if (table.rows.isEmpty())
        return table;
    table.paths = headerPaths(table.rows.first(), lines);
    const auto known = table.paths.size() - table.paths.count(QString());
    table.hasHeader = known >= 2 && table.paths.contains(ItemColumn);
    if (table.hasHeader) {
        table.rows.removeFirst();
        return table;
    }
    table.paths.clear();
    for (int at = column; at < lines.columnCount(); ++at)
        table.paths.append(lines.column(at).rule.path);
    return table;
}

int enterPasted(LinesModel &lines, const PastedTable &table, int row, const FindItem &find)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < table.paths.size(); ++i) {
        if (!table.paths.at(i).isEmpty())
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return rankOf(table.paths.at(a)) < rankOf(table.paths.at(b)); });
    int at = row;
    for (const QStringList &cells : table.rows) {
        for (const qsizetype i : order) {
            const QString cell = cells.value(i).trimmed();
            if (cell.isEmpty())
                continue;
            const int column = lines.columnOf(table.paths.at(i));
            const auto item = table.paths.at(i) == ItemColumn ? find(cell) : std::nullopt;
            if (item)
                lines.setItem(at, *item);
            else
                lines.enter(at, column, cell);
        }
        at = std::min(at + 1, lines.rowCount() - 1);
    }
    return static_cast<int>(table.rows.size());
}

} // namespace suben
