#include "core/storage/accounts.h"

#include "core/base/clock.h"
#include "core/storage/keyring.h"
#include "core/storage/secret.h"
#include "core/storage/store.h"
#include "core/storage/wrongpasswords.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

constexpr int LongestName = 40;
constexpr int ShortestPassword = 6;

struct AccountsSay {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

struct RoleWord {
    Role role;
    QLatin1String word;
};
constexpr RoleWord RoleWords[] = {{Role::Owner, QLatin1String("owner")},
                                  {Role::Clerk, QLatin1String("clerk")},
                                  {Role::Approver, QLatin1String("approver")},
                                  {Role::Reader, QLatin1String("reader")}};

std::optional<Error> nameProblem(const QString &name)
{
    if (name.isEmpty() || name.size() > LongestName)
        return Error{ErrorCode::Usage, AccountsSay::tr("A user's name has 1 to %1 characters.").arg(LongestName), {}};
    return std::nullopt;
}

std::optional<Error> passwordProblem(const QString &password)
{
    if (password.size() < ShortestPassword)
        return Error{ErrorCode::Usage, AccountsSay::tr("A password has %1 characters or more.").arg(ShortestPassword), {}};
    return std::nullopt;
}

Failure noSuchUser()
{
    return failure(ErrorCode::NotFound, AccountsSay::tr("There is no such user."));
}

User readUser(const Rows &row)
{
    return User{row.id<UserId>(0), row.text(1), roleFromName(row.text(2)).value_or(Role::Clerk), row.integer(3) != 0,
                !row.text(4).isEmpty()};
}

std::optional<User> findUser(Database &db, UserId id)
{
    Rows rows = db.query("SELECT id, name, role, disabled, password FROM account WHERE id = ?", id);
    return rows.next() ? std::optional(readUser(rows)) : std::nullopt;
}

void writeRole(Database &db, UserId id, Role role)
{
    db.execute("UPDATE user SET role = ? WHERE id = ?", roleName(role == Role::Reader ? Role::Clerk : role), id);
    db.execute("DELETE FROM reader WHERE user_id = ?", id);
    if (role == Role::Reader)
        db.execute("INSERT INTO reader (user_id) VALUES (?)", id);
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
    return failure(ErrorCode::Refused, AccountsSay::tr("A ledger has at least one owner. Make another user owner first."));
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

bool mayWrite(Role role)
{
    return role != Role::Reader;
}

Accounts::Accounts(Store &store, const Clock &clock, const Keyring &keys) : m_store(store), m_clock(clock), m_keys(keys)
{
}

Result<QList<User>> Accounts::users()
{
    return m_store.read([](Database &db) -> Result<QList<User>> {
        QList<User> users;
        Rows rows = db.query("SELECT id, name, role, disabled, password FROM account ORDER BY id");
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
            return failure(ErrorCode::Usage, AccountsSay::tr("There is a user %1 already.").arg(shown));
        const Role given = first ? Role::Owner : role;
        db.execute("INSERT INTO user (name, role, password, created_at) VALUES (?, 'clerk', ?, ?)", shown, hash,
                   toIso(m_clock.now()));
        writeRole(db, static_cast<UserId>(db.lastInsertId()), given);
        const User user{static_cast<UserId>(db.lastInsertId()), shown, given, false, !hash.isEmpty()};
        if (given == Role::Owner && user.hasPassword) {
            if (const auto wrapped = m_keys.wrapFor(db, user.id, password); !wrapped)
                return Failure(wrapped.error());
        }
        return user;
    });
}

bool Accounts::isRight(const std::optional<User> &user, const QString &hash, const QString &password) const
{
    if (!user || user->disabled)
        return false;
    return user->hasPassword ? passwordMatches(password, hash) : user->role == Role::Owner && password.isEmpty();
}

Result<User> Accounts::signIn(const QString &name, const QString &password)
{
    struct Found {
        std::optional<User> user;
        QString hash;
        qint64 wait = 0;
    };
    const QString shown = name.simplified().left(LongestName);
    const auto found = m_store.read([&](Database &db) -> Result<Found> {
        Found one;
        one.wait = WrongPasswords(db, m_clock.now()).wait(shown);
        Rows rows = db.query("SELECT id, name, role, disabled, password FROM account WHERE name = ?", shown);
        if (rows.next()) {
            one.user = readUser(rows);
            one.hash = rows.text(4);
        }
        return one;
    });
    if (!found)
        return Failure(found.error());
    if (found->wait > 0)
        return failure(ErrorCode::NotAllowed,
                       AccountsSay::tr("Wrong too often. Wait %1 seconds, then do it again.").arg(found->wait));
    const bool right = isRight(found->user, found->hash, password);
    // Nothing typed is no guess.
    if (!m_store.isReadOnly() && !password.isEmpty()) {
        const auto noted = m_store.note([&](Database &db) -> Result<void> {
            WrongPasswords wrong(db, m_clock.now());
            right ? wrong.forget(shown) : wrong.note(shown);
            return {};
        });
        if (!noted)
            return Failure(noted.error());
    }
    if (!right)
        return failure(ErrorCode::NotAllowed, AccountsSay::tr("The name or the password is wrong."));
    return *found->user;
}

Result<void> Accounts::setRole(UserId id, Role role)
{
    return m_store.write([&](Database &db) -> Result<void> {
        const auto user = findUser(db, id);
        if (!user)
            return noSuchUser();
        if (role != Role::Owner && isLastOwner(db, *user))
            return lastOwner();
        writeRole(db, id, role);
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
                       AccountsSay::tr("There is not enough memory for a password. Close other programs, then do it again."));
    return m_store.write([&](Database &db) -> Result<void> {
        const auto user = findUser(db, id);
        if (!user)
            return noSuchUser();
        db.execute("UPDATE user SET password = ? WHERE id = ?", hash, id);
        return user->role == Role::Owner ? m_keys.wrapFor(db, id, password) : Result<void>();
    });
}

} // namespace suben
