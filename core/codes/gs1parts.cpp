#include "core/codes/gs1.h"
#include "core/codes/verdict.h"

namespace suben
{

namespace
{

struct PartName {
    const char16_t *ai;
    const char16_t *part;
};

constexpr PartName Texts[] = {{u"00", u"sscc"},   {u"01", u"gtin"}, {u"02", u"gtin"},
                              {u"8006", u"gtin"}, {u"10", u"lot"},  {u"21", u"serial"}};
constexpr PartName Dates[] = {{u"11", u"made"},   {u"13", u"packed"},   {u"15", u"bestBefore"},
                              {u"16", u"sellBy"}, {u"7003", u"expiry"}, {u"17", u"expiry"}};
constexpr PartName Counts[] = {{u"30", u"count"}, {u"37", u"count"}};

/// (310n) net weight in kilograms with n decimal places.
void addWeight(Fields &parts, const Gs1Element &element)
{
    if (!element.ai.startsWith(u"310"))
        return;
    qint64 micros = element.value.toLongLong();
    for (int places = QStringView(element.ai).last(1).toInt(); places < 6; ++places)
        micros *= 10;
    parts.set(QStringLiteral("weight"), Quantity{Decimal::fromMicros(micros), Unit::fromCode(u"KGM")});
}

} // namespace

Fields partsOfElements(const ElementString &string)
{
    Fields parts;
    for (const auto &[ai, part] : Texts) {
        const QString value = string.value(ai);
        const QString name = QString::fromUtf16(part);
        if (!value.isEmpty() && !parts.has(name))
            parts.set(name, name == u"gtin" ? value.first(14) : value);
    }
    for (const auto &[ai, part] : Dates) {
        if (const auto date = gs1Date(string.value(ai).left(6)))
            parts.set(QString::fromUtf16(part), *date);
    }
    for (const auto &[ai, part] : Counts) {
        if (const QString value = string.value(ai); !value.isEmpty())
            parts.set(QString::fromUtf16(part), Decimal::fromInteger(value.toLongLong()));
    }
    for (const Gs1Element &element : string.elements)
        addWeight(parts, element);
    return parts;
}

QString keyOfElements(const ElementString &string)
{
    const QString sscc = string.value(u"00");
    const QString gtin = string.value(u"01");
    const QString serial = string.value(u"21");
    if (!gtin.isEmpty() && !serial.isEmpty())
        return bracketText({{{QStringLiteral("01"), gtin}, {QStringLiteral("21"), serial}}});
    if (!sscc.isEmpty())
        return bracketText({{{QStringLiteral("00"), sscc}}});
    return bracketText(string);
}

} // namespace suben
