#include "core/codes/mask.h"

namespace suben
{

QString masked(QStringView secret)
{
    constexpr qsizetype IdNumber = 15;
    constexpr qsizetype Phone = 11;
    const bool isLong = secret.size() >= Phone;
    const qsizetype whole = secret.size() > 1 && secret.front().isHighSurrogate() ? 2 : 1;
    const qsizetype first = secret.size() >= IdNumber ? 6 : isLong ? 3 : qMin(whole, secret.size());
    const qsizetype last = isLong ? 4 : 0;
    const qsizetype hidden = secret.size() - first - last;
    return secret.first(first).toString() + QString(qMax<qsizetype>(hidden, 1), u'*') + secret.last(last).toString();
}

} // namespace suben
