#include "core/ledger/privatevalue.h"

#include "core/storage/database.h"
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

Result<QByteArray> toStored(const Keyring &keys, const PrivatePlace &place, const PrivateValue &value)
{
    if (!value.secret)
        return Open + value.text.toUtf8();
    return keys.encrypt(value.text.toUtf8(), about(place)).map([](const QByteArray &sealed) { return QByteArray(Sealed + sealed); });
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

Result<void> secretsAreReadable(Database &db, const Keyring &keys)
{
    auto open = keys.ready();
    if (open)
        return open;
    Rows secret = db.query("SELECT 1 FROM event_private WHERE substr(value, 1, 1) = ? LIMIT 1", QByteArray(1, Sealed));
    return secret.next() ? open : Result<void>();
}

} // namespace suben
