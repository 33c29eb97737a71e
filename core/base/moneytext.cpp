#include "core/base/moneytext.h"

namespace suben
{

namespace
{

const QString Digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");

// One group of four digits: 1020 → 壹仟零贰拾; nothing for 0.
QString groupText(int group)
{
    static const QString places[]{QStringLiteral("仟"), QStringLiteral("佰"), QStringLiteral("拾"), QString()};
    QString text;
    bool gap = false;
    for (int place = 0, divisor = 1000; place < 4; ++place, divisor /= 10) {
        const int digit = group / divisor % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += Digits.at(0);
        gap = false;
        text += Digits.at(digit) + places[place];
    }
    return text;
}

QString wholeText(qint64 yuan)
{
    static const QString groups[]{QString(), QStringLiteral("万"), QStringLiteral("亿")};
    QString text;
    for (int group = 2; group >= 0; --group) {
        qint64 divisor = 1;
        for (int i = 0; i < group; ++i)
            divisor *= 10'000;
        const int part = static_cast<int>(yuan / divisor % 10'000);
        if (part == 0)
            continue;
        if (!text.isEmpty() && part < 1000)
            text += Digits.at(0);
        text += groupText(part) + groups[group];
    }
    return text;
}

} // namespace

QString moneyText(Money money)
{
    QString text = money.toString();
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    if (isNegative)
        text.remove(0, 1);
    for (qsizetype at = text.indexOf(QLatin1Char('.')) - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char(','));
    return (isNegative ? QStringLiteral("-¥") : QStringLiteral("¥")) + text;
}

QString moneyInCapitals(Money money)
{
    const qint64 fen = (qAbs(money.tenThousandths()) + 50) / 100;
    const qint64 yuan = fen / 100;
    const int jiao = static_cast<int>(fen / 10 % 10);
    const int rest = static_cast<int>(fen % 10);
    if (fen == 0)
        return QStringLiteral("零元整");
    QString text = money.tenThousandths() < 0 ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += wholeText(yuan) + QStringLiteral("元");
    if (jiao > 0)
        text += Digits.at(jiao) + QStringLiteral("角");
    else if (rest > 0 && yuan > 0)
        text += Digits.at(0);
    return text + (rest > 0 ? Digits.at(rest) + QStringLiteral("分") : QStringLiteral("整"));
}

} // namespace suben
