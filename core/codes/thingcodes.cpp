#include "core/codes/checkdigit.h"
#include "core/codes/checkers.h"
#include "core/codes/verdict.h"

#include <QRegularExpression>

namespace suben
{

namespace
{

/// What the first digit of a kind code stands for in the catalogue of special equipment (2014).
QString deviceOf(QChar digit)
{
    static constexpr const char16_t *Devices[] = {nullptr,    u"boiler", u"vessel",  u"lift",     u"crane",
                                                  u"vehicle", u"ride",   u"fitting", u"pipeline", u"ropeway"};
    const int place = digit.digitValue();
    return place >= 1 && place <= 9 ? QString::fromUtf16(Devices[place]) : QString();
}

void setDevice(CodeCheck &code)
{
    if (const QString device = deviceOf(code.text.front()); !device.isEmpty())
        code.parts.set(QStringLiteral("device"), device);
}

} // namespace

void checkCas(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, u"0123456789-"))
        return;
    if (isDigits(code.text) && code.text.size() >= 5 && code.text.size() <= 10) {
        code.text.insert(code.text.size() - 1, u'-').insert(code.text.size() - 4, u'-');
        code.changes |= CodeChange::Separators;
    }
    static const QRegularExpression form(QStringLiteral("^([0-9]{2,7})-([0-9]{2})-[0-9]$"));
    const auto match = form.match(code.text);
    if (!match.hasMatch())
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
    endsWithCheck(code, casCheck(QString(match.captured(1) + match.captured(2))));
}

// The check character is binding in China and North America only; Chinese cars are known to break it, so it asks there.
void checkVin(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {17}) || !hasOnly(code, u"0123456789ABCDEFGHJKLMNPRSTUVWXYZ"))
        return;
    code.recognised = true;
    setPart(code, u"maker", 0, 3);
    const QChar check = vinCheck(code.text);
    if (code.text[8] == check)
        return;
    const QChar region = code.text.front();
    if (region >= u'1' && region <= u'5')
        refuse(code, CodeReason::Check, 8, check);
    else
        suspect(code, CodeReason::Check, 8, check);
}

// 4 kind, 2 authority, 3 licence serial, 4 year, then 4 or 5 of which the first may be a letter.
void checkEquipmentCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {17, 18}) || !hasOnly(code, DigitAlphabet, 0, 13) ||
        !hasOnly(code, LetterDigitAlphabet, 13, 1) || !hasOnly(code, DigitAlphabet, 14))
        return;
    setPart(code, u"kind", 0, 4);
    setDevice(code);
    setPart(code, u"maker", 4, 5);
    setPart(code, u"year", 9, 4);
    setPart(code, u"serial", 13, 5);
    const int year = QStringView(code.text).sliced(9, 4).toInt();
    if (year < 1950 || year > 2099)
        suspect(code, CodeReason::Date, 9);
}

// 4 kind, 6 place, 6 month, 4 serial.
void checkEquipmentRegistration(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, DigitAlphabet) || !hasLength(code, {20}))
        return;
    const auto month = fullDate(QString(code.text.mid(10, 6) + QStringLiteral("01")));
    if (!month)
        return refuse(code, CodeReason::Date, 10);
    setPart(code, u"kind", 0, 4);
    setDevice(code);
    setPart(code, u"admin", 4, 6);
    code.parts.set(QStringLiteral("registered"), *month);
    setPart(code, u"serial", 16, 4);
}

// TSG 08-2017 annex: 梯11鲁F00001(18): device, kind, province and city, serial, year of registration.
void checkEquipmentUse(CodeCheck &code, QDate /*today*/)
{
    static const QRegularExpression form(QStringLiteral("^([锅容管瓶梯起索游车])([0-9]{2})([京津沪渝][A-Z]?|["
                                                        "冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新][A-Z])"
                                                        "([0-9A-Z][0-9]{4})\\(([0-9]{2})\\)$"));
    QString tight = code.text.toUpper();
    tight.remove(u' ');
    const auto match = form.match(tight);
    if (!match.hasMatch())
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
    code.text = tight;
    static constexpr QStringView Signs = u"锅容梯起车游瓶管索";
    static constexpr QStringView Digits = u"123456289";
    const qsizetype sign = Signs.indexOf(match.capturedView(1).front());
    code.parts.set(QStringLiteral("device"),
                   sign == 6 ? QStringLiteral("cylinder") : deviceOf(sign == 7 ? QChar(u'8') : Digits[sign]));
    code.parts.set(QStringLiteral("kind"), match.captured(2));
    code.parts.set(QStringLiteral("place"), match.captured(3));
    code.parts.set(QStringLiteral("serial"), match.captured(4));
    code.parts.set(QStringLiteral("year"), QStringLiteral("20") + match.captured(5));
}

// TSG R5001-2005 annex: kind (left out for liquefied gas), province, three of the filling station, six of which the
// first may be a letter.
void checkCylinder(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {11, 12}) || !hasOnly(code, LetterDigitAlphabet))
        return;
    const qsizetype from = code.text.size() - 11;
    if (from == 1 && (code.text.front() < u'1' || code.text.front() > u'6'))
        return refuse(code, CodeReason::Character, 0, QStringLiteral("1–6"));
    if (!isProvince(QStringView(code.text).sliced(from)))
        return refuse(code, CodeReason::Prefix, from);
    if (!hasOnly(code, DigitAlphabet, from + 6))
        return;
    if (from == 1)
        setPart(code, u"kind", 0, 1);
    setPart(code, u"province", from, 2);
    setPart(code, u"filler", from + 2, 3);
    setPart(code, u"serial", from + 5, 6);
}

} // namespace suben
