#include "core/codes/verdict.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace suben
{

void refuse(CodeCheck &code, CodeReason reason, qsizetype position, const QString &expected)
{
    code.state = CodeState::Bad;
    code.reason = reason;
    code.position = position;
    code.expected = expected;
}

void suspect(CodeCheck &code, CodeReason reason, qsizetype position, const QString &expected)
{
    refuse(code, reason, position, expected);
    code.state = CodeState::Suspicious;
}

bool hasLength(CodeCheck &code, std::initializer_list<int> lengths)
{
    if (std::find(lengths.begin(), lengths.end(), code.text.size()) != lengths.end())
        return true;
    QStringList wanted;
    for (const int length : lengths)
        wanted << QString::number(length);
    refuse(code, CodeReason::Length, -1, wanted.join(u'/'));
    return false;
}

bool hasOnly(CodeCheck &code, QStringView alphabet, qsizetype from, qsizetype count)
{
    const qsizetype end = count < 0 ? code.text.size() : qMin(code.text.size(), from + count);
    for (qsizetype i = from; i < end; ++i) {
        if (alphabet.contains(code.text[i]))
            continue;
        refuse(code, CodeReason::Character, i);
        return false;
    }
    return true;
}

bool endsWithCheck(CodeCheck &code, QChar check)
{
    if (!check.isNull() && code.text.endsWith(check))
        return true;
    refuse(code, CodeReason::Check, code.text.size() - 1, check.isNull() ? QString() : QString(check));
    return false;
}

void suspectRounding(CodeCheck &code)
{
    const QStringView lost = QStringView(code.text).sliced(qMin<qsizetype>(15, code.text.size()));
    if (code.state == CodeState::Ok && lost.size() >= 3 && lost.count(u'0') == lost.size())
        suspect(code, CodeReason::Rounded, 15);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void setPart(CodeCheck &code, const char16_t *name, qsizetype from, qsizetype count)
{
    code.parts.set(QString::fromUtf16(name), code.text.mid(from, count));
}

std::optional<QDate> fullDate(QStringView yyyymmdd)
{
    if (yyyymmdd.size() != 8 || !isDigits(yyyymmdd))
        return std::nullopt;
    const QDate date(yyyymmdd.first(4).toInt(), yyyymmdd.sliced(4, 2).toInt(), yyyymmdd.sliced(6, 2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isProvince(QStringView adminCode)
{
    static constexpr std::array Provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42,
                                          43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82};
    return adminCode.size() >= 2 && isDigits(adminCode.first(2)) &&
           std::binary_search(Provinces.begin(), Provinces.end(), adminCode.first(2).toInt());
}

} // namespace suben
