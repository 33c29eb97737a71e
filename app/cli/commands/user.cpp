#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/storage/accounts.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct UserCommandText {
    Q_DECLARE_TR_FUNCTIONS(UserCommand)
};

Result<UserId> named(Accounts &accounts, const QString &name)
{
    const auto users = accounts.users();
    if (!users)
        return tl::make_unexpected(users.error());
    for (const User &user : *users) {
        if (user.name == name)
            return user.id;
    }
    return failure(ErrorCode::NotFound, UserCommandText::tr("There is no user %1.").arg(name));
}

int list(const Call &call, Accounts &accounts)
{
    const auto users = accounts.users();
    if (!users)
        return call.console.fail(users.error());
    QJsonArray array;
    for (const User &user : *users) {
        call.console.say(QStringLiteral("%1  %2  %3%4").arg(raw(user.id)).arg(user.name, roleName(user.role), user.disabled ? UserCommandText::tr("  disabled") : QString()));
        array.append(QJsonObject{{QStringLiteral("user"), raw(user.id)}, {QStringLiteral("name"), user.name}, {QStringLiteral("role"), roleName(user.role)},
                                 {QStringLiteral("disabled"), user.disabled}, {QStringLiteral("hasPassword"), user.hasPassword}});
    }
    call.console.document({{QStringLiteral("users"), array}});
    return 0;
}

/// Nothing where none is named: somebody who signs in later.
Result<std::optional<QString>> newPassword(const Options &options)
{
    if (!options.has(QStringLiteral("new-password-file")))
        return std::optional<QString>();
    return readFile(options.value(QStringLiteral("new-password-file"))).map([](const QByteArray &text) {
        return std::optional(QString::fromUtf8(text).trimmed());
    });
}

Result<void> change(const Options &options, Accounts &accounts)
{
    const QString action = options.positional().first();
    const QString name = options.positional().value(1);
    if (action == u"add") {
        const auto role = roleFromName(options.value(QStringLiteral("role"), QStringLiteral("clerk")));
        if (!role)
            return failure(ErrorCode::Usage, UserCommandText::tr("A role is owner, clerk, approver or reader."));
        const auto password = newPassword(options);
        if (!password)
            return tl::make_unexpected(password.error());
        const auto added = *password ? accounts.add(name, *role, **password) : accounts.addAbsent(name, *role);
        return added.map([](const User &) { });
    }
    const auto user = named(accounts, name);
    if (!user)
        return tl::make_unexpected(user.error());
    if (action == u"disable")
        return accounts.setDisabled(*user);
    if (action == u"password") {
        const auto password = newPassword(options);
        if (!password)
            return tl::make_unexpected(password.error());
        return *password ? accounts.setPassword(*user, **password)
                         : failure(ErrorCode::Usage, UserCommandText::tr("Name the file with the new password: --new-password-file FILE."));
    }
    const auto role = roleFromName(options.positional().value(2));
    if (!role)
        return failure(ErrorCode::Usage, UserCommandText::tr("A role is owner, clerk, approver or reader."));
    return accounts.setRole(*user, *role);
}

} // namespace

int runUser(const Call &call)
{
    const QString password = QStringLiteral("new-password-file");
    const auto options = Options::parse(call.arguments,
                                        {{QStringLiteral("list")},
                                         {QStringLiteral("add"), 1, 1, {QStringLiteral("role"), password}},
                                         {QStringLiteral("role"), 2, 2},
                                         {QStringLiteral("password"), 1, 1, {password}},
                                         {QStringLiteral("disable"), 1, 1}},
                                        UserCommandText::tr("Say user list, add, role, password or disable."));
    if (!options)
        return call.console.fail(options.error());
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    Accounts accounts(session.store, session.clock, session.keys);
    if (options->positional().first() == u"list")
        return list(call, accounts);
    if (session.actor.role != Role::Owner)
        return call.console.fail({ErrorCode::NotAllowed, UserCommandText::tr("Only the owner may change accounts."), {}});
    if (const auto changed = change(*options, accounts); !changed)
        return call.console.fail(changed.error());
    return list(call, accounts);
}

} // namespace suben
