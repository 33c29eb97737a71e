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

Result<void> change(const Options &options, Accounts &accounts)
{
    const QString action = options.positional().first();
    const QString name = options.positional().value(1);
    if (action == u"add") {
        const auto role = roleFromName(options.value(QStringLiteral("role"), QStringLiteral("clerk")));
        if (!role)
            return failure(ErrorCode::Usage, UserCommandText::tr("A role is owner, clerk, approver or reader."));
        const auto password = readFile(options.value(QStringLiteral("new-password-file")));
        if (!password)
            return tl::make_unexpected(password.error());
        return accounts.add(name, *role, QString::fromUtf8(*password).trimmed()).map([](const User &) { });
    }
    const auto user = named(accounts, name);
    if (!user)
        return tl::make_unexpected(user.error());
    if (action == u"disable")
        return accounts.setDisabled(*user);
    if (action == u"password") {
        const auto password = readFile(options.value(QStringLiteral("new-password-file")));
        if (!password)
            return tl::make_unexpected(password.error());
        return accounts.setPassword(*user, QString::fromUtf8(*password).trimmed());
    }
    const auto role = roleFromName(options.positional().value(2));
    if (action != u"role" || !role)
        return failure(ErrorCode::Usage, UserCommandText::tr("A role is owner, clerk, approver or reader."));
    return accounts.setRole(*user, *role);
}

} // namespace

int runUser(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("role"), QStringLiteral("new-password-file")}, {}, 1, 3);
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
