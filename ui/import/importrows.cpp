#include "ui/import/importrows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace suben
{

namespace
{

struct ImportRowsText {
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

struct Shown {
    const char *path;
    int width;
    int priority;
    RecordColumn::Look look;
};

// In the order of the receiving form; what is not among them is in the list of columns.
constexpr std::array ShownColumns{
    Shown{"item.name", 0, 1, RecordColumn::Look::Text},     Shown{"item.spec", 96, 2, RecordColumn::Look::Text},
    Shown{"lot.code", 108, 1, RecordColumn::Look::Code},    Shown{"lot.made", 102, 1, RecordColumn::Look::Text},
    Shown{"lot.expiry", 102, 1, RecordColumn::Look::Text},  Shown{"line.qty", 58, 1, RecordColumn::Look::Number},
    Shown{"unit", 44, 2, RecordColumn::Look::Text},         Shown{"line.price", 68, 2, RecordColumn::Look::Number},
    Shown{"line.amount", 80, 3, RecordColumn::Look::Number}};

Tag resultOf(const ImportPlan &plan, const PlannedRow &row)
{
    const Findings confirms = withSeverity(row.findings, Severity::Confirm);
    const auto master = static_cast<std::size_t>(std::max(row.master, 0));
    const bool isNew = row.master >= 0 && master < plan.items.size() && plan.items[master].item.id == ItemId{};
    if (row.refused)
        return {TagLook::Refuse, ImportRowsText::tr("refused"), QStringLiteral("refuse")};
    if (!confirms.isEmpty() && plan.choices.reason.isEmpty())
        return {TagLook::Needs, ImportRowsText::tr("needs a reason"), QStringLiteral("confirm")};
    if (!withSeverity(row.findings, Severity::Warn).isEmpty())
        return {TagLook::Warn, ImportRowsText::tr("good, look"), QStringLiteral("warn")};
    return isNew ? Tag{TagLook::Info, ImportRowsText::tr("good, new item"), QStringLiteral("plus")}
                 : Tag{TagLook::Ok, ImportRowsText::tr("good"), QStringLiteral("ok")};
}

QString byWord(MappedBy by)
{
    switch (by) {
    case MappedBy::Words:
        return ImportRowsText::tr("by its header");
    case MappedBy::Contents:
        return ImportRowsText::tr("by its contents");
    case MappedBy::Memory:
        return ImportRowsText::tr("as last time");
    case MappedBy::Person:
        return ImportRowsText::tr("chosen by you");
    default:
        return {};
    }
}

bool isUsed(const MappedColumn &column)
{
    return !column.path.isEmpty() && column.path != QLatin1String("skip");
}

} // namespace

std::vector<RecordColumn> previewColumns(const ImportFile &file)
{
    std::vector<RecordColumn> columns{{QStringLiteral("row"), ImportRowsText::tr("Row"), 44, 1, RecordColumn::Look::Number}};
    for (const Shown &shown : ShownColumns) {
        if (const MappedColumn *column = file.map.at(QString(QLatin1String(shown.path))))
            columns.push_back(
                {QLatin1String(shown.path), column->header.simplified(), shown.width, shown.priority, shown.look});
    }
    columns.push_back({QStringLiteral("result"), ImportRowsText::tr("Outcome"), 134, 1, RecordColumn::Look::Tags});
    return columns;
}

std::vector<Record> previewRows(const ImportFile &file, const ImportPlan &plan)
{
    const auto columns = previewColumns(file);
    std::vector<Record> records;
    for (const PlannedRow &planned : plan.rows) {
        Record record;
        record.key = static_cast<qint64>(records.size()) + 1;
        const int row = file.table.rowNumbered(planned.number);
        for (const RecordColumn &column : columns) {
            const MappedColumn *mapped = file.map.at(column.field);
            record.cells.append(mapped != nullptr ? file.table.text(row, mapped->column).toString().simplified()
                                : column.field == QLatin1String("row") ? QString::number(planned.number)
                                                                       : QString());
        }
        record.tags = {resultOf(plan, planned)};
        record.faded = planned.refused;
        records.push_back(std::move(record));
    }
    return records;
}

QString mappingSentence(const ColumnMap &map)
{
    const auto used = std::count_if(map.columns.begin(), map.columns.end(), isUsed);
    const bool isRemembered = std::any_of(map.columns.begin(), map.columns.end(),
                                          [](const MappedColumn &column) { return column.by == MappedBy::Memory; });
    const bool isChosen = std::any_of(map.columns.begin(), map.columns.end(),
                                      [](const MappedColumn &column) { return column.by == MappedBy::Person; });
    const QString how = isChosen       ? ImportRowsText::tr("Columns as you chose them")
                        : isRemembered ? ImportRowsText::tr("Columns as in this supplier's last file")
                                       : ImportRowsText::tr("Columns understood from their headers and contents");
    return ImportRowsText::tr("%1: %2 of %3 are used.").arg(how).arg(used).arg(map.columns.size());
}

std::vector<Record> columnRecords(const ImportFile &file, const std::function<QString(const QString &)> &word)
{
    std::vector<Record> records;
    for (const MappedColumn &column : file.map.columns) {
        QString example;
        for (const int row : file.map.rows) {
            if (example = file.table.text(row, column.column).toString().simplified(); !example.isEmpty())
                break;
        }
        Record record;
        record.key = static_cast<qint64>(records.size()) + 1;
        record.cells = {column.header.simplified(), example, isUsed(column) ? word(column.path) : ImportRowsText::tr("not used"),
                        byWord(column.by)};
        record.faded = !isUsed(column);
        records.push_back(std::move(record));
    }
    return records;
}

Findings findingsOf(const ImportPlan &plan)
{
    Findings all;
    for (Finding finding : plan.findings) {
        finding.line = -1;
        all.append(finding);
    }
    for (const PlannedEvent &event : plan.events) {
        for (const Finding &finding : event.findings) {
            if (finding.line < 0)
                all.append(finding);
        }
    }
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        for (Finding finding : plan.rows[i].findings) {
            finding.line = plan.rows[i].number - 1;
            all.append(finding);
        }
    }
    return all;
}

QStringList outcomeOf(const ImportPlan &plan)
{
    const auto newItems = std::count_if(plan.items.begin(), plan.items.end(), [](const PlannedItem &planned) {
        return planned.save && planned.item.id == ItemId{};
    });
    const auto entries = std::count_if(plan.events.begin(), plan.events.end(),
                                       [](const PlannedEvent &event) { return !event.draft.lines.empty(); });
    QStringList parts{ImportRowsText::tr("%1 rows").arg(static_cast<int>(plan.rows.size()) - plan.refusedRows()),
                      ImportRowsText::tr("%1 entries").arg(entries)};
    if (newItems > 0)
        parts.append(ImportRowsText::tr("%1 new items").arg(newItems));
    if (plan.refusedRows() > 0)
        parts.append(ImportRowsText::tr("%1 refused").arg(plan.refusedRows()));
    return parts;
}

} // namespace suben
