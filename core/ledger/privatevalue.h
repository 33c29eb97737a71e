#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace suben
{

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

QByteArray toStored(const Keyring &keys, const PrivatePlace &place, const PrivateValue &value);
Result<PrivateValue> fromStored(const Keyring &keys, const PrivatePlace &place, const QByteArray &stored);

} // namespace suben
