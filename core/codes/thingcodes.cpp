#include "core/codes/checkdigit.h"
#include "core/codes/checkers.h"
#include "core/codes/verdict.h"

#include <QRegularExpression>

namespace suben
{

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
    setPart(code, u"admin", 4, 6);
    code.parts.set(QStringLiteral("registered"), *month);
    setPart(code, u"serial", 16, 4);
}

} // namespace suben
