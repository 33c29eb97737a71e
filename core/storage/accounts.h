#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace suben
{

class Clock;
class Keyring;
class Store;

enum class Role { Owner, Clerk, Approver, Reader };

QString roleName(Role role); ///< `owner`, `clerk`, `approver`, `reader`
std::optional<Role> roleFromName(QStringView name);

struct User {
    UserId id{};
    QString name;
    Role role = Role::Clerk;
    bool disabled = false;
    bool hasPassword = false;
    bool operator==(const User &) const = default;
};

/// Whether someone of this role may change accounts, settings and packs.
bool mayAdminister(Role role);
/// Whether someone of this role may enter anything at all; a reader may not.
bool mayWrite(Role role);

/// Who may work in this ledger. Passwords are Argon2id (libsodium, interactive limits). Changes are the owner's
/// business: the caller checks `actor.role` through `mayAdminister`. An owner's password also opens the ledger on
/// another machine.
class Accounts final
{
public:
    Accounts(Store &store, const Clock &clock, const Keyring &keys);
    Result<QList<User>> users();
    /// The first user of a ledger is its owner and may do without a password. A name is 1–40 characters and unique; a
    /// password has 6 or more. Usage when they are not.
    Result<User> add(const QString &name, Role role, const QString &password);
    /// Somebody named in papers and records who cannot sign in before the owner sets a password.
    Result<User> addAbsent(const QString &name, Role role);
    /// NotAllowed for a wrong password, a disabled or unknown user: the same sentence for all three. After three wrong
    /// ones the name has to wait, longer each time (WrongPasswords); the sentence says how long.
    Result<User> signIn(const QString &name, const QString &password);
    /// Refused for the last owner, as is disabling.
    Result<void> setRole(UserId user, Role role);
    Result<void> setDisabled(UserId user);
    Result<void> setPassword(UserId user, const QString &password);

private:
    enum class Password { Wanted, NotYet };
    bool isRight(const std::optional<User> &user, const QString &hash, const QString &password) const;
    Result<User> insert(const QString &name, Role role, const QString &password, Password wanted);

    Store &m_store;
    const Clock &m_clock;
    const Keyring &m_keys;
};

} // namespace suben
