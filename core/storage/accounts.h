#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace suben
{

class Store;
class Clock;

enum class Role { Owner, Clerk, Approver };

QString roleName(Role role); ///< `owner`, `clerk`, `approver`
std::optional<Role> roleFromName(QStringView name);

struct User {
    UserId id{};
    QString name;
    Role role = Role::Clerk;
    bool disabled = false;
    bool hasPassword = false;
    bool operator==(const User &) const = default;
};

/// Who may work in this ledger. Passwords are Argon2id (libsodium, interactive limits). Changes are the owner's business:
/// the caller checks `actor.role` through `mayAdminister`.
class Accounts final
{
public:
    Accounts(Store &store, const Clock &clock);
    Result<QList<User>> users();
    /// The first user of a ledger is its owner. A name is 1–40 characters and unique; a password has 6 or more.
    Result<User> add(const QString &name, Role role, const QString &password);
    /// NotAllowed for a wrong password, a disabled or unknown user: the same sentence for all three.
    Result<User> signIn(const QString &name, const QString &password);
    Result<void> setRole(UserId user, Role role);
    Result<void> setDisabled(UserId user);
    Result<void> setPassword(UserId user, const QString &password);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace suben
