#pragma once

#include "core/exchange/table.h"
#include "core/exchange/xlsxstyles.h"
#include "core/exchange/ziparchive.h"

#include <QXmlStreamReader>
#include <vector>

namespace suben
{

/// A sheet as the workbook lists it.
struct SheetPart {
    QString name;
    QString part; ///< its name in the zip file
    bool shown = true;
};

/// What stands around the sheets.
struct WorkbookParts {
    std::vector<SheetPart> sheets;
    QString sharedStrings; ///< empty: none
    QString styles;
    DateSystem dates = DateSystem::From1900;
};

/// One XML part, read token by token. Document types and nesting deeper than 64 end it like any other fault.
class XmlPart final
{
public:
    XmlPart(const ZipArchive &archive, const QString &name, const ReadLimits &limits);

    /// To the next start or end of an element, or text; false at the end or at a fault.
    bool next();
    QXmlStreamReader &xml() { return m_xml; }
    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    QStringView attribute(const char *name) const;
    /// The `r:id` of a relation, whatever its prefix.
    QStringView relationId() const;
    /// Whether the part was read to its end without a fault.
    bool isComplete() const { return m_part != nullptr && !m_refused && !m_xml.hasError(); }
    /// Why it is not complete.
    Failure error() const;

private:
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    QString m_name;
    int m_depth = 0;
    bool m_refused = false;
};

/// The texts of sharedStrings.xml, in one buffer.
class SharedStrings final
{
public:
    static Result<SharedStrings> read(const ZipArchive &archive, const QString &part, const ReadLimits &limits);
    /// Nothing beyond the last.
    std::optional<QStringView> at(qsizetype index) const;

private:
    QString m_text;
    std::vector<quint32> m_ends;
};

/// The looks of `cellXfs`, in the order a cell's `s` counts them; at most 65 536.
std::vector<NumberLook> readLooks(XmlPart &part);
Result<WorkbookParts> readWorkbook(const ZipArchive &archive, const ReadLimits &limits);
/// Reads the texts of `<si>` or `<is>` up to its end: runs are joined, phonetic runs left out, `_x000D_` undone.
QString readRichText(XmlPart &part, QStringView element);

} // namespace suben
