#include "core/codes/checkdigit.h"
#include "core/codes/checkers.h"
#include "core/codes/verdict.h"

#include <QRegularExpression>

namespace suben
{

namespace
{

/// First characters GB 32100 gives to registration departments.
constexpr QStringView Registrars = u"123456789ANY";
constexpr int OldestPerson = 120;

QRegularExpression anchored(const QString &form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

} // namespace

void checkCreditCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {18}) || !hasOnly(code, CreditAlphabet))
        return;
    code.recognised = Registrars.contains(code.text.front());
    if (!endsWithCheck(code, creditCodeCheck(QStringView(code.text).first(17))))
        return;
    setPart(code, u"registrar", 0, 1);
    setPart(code, u"class", 0, 2);
    setPart(code, u"admin", 2, 6);
    setPart(code, u"organisation", 8, 9);
    if (!code.recognised)
        suspect(code, CodeReason::Prefix, 0, QStringLiteral("1–9/A/N/Y"));
    // Codes given before the conversion may carry an organisation code that does not check.
    const QChar inner = organisationCodeCheck(QStringView(code.text).sliced(8, 8));
    if (code.state == CodeState::Ok && code.text[16] != inner)
        suspect(code, CodeReason::InnerCheck, 16, inner);
}

void checkOrganisationCode(CodeCheck &code, QDate /*today*/)
{
    if (hasLength(code, {9}) && hasOnly(code, LetterDigitAlphabet))
        endsWithCheck(code, organisationCodeCheck(QStringView(code.text).first(8)));
}

void checkBusinessNumber(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {15}) || !hasOnly(code, DigitAlphabet) ||
        !endsWithCheck(code, mod11_10(QStringView(code.text).first(14))))
        return;
    code.recognised = true;
    setPart(code, u"admin", 0, 6);
}

void checkCitizenId(CodeCheck &code, QDate today)
{
    if (!hasLength(code, {18}) || !hasOnly(code, DigitAlphabet, 0, 17) || !hasOnly(code, u"0123456789X", 17))
        return;
    const QStringView text = code.text;
    if (!isProvince(text))
        return refuse(code, CodeReason::Prefix, 0);
    const auto birth = fullDate(text.sliced(6, 8));
    const bool impossible = birth && today.isValid() && (*birth > today || birth->addYears(OldestPerson) < today);
    if (!birth || impossible)
        return refuse(code, CodeReason::Date, 6);
    code.recognised = true;
    if (!endsWithCheck(code, mod11_2(text.first(17))))
        return;
    code.parts.set(QStringLiteral("birth"), *birth);
    code.parts.set(QStringLiteral("sex"),
                   text[16].digitValue() % 2 == 1 ? QStringLiteral("male") : QStringLiteral("female"));
    setPart(code, u"admin", 0, 6);
}

void checkAdminCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {6}) || !hasOnly(code, DigitAlphabet))
        return;
    if (!isProvince(code.text))
        return refuse(code, CodeReason::Prefix, 0);
    setPart(code, u"province", 0, 2);
}

void checkPhone(CodeCheck &code, QDate /*today*/)
{
    if (!hasOnly(code, u"0123456789-"))
        return;
    static const auto mobile = anchored(QStringLiteral("1[3-9][0-9]{9}"));
    static const auto landline = anchored(QStringLiteral("0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?"));
    static const auto service = anchored(QStringLiteral("[48]00-?[0-9]{3,4}-?[0-9]{3,4}"));
    const bool isService = service.match(code.text).hasMatch() && QString(code.text).remove(u'-').size() == 10;
    if (mobile.match(code.text).hasMatch())
        code.parts.set(QStringLiteral("line"), QStringLiteral("mobile"));
    else if (landline.match(code.text).hasMatch() || isService)
        code.parts.set(QStringLiteral("line"), QStringLiteral("landline"));
    else
        refuse(code, code.text.startsWith(u'1') ? CodeReason::Length : CodeReason::Shape, -1,
               code.text.startsWith(u'1') ? QStringLiteral("11") : QString());
}

void checkPlate(CodeCheck &code, QDate /*today*/)
{
    static const auto form = anchored(
        QStringLiteral("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4,5}"
                       "[A-HJ-NP-Z0-9挂学警港澳]"));
    if (code.text.size() != 7 && code.text.size() != 8)
        return refuse(code, CodeReason::Length, -1, QStringLiteral("7/8"));
    if (!form.match(code.text).hasMatch())
        return refuse(code, CodeReason::Shape);
    code.recognised = true;
    setPart(code, u"province", 0, 1);
}

} // namespace suben
