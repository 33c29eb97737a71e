#include "core/codes/tracecode.h"

#include "core/codes/checkdigit.h"
#include "core/codes/checkers.h"
#include "core/codes/schemes.h"
#include "core/codes/verdict.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

constexpr int CodeLength = 35;

std::optional<QDate> shortDate(QStringView yymmdd)
{
    return fullDate(QString(QStringLiteral("20") + yymmdd.toString()));
}

} // namespace

Result<QString> writeTraceCode(const TraceCode &code)
{
    const CodeCheck firm = checkScheme(u"uscc", code.creditCode);
    if (firm.state == CodeState::Bad)
        return failure(ErrorCode::Usage, firm.sentence);
    const bool inRange = code.date.isValid() && code.date.year() >= 2000 && code.date.year() <= 2099 &&
                         code.batch >= 0 && code.batch <= 9999 && code.serial >= 0 && code.serial <= 999'999;
    if (!inRange)
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "Codes", "A trace code holds a day of this century, a batch up to 9999 and a serial up to 999999."));
    const QString body = firm.text + code.date.toString(QStringLiteral("yyMMdd")) +
                         QString::number(code.batch).rightJustified(4, u'0') +
                         QString::number(code.serial).rightJustified(6, u'0');
    return body + mod37_36(body);
}

std::optional<TraceCode> readTraceCode(QStringView text)
{
    const CodeCheck code = checkScheme(u"traceCode", text);
    if (code.state == CodeState::Bad)
        return std::nullopt;
    const QStringView normal = code.text;
    return TraceCode{normal.first(18).toString(), *shortDate(normal.sliced(18, 6)), normal.sliced(24, 4).toInt(),
                     normal.sliced(28, 6).toInt()};
}

void checkTraceCode(CodeCheck &code, QDate /*today*/)
{
    if (!hasLength(code, {CodeLength}) || !hasOnly(code, LetterDigitAlphabet) || !hasOnly(code, DigitAlphabet, 18, 16))
        return;
    const QStringView text = code.text;
    const CodeCheck firm = checkScheme(u"uscc", text.first(18));
    code.recognised = firm.recognised;
    if (!endsWithCheck(code, mod37_36(text.chopped(1))))
        return;
    const auto date = shortDate(text.sliced(18, 6));
    if (!date)
        return refuse(code, CodeReason::Date, 18);
    if (firm.state == CodeState::Bad || firm.text != text.first(18))
        return refuse(code, CodeReason::Check, 17, firm.expected);
    setPart(code, u"creditCode", 0, 18);
    code.parts.set(QStringLiteral("date"), *date);
    setPart(code, u"batch", 24, 4);
    setPart(code, u"serial", 28, 6);
}

} // namespace suben
