// Which lots are listed, of which day, and the list as a table for Excel and WPS.
#include "core/base/dates.h"
#include "core/exchange/tablewriter.h"
#include "core/ledger/dues.h"
#include "core/workspace/workspace.h"
#include "ui/pages/lotspage.h"
#include "ui/task.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taskstrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace suben
{

namespace
{

/// As the page shows it: words in the order of its columns.
Result<int> writeLots(const Workspace &workspace, const LotWish &wish, const QString &path, const QString &title,
                      Progress &progress)
{
    auto another = workspace.another();
    if (!another)
        return Failure(another.error());
    std::vector<OutColumn> columns;
    for (const RecordColumn &column : lotColumns())
        columns.push_back(
            {column.title, column.field == u"lot.made" ? ColumnKind::Date : ColumnKind::Text, column.field});
    std::vector<QStringList> rows;
    QString cursor;
    do {
        const auto chunk = readLots((*another)->session(), wish, cursor);
        if (!chunk)
            return Failure(chunk.error());
        for (const Record &record : chunk->records) {
            QStringList cells = record.cells;
            if (!record.asides.value(0).isEmpty())
                cells[0] += QLatin1Char(' ') + record.asides.first();
            QStringList states;
            for (const Tag &tag : record.tags)
                states.append(tag.word);
            cells.last() = states.join(QLatin1Char(' '));
            rows.push_back(cells);
        }
        cursor = chunk->next;
        progress.advance(static_cast<qint64>(rows.size()), 0);
    } while (!cursor.isEmpty() && !progress.cancelled());
    if (progress.cancelled())
        return failure(ErrorCode::Cancelled, LotsPage::tr("Stopped; no table was written."));
    return writeTable(path, tableOf(title, columns, rows)).map([&] { return static_cast<int>(rows.size()); });
}

} // namespace

LotWish LotsPage::wish() const
{
    LotWish wish{m_chips->current(), m_text->text(), m_item, m_day, {}};
    if (auto missing = Dues(session()).missingPapers())
        wish.missing = std::move(*missing);
    return wish;
}

void LotsPage::setAsOf(const QString &typed)
{
    const QDate today = session().clock.today();
    const auto read = typed.trimmed().isEmpty() ? std::nullopt : parseWrittenDate(typed, today);
    if (!typed.trimmed().isEmpty() && !read) {
        banner().sayBriefly(Tone::Warn, tr("%1 is no date").arg(typed), tr("Write it as 2026-11-03 or 11-03."));
        return;
    }
    const QDate wanted = !read ? today : read->monthOnly ? read->date.addMonths(1).addDays(-1) : read->date;
    const auto day = read ? std::optional(qMin(wanted, today)) : std::nullopt;
    if (day == m_day)
        return;
    m_day = day;
    m_asOf->setText(m_day ? m_day->toString(Qt::ISODate) : QString());
    header().setState(m_day ? tr("As of the evening of %1").arg(m_day->toString(Qt::ISODate)) : QString());
    load();
}

void LotsPage::exportList()
{
    const QString name = tr("Stock by lot") + QLatin1Char(' ') +
                         m_day.value_or(session().clock.today()).toString(Qt::ISODate) + QStringLiteral(".xlsx");
    auto *dialog = new QFileDialog(this, tr("Write the list as a table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Excel and WPS (*.xlsx)"), tr("Text table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &LotsPage::writeList);
    dialog->open();
}

void LotsPage::writeList(const QString &path)
{
    Task *task = Task::start(
        this,
        [wish = wish(), path, title = tr("Stock by lot"), workspace = desk().workspace](Progress &progress) {
            return writeLots(*workspace, wish, path, title, progress);
        },
        [this, path](const Result<int> &rows) {
            if (rows)
                banner().say(Tone::Ok, tr("%1 rows written").arg(*rows), path);
            else
                banner().say(rows.error());
        });
    taskStrip().follow(task, tr("Writing %1").arg(QFileInfo(path).fileName()));
}

} // namespace suben
