#include "core/exchange/tablewriter.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <memory>

namespace suben
{

namespace
{

struct TableWriterSay {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

bool isLongDigits(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
        ++digits;
    }
    return digits > 11 || (digits > 1 && text.front() == u'0');
}

QString csvCell(const QString &text, ColumnKind kind)
{
    QString out = text;
    if (kind == ColumnKind::Text && isLongDigits(text))
        out = QStringLiteral("=\"%1\"").arg(text);
    else if (kind == ColumnKind::Text && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        out.prepend(u'\'');
    if (out.contains(u'"') || out.contains(u',') || out.contains(u'\n') || out.contains(u'\r'))
        out = u'"' + out.replace(u'"', QLatin1String("\"\"")) + u'"';
    return out;
}

QByteArray csvLine(const QStringList &row, const std::vector<OutColumn> &columns)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool known = static_cast<size_t>(i) < columns.size();
        cells << csvCell(row[i], known ? columns[static_cast<size_t>(i)].kind : ColumnKind::Text);
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

OutTable tableOf(const QString &title, const std::vector<OutColumn> &columns, const std::vector<QStringList> &rows)
{
    const auto at = std::make_shared<size_t>(0);
    return {title, columns, [rows, at](QStringList &row) {
                if (*at >= rows.size())
                    return false;
                row = rows[(*at)++];
                return true;
            }};
}

Result<void> writeCsv(const QString &path, const OutTable &table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    QStringList headers;
    for (const OutColumn &column : table.columns)
        headers << column.header;
    file.write("\xEF\xBB\xBF");
    file.write(csvLine(headers, {}));
    for (QStringList row; table.nextRow(row) && file.error() == QFileDevice::NoError;)
        file.write(csvLine(row, table.columns));
    return commitWhole(file);
}

Result<void> writeJson(const QString &path, const OutTable &table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.write("[");
    const char *separator = "\n";
    for (QStringList row; table.nextRow(row) && file.error() == QFileDevice::NoError;) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size() && static_cast<size_t>(i) < table.columns.size(); ++i) {
            const OutColumn &column = table.columns[static_cast<size_t>(i)];
            object.insert(column.path.isEmpty() ? column.header : column.path, row[i]);
        }
        file.write(std::exchange(separator, ",\n"));
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    file.write("\n]\n");
    return commitWhole(file);
}

Result<void> writeTable(const QString &path, const OutTable &table)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return writeXlsx(path, {table});
    if (ending == u"csv")
        return writeCsv(path, table);
    if (ending == u"json")
        return writeJson(path, table);
    return failure(ErrorCode::Usage, TableWriterSay::tr("Files can be written as .xlsx, .csv or .json, not as .%1.").arg(ending));
}

} // namespace suben
