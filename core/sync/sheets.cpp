#include "core/sync/sheets.h"

#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace suben
{

namespace
{

struct SheetsText {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

void writeRow(lxw_worksheet *sheet, lxw_row_t number, const QStringList &cells, lxw_format *format)
{
    for (qsizetype column = 0; column < cells.size(); ++column)
        worksheet_write_string(sheet, number, static_cast<lxw_col_t>(column), cells.at(column).toUtf8().constData(),
                               format);
}

} // namespace

QList<QStringList> textRows(const TextSpec &spec, const QJsonArray &records)
{
    QList<QStringList> rows;
    for (const QJsonValue &record : records) {
        const QJsonArray entries = spec.rows.isEmpty() ? QJsonArray{record} : atPointer(record, spec.rows).toArray();
        for (const QJsonValue &entry : entries) {
            QStringList cells;
            for (const QString &column : spec.columns)
                cells << textAt(entry[column].isUndefined() ? record : entry, u'/' + column);
            rows << cells;
        }
    }
    return rows;
}

Result<QByteArray> sheetBody(const TextSpec &spec, const QJsonArray &records)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    lxw_workbook *book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    lxw_worksheet *sheet = book != nullptr ? workbook_add_worksheet(book, nullptr) : nullptr;
    if (sheet == nullptr)
        return failure(ErrorCode::Storage, SheetsText::tr("The spreadsheet cannot be made."));
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    writeRow(sheet, 0, spec.titles.isEmpty() ? spec.columns : spec.titles, bold);
    const QList<QStringList> rows = textRows(spec, records);
    for (qsizetype row = 0; row < rows.size(); ++row)
        writeRow(sheet, static_cast<lxw_row_t>(row + 1), rows.at(row), nullptr);
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(qMax<qsizetype>(spec.columns.size(), 1) - 1), 18, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, SheetsText::tr("The spreadsheet cannot be made."));
    return file.readAll();
}

} // namespace suben
