// What the grid shows of its rows: the reading half of LinesModel.
#include "core/base/moneytext.h"
#include "core/rules/lawline.h"
#include "ui/form/fieldtext.h"
#include "ui/models/linesmodel.h"
#include "ui/models/roles.h"

namespace suben
{

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString LinesModel::shown(const LineRow &row, const LineColumn &column) const
{
    const QString &path = column.rule.path;
    if (path == QLatin1String("item.name"))
        return row.item ? row.item->name : row.unknown;
    const auto *quantity = std::get_if<Quantity>(&row.value(QStringLiteral("line.qty")));
    if (path == UnitColumn) {
        const Unit unit = quantity != nullptr && !quantity->unit.isEmpty() ? quantity->unit
                          : row.item                                       ? row.item->unit
                                                                           : Unit();
        return unit.word();
    }
    const auto cell = row.cells.find(path);
    if (cell != row.cells.end() && !cell->second.problem.isEmpty())
        return cell->second.typed;
    const Value &value = row.value(path);
    if (path == QLatin1String("line.codes")) {
        const auto *codes = std::get_if<QStringList>(&value);
        const QString wanted = quantity != nullptr ? quantity->value.toString() : QStringLiteral("–");
        return codes == nullptr ? QString() : QStringLiteral("%1/%2").arg(codes->size()).arg(wanted);
    }
    if (const auto *held = std::get_if<Quantity>(&value))
        return held->value.toString();
    return showField(column.rule, value);
}

QString LinesModel::aside(const LineRow &row, const LineColumn &column) const
{
    if (column.rule.path == QLatin1String("item.name"))
        return row.item ? text(row.item->fields, u"item.spec") : QString();
    const auto cell = row.cells.find(column.rule.path);
    if (cell != row.cells.end() && cell->second.origin == CellOrigin::Proposed)
        return tr("suggested");
    return {};
}

const Finding *LinesModel::worst(int row, const QString &path) const
{
    const Finding *worst = nullptr;
    for (const Finding &finding : m_findings) {
        const bool isOfItem = path == QLatin1String("item.name") && columnOf(finding.field) < 0 &&
                              finding.field.startsWith(QLatin1String("item.")) && finding.severity != Severity::Info;
        const bool here = finding.field == path || isOfItem;
        if (finding.line == row && here && (worst == nullptr || finding.severity < worst->severity))
            worst = &finding;
    }
    return worst;
}

QString LinesModel::sentence(int row, const LineColumn &column) const
{
    const auto cell = this->row(row).cells.find(column.rule.path);
    if (cell != this->row(row).cells.end() && !cell->second.problem.isEmpty())
        return cell->second.problem;
    if (const Finding *finding = worst(row, column.rule.path))
        return finding->text;
    if (cell == this->row(row).cells.end())
        return {};
    if (cell->second.origin == CellOrigin::Proposed)
        return tr(
            "Worked out from the lot number. Enter takes it, or type what the package says: 261105, 2026.11.5, 2611.");
    if (cell->second.origin != CellOrigin::Computed)
        return cell->second.note;
    // How it came about: 2026-11-18 + 21天 → 2026-12-09.
    QStringList parts;
    for (const QString &path : pathsOf(column.rule.defaultValue)) {
        const Value &part = this->row(row).value(path);
        QString word = isKnown(part) ? displayText(part) : QString();
        if (const auto *duration = std::get_if<Duration>(&part))
            word = duration->inWords();
        else if (const auto *counts = std::get_if<bool>(&part))
            word = *counts ? tr("the day of making is day 1") : QString();
        if (!word.isEmpty() && !parts.contains(word))
            parts.append(word);
    }
    const bool isProduct = column.rule.defaultValue.kind == Expression::Kind::Times;
    return parts.size() < 2
               ? QString()
               : QStringLiteral("%1 → %2").arg(parts.join(isProduct ? QStringLiteral(" × ") : QStringLiteral(" + ")),
                                               displayText(cell->second.value));
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    const LineRow &row = this->row(index.row());
    const LineColumn &column = this->column(index.column());
    const auto cell = row.cells.find(column.rule.path);
    const bool has = cell != row.cells.end();
    switch (role) {
    case Qt::DisplayRole:
        if (const auto *money = std::get_if<Money>(&row.value(column.rule.path));
            money != nullptr && (!has || cell->second.problem.isEmpty()))
            return moneyText(*money).remove(u'¥');
        return shown(row, column);
    case Qt::EditRole: {
        if (column.rule.path == QLatin1String("line.codes"))
            return displayText(row.value(column.rule.path)).replace(QLatin1Char('\x1f'), QLatin1Char(' '));
        return shown(row, column);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case AsideRole:
        return aside(row, column);
    case CodeRole:
        return column.isCode;
    case ProposalRole:
        return has && cell->second.origin == CellOrigin::Proposed;
    case FadedRole:
        return has && cell->second.origin == CellOrigin::Computed;
    case TagsRole:
        return column.rule.path == QLatin1String("lot.code") ? QVariant::fromValue(row.tags) : QVariant();
    case SeverityRole: {
        if (has && !cell->second.problem.isEmpty())
            return static_cast<int>(Severity::Refuse);
        const Finding *finding = worst(index.row(), column.rule.path);
        return finding == nullptr ? -1 : static_cast<int>(finding->severity);
    }
    case SentenceRole:
    case Qt::AccessibleDescriptionRole:
        return sentence(index.row(), column);
    case LawRole: {
        const Finding *finding = worst(index.row(), column.rule.path);
        return finding == nullptr ? QString() : lawLine(finding->basis);
    }
    case FieldIdRole:
        return column.rule.path;
    case BeforeRole:
        return before(index.row(), index.column());
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const LineColumn &column = this->column(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FieldIdRole:
        return column.rule.path;
    case PriorityRole:
        return column.priority;
    case WidthRole: // a lot that is taken from stock carries a tag
        return column.width + (m_settings.side == Side::Input && column.rule.path == u"lot.code" ? 44 : 0);
    case StopRole: {
        if (m_alwaysStops.contains(column.rule.path))
            return true;
        for (const QString &category : m_settings.categories) {
            const RulePack *pack = m_settings.packs.pack(category);
            if (column.rule.path == QLatin1String("item.name") || column.rule.path == QLatin1String("line.qty") ||
                (isAsked(pack, m_settings.step, column.rule.path) && m_settings.side == Side::Output &&
                 column.rule.defaultValue.kind == Expression::Kind::None &&
                 column.rule.path != QLatin1String("item.shelfLife")))
                return true;
        }
        return false;
    }
    default:
        return {};
    }
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    const QString &path = column(index.column()).rule.path;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool fromStock = m_settings.side == Side::Input && path.startsWith(QLatin1String("lot."));
    const bool needsItem = path != QLatin1String("item.name") && !row(index.row()).item;
    if (!fromStock && !needsItem)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && enter(index.row(), index.column(), value.toString()).isEmpty();
}

} // namespace suben
