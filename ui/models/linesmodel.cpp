#include "ui/models/linesmodel.h"

#include "ui/form/fieldtext.h"
#include "ui/models/linecolumns.h"
#include "ui/models/roles.h"

#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

const QString CodesColumn = QStringLiteral("line.codes");
const QString LotColumn = QStringLiteral("lot.code");
const QString MadeColumn = QStringLiteral("lot.made");

} // namespace

const Value &LineRow::value(const QString &path) const
{
    static const Value nothing;
    const auto cell = cells.find(path);
    if (cell != cells.end() && isKnown(cell->second.value))
        return cell->second.value;
    return item ? item->fields.value(path) : nothing;
}

LinesModel::LinesModel(Settings settings, QDate today, QObject *parent)
    : QAbstractTableModel(parent), m_settings(std::move(settings)), m_today(today),
      m_columns(lineColumns(m_settings.packs, m_settings.categories, m_settings.step)), m_rows(1)
{
}

int LinesModel::columnOf(const QString &path) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const LineColumn &column) { return column.rule.path == path; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString LinesModel::enter(int row, int column, const QString &text)
{
    LineRow &line = at(row);
    const QString path = this->column(column).rule.path;
    if (path == ItemColumn) {
        line.unknown = line.item ? QString() : text.trimmed();
        touched(row);
        return {};
    }
    if (path == UnitColumn)
        return enterUnit(line, text);
    if (text.trimmed() == QLatin1String("=") && row > 0) {
        const Value above = this->row(row - 1).value(path);
        line.cells[path] = LineCell{{}, above, CellOrigin::Typed, {}, {}};
        touched(row);
        return {};
    }
    FieldReading reading = readField(this->column(column).rule, text, m_today);
    if (!reading.problem.isEmpty()) {
        line.cells[path] = LineCell{text, {}, CellOrigin::Typed, reading.problem, {}};
        touched(row);
        return reading.problem;
    }
    if (isKnown(reading.value))
        line.cells[path] = LineCell{{}, std::move(reading.value), CellOrigin::Typed, {}, {}};
    else
        line.cells.erase(path);
    if (path == LotColumn)
        proposeMade(line);
    touched(row);
    return {};
}

bool LinesModel::isMarked(int row, int column) const
{
    const auto cell = this->row(row).cells.find(this->column(column).rule.path);
    return cell != this->row(row).cells.end() && !cell->second.problem.isEmpty();
}

QString LinesModel::enterUnit(LineRow &row, const QString &text)
{
    const auto unit = Unit::parse(text.trimmed());
    if (!unit)
        return tr("There is no such unit.");
    LineCell &cell = row.cells[QuantityColumn];
    Quantity quantity;
    if (const auto *typed = std::get_if<Quantity>(&cell.value))
        quantity = *typed;
    quantity.unit = *unit;
    cell.value = quantity;
    cell.origin = CellOrigin::Typed;
    touched(static_cast<int>(&row - m_rows.data()));
    return {};
}

// Makers often begin a lot with its date: 20261105E7, 261105E7. Only a plausible one is proposed, never taken.
void LinesModel::proposeMade(LineRow &row)
{
    if (columnOf(MadeColumn) < 0)
        return;
    const auto made = row.cells.find(MadeColumn);
    if (made != row.cells.end() && made->second.origin != CellOrigin::Proposed)
        return;
    row.cells.erase(MadeColumn);
    static const QRegularExpression beginning(QStringLiteral("^[A-Za-z]{0,2}(20\\d{6}|\\d{6})(?!\\d)"));
    const auto match = beginning.match(displayText(row.value(LotColumn)));
    if (!match.hasMatch())
        return;
    const auto date = parseWrittenDate(match.captured(1), m_today);
    if (!date || date->date > m_today || date->date < m_today.addYears(-5))
        return;
    row.cells[MadeColumn] = LineCell{{}, date->date, CellOrigin::Proposed, {}, {}};
}

void LinesModel::setItem(int row, const Item &item)
{
    LineRow &line = at(row);
    line.item = item;
    line.unknown.clear();
    touched(row);
}

void LinesModel::setRow(int row, LineRow content)
{
    at(row) = std::move(content);
    touched(row);
}

void LinesModel::offer(int row, const QString &path, const Value &value, CellOrigin origin, const QString &note)
{
    if (!isKnown(value))
        return;
    LineCell &cell = at(row).cells[path];
    if (cell.origin == CellOrigin::Typed && origin != CellOrigin::Typed)
        return;
    cell = LineCell{{}, value, origin, {}, note};
    if (path == LotColumn)
        proposeMade(at(row));
    touched(row);
}

void LinesModel::setMore(int row, const Fields &values, const QStringList &paths)
{
    LineRow &line = at(row);
    for (const QString &path : paths) {
        if (const Value &value = values.value(path); isKnown(value))
            line.cells[path] = LineCell{{}, value, CellOrigin::Typed, {}, {}};
        else
            line.cells.erase(path);
    }
    touched(row);
}

bool LinesModel::takeProposal(int row, int column)
{
    const auto cell = at(row).cells.find(this->column(column).rule.path);
    if (cell == at(row).cells.end() || cell->second.origin != CellOrigin::Proposed)
        return false;
    cell->second.origin = CellOrigin::Typed;
    cell->second.note = tr("Worked out from the lot number.");
    touched(row);
    return true;
}

void LinesModel::insertRow(int row, LineRow content)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, std::move(content));
    m_findings.clear();
    endInsertRows();
    Q_EMIT edited();
}

void LinesModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount() - 1)
        return;
    beginRemoveRows({}, row, row);
    m_removed = std::pair(row, at(row));
    m_rows.erase(m_rows.begin() + row);
    m_findings.clear();
    endRemoveRows();
    Q_EMIT edited();
}

void LinesModel::undoRemove()
{
    if (!m_removed)
        return;
    const int row = std::min(m_removed->first, rowCount() - 1);
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, std::move(m_removed->second));
    m_removed.reset();
    m_findings.clear();
    endInsertRows();
    Q_EMIT edited();
}

void LinesModel::copyAbove(int row)
{
    if (row <= 0)
        return;
    LineRow copy = this->row(row - 1);
    copy.cells.erase(CodesColumn);
    at(row) = std::move(copy);
    touched(row);
}

void LinesModel::clear()
{
    beginResetModel();
    m_rows.assign(1, LineRow());
    m_findings.clear();
    m_removed.reset();
    endResetModel();
}

bool LinesModel::canCompute(const LineRow &row, const Expression &expression) const
{
    if (expression.kind == Expression::Kind::None)
        return false;
    const QStringList paths = pathsOf(expression);
    return !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), [&](const QString &path) {
        const auto cell = row.cells.find(path);
        const bool waits = cell != row.cells.end() && cell->second.origin == CellOrigin::Proposed;
        return !waits && isKnown(row.value(path));
    });
}

bool LinesModel::stops(int row, int column) const
{
    const LineRow &line = this->row(row);
    const QString path = this->column(column).rule.path;
    if (path == ItemColumn)
        return true;
    if (line.item && m_alwaysStops.contains(path) && flags(index(row, column)).testFlag(Qt::ItemIsEditable))
        return true;
    if (!line.item || path == UnitColumn)
        return false;
    const auto cell = line.cells.find(path);
    if (cell != line.cells.end() && (cell->second.origin == CellOrigin::Proposed || !cell->second.problem.isEmpty()))
        return true;
    if (path == QuantityColumn)
        return true;
    if (m_settings.side == Side::Input && path.startsWith(QLatin1String("lot.")))
        return false;
    const RulePack *pack = m_settings.packs.pack(line.item->category);
    const bool asked = wantedIn(pack, m_settings.step, path) == Wanted::Always ||
                       (path.startsWith(QLatin1String("lot.")) && isAsked(pack, m_settings.step, path)) ||
                       (path.startsWith(QLatin1String("item.")) && isAsked(pack, m_settings.step, path));
    if (!asked || canCompute(line, this->column(column).rule.defaultValue))
        return false;
    return cell == line.cells.end() ? !isKnown(line.value(path)) : cell->second.origin == CellOrigin::Typed;
}

/// Said of the row without a column: what a pack gives but the grid has no room for.
bool LinesModel::isMore(const QString &path) const
{
    return columnOf(path) < 0 && (path.startsWith(QLatin1String("lot.")) || path.startsWith(QLatin1String("line.")));
}

void LinesModel::setAlwaysStops(const QStringList &paths)
{
    m_alwaysStops = paths;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::vector<DraftLine> LinesModel::lines(QList<int> *rowOfLine) const
{
    std::vector<DraftLine> lines;
    for (int i = 0; i < rowCount(); ++i) {
        const LineRow &row = this->row(i);
        if (!row.item)
            continue;
        DraftLine line;
        line.side = m_settings.side;
        line.item = row.item->id;
        line.lot = row.lot;
        line.location = row.location;
        line.papers = row.papers;
        for (const auto &[path, cell] : row.cells) {
            if (!isKnown(cell.value) || cell.origin == CellOrigin::Proposed || cell.origin == CellOrigin::Computed)
                continue;
            if (path == QuantityColumn)
                line.quantity = std::get<Quantity>(cell.value);
            else if (path == CodesColumn)
                line.codes = std::get<QStringList>(cell.value);
            else if (path != ItemColumn && row.lot == LotId{})
                line.fields.set(path, cell.value);
            else if (path.startsWith(QLatin1String("line.")) || (isMore(path) && cell.origin == CellOrigin::Typed))
                line.fields.set(path, cell.value);
        }
        if (line.quantity.unit.isEmpty() && row.cells.contains(QuantityColumn))
            line.quantity.unit = row.item->unit;
        lines.push_back(std::move(line));
        if (rowOfLine != nullptr)
            rowOfLine->append(i);
    }
    return lines;
}

Findings LinesModel::ownFindings() const
{
    Findings findings;
    for (int i = 0; i < rowCount(); ++i) {
        const LineRow &row = this->row(i);
        Finding finding;
        finding.line = i;
        if (!row.item && !row.isBlank()) {
            finding.rule = QStringLiteral("window:unknownItem");
            finding.field = ItemColumn;
            finding.text = tr("“%1” is not among the items. Choose one, or press Ctrl+N to make it.").arg(row.unknown);
            findings.append(finding);
        }
        for (const auto &[path, cell] : row.cells) {
            if (cell.problem.isEmpty())
                continue;
            finding.rule = QStringLiteral("window:unreadable");
            finding.field = path;
            finding.text = cell.problem;
            findings.append(finding);
        }
    }
    return findings;
}

void LinesModel::showChecked(const Checked &checked, const QList<int> &rowOfLine)
{
    for (qsizetype i = 0; i < rowOfLine.size() && i < static_cast<qsizetype>(checked.draft.lines.size()); ++i) {
        LineRow &row = at(rowOfLine.at(i));
        const DraftLine &line = checked.draft.lines.at(static_cast<size_t>(i));
        for (const LineColumn &column : m_columns) {
            const QString &path = column.rule.path;
            const Value &value = line.fields.value(path);
            const auto cell = row.cells.find(path);
            const bool typed = cell != row.cells.end() && cell->second.origin != CellOrigin::Computed;
            if (!typed && isKnown(value))
                row.cells[path] = LineCell{{}, value, CellOrigin::Computed, {}, {}};
            else if (!typed && cell != row.cells.end())
                row.cells.erase(cell);
            else if (typed && std::holds_alternative<QString>(value) && isKnown(cell->second.value))
                cell->second.value = value; // a code in its normal form; the finding says what changed
        }
    }
    Findings findings = checked.findings;
    for (Finding &finding : findings) {
        if (finding.line >= 0 && finding.line < rowOfLine.size())
            finding.line = rowOfLine.at(finding.line);
    }
    showFindings(findings + ownFindings());
}

void LinesModel::showFindings(const Findings &findings)
{
    m_findings = findings;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LinesModel::keepBlankRow()
{
    if (m_rows.back().isBlank())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.emplace_back();
    endInsertRows();
}

void LinesModel::touched(int row)
{
    // What a check said about this row is about what it was.
    m_findings.removeIf([row](const Finding &finding) { return finding.line == row; });
    keepBlankRow();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
}

} // namespace suben
