#include "ui/pages/tableexport.h"

#include "core/base/dates.h"
#include "core/exchange/tablewriter.h"
#include "core/workspace/workspace.h"
#include "ui/aside.h"
#include "ui/desk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

namespace suben
{

namespace
{

/// One text per column: a cell with its grey words behind it, tags as their words.
QStringList exportedCells(const std::vector<RecordColumn> &columns, const Record &record)
{
    QStringList cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        QStringList words{record.cells.value(at), record.asides.value(at)};
        if (columns[i].look == RecordColumn::Look::Tags) {
            for (const Tag &tag : record.tags)
                words.append(tag.word);
        }
        words.removeAll(QString());
        cells.append(words.join(QLatin1Char(' ')));
    }
    return cells;
}

/// A column whose every cell is an ISO date is written as dates.
std::vector<OutColumn> exportedColumns(const std::vector<RecordColumn> &columns, const std::vector<QStringList> &rows)
{
    std::vector<OutColumn> made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto cell = [i](const QStringList &row) { return row.at(static_cast<qsizetype>(i)); };
        const bool isFilled = std::ranges::any_of(rows, [&](const QStringList &row) { return !cell(row).isEmpty(); });
        const bool isDate = isFilled && std::ranges::all_of(rows, [&](const QStringList &row) {
            return cell(row).isEmpty() || parseIsoDate(cell(row)).has_value();
        });
        made.push_back({columns[i].title, isDate ? ColumnKind::Date : ColumnKind::Text, columns[i].field});
    }
    return made;
}

Result<int> writeList(Session &session, const ListTable &list, const QString &path, Progress &progress)
{
    std::vector<QStringList> rows;
    for (const Record &record : list.records)
        rows.push_back(exportedCells(list.columns, record));
    QString cursor;
    while (list.read) {
        const auto chunk = list.read(session, cursor);
        if (!chunk)
            return Failure(chunk.error());
        for (const Record &record : chunk->records)
            rows.push_back(exportedCells(list.columns, record));
        cursor = chunk->next;
        progress.advance(static_cast<qint64>(rows.size()), 0);
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled, TableExport::tr("Stopped; no table was written."));
        if (cursor.isEmpty())
            break;
    }
    return writeTable(path, tableOf(list.title + list.days.inFileName(), exportedColumns(list.columns, rows), rows)).map([&] {
        return static_cast<int>(rows.size());
    });
}

} // namespace

TableExport::TableExport(Desk &desk, const Room &room, QObject *parent) : QObject(parent), m_desk(desk), m_room(room) {}

void TableExport::ask(const ListTable &list)
{
    const QString day = m_desk.workspace->session().clock.today().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(&m_room.page, tr("Write the list as a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Excel and WPS (*.xlsx)"), tr("Text table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(list.title + (list.days.isPresent() ? u' ' + day : list.days.inFileName()) +
                       QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, list](const QString &path) { write(list, path); });
    dialog->open();
}

void TableExport::write(const ListTable &list, const QString &path)
{
    Task *task = startAside(
        this, m_desk,
        [list, path](Workspace &workspace, Progress &progress) {
            return writeList(workspace.session(), list, path, progress);
        },
        [this, path](const Result<int> &rows) {
            if (rows)
                m_room.banner.say(Tone::Ok, tr("%1 rows written").arg(*rows), path);
            else
                m_room.banner.say(rows.error());
        });
    m_room.strip.follow(task, tr("Writing %1").arg(QFileInfo(path).fileName()));
}

} // namespace suben
