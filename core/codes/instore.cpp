#include "core/codes/instore.h"

#include "core/codes/checkdigit.h"
#include "core/codes/checkers.h"
#include "core/codes/verdict.h"

namespace suben
{

namespace
{

constexpr qsizetype PrefixDigits = 2;
constexpr qsizetype InStoreDigits = 13;

} // namespace

bool isInStore(QStringView digits)
{
    return digits.size() == InStoreDigits && isDigits(digits) && digits.front() == u'2';
}

std::optional<InStoreCode> readInStoreCode(QStringView digits, const InStoreLayout &layout)
{
    if (!isInStore(digits) || digits.back() != mod10(digits.chopped(1)))
        return std::nullopt;
    InStoreCode code;
    code.item = digits.sliced(PrefixDigits, layout.itemDigits).toString();
    code.meaning = layout.value;
    const QStringView value =
        digits.sliced(PrefixDigits + layout.itemDigits + (layout.hasValueCheck ? 1 : 0)).chopped(1);
    constexpr qint64 Thousandth = Decimal::One / 1000;
    constexpr qint64 Hundredth = Decimal::One / 100;
    code.value =
        Decimal::fromMicros(value.toLongLong() * (layout.value == InStoreValue::Grams ? Thousandth : Hundredth));
    return code.value > Decimal() ? std::optional(code) : std::nullopt;
}

QString layoutText(const InStoreLayout &layout)
{
    return QString::number(layout.itemDigits) + (layout.hasValueCheck ? QStringLiteral("c") : QString()) +
           (layout.value == InStoreValue::Grams ? u'g' : u'f');
}

InStoreLayout layoutFromText(QStringView text)
{
    InStoreLayout layout;
    if (text.size() < 2 || text.front() < u'4' || text.front() > u'6')
        return layout;
    layout.itemDigits = text.front().digitValue();
    layout.hasValueCheck = text.contains(u'c');
    layout.value = text.endsWith(u'f') ? InStoreValue::Fen : InStoreValue::Grams;
    return layout;
}

// Numbers from 20 to 29 are given by the shop to itself and mean nothing outside it.
void checkInStoreCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {InStoreDigits}))
        return;
    if (!isInStore(code.text))
        return refuse(code, CodeReason::Prefix, 0, QStringLiteral("2"));
    code.recognised = true;
    if (!endsWithCheck(code, mod10(QStringView(code.text).chopped(1))))
        return;
    setPart(code, u"prefix", 0, PrefixDigits);
    setPart(code, u"shopItem", PrefixDigits, InStoreLayout().itemDigits);
    setPart(code, u"shopValue", PrefixDigits + InStoreLayout().itemDigits, 5);
}

} // namespace suben
