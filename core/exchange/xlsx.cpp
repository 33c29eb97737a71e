#include "core/exchange/xlsx.h"

#include "core/exchange/tablebuilder.h"
#include "core/exchange/xlsxparts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace suben
{

namespace
{

constexpr size_t MaxMerges = 100'000;
constexpr double FirstUncertain = 1e15; ///< a spreadsheet keeps fifteen digits

struct XlsxSay {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

struct CellPlace {
    int row = 0;     ///< from 1
    int column = -1; ///< from 0
};

/// `AB12`; a column or row of 0 digits or beyond what a sheet can have is nothing.
std::optional<CellPlace> parsePlace(QStringView reference)
{
    qint64 column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4 && reference[i] >= u'A' && reference[i] <= u'Z'; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    bool ok = false;
    const int row = reference.mid(i).toInt(&ok);
    if (!ok || row < 1 || column < 1 || column > 16'384)
        return std::nullopt;
    return CellPlace{row, static_cast<int>(column - 1)};
}

struct ReadCell {
    QString text;
    CellKind kind = CellKind::Text;
};

/// A number as its digits say it, without exponent; noise of binary fractions beyond fifteen digits is rounded away.
ReadCell numberCell(QStringView value, const NumberLook &look, DateSystem dates)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !qIsFinite(number))
        return {value.toString(), CellKind::Text};
    if (look.as == NumberLook::As::Date) {
        if (const auto iso = isoFromSerial(number, dates))
            return {*iso, CellKind::Date};
    }
    if (qAbs(number) >= FirstUncertain)
        return {value.toString(), CellKind::Ruined};
    QString digits = value.toString();
    if (digits.contains(u'E', Qt::CaseInsensitive) || digits.size() > 16) {
        digits = QString::number(number, 'f', 15);
        const qsizetype point = digits.indexOf(u'.');
        const qsizetype whole = digits.startsWith(u'-') ? point - 1 : point;
        digits = QString::number(number, 'f', static_cast<int>(qBound(qsizetype(0), 15 - whole, qsizetype(12))));
        while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
            digits.chop(1);
    }
    if (!digits.contains(u'.') && !digits.startsWith(u'-'))
        digits = digits.rightJustified(look.leadingZeros, u'0');
    return {digits, CellKind::Number};
}

/// Reads the rows of one sheet into a table.
class SheetReader final
{
public:
    SheetReader(XmlPart &part, const SharedStrings &strings, const std::vector<NumberLook> &looks, DateSystem dates,
                const ReadLimits &limits)
        : m_part(part), m_strings(strings), m_looks(looks), m_dates(dates), m_builder(limits), m_limits(limits)
    {
    }

    Result<Table> read(Progress &progress)
    {
        while (m_part.next()) {
            if (m_part.isStart(u"row") && !readRow())
                return m_builder.overflow();
            if (m_part.isStart(u"mergeCell"))
                readMerge();
            if (m_row % 256 == 0 && progress.cancelled())
                return failure(ErrorCode::Cancelled, XlsxSay::tr("Reading was stopped."));
            if (m_row % 4096 == 0)
                progress.advance(m_row, 0);
        }
        if (!m_part.isComplete())
            return m_part.error();
        return std::move(m_builder.table());
    }

private:
    bool readRow()
    {
        const QStringView number = m_part.attribute("r");
        m_row = number.isEmpty() ? m_row + 1 : number.toInt();
        m_cells.clear();
        m_column = -1;
        if (!m_builder.beginRow(m_row))
            return false;
        while (m_part.next() && !m_part.isEnd(u"row")) {
            if (m_part.isStart(u"c") && !readCell())
                return false;
        }
        for (size_t column = 0; column < m_cells.size(); ++column) {
            if (!m_builder.addCell(static_cast<int>(column), m_cells[column].text, m_cells[column].kind))
                return false;
        }
        return true;
    }

    bool readCell()
    {
        const auto place = parsePlace(m_part.attribute("r"));
        m_column = place ? place->column : m_column + 1;
        const QString type = m_part.attribute("t").toString();
        const auto style = m_part.attribute("s").toUInt();
        QString value;
        QString formula;
        QString *into = nullptr;
        while (m_part.next() && !m_part.isEnd(u"c")) {
            if (m_part.isStart(u"is"))
                value = readRichText(m_part, u"is");
            else if (m_part.isStart(u"v"))
                into = &value;
            else if (m_part.isStart(u"f"))
                into = &formula;
            else if (m_part.xml().isEndElement())
                into = nullptr;
            else if (into != nullptr && m_part.xml().isCharacters() && into->size() <= m_limits.cellChars)
                into->append(m_part.xml().text());
        }
        ReadCell cell = understood(type, value, style);
        if (value.isEmpty() && !formula.isEmpty())
            cell = {formula, CellKind::Formula};
        return keep(std::move(cell));
    }

    bool keep(ReadCell cell)
    {
        if (cell.text.isEmpty())
            return true;
        if (m_column >= m_limits.columns)
            return false;
        if (static_cast<size_t>(m_column) >= m_cells.size())
            m_cells.resize(static_cast<size_t>(m_column) + 1);
        m_cells[static_cast<size_t>(m_column)] = std::move(cell);
        return true;
    }

    ReadCell understood(const QString &type, const QString &value, uint style) const
    {
        if (type == u"s")
            return {m_strings.at(value.toInt()).value_or(QStringView()).trimmed().toString(), CellKind::Text};
        if (type == u"b")
            return {value == u"1" ? QStringLiteral("true") : QStringLiteral("false"), CellKind::Truth};
        if (type == u"e")
            return {value, CellKind::Fault};
        if (type == u"d")
            return {value, CellKind::Date};
        if (type == u"str" || type == u"inlineStr")
            return {value.trimmed(), CellKind::Text};
        const NumberLook look = style < m_looks.size() ? m_looks[style] : NumberLook();
        return value.isEmpty() ? ReadCell() : numberCell(QStringView(value).trimmed(), look, m_dates);
    }

    void readMerge()
    {
        const QStringView range = m_part.attribute("ref");
        const qsizetype colon = range.indexOf(u':');
        const auto first = parsePlace(range.left(colon));
        const auto last = parsePlace(range.mid(colon + 1));
        if (colon > 0 && first && last && m_builder.table().merges().size() < MaxMerges)
            m_builder.table().addMerge({first->row, last->row, first->column, last->column});
    }

    XmlPart &m_part;
    const SharedStrings &m_strings;
    const std::vector<NumberLook> &m_looks;
    DateSystem m_dates;
    TableBuilder m_builder;
    ReadLimits m_limits;
    std::vector<ReadCell> m_cells;
    int m_row = 0;
    int m_column = -1;
};

Result<SheetPart> chosenSheet(const WorkbookParts &parts, const QString &name)
{
    for (const SheetPart &sheet : parts.sheets) {
        if (name.isEmpty() ? sheet.shown : sheet.name == name)
            return sheet;
    }
    return failure(ErrorCode::NotFound, XlsxSay::tr("The file has no sheet %1.").arg(name));
}

} // namespace

Result<Table> readXlsx(const QString &path, const QString &sheet, const ReadLimits &limits, Progress &progress)
{
    if (QFileInfo(path).size() > limits.fileBytes)
        return failure(ErrorCode::Usage, XlsxSay::tr("The file unpacks to more than a delivery can hold. It was not read."));
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return Failure(archive.error());
    const auto parts = readWorkbook(*archive, limits);
    if (!parts)
        return Failure(parts.error());
    const auto chosen = chosenSheet(*parts, sheet);
    if (!chosen)
        return Failure(chosen.error());
    const auto strings = SharedStrings::read(*archive, parts->sharedStrings, limits);
    if (!strings)
        return Failure(strings.error());
    std::vector<NumberLook> looks;
    if (XmlPart styles(*archive, parts->styles, limits); !parts->styles.isEmpty())
        looks = readLooks(styles);
    XmlPart rows(*archive, chosen->part, limits);
    return SheetReader(rows, *strings, looks, parts->dates, limits).read(progress);
}

Result<QStringList> sheetNames(const QString &path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return Failure(archive.error());
    const auto parts = readWorkbook(*archive, ReadLimits());
    if (!parts)
        return Failure(parts.error());
    QStringList names;
    for (const SheetPart &sheet : parts->sheets) {
        if (sheet.shown)
            names << sheet.name;
    }
    return names;
}

} // namespace suben
