#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/accounts.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace suben
{

class Database;
class Keyring;
class RulePacks;
class Store;

/// Who acts.
struct Actor {
    UserId id{};
    QString name;
    Role role = Role::Owner;
    bool operator==(const Actor &) const = default;
};

/// The firm whose ledger this is; from `ledger_info`.
struct LedgerInfo {
    QString name;
    QString creditCode;     ///< GB 32100; may be empty at first
    QString ledgerId;       ///< UUID
    QString region;         ///< `CN` or `CN-37…`
    QString kind;           ///< `enterprise`, `soleTrader`, … (own.kind)
    QStringList roles;      ///< own.roles: retailer, wholesaler, …
    QStringList categories; ///< enabled rule packs
    bool training = false;
    bool operator==(const LedgerInfo &) const = default;
};

/// What every service is constructed from. `recorded` is called inside the write transaction of each posted event
/// (workspace fills it: sync adds its enqueue), so the ledger knows no branch. Lives in one thread.
struct Session {
    Store &store;
    const RulePacks &packs;
    const Clock &clock;
    const Keyring &keys;
    Actor actor;
    LedgerInfo info;
    std::vector<std::function<Result<void>(Database &, EventId)>> recorded{};
    /// Who else has proved to be here: may consent and sign in drafts that are read from files.
    std::vector<UserId> present{};
};

} // namespace suben
