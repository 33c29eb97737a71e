#include "core/codes/checkdigit.h"

#include <array>

namespace suben
{

namespace
{

constexpr QStringView Base36 = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

int valueIn(QStringView alphabet, QChar c)
{
    return static_cast<int>(alphabet.indexOf(c));
}

int digit(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

/// GB 16735 values of letters; 0 for I, O, Q, which do not occur.
int vinValue(QChar c)
{
    static constexpr std::array Letters{1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    if (const int value = digit(c); value >= 0)
        return value;
    if (c < u'A' || c > u'Z')
        return -1;
    const int value = Letters[static_cast<std::size_t>(c.unicode() - u'A')];
    return value == 0 ? -1 : value;
}

} // namespace

QChar mod10(QStringView digits)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, weight = 4 - weight) {
        const int value = digit(digits[i]);
        if (value < 0)
            return {};
        sum = (sum + value * weight) % 10;
    }
    return Base36[(10 - sum) % 10];
}

QChar mod11_2(QStringView digits)
{
    int p = 0;
    for (const QChar c : digits) {
        const int value = digit(c);
        if (value < 0)
            return {};
        p = (p + value) * 2 % 11;
    }
    const int check = (12 - p) % 11;
    return check == 10 ? QChar(u'X') : Base36[check];
}

QChar mod11_10(QStringView digits)
{
    int p = 10;
    for (const QChar c : digits) {
        const int value = digit(c);
        if (value < 0)
            return {};
        int s = (p + value) % 10;
        if (s == 0)
            s = 10;
        p = s * 2 % 11;
    }
    return Base36[(11 - p) % 10];
}

QChar mod37_36(QStringView text)
{
    int p = 36;
    for (const QChar c : text) {
        const int value = valueIn(Base36, c);
        if (value < 0)
            return {};
        int s = (p + value) % 36;
        if (s == 0)
            s = 36;
        p = s * 2 % 37;
    }
    return Base36[(37 - p) % 36];
}

int mod97_10(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = valueIn(Base36, c);
        if (value < 0)
            return -1;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return 98 - rest * 100 % 97;
}

QChar creditCodeCheck(QStringView first17)
{
    int sum = 0;
    int weight = 1;
    for (const QChar c : first17) {
        const int value = valueIn(CreditAlphabet, c);
        if (value < 0)
            return {};
        sum = (sum + value * weight) % 31;
        weight = weight * 3 % 31;
    }
    return CreditAlphabet[(31 - sum) % 31];
}

QChar organisationCodeCheck(QStringView first8)
{
    static constexpr std::array Weights{3, 7, 9, 10, 5, 8, 4, 2};
    if (first8.size() != qsizetype(Weights.size()))
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i) {
        const int value = valueIn(Base36, first8[qsizetype(i)]);
        if (value < 0)
            return {};
        sum += value * Weights[i];
    }
    const int check = 11 - sum % 11;
    if (check == 10)
        return u'X';
    return check == 11 ? QChar(u'0') : Base36[check];
}

QChar vinCheck(QStringView all17)
{
    static constexpr std::array Weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    if (all17.size() != qsizetype(Weights.size()))
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < Weights.size(); ++i) {
        if (Weights[i] == 0)
            continue;
        const int value = vinValue(all17[qsizetype(i)]);
        if (value < 0)
            return {};
        sum += value * Weights[i];
    }
    return sum % 11 == 10 ? QChar(u'X') : Base36[sum % 11];
}

QChar casCheck(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = digit(digits[i]);
        if (value < 0)
            return {};
        sum = (sum + value * int((digits.size() - i) % 10)) % 10;
    }
    return Base36[sum];
}

} // namespace suben
