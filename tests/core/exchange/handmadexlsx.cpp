#include "tests/core/exchange/handmadexlsx.h"

#include <QFile>
#include <zip.h>

namespace handmade
{

namespace
{

const QByteArray Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + Relations + "/" + type + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

} // namespace

Parts workbook(const QByteArray &rows, const QByteArray &styles, const QByteArray &sharedStrings)
{
    Parts parts;
    parts[QStringLiteral("_rels/.rels")] = relations(relation("rId1", "officeDocument", "xl/workbook.xml"));
    parts[QStringLiteral("xl/workbook.xml")] =
        "<workbook xmlns=\"" + Spreadsheet + "\" xmlns:r=\"" + Relations +
        "\"><sheets><sheet name=\"Delivery\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] =
        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml") +
                  relation("rId3", "sharedStrings", "/xl/sharedStrings.xml"));
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<worksheet xmlns=\"" + Spreadsheet + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    if (!styles.isEmpty())
        parts[QStringLiteral("xl/styles.xml")] =
            "<styleSheet xmlns=\"" + Spreadsheet + "\">" + styles + "</styleSheet>";
    if (!sharedStrings.isEmpty())
        parts[QStringLiteral("xl/sharedStrings.xml")] =
            "<sst xmlns=\"" + Spreadsheet + "\">" + sharedStrings + "</sst>";
    return parts;
}

void write(const QString &path, const Parts &parts)
{
    QFile::remove(path);
    int error = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
}

} // namespace handmade
