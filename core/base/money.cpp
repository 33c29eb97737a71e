#include "core/base/money.h"

namespace suben
{

Money Money::fromDecimal(Decimal yuan)
{
    const qint64 micros = yuan.micros();
    const qint64 half = micros < 0 ? -50 : 50;
    return Money((micros / 100) + (micros % 100 + half) / 100);
}

std::optional<Money> Money::parse(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'¥') || text.startsWith(u'\uFFE5'))
        text = text.mid(1);
    if (text.endsWith(u'元'))
        text.chop(1);
    const auto yuan = Decimal::parse(text);
    if (!yuan || yuan->micros() % 100 != 0)
        return std::nullopt;
    return Money(yuan->micros() / 100);
}

Decimal Money::decimal() const
{
    return Decimal::fromMicros(m_count * 100);
}

QString Money::toString() const
{
    QString text = decimal().toString();
    const auto point = text.indexOf(u'.');
    if (point < 0)
        return text + QStringLiteral(".00");
    if (text.size() - point == 2)
        text += u'0';
    return text;
}

} // namespace suben
