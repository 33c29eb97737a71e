#include "core/base/quantity.h"

#include <array>

namespace suben
{

namespace
{

enum class Measure { Count, Mass, Volume, Length, Area };

struct UnitRow {
    const char *code;      ///< UN/ECE Rec 20 or 21
    const char16_t *word;  ///< on screen
    const char16_t *other; ///< further spellings, separated by spaces, lower case
    Measure measure;
    qint64 micros; ///< of the base unit (kg, L, m, m²); 0 for counts
};

constexpr std::array Units{
    UnitRow{"H87", u"个", u"pc pcs ea 只 枚 颗 粒装", Measure::Count, 0},
    UnitRow{"BX", u"盒", u"box", Measure::Count, 0},
    UnitRow{"CT", u"箱", u"ctn carton 件箱", Measure::Count, 0},
    UnitRow{"PA", u"包", u"pack", Measure::Count, 0},
    UnitRow{"BG", u"袋", u"bag", Measure::Count, 0},
    UnitRow{"BO", u"瓶", u"bottle", Measure::Count, 0},
    UnitRow{"SET", u"组", u"set 套", Measure::Count, 0},
    UnitRow{"PK", u"提", u"", Measure::Count, 0},
    UnitRow{"XJN", u"件", u"", Measure::Count, 0},
    UnitRow{"CA", u"罐", u"can 听", Measure::Count, 0},
    UnitRow{"BJ", u"桶", u"bucket", Measure::Count, 0},
    UnitRow{"CU", u"杯", u"cup", Measure::Count, 0},
    UnitRow{"TU", u"支", u"tube", Measure::Count, 0},
    UnitRow{"U2", u"片", u"tablet 锭", Measure::Count, 0},
    UnitRow{"AV", u"粒", u"capsule 丸", Measure::Count, 0},
    UnitRow{"STC", u"条", u"stick 根", Measure::Count, 0},
    UnitRow{"XKU", u"块", u"", Measure::Count, 0},
    UnitRow{"SA", u"麻袋", u"sack", Measure::Count, 0},
    UnitRow{"XTA", u"台", u"", Measure::Count, 0},
    UnitRow{"XZH", u"张", u"", Measure::Count, 0},
    UnitRow{"XBA", u"把", u"", Measure::Count, 0},
    UnitRow{"XPI", u"排", u"", Measure::Count, 0},
    UnitRow{"XBN", u"板", u"", Measure::Count, 0},
    UnitRow{"XZA", u"扎", u"捆", Measure::Count, 0},
    UnitRow{"CR", u"筐", u"crate 篓", Measure::Count, 0},
    UnitRow{"XTN", u"坛", u"", Measure::Count, 0},
    UnitRow{"XWE", u"尾", u"", Measure::Count, 0},
    UnitRow{"PR", u"对", u"pair 双 副", Measure::Count, 0},
    UnitRow{"RO", u"卷", u"roll", Measure::Count, 0},
    UnitRow{"HEA", u"头", u"head 匹", Measure::Count, 0},
    UnitRow{"XYU", u"羽", u"", Measure::Count, 0},
    UnitRow{"XFA", u"发", u"", Measure::Count, 0},
    UnitRow{"XZG", u"株", u"棵", Measure::Count, 0},
    UnitRow{"CY", u"瓶(气)", u"cylinder", Measure::Count, 0},
    UnitRow{"KGM", u"kg", u"公斤 千克 kgs", Measure::Mass, 1'000'000},
    UnitRow{"GRM", u"g", u"克", Measure::Mass, 1'000},
    UnitRow{"MGM", u"mg", u"毫克", Measure::Mass, 1},
    UnitRow{"XJI", u"斤", u"市斤", Measure::Mass, 500'000},
    UnitRow{"TNE", u"t", u"吨", Measure::Mass, 1'000'000'000},
    UnitRow{"LTR", u"L", u"升", Measure::Volume, 1'000'000},
    UnitRow{"MLT", u"mL", u"毫升", Measure::Volume, 1'000},
    UnitRow{"MTQ", u"m³", u"立方米 m3 方", Measure::Volume, 1'000'000'000},
    UnitRow{"MTR", u"m", u"米", Measure::Length, 1'000'000},
    UnitRow{"CMT", u"cm", u"厘米", Measure::Length, 10'000},
    UnitRow{"MTK", u"m²", u"平方米 m2", Measure::Area, 1'000'000},
};

constexpr quint32 pack(const char *code)
{
    quint32 packed = 0;
    for (; *code != '\0'; ++code)
        packed = packed << 8 | static_cast<unsigned char>(*code);
    return packed;
}

const UnitRow *rowOf(Unit unit)
{
    for (const UnitRow &row : Units) {
        if (pack(row.code) == unit.packed())
            return &row;
    }
    return nullptr;
}

} // namespace

Unit Unit::fromCode(QStringView code)
{
    if (code.size() > 4)
        return {};
    quint32 packed = 0;
    for (const QChar c : code) {
        const char16_t u = c.unicode();
        if (!((u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9')))
            return {};
        packed = packed << 8 | static_cast<quint32>(u);
    }
    return Unit(packed);
}

std::optional<Unit> Unit::parse(QStringView word)
{
    const QString wanted = word.trimmed().toString().toLower();
    if (wanted.isEmpty())
        return Unit();
    for (const UnitRow &row : Units) {
        if (wanted == QString::fromUtf16(row.word).toLower() || wanted == QString::fromLatin1(row.code).toLower() ||
            QString::fromUtf16(row.other).split(u' ', Qt::SkipEmptyParts).contains(wanted))
            return Unit(pack(row.code));
    }
    return std::nullopt;
}

QString Unit::code() const
{
    QString text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (const auto c = static_cast<char>(m_code >> shift & 0xFF); c != '\0')
            text += QLatin1Char(c);
    }
    return text;
}

QString Unit::word() const
{
    const UnitRow *row = rowOf(*this);
    return row != nullptr ? QString::fromUtf16(row->word) : code();
}

bool Unit::isCounted() const
{
    const UnitRow *row = rowOf(*this);
    return row != nullptr && row->measure == Measure::Count;
}

std::optional<Quantity> Quantity::parse(QStringView text)
{
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || QStringView(u"+-.,．，－").contains(text[end])))
        ++end;
    const auto value = Decimal::parse(text.first(end));
    const auto unit = Unit::parse(text.mid(end));
    if (!value || !unit)
        return std::nullopt;
    return Quantity{*value, *unit};
}

QString Quantity::toString() const
{
    const QString word = unit.word();
    const bool latin = !word.isEmpty() && word.front().unicode() < 0x250;
    return value.toString() + (latin ? QStringLiteral(" ") : QString()) + word;
}

std::optional<Decimal> unitRatio(Unit from, Unit to)
{
    if (from == to)
        return Decimal::fromInteger(1);
    const UnitRow *a = rowOf(from);
    const UnitRow *b = rowOf(to);
    if (a == nullptr || b == nullptr || a->measure != b->measure || a->measure == Measure::Count)
        return std::nullopt;
    return divide(Decimal::fromMicros(a->micros), Decimal::fromMicros(b->micros));
}

std::optional<Quantity> convert(const Quantity &quantity, Unit to)
{
    if (quantity.unit == to)
        return quantity;
    const UnitRow *a = rowOf(quantity.unit);
    const UnitRow *b = rowOf(to);
    if (a == nullptr || b == nullptr || a->measure != b->measure || a->measure == Measure::Count)
        return std::nullopt;
    const auto base = multiply(quantity.value, Decimal::fromMicros(a->micros));
    const auto value = base ? divide(*base, Decimal::fromMicros(b->micros)) : std::nullopt;
    if (!value)
        return std::nullopt;
    return Quantity{*value, to};
}

QStringList knownUnits()
{
    QStringList codes;
    for (const UnitRow &row : Units)
        codes << QString::fromLatin1(row.code);
    return codes;
}

} // namespace suben
