#include "core/exchange/tablewriter.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <xlsxwriter.h>

namespace suben
{

namespace
{

constexpr int SheetNameChars = 31;
constexpr qsizetype HeadingChars = 200; ///< on each printed page
constexpr double WidestColumn = 40.0;
constexpr double NarrowestColumn = 8.0;
constexpr qsizetype NumberDigits = 15;

struct XlsxwriterSay {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

/// Sheets may not be named with []:*?/\ nor twice.
QByteArray sheetName(const QString &title, size_t index)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString name = title;
    name.remove(forbidden).truncate(SheetNameChars - 3);
    if (name.isEmpty() || index > 0)
        name += QString::number(index + 1);
    return name.toUtf8();
}

/// Headers decide the width: a Chinese character takes two.
double widthFor(const OutColumn &column)
{
    double width = 4;
    for (const QChar c : column.header)
        width += c.unicode() < 0x2E80 ? 1 : 2;
    const double least = column.kind == ColumnKind::Date ? 12 : NarrowestColumn;
    return qBound(least, width, WidestColumn);
}

/// Writes one workbook beside its place and moves it there.
constexpr qint64 LeastRoom = 32 << 20; ///< bytes; libxlsxwriter does not notice when its own temporary files are cut off

class WorkbookFile final
{
public:
    explicit WorkbookFile(const QString &path)
        : m_path(path), m_partPath(path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8)),
          m_folder(QDir::tempPath().toUtf8())
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
        m_bold = workbook_add_format(m_workbook);
        format_set_bold(m_bold);
        m_date = workbook_add_format(m_workbook);
        format_set_num_format(m_date, "yyyy-mm-dd");
    }

    ~WorkbookFile()
    {
        if (m_workbook != nullptr)
            workbook_close(m_workbook);
        QFile::remove(m_partPath);
    }
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    lxw_error add(const OutTable &table, size_t index)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, sheetName(table.title, index).constData());
        if (sheet == nullptr || table.columns.empty())
            return LXW_ERROR_PARAMETER_VALIDATION;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, widthFor(table.columns[i]), nullptr);
            worksheet_write_string(sheet, 0, column, table.columns[i].header.toUtf8().constData(), m_bold);
        }
        lxw_row_t number = 0;
        lxw_error error = LXW_NO_ERROR;
        for (QStringList row; error == LXW_NO_ERROR && table.nextRow(row);)
            error = addRow(sheet, ++number, row, table.columns);
        worksheet_freeze_panes(sheet, 1, 0);
        const QString heading = QString(table.title).replace(u'&', QStringLiteral("&&")).left(HeadingChars);
        worksheet_set_header(sheet, ("&L" + heading.toUtf8()).constData());
        worksheet_autofilter(sheet, 0, 0, number, static_cast<lxw_col_t>(table.columns.size() - 1));
        return error;
    }

    Result<void> finish()
    {
        const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
        if (error != LXW_NO_ERROR)
            return failureOf(error);
        if ((QFile::exists(m_path) && !QFile::remove(m_path)) || !QFile::rename(m_partPath, m_path))
            return failure(ErrorCode::Storage,
                           XlsxwriterSay::tr("%1 could not be written: it is open in another program.").arg(m_path));
        return {};
    }

    Failure failureOf(lxw_error error) const
    {
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return failure(ErrorCode::Usage,
                           XlsxwriterSay::tr("A text is longer than a spreadsheet cell can hold. Write .csv instead."));
        if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return failure(ErrorCode::Usage,
                           XlsxwriterSay::tr("There are more rows than a sheet can hold. Write .csv, or a shorter period."));
        return failure(ErrorCode::Storage,
                       XlsxwriterSay::tr("%1 could not be written: %2").arg(m_path, QString::fromUtf8(lxw_strerror(error))));
    }

private:
    lxw_error addRow(lxw_worksheet *sheet, lxw_row_t number, const QStringList &row,
                     const std::vector<OutColumn> &columns)
    {
        const size_t count = std::min(static_cast<size_t>(row.size()), columns.size());
        for (size_t i = 0; i < count; ++i) {
            const QString &text = row[static_cast<qsizetype>(i)];
            const lxw_error error = text.isEmpty()
                                        ? LXW_NO_ERROR
                                        : addCell(sheet, number, static_cast<lxw_col_t>(i), text, columns[i].kind);
            if (error != LXW_NO_ERROR)
                return error;
        }
        return LXW_NO_ERROR;
    }

    /// What is no number or date after all is written as the text it is.
    lxw_error addCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, ColumnKind kind)
    {
        if (kind == ColumnKind::Number && text.size() <= NumberDigits) {
            bool ok = false;
            const double value = text.toDouble(&ok);
            if (ok)
                return worksheet_write_number(sheet, row, column, value, nullptr);
        }
        if (kind == ColumnKind::Date && text.size() == 10) {
            if (const auto date = parseIsoDate(text)) {
                lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0.0};
                return worksheet_write_datetime(sheet, row, column, &day, m_date);
            }
        }
        return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
    }

    QString m_path;
    QString m_partPath;
    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
};

} // namespace

Result<void> writeXlsx(const QString &path, const std::vector<OutTable> &tables)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(ErrorCode::Storage,
                       XlsxwriterSay::tr("There is no folder %1, or it cannot be written to.").arg(QFileInfo(path).absolutePath()));
    if (const QStorageInfo drive(QDir::tempPath()); drive.isValid() && drive.bytesAvailable() < LeastRoom)
        return failure(ErrorCode::Storage, XlsxwriterSay::tr("The disk with %1 is full. Make room, or write .csv instead.").arg(QDir::toNativeSeparators(QDir::tempPath())));
    WorkbookFile file(path);
    for (size_t i = 0; i < tables.size(); ++i) {
        const lxw_error error = file.add(tables[i], i);
        if (error != LXW_NO_ERROR)
            return file.failureOf(error);
    }
    return file.finish();
}

} // namespace suben
