// Who vouches for a profile: a key for an office, its signature, and whom this firm trusts.
#include "app/cli/profilesigning.h"

#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "app/cli/outfile.h"
#include "core/base/wholefile.h"
#include "core/sync/crypto.h"
#include "core/sync/profile.h"
#include "core/sync/profilesignature.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct ProfileSigningText {
    Q_DECLARE_TR_FUNCTIONS(ProfileSigning)
};

/// For its owner's eyes alone: what is written may be a private key.
Result<void> keep(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

int newKey(const Call &call, const Options &options)
{
    if (const auto good = checkNewOut(call, options.value(QStringLiteral("to")), {}); !good)
        return call.console.fail(good.error());
    const auto pair = newSm2Pair();
    const auto kept = pair ? keep(options.value(QStringLiteral("to")), pair->privateKey) : tl::make_unexpected(pair.error());
    if (!kept)
        return call.console.fail(kept.error());
    call.console.say(ProfileSigningText::tr("The key is in %1; keep it to yourself. Tell people its fingerprint: %2").arg(options.value(QStringLiteral("to")), fingerprintOf(pair->publicPoint)));
    call.console.document({{QStringLiteral("key"), pair->publicPoint}, {QStringLiteral("fingerprint"), fingerprintOf(pair->publicPoint)}});
    return 0;
}

int sign(const Call &call, const Options &options)
{
    const QString from = options.positional().value(1);
    if (const auto good = checkOut(call, options.value(QStringLiteral("to"), from), {QStringLiteral("json")}); !good)
        return call.console.fail(good.error());
    const auto profile = readFile(from);
    const auto key = profile ? readFile(options.value(QStringLiteral("key"))) : tl::make_unexpected(profile.error());
    if (!key)
        return call.console.fail(key.error());
    const auto text = signedProfile(*profile, options.value(QStringLiteral("by")), QString::fromLatin1(*key));
    const auto read = text ? readProfile(*text, from) : tl::make_unexpected(text.error());
    const auto kept = read ? keep(options.value(QStringLiteral("to"), from), *text) : tl::make_unexpected(read.error());
    if (!kept)
        return call.console.fail(kept.error());
    call.console.say(ProfileSigningText::tr("%1 is signed by “%2” (fingerprint %3).").arg(read->id, read->signature->by, fingerprintOf(read->signature->key)));
    call.console.document({{QStringLiteral("profile"), read->id}, {QStringLiteral("fingerprint"), fingerprintOf(read->signature->key)}});
    return 0;
}

} // namespace

int makeProfileKey(const Call &call, const Options &options)
{
    if (options.has(QStringLiteral("to")))
        return newKey(call, options);
    return call.console.fail({ErrorCode::Usage, ProfileSigningText::tr("Name the file for the key: --to FILE.pem."), {}});
}

int signProfile(const Call &call, const Options &options)
{
    if (options.has(QStringLiteral("key")) && options.has(QStringLiteral("by")))
        return sign(call, options);
    return call.console.fail({ErrorCode::Usage, ProfileSigningText::tr("Name the key and who signs: --key FILE.pem --by NAME."), {}});
}

int trustSigner(const Call &call, const Options &options, Session &session, const Profiles &profiles)
{
    const Profile *profile = profiles.find(options.positional().value(1));
    if (profile == nullptr || !profile->signature)
        return call.console.fail({ErrorCode::NotFound, ProfileSigningText::tr("There is no signed profile “%1”.").arg(options.positional().value(1)), {}});
    const QString fingerprint = fingerprintOf(profile->signature->key);
    ProfileTrust trust(session);
    const bool isTrust = options.positional().first() == u"trust";
    const QString told = options.value(QStringLiteral("text")).remove(u' ').toLower();
    if (isTrust && told != QString(fingerprint).remove(u' '))
        return call.console.fail({ErrorCode::Usage, ProfileSigningText::tr("Ask “%1” for their fingerprint and give it: --text \"%2\".").arg(profile->signature->by, QStringLiteral("xxxx xxxx xxxx xxxx")), {}});
    const auto done = isTrust ? trust.trust(*profile->signature) : trust.distrust(profile->signature->key);
    if (!done)
        return call.console.fail(done.error());
    call.console.say(trust.sentence(*profile));
    call.console.document({{QStringLiteral("profile"), profile->id}, {QStringLiteral("trusted"), isTrust}});
    return 0;
}

} // namespace suben
