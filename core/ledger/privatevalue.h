#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

class Database;
class Keyring;

/// Which value of which event: what an encrypted value is bound to.
struct PrivatePlace {
    EventId event{};
    int line = -1;
    QString path;
};

/// A value of `event_private`: names of persons in clear, secrets (ID numbers) encrypted under the ledger key.
struct PrivateValue {
    QString text; ///< canonical
    bool secret = false;
};

/// NotAllowed for a secret while the keyring is locked, as is reading one.
Result<QByteArray> toStored(const Keyring &keys, const PrivatePlace &place, const PrivateValue &value);
Result<PrivateValue> fromStored(const Keyring &keys, const PrivatePlace &place, const QByteArray &stored);
/// Whether anything of the ledger waits for the key: NotAllowed while it is locked and a secret is kept.
Result<void> secretsAreReadable(Database &db, const Keyring &keys);

} // namespace suben
