#include "core/exchange/rowreader.h"

#include "core/codes/normalise.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace suben
{

namespace
{

constexpr qsizetype KeptDigits = 15; ///< what a spreadsheet keeps of a number

struct RowReaderSay {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

Finding finding(Severity severity, const QString &rule, const QString &field, const QString &text)
{
    return {severity, QStringLiteral("base:") + rule, field, -1, text, {}, {}, {}};
}

/// Where a lost digit makes another thing of it.
bool isIdentifier(QStringView path)
{
    return path == u"line.codes" || path == u"item.gtin" || path == u"item.code" || path == u"lot.code" ||
           path.endsWith(u"No") || path.endsWith(u"Code");
}

/// Twenty digits of which the last five are zeros: a spreadsheet kept fifteen.
bool hasLostTail(QStringView digits)
{
    if (digits.size() <= KeptDigits + 1)
        return false;
    const bool number = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QStringView tail = digits.mid(KeptDigits);
    return number && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c == u'0'; });
}

QString shownHeader(const MappedColumn &column)
{
    return column.header.simplified().remove(u' ');
}

} // namespace

std::optional<Decimal> roundedDecimal(QStringView text)
{
    QString plain = halfWidth(text).trimmed();
    plain.remove(u',').remove(u'\u00A5').remove(u'元').remove(u' ');
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype surplus = point < 0 ? 0 : plain.size() - point - 1 - 6;
    if (surplus <= 0)
        return Decimal::parse(plain);
    const QChar next = plain[point + 7];
    const bool digits = std::all_of(plain.begin() + point + 1, plain.end(), [](QChar c) { return c.isDigit(); });
    const auto cut = Decimal::parse(QStringView(plain).first(point + 7));
    if (!cut || !digits || next < u'5')
        return digits ? cut : std::nullopt;
    return add(*cut, Decimal::fromMicros(plain.startsWith(u'-') ? -1 : 1));
}

/// `2026-11-20 18:23:11`: orders say the second.
QStringView withoutTime(QStringView text)
{
    static const QRegularExpression time(QStringLiteral("[ T]+\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?$"));
    const auto match = time.match(text.toString());
    return match.hasMatch() ? text.first(match.capturedStart()) : text;
}

QStringList splitCodes(QStringView text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;'\u3001\uFF0C\uFF1B|]+"));
    return text.toString().split(between, Qt::SkipEmptyParts);
}

RowReader::RowReader(const Table &table, const ColumnMap &map, const FieldTypes &types, QDate today)
    : m_table(table), m_map(map), m_types(types), m_today(today)
{
}

RowFacts RowReader::read(int row) const
{
    RowFacts facts;
    facts.number = m_table.number(row);
    for (const MappedColumn &column : m_map.columns) {
        const Cell cell{column, textAt(row, column), m_table.kind(row, column.column)};
        if (!column.path.isEmpty() && !cell.text.isEmpty())
            take(facts, cell);
    }
    const MappedColumn *quantity = m_map.at(u"line.qty");
    if (quantity != nullptr && facts.quantity.unit.isEmpty() && m_map.at(u"unit") == nullptr &&
        !quantity->hint.isEmpty())
        takeUnit(facts, quantity->hint);
    return facts;
}

QStringView RowReader::textAt(int row, const MappedColumn &column) const
{
    const QStringView text = m_table.text(row, column.column).trimmed();
    if (!text.isEmpty() || column.path.startsWith(QLatin1String("line.")))
        return text;
    const int number = m_table.number(row);
    for (const MergedCells &merge : m_table.merges()) {
        if (merge.firstRow < number && number <= merge.lastRow && merge.firstColumn == column.column &&
            merge.lastColumn == column.column)
            return m_table.text(m_table.rowNumbered(merge.firstRow), column.column).trimmed();
    }
    return {};
}

void RowReader::take(RowFacts &facts, const Cell &cell) const
{
    const QString &path = cell.column.path;
    if (path == u"line.qty")
        return takeQuantity(facts, cell);
    if (path == u"unit")
        return takeUnit(facts, cell.text);
    if (path == u"note") {
        const QString note = shownHeader(cell.column) + u'：' + cell.text.toString();
        facts.note += facts.note.isEmpty() ? note : u'；' + note;
        return;
    }
    if (path == u"line.codes") {
        facts.codes += splitCodes(cell.text);
        return;
    }
    switch (m_types.of(path).value_or(FieldType::Text)) {
    case FieldType::Date:
        return takeDate(facts, cell);
    case FieldType::Money:
        return takeMoney(facts, cell);
    case FieldType::Duration:
        return takeShelfLife(facts, cell);
    case FieldType::YesNo:
        facts.fields.set(path, valueFromText(cell.text.toString(), FieldType::YesNo));
        return;
    default:
        facts.fields.set(path, cell.text.toString().simplified());
    }
}

void RowReader::takeDate(RowFacts &facts, const Cell &cell) const
{
    const QString &path = cell.column.path;
    const auto iso = cell.kind == CellKind::Date ? parseIsoDate(cell.text) : std::nullopt;
    const auto written =
        iso ? std::optional(WrittenDate{*iso, false}) : parseWrittenDate(withoutTime(cell.text), m_today);
    if (!written) {
        facts.findings << finding(
            Severity::Refuse, QStringLiteral("notADate"), path,
            RowReaderSay::tr("%1 “%2” is no date. Write it like 2026-11-05.").arg(shownHeader(cell.column), cell.text));
        return;
    }
    QDate date = written->date;
    if (written->monthOnly && path == u"lot.expiry")
        date = date.addMonths(1).addDays(-1);
    if (written->monthOnly)
        facts.findings << finding(Severity::Info, QStringLiteral("monthOnly"), path,
                                  RowReaderSay::tr("%1 names the month %2 only; %3 is taken.")
                                      .arg(shownHeader(cell.column), cell.text, date.toString(Qt::ISODate)));
    facts.fields.set(path, date);
}

void RowReader::takeQuantity(RowFacts &facts, const Cell &cell) const
{
    const auto number = roundedDecimal(cell.text);
    const auto whole = number ? std::optional(Quantity{*number, Unit()}) : Quantity::parse(cell.text);
    if (!whole || cell.kind == CellKind::Ruined) {
        facts.findings << finding(Severity::Refuse, QStringLiteral("notANumber"), cell.column.path,
                                  RowReaderSay::tr("%1 “%2” is no quantity.").arg(shownHeader(cell.column), cell.text));
        return;
    }
    facts.quantity.value = whole->value;
    if (!whole->unit.isEmpty())
        facts.quantity.unit = whole->unit;
    facts.hasQuantity = true;
}

void RowReader::takeMoney(RowFacts &facts, const Cell &cell) const
{
    if (cell.kind == CellKind::Formula)
        return; // too hard to compute here: quantity × price stands in its place
    const auto yuan = roundedDecimal(cell.text);
    if (yuan)
        facts.fields.set(cell.column.path, Money::fromDecimal(*yuan));
    else
        facts.findings << finding(Severity::Refuse, QStringLiteral("notANumber"), cell.column.path,
                                  RowReaderSay::tr("%1 “%2” is no amount of money.").arg(shownHeader(cell.column), cell.text));
}

void RowReader::takeShelfLife(RowFacts &facts, const Cell &cell) const
{
    QString text = cell.text.toString();
    const bool bare = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const auto length = Duration::parse(bare ? text + cell.column.hint : text);
    if (length && length->count > 0)
        facts.fields.set(cell.column.path, *length);
    else
        facts.findings << finding(Severity::Warn, QStringLiteral("notADuration"), cell.column.path,
                                  RowReaderSay::tr("%1 “%2” is no length of time and was left out. Write it like 6M or 21D.")
                                      .arg(shownHeader(cell.column), text));
}

void RowReader::takeUnit(RowFacts &facts, QStringView word) const
{
    const auto unit = Unit::parse(word);
    if (unit)
        facts.quantity.unit = *unit;
    else
        facts.findings << finding(Severity::Refuse, QStringLiteral("unknownUnit"), QStringLiteral("line.qty"),
                                  RowReaderSay::tr("“%1” is no unit this program knows. Use one of its own.").arg(word));
}

Findings RowReader::ruined() const
{
    Findings findings;
    for (const int row : m_map.rows) {
        for (const MappedColumn &column : m_map.columns) {
            if (!isIdentifier(column.path))
                continue;
            const QStringView text = m_table.text(row, column.column);
            const QStringList codes = column.path == u"line.codes" ? splitCodes(text) : QStringList{text.toString()};
            const bool lost =
                m_table.kind(row, column.column) == CellKind::Ruined ||
                std::any_of(codes.begin(), codes.end(), [](const QString &code) { return hasLostTail(code); });
            if (lost)
                findings << finding(
                    Severity::Refuse, QStringLiteral("ruinedCode"), column.path,
                    RowReaderSay::tr("In row %1 %2 became %3: a spreadsheet has changed its last digits. Ask the supplier for the "
                       "original file; they cannot be guessed.")
                        .arg(m_table.number(row))
                        .arg(shownHeader(column), shortNumber(text)));
        }
    }
    return findings;
}

std::optional<QDate> RowReader::factDate(const QString &path) const
{
    const auto written = parseWrittenDate(m_map.fact(path), m_today);
    return written && !written->monthOnly ? std::optional(written->date) : std::nullopt;
}

} // namespace suben
