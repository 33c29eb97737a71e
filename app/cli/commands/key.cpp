#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "core/storage/keyring.h"
#include "core/storage/keystore.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct KeyCommandText {
    Q_DECLARE_TR_FUNCTIONS(KeyCommand)
};

QString placeName(KeyPlace place)
{
    switch (place) {
    case KeyPlace::KeyStore:
        return QStringLiteral("keyStore");
    case KeyPlace::ClearFile:
        return QStringLiteral("clearFile");
    case KeyPlace::SealedFile:
        return QStringLiteral("sealedFile");
    case KeyPlace::None:
        break;
    }
    return QStringLiteral("none");
}

QString placeWords(KeyPlace place)
{
    switch (place) {
    case KeyPlace::KeyStore:
        return KeyCommandText::tr("The key of this computer lies in its key store.");
    case KeyPlace::ClearFile:
        return KeyCommandText::tr(
            "The key of this computer lies in a file that is not sealed; key seal gives it a password.");
    case KeyPlace::SealedFile:
        return KeyCommandText::tr("The key of this computer lies in a file sealed under a password.");
    case KeyPlace::None:
        break;
    }
    return KeyCommandText::tr("This computer keeps no key to this ledger.");
}

int status(const Call &call, Workspace &workspace)
{
    const KeyPlace place = machineKeyPlace(workspace.session().info.ledgerId);
    const bool isOpen = workspace.keyIsOpen().has_value();
    call.console.say(placeWords(place));
    call.console.document({{QStringLiteral("place"), placeName(place)}, {QStringLiteral("open"), isOpen}});
    return 0;
}

int seal(const Call &call, const Options &options, Workspace &workspace)
{
    Session &session = workspace.session();
    if (!mayAdminister(session.actor.role))
        return call.console.fail({ErrorCode::NotAllowed, KeyCommandText::tr("Only the owner seals the key."), {}});
    const auto password = readFile(options.value(QStringLiteral("new-password-file")));
    if (!password)
        return call.console.fail(password.error());
    const auto sealed = session.keys.sealOnMachine(session.store, QString::fromUtf8(*password).trimmed());
    return sealed ? status(call, workspace) : call.console.fail(sealed.error());
}

} // namespace

int runKey(const Call &call)
{
    const auto options = Options::parse(call.arguments, {QStringLiteral("new-password-file")}, {}, 1, 1);
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    if (action != u"status" && action != u"seal")
        return call.console.fail(
            {ErrorCode::Usage, KeyCommandText::tr("“%1” is not understood here.").arg(action), {}});
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    return action == u"seal" ? seal(call, *options, **workspace) : status(call, **workspace);
}

} // namespace suben
