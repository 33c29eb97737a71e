#include "core/codes/checkdigit.h"
#include "core/codes/checkers.h"
#include "core/codes/gs1.h"
#include "core/codes/verdict.h"

#include <QRegularExpression>

namespace suben
{

namespace
{

bool isChinesePrefix(QStringView text)
{
    return text.size() >= 3 && text.first(3) >= u"690" && text.first(3) <= u"699";
}

bool isAllZero(QStringView text)
{
    return text.count(u'0') == text.size();
}

/// A 12-digit number of the 690–699 range is a 13-digit one that lost its last digit.
void judgeTwelveDigits(CodeCheck &code)
{
    const QString probable = code.text + mod10(code.text);
    if (code.state == CodeState::Ok)
        suspect(code, CodeReason::Length, -1, probable);
    else
        refuse(code, CodeReason::Length, -1, probable);
}

/// The twelve digits an eight-digit UPC-E stands for (General Specifications §5.2.2.4.2); empty for what is none.
QString upcOf(QStringView short8)
{
    if (short8.size() != 8 || (short8.front() != u'0' && short8.front() != u'1'))
        return {};
    const QStringView six = short8.sliced(1, 6);
    const auto zeros = [](int count) { return QString(count, u'0'); };
    QString body;
    switch (six.back().digitValue()) {
    case 0:
    case 1:
    case 2:
        body = six.first(2).toString() + six.back() + zeros(4) + six.sliced(2, 3).toString();
        break;
    case 3:
        body = six.first(3).toString() + zeros(5) + six.sliced(3, 2).toString();
        break;
    case 4:
        body = six.first(4).toString() + zeros(5) + six.sliced(4, 1).toString();
        break;
    default:
        body = six.first(5).toString() + zeros(4) + six.back();
    }
    const QString upc = short8.front() + body;
    return upc + mod10(upc);
}

void checkLicenceNumber(CodeCheck &code, QStringView prefix)
{
    if (!code.text.startsWith(prefix))
        return refuse(code, CodeReason::Prefix, 0, prefix.toString());
    code.recognised = true;
    if (!hasLength(code, {16}) || !hasOnly(code, DigitAlphabet, 2))
        return;
    if (!isProvince(QStringView(code.text).sliced(prefix == u"SC" ? 5 : 3)))
        return refuse(code, CodeReason::Prefix, prefix == u"SC" ? 5 : 3);
    endsWithCheck(code, mod11_10(QStringView(code.text).sliced(2, 13)));
}

} // namespace

void checkGtin(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {8, 12, 13, 14}))
        return;
    if (isAllZero(code.text))
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
    // GTIN-8 of 0… are of no use outside a shop, so what may be a UPC-E is one.
    const QString upc = upcOf(code.text);
    const bool isOther = code.text.front() != u'0' && code.text.back() == mod10(QStringView(code.text).chopped(1));
    if (!upc.isEmpty() && upc.back() == code.text.back() && !isOther) {
        code.key = gtin14(upc);
        code.parts.set(QStringLiteral("gtin"), code.key);
        return;
    }
    if (endsWithCheck(code, mod10(QStringView(code.text).chopped(1)))) {
        code.key = gtin14(code.text);
        code.parts.set(QStringLiteral("gtin"), code.key);
        setPart(code, u"indicator", 0, code.text.size() == 14 ? 1 : 0);
    }
    if (code.text.size() == 12 && isChinesePrefix(code.text))
        judgeTwelveDigits(code);
}

void checkSscc(CodeCheck &code, QDate /*today*/)
{
    if (hasOnly(code, DigitAlphabet) && hasLength(code, {18}) &&
        endsWithCheck(code, mod10(QStringView(code.text).first(17))) && isAllZero(code.text))
        refuse(code, CodeReason::Shape);
}

void checkGln(CodeCheck &code, QDate /*today*/)
{
    if (hasOnly(code, DigitAlphabet) && hasLength(code, {13}) &&
        endsWithCheck(code, mod10(QStringView(code.text).first(12))) && isAllZero(code.text))
        refuse(code, CodeReason::Shape);
}

void checkFoodLicence(CodeCheck &code, QDate /*today*/)
{
    checkLicenceNumber(code, u"SC");
    if (code.state != CodeState::Ok)
        return;
    if (code.text[2] != u'1' && code.text[2] != u'2')
        return suspect(code, CodeReason::Prefix, 2, QStringLiteral("1/2"));
    setPart(code, u"category", 2, 3);
    setPart(code, u"admin", 5, 6);
    setPart(code, u"serial", 11, 4);
}

void checkFoodTradeLicence(CodeCheck &code, QDate /*today*/)
{
    checkLicenceNumber(code, u"JY");
    if (code.state != CodeState::Ok)
        return;
    if (code.text[2] < u'1' || code.text[2] > u'3')
        return suspect(code, CodeReason::Prefix, 2, QStringLiteral("1/2/3"));
    setPart(code, u"form", 2, 1);
    setPart(code, u"admin", 3, 6);
    setPart(code, u"serial", 9, 6);
}

void checkDrugCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {20}))
        return;
    setPart(code, u"product", 0, 7);
    setPart(code, u"serial", 7, 13);
    suspectRounding(code);
}

void checkDrugStandardCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {14}))
        return;
    if (!code.text.startsWith(u"869"))
        return refuse(code, CodeReason::Prefix, 0, QStringLiteral("869"));
    code.recognised = true;
    if (!endsWithCheck(code, mod10(QStringView(code.text).first(13))))
        return;
    setPart(code, u"maker", 3, 5);
    setPart(code, u"product", 8, 5);
}

/// 4 customs office, 4 year, 1 import or export, 9 serial.
void checkCustomsDeclaration(CodeCheck &code, QDate today)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {18}))
        return;
    const int year = QStringView(code.text).sliced(4, 4).toInt();
    if (year < 2000 || (today.isValid() && year > today.year()))
        return suspect(code, CodeReason::Date, 4);
    setPart(code, u"office", 0, 4);
    setPart(code, u"year", 4, 4);
    setPart(code, u"flow", 8, 1);
    setPart(code, u"serial", 9, 9);
}

/// （鲁F）PF〔2026〕12: region, PF wholesale or LS retail, year, number.
void checkFireworksLicence(CodeCheck &code, QDate /*today*/)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\((.{1,12})\\)(PF|LS)[\\[\\(〔]([0-9]{4})[\\]\\)〕]([0-9A-Z-]{1,12})$"));
    const auto match = shape.match(code.text);
    if (!match.hasMatch())
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
    code.text = QStringLiteral("（%1）%2〔%3〕%4")
                    .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
    code.parts.set(QStringLiteral("region"), match.captured(1));
    code.parts.set(QStringLiteral("kind"), match.captured(2));
    code.parts.set(QStringLiteral("year"), match.captured(3));
    code.parts.set(QStringLiteral("serial"), match.captured(4));
}

void checkLotCode(CodeCheck &code, QDate /*today*/)
{
    if (code.text.size() > 20)
        return refuse(code, CodeReason::Length, -1, QStringLiteral("1–20"));
    for (qsizetype i = 0; i < code.text.size(); ++i) {
        if (!isGs1Character(code.text[i]))
            return refuse(code, CodeReason::Character, i);
    }
    code.parts.set(QStringLiteral("lot"), code.text);
}

} // namespace suben
