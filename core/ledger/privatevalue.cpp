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

} // namespace suben
