#include "core/exchange/xlsxparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace suben
{

namespace
{

constexpr int MaxElementDepth = 64;
constexpr size_t MaxSheets = 1'000;
constexpr qsizetype MaxLooks = 65'536;
constexpr qsizetype MaxTextChars = 1 << 20; ///< of one text; what is longer is no cell and is refused later

struct XlsxpartsSay {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

struct Relation {
    QString type; ///< last word: worksheet, sharedStrings, styles, officeDocument
    QString target;
};

/// By relation id; targets are names in the zip file.
QHash<QString, Relation> readRelations(const ZipArchive &archive, const QString &ofPart, const ReadLimits &limits)
{
    const qsizetype slash = ofPart.lastIndexOf(u'/');
    const QString folder = ofPart.left(slash + 1);
    QHash<QString, Relation> relations;
    XmlPart part(archive, folder + QLatin1String("_rels/") + ofPart.mid(slash + 1) + QLatin1String(".rels"), limits);
    while (part.next() && relations.size() < 10'000) {
        if (!part.isStart(u"Relationship") || part.attribute("TargetMode") == u"External")
            continue;
        const QString type = part.attribute("Type").toString();
        const QString target = part.attribute("Target").toString();
        const QString full = target.startsWith(u'/') ? target : u'/' + folder + target;
        relations.insert(part.attribute("Id").toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1), QDir::cleanPath(full).mid(1)});
    }
    return relations;
}

QString targetOf(const QHash<QString, Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// Excel writes control characters as _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    auto matches = escape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const char16_t unit = static_cast<char16_t>(match.capturedView(1).toUShort(nullptr, 16));
        out += QStringView(text).mid(from, match.capturedStart() - from);
        if (unit == u'_' || unit == u'\n' || unit == u'\t')
            out += QChar(unit);
        from = match.capturedEnd();
    }
    return out.append(QStringView(text).mid(from));
}

} // namespace

XmlPart::XmlPart(const ZipArchive &archive, const QString &name, const ReadLimits &limits)
    : m_part(archive.part(name, limits.partBytes)), m_name(name)
{
    if (m_part != nullptr)
        m_xml.setDevice(m_part.get());
}

bool XmlPart::next()
{
    while (m_part != nullptr && !m_refused && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            m_attributes = m_xml.attributes();
            m_refused = ++m_depth > MaxElementDepth;
            return !m_refused;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
            m_refused = true;
            break;
        default:
            break;
        }
    }
    return false;
}

QStringView XmlPart::attribute(const char *name) const
{
    return m_attributes.value(QLatin1String(name));
}

QStringView XmlPart::relationId() const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value();
    }
    return {};
}

Failure XmlPart::error() const
{
    if (m_part != nullptr && m_part->isRefused())
        return failure(ErrorCode::Usage, XlsxpartsSay::tr("The file unpacks to more than a delivery can hold. It was not read."));
    return failure(
        ErrorCode::Usage,
        XlsxpartsSay::tr("The file is damaged: %1 cannot be read. Ask for it again, or save it again as .xlsx.").arg(m_name));
}

QString readRichText(XmlPart &part, QStringView element)
{
    QString text;
    bool inText = false;
    int phonetic = 0;
    while (part.next() && !part.isEnd(element)) {
        if (part.isStart(u"rPh"))
            ++phonetic;
        else if (part.isEnd(u"rPh"))
            --phonetic;
        else if (part.isStart(u"t"))
            inText = phonetic == 0;
        else if (part.isEnd(u"t"))
            inText = false;
        else if (inText && part.xml().isCharacters() && text.size() < MaxTextChars)
            text += part.xml().text();
    }
    return unescaped(text);
}

Result<SharedStrings> SharedStrings::read(const ZipArchive &archive, const QString &name, const ReadLimits &limits)
{
    SharedStrings strings;
    if (name.isEmpty() || !archive.contains(name))
        return strings;
    XmlPart part(archive, name, limits);
    while (part.next()) {
        if (!part.isStart(u"si"))
            continue;
        strings.m_text += readRichText(part, u"si");
        strings.m_ends.push_back(static_cast<quint32>(strings.m_text.size()));
        if (strings.m_text.size() > limits.textChars || static_cast<qint64>(strings.m_ends.size()) > limits.cells)
            return failure(ErrorCode::Usage, XlsxpartsSay::tr("The file unpacks to more than a delivery can hold. It was not read."));
    }
    if (!part.isComplete())
        return part.error();
    return strings;
}

std::optional<QStringView> SharedStrings::at(qsizetype index) const
{
    if (index < 0 || static_cast<size_t>(index) >= m_ends.size())
        return std::nullopt;
    const qsizetype from = index == 0 ? 0 : m_ends[static_cast<size_t>(index - 1)];
    return QStringView(m_text).mid(from, m_ends[static_cast<size_t>(index)] - from);
}

std::vector<NumberLook> readLooks(XmlPart &part)
{
    QHash<int, NumberLook> custom;
    std::vector<NumberLook> looks;
    bool inCellFormats = false;
    while (part.next() && custom.size() + static_cast<qsizetype>(looks.size()) < MaxLooks) {
        if (part.isStart(u"cellXfs") || part.isEnd(u"cellXfs"))
            inCellFormats = part.isStart(u"cellXfs");
        const int id = part.attribute("numFmtId").toInt();
        if (part.isStart(u"numFmt"))
            custom.insert(id, lookOfFormat(part.attribute("formatCode")));
        else if (part.isStart(u"xf") && inCellFormats)
            looks.push_back(custom.contains(id) ? custom.value(id) : lookOfBuiltIn(id));
    }
    return looks;
}

Result<WorkbookParts> readWorkbook(const ZipArchive &archive, const ReadLimits &limits)
{
    const QString name = targetOf(readRelations(archive, QString(), limits), u"officeDocument");
    const auto relations = readRelations(archive, name, limits);
    WorkbookParts parts;
    parts.sharedStrings = targetOf(relations, u"sharedStrings");
    parts.styles = targetOf(relations, u"styles");
    XmlPart part(archive, name, limits);
    while (part.next() && parts.sheets.size() < MaxSheets) {
        if (part.isStart(u"workbookPr") &&
            (part.attribute("date1904") == u"1" || part.attribute("date1904") == u"true"))
            parts.dates = DateSystem::From1904;
        if (!part.isStart(u"sheet"))
            continue;
        const QString target = relations.value(part.relationId().toString()).target;
        parts.sheets.push_back(
            {part.attribute("name").toString(), target, !part.attribute("state").contains(u"idden")});
    }
    if (!part.isComplete() || parts.sheets.empty())
        return part.error();
    return parts;
}

} // namespace suben
