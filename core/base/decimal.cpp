#include "core/base/decimal.h"

#include <array>
#include <charconv>
#include <limits>

namespace suben
{

namespace
{

__extension__ using Wide = __int128;

std::optional<Decimal> narrow(Wide micros)
{
    if (micros > std::numeric_limits<qint64>::max() || micros < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return Decimal::fromMicros(static_cast<qint64>(micros));
}

Wide roundedQuotient(Wide numerator, Wide denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide n = numerator < 0 ? -numerator : numerator;
    const Wide d = denominator < 0 ? -denominator : denominator;
    const Wide quotient = (n * 2 + d) / (d * 2);
    return negative ? -quotient : quotient;
}

/// 0…9 for an ASCII or full-width digit, -1 otherwise.
int digitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'\uFF10' && u <= u'\uFF19')
        return u - u'\uFF10';
    return -1;
}

bool isPoint(QChar c)
{
    return c == u'.' || c == u'\uFF0E';
}

bool isThousandsMark(QChar c)
{
    return c == u',' || c == u'\uFF0C';
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\uFF0D');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    Wide micros = 0;
    int places = -1; // before the point
    bool any = false;
    for (const QChar c : text) {
        if (places < 0 && isPoint(c)) {
            places = 0;
            continue;
        }
        if (places < 0 && any && isThousandsMark(c))
            continue;
        const int digit = digitOf(c);
        if (digit < 0 || micros > Wide(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        if (places >= 6) {
            if (digit != 0)
                return std::nullopt;
            continue;
        }
        micros = micros * 10 + digit;
        any = true;
        if (places >= 0)
            ++places;
    }
    if (!any)
        return std::nullopt;
    for (int i = places < 0 ? 0 : places; i < 6; ++i)
        micros *= 10;
    return narrow(negative ? -micros : micros);
}

QString Decimal::toString() const
{
    const bool negative = m_micros < 0;
    const quint64 size = negative ? quint64(0) - quint64(m_micros) : quint64(m_micros);
    std::array<char, 32> text{};
    char *const begin = text.data();
    char *end = negative ? begin + 1 : begin;
    *begin = '-';
    end = std::to_chars(end, begin + text.size(), size / quint64(One)).ptr;
    if (quint64 fraction = size % quint64(One); fraction != 0) {
        *end++ = '.';
        for (quint64 place = quint64(One) / 10; fraction != 0; place /= 10) {
            *end++ = static_cast<char>('0' + fraction / place);
            fraction %= place;
        }
    }
    return QString::fromLatin1(begin, end - begin);
}

std::optional<Decimal> add(Decimal a, Decimal b)
{
    return narrow(Wide(a.micros()) + b.micros());
}

std::optional<Decimal> subtract(Decimal a, Decimal b)
{
    return narrow(Wide(a.micros()) - b.micros());
}

std::optional<Decimal> multiply(Decimal a, Decimal b)
{
    return narrow(roundedQuotient(Wide(a.micros()) * b.micros(), Decimal::One));
}

std::optional<Decimal> divide(Decimal a, Decimal b)
{
    if (b.micros() == 0)
        return std::nullopt;
    return narrow(roundedQuotient(Wide(a.micros()) * Decimal::One, b.micros()));
}

Decimal absolute(Decimal a)
{
    return a.micros() < 0 && a.micros() != std::numeric_limits<qint64>::min() ? Decimal::fromMicros(-a.micros()) : a;
}

} // namespace suben
