#include "core/ledger/privatevalue.h"

#include "core/storage/keyring.h"

namespace suben
{

namespace
{

constexpr char Open = 'o';
constexpr char Sealed = 's';

QByteArray about(const PrivatePlace &place)
{
    return "event_private/" + QByteArray::number(raw(place.event)) + '/' + QByteArray::number(place.line) + '/' +
           place.path.toUtf8();
}

} // namespace

QByteArray toStored(const Keyring &keys, const PrivatePlace &place, const PrivateValue &value)
{
    if (!value.secret)
        return Open + value.text.toUtf8();
    return Sealed + keys.encrypt(value.text.toUtf8(), about(place));
}

Result<PrivateValue> fromStored(const Keyring &keys, const PrivatePlace &place, const QByteArray &stored)
{
    if (stored.startsWith(Open))
        return PrivateValue{QString::fromUtf8(stored.mid(1)), false};
    const auto opened = keys.decrypt(stored.mid(1), about(place));
    if (!opened)
        return Failure(opened.error());
    return PrivateValue{QString::fromUtf8(*opened), true};
}

QString masked(const QString &secret)
{
    constexpr qsizetype Long = 11;
    const qsizetype first = secret.size() >= Long ? 3 : qMin<qsizetype>(1, secret.size());
    const qsizetype last = secret.size() >= Long ? 4 : 0;
    const qsizetype hidden = secret.size() - first - last;
    return secret.first(first) + QString(qMax<qsizetype>(hidden, 1), u'*') + secret.last(last);
}

} // namespace suben
