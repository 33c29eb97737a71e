#include "core/storage/accounts.h"

#include "core/base/clock.h"
#include "core/storage/keyring.h"
#include "core/storage/secret.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

constexpr int LongestName = 40;
constexpr int ShortestPassword = 6;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

struct RoleWord {
    Role role;
    QLatin1String word;
};
constexpr RoleWord RoleWords[] = {{Role::Owner, QLatin1String("owner")},
                                  {Role::Clerk, QLatin1String("clerk")},
                                  {Role::Approver, QLatin1String("approver")}};

std::optional<Error> nameProblem(const QString &name)
{
    if (name.isEmpty() || name.size() > LongestName)
        return Error{ErrorCode::Usage, Say::tr("A user's name has 1 to %1 characters.").arg(LongestName), {}};
    return std::nullopt;
}

std::optional<Error> passwordProblem(const QString &password)
{
    if (password.size() < ShortestPassword)
        return Error{ErrorCode::Usage, Say::tr("A password has %1 characters or more.").arg(ShortestPassword), {}};
    return std::nullopt;
}

Failure noSuchUser()
{
    return failure(ErrorCode::NotFound, Say::tr("There is no such user."));
}

User readUser(const Rows &row)
{
    return User{row.id<UserId>(0), row.text(1), roleFromName(row.text(2)).value_or(Role::Clerk), row.integer(3) != 0,
                !row.text(4).isEmpty()};
}

std::optional<User> findUser(Database &db, UserId id)
{
    Rows rows = db.query("SELECT id, name, role, disabled, password FROM user WHERE id = ?", id);
    return rows.next() ? std::optional(readUser(rows)) : std::nullopt;
}

qint64 count(Rows rows)
{
    return rows.next() ? rows.integer(0) : 0;
}

bool isLastOwner(Database &db, const User &user)
{
    return user.role == Role::Owner && !user.disabled &&
           count(db.query("SELECT count(*) FROM user WHERE role = 'owner' AND disabled = 0")) == 1;
}

Failure lastOwner()
{
    return failure(ErrorCode::Refused, Say::tr("A ledger has at least one owner. Make another user owner first."));
}

} // namespace

QString roleName(Role role)
{
    for (const RoleWord &known : RoleWords) {
        if (known.role == role)
            return known.word;
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const RoleWord &known : RoleWords) {
        if (known.word == name)
            return known.role;
    }
    return std::nullopt;
}

bool mayAdminister(Role role)
{
    return role == Role::Owner;
}

Accounts::Accounts(Store &store, const Clock &clock, const Keyring &keys) : m_store(store), m_clock(clock), m_keys(keys)
{
}

Result<QList<User>> Accounts::users()
{
    return m_store.read([](Database &db) -> Result<QList<User>> {
        QList<User> users;
        Rows rows = db.query("SELECT id, name, role, disabled, password FROM user ORDER BY id");
        while (rows.next())
            users << readUser(rows);
        return users;
    });
}

Result<User> Accounts::addAbsent(const QString &name, Role role)
{
    return insert(name, role, QString(), Password::NotYet);
}

Result<User> Accounts::add(const QString &name, Role role, const QString &password)
{
    return insert(name, role, password, Password::Wanted);
}

Result<User> Accounts::insert(const QString &name, Role role, const QString &password, Password wanted)
{
    const QString shown = name.simplified();
    if (const auto problem = nameProblem(shown))
        return Failure(*problem);
    const QString hash = password.isEmpty() ? QString() : hashOfPassword(password);
    return m_store.write([&](Database &db) -> Result<User> {
        const bool first = count(db.query("SELECT count(*) FROM user")) == 0;
        if (const auto problem = passwordProblem(password); problem && !(password.isEmpty() && (first || wanted == Password::NotYet)))
            return Failure(*problem);
        if (count(db.query("SELECT count(*) FROM user WHERE name = ?", shown)) > 0)
            return failure(ErrorCode::Usage, Say::tr("There is a user %1 already.").arg(shown));
        const Role given = first ? Role::Owner : role;
        db.execute("INSERT INTO user (name, role, password, created_at) VALUES (?, ?, ?, ?)", shown, roleName(given),
                   hash, toIso(m_clock.now()));
        const User user{static_cast<UserId>(db.lastInsertId()), shown, given, false, !hash.isEmpty()};
        if (given == Role::Owner && user.hasPassword) {
            if (const auto wrapped = m_keys.wrapFor(db, user.id, password); !wrapped)
                return Failure(wrapped.error());
        }
        return user;
    });
}

Result<User> Accounts::signIn(const QString &name, const QString &password)
{
    struct Found {
        User user;
        QString hash;
    };
    const auto found = m_store.read([&](Database &db) -> Result<std::optional<Found>> {
        Rows rows = db.query("SELECT id, name, role, disabled, password FROM user WHERE name = ?", name.simplified());
        return rows.next() ? std::optional(Found{readUser(rows), rows.text(4)}) : std::nullopt;
    });
    if (!found)
        return Failure(found.error());
    const auto &user = *found;
    const bool right = user && !user->user.disabled &&
                       (user->user.hasPassword ? passwordMatches(password, user->hash)
                                               : user->user.role == Role::Owner && password.isEmpty());
    if (!right)
        return failure(ErrorCode::NotAllowed, Say::tr("The name or the password is wrong."));
    return user->user;
}

Result<void> Accounts::setRole(UserId id, Role role)
{
    return m_store.write([&](Database &db) -> Result<void> {
        const auto user = findUser(db, id);
        if (!user)
            return noSuchUser();
        if (role != Role::Owner && isLastOwner(db, *user))
            return lastOwner();
        db.execute("UPDATE user SET role = ? WHERE id = ?", roleName(role), id);
        if (role != Role::Owner)
            Keyring::unwrapFor(db, id);
        return {};
    });
}

Result<void> Accounts::setDisabled(UserId id)
{
    return m_store.write([&](Database &db) -> Result<void> {
        const auto user = findUser(db, id);
        if (!user)
            return noSuchUser();
        if (isLastOwner(db, *user))
            return lastOwner();
        db.execute("UPDATE user SET disabled = 1 WHERE id = ?", id);
        Keyring::unwrapFor(db, id);
        return {};
    });
}

Result<void> Accounts::setPassword(UserId id, const QString &password)
{
    if (const auto problem = passwordProblem(password))
        return Failure(*problem);
    const QString hash = hashOfPassword(password);
    if (hash.isEmpty())
        return failure(ErrorCode::Storage,
                       Say::tr("There is not enough memory for a password. Close other programs, then do it again."));
    return m_store.write([&](Database &db) -> Result<void> {
        const auto user = findUser(db, id);
        if (!user)
            return noSuchUser();
        db.execute("UPDATE user SET password = ? WHERE id = ?", hash, id);
        return user->role == Role::Owner ? m_keys.wrapFor(db, id, password) : Result<void>();
    });
}

} // namespace suben
