#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/profileshow.h"
#include "app/cli/profilesigning.h"
#include "core/sync/discretion.h"
#include "core/sync/download.h"
#include "core/sync/outbox.h"
#include "core/sync/practiceplatform.h"
#include "core/sync/profile.h"
#include "core/sync/profilesignature.h"
#include "core/sync/relay.h"
#include "core/sync/restoration.h"
#include "core/sync/signing.h"
#include "core/sync/vectors.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace suben
{

namespace
{

struct PlatformCommandText {
    Q_DECLARE_TR_FUNCTIONS(PlatformCommand)
};

int check(const Call &call, const Options &options)
{
    const auto bytes = readFile(options.positional().value(1));
    if (!bytes)
        return call.console.fail(bytes.error());
    const auto profile = readProfile(*bytes, options.positional().value(1));
    if (!profile)
        return call.console.fail(profile.error());
    QJsonArray examples;
    for (const VectorResult &result : runVectors(*profile)) {
        call.console.say(result.agrees ? PlatformCommandText::tr("Example “%1”: as it says.").arg(result.name)
                                       : PlatformCommandText::tr("Example “%1”: expected %2, came out %3.").arg(result.name, result.expected, result.got));
        if (options.has(QStringLiteral("trace")))
            for (const PipelineTraceLine &line : result.trace)
                call.console.say(QStringLiteral("  %1 %2: %3").arg(line.place, line.operation, line.value));
        examples.append(QJsonObject{{QStringLiteral("name"), result.name}, {QStringLiteral("agrees"), result.agrees},
                                    {QStringLiteral("expected"), result.expected}, {QStringLiteral("got"), result.got}});
    }
    if (profile->signature)
        call.console.say(PlatformCommandText::tr("Signed by “%1”, fingerprint %2.").arg(profile->signature->by, fingerprintOf(profile->signature->key)));
    else
        call.console.warn(PlatformCommandText::tr("Nobody signed it."));
    for (const QString &open : profile->unconfirmed)
        call.console.warn(PlatformCommandText::tr("Not confirmed: %1").arg(open));
    if (const auto proved = proveVectors(*profile); !proved)
        return call.console.fail(proved.error());
    call.console.say(PlatformCommandText::tr("%1 %2 is well formed and does its own examples as it says.").arg(profile->id, profile->version));
    call.console.document({{QStringLiteral("profile"), profile->id}, {QStringLiteral("version"), profile->version}, {QStringLiteral("examples"), examples}});
    return 0;
}

int practice(const Call &call, const Options &options)
{
    PracticePlatform::Options wanted;
    const auto wantedPort = options.number(QStringLiteral("port"), wanted.port, 0, 65535);
    if (!wantedPort)
        return call.console.fail(wantedPort.error());
    wanted.port = static_cast<quint16>(*wantedPort);
    if (options.has(QStringLiteral("faults"))) {
        const auto bytes = readFile(options.value(QStringLiteral("faults")));
        const auto faults = bytes ? readPracticeFaults(*bytes) : tl::make_unexpected(bytes.error());
        if (!faults)
            return call.console.fail(faults.error());
        wanted.faults = *faults;
    }
    if (options.has(QStringLiteral("rules"))) {
        const auto bytes = readFile(options.value(QStringLiteral("rules")));
        const auto rules = bytes ? readPracticeRules(*bytes, wanted.rules) : tl::make_unexpected(bytes.error());
        if (!rules)
            return call.console.fail(rules.error());
        wanted.rules = *rules;
    }
    PracticePlatform platform(wanted);
    const auto port = platform.start();
    if (!port)
        return call.console.fail(port.error());
    const QString base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    call.console.say(PlatformCommandText::tr("The practice platform answers at %1. Key: %2, secret: %3. Ctrl+C ends it.").arg(base, wanted.appKey, wanted.appSecret));
    call.console.document({{QStringLiteral("base"), base}, {QStringLiteral("appKey"), wanted.appKey}, {QStringLiteral("appSecret"), wanted.appSecret}});
    const ConsoleProgress progress;
    while (!progress.cancelled())
        QThread::msleep(100);
    platform.stop();
    call.console.warn(PlatformCommandText::tr("%1 records were received.").arg(platform.stored().size()));
    return 0;
}

/// The texts of the file, by the names the profile has for them: a key under another name would be left out unnoticed.
Result<QHash<QString, QString>> credentialsFrom(const QJsonObject &object, const Profile &profile)
{
    QHash<QString, QString> credentials;
    for (auto slot = object.begin(); slot != object.end(); ++slot) {
        if (std::ranges::find(profile.credentials, slot.key(), &CredentialSlot::id) == profile.credentials.end()) {
            QStringList names;
            for (const CredentialSlot &known : profile.credentials)
                names << known.id;
            return failure(ErrorCode::Usage, PlatformCommandText::tr("%1 has no credential “%2”; it has: %3.").arg(profile.titleZh, slot.key(), names.join(QStringLiteral(", "))));
        }
        if (!slot.value().isString())
            return failure(ErrorCode::Usage, PlatformCommandText::tr("The credential “%1” is no text; write it in quotation marks.").arg(slot.key()));
        credentials.insert(slot.key(), slot.value().toString());
    }
    return credentials;
}

/// Where nobody names one: the first place such a ledger may send to. Where it has none its first is refused with the reason.
QString usualEnvironment(const Profile &profile, const LedgerInfo &ledger)
{
    const auto place = std::ranges::find(profile.environments, ledger.training, &PlatformEnvironment::practice);
    return place != profile.environments.end() ? place->id : profile.environments.first().id;
}

int enable(const Call &call, const Options &options, Session &session, const Profiles &profiles)
{
    const Profile *profile = profiles.find(options.positional().value(1));
    if (profile == nullptr)
        return call.console.fail({ErrorCode::NotFound, PlatformCommandText::tr("There is no platform profile “%1”.").arg(options.positional().value(1)), {}});
    if (!options.has(QStringLiteral("credentials")))
        return call.console.fail({ErrorCode::Usage, PlatformCommandText::tr("Name the file with the credentials: --credentials FILE.json."), {}});
    const auto object = readJsonObject(options.value(QStringLiteral("credentials")));
    if (!object)
        return call.console.fail(object.error());
    const auto credentials = credentialsFrom(*object, *profile);
    if (!credentials)
        return call.console.fail(credentials.error());
    const QString environment = options.value(QStringLiteral("environment"), usualEnvironment(*profile, session.info));
    const auto enabled = Outbox(session, profiles).enable(profile->id, environment, options.value(QStringLiteral("base")), *credentials);
    if (!enabled)
        return call.console.fail(enabled.error());
    ProfileTrust trust(session);
    if (const ProfileOrigin origin = trust.originOf(*profile); origin == ProfileOrigin::Foreign || origin == ProfileOrigin::Unsigned)
        call.console.warn(trust.sentence(*profile));
    call.console.say(PlatformCommandText::tr("%1 is on; entries made from now on are queued for it.").arg(profile->titleZh));
    call.console.document({{QStringLiteral("profile"), profile->id}});
    return 0;
}

int status(const Call &call, Outbox &outbox)
{
    const auto platforms = outbox.status();
    if (!platforms)
        return call.console.fail(platforms.error());
    QJsonArray list;
    for (const PlatformStatus &platform : *platforms) {
        QJsonObject counts;
        QStringList words;
        for (const auto &[state, count] : platform.counts) {
            counts.insert(outboxStateName(state), count);
            words << QStringLiteral("%1 %2").arg(outboxStateName(state)).arg(count);
        }
        call.console.say(QStringLiteral("%1  %2  %3  %4").arg(platform.profile, platform.title, platform.enabled ? platform.base : PlatformCommandText::tr("off"), words.join(u' ')));
        list.append(QJsonObject{{QStringLiteral("profile"), platform.profile}, {QStringLiteral("title"), platform.title}, {QStringLiteral("enabled"), platform.enabled},
                                {QStringLiteral("base"), platform.base}, {QStringLiteral("counts"), counts}});
    }
    call.console.document({{QStringLiteral("platforms"), list}});
    return 0;
}

/// Whether a platform that is on was not sent what is due: it stands still after a wrong key, is closed, its quota is used up,
/// or a row is held back by an earlier one.
Result<bool> leftBehind(Session &session, const Profiles &profiles)
{
    const auto platforms = Outbox(session, profiles).status();
    if (!platforms)
        return tl::make_unexpected(platforms.error());
    return std::ranges::any_of(*platforms, [](const PlatformStatus &platform) {
        return platform.enabled && countOf(platform, {OutboxState::Ready, OutboxState::Blocked}) > 0;
    });
}

int relay(const Call &call, Session &session, const Profiles &profiles)
{
    HttpTransport transport;
    ConsoleProgress progress;
    const auto report = Relay(session, profiles, transport).run(progress);
    if (!report)
        return call.console.fail(report.error());
    call.console.say(PlatformCommandText::tr("Received %1, sent back %2, in doubt %3, later %4, refused %5, differing %6.")
                         .arg(report->accepted).arg(report->rejected).arg(report->unknown).arg(report->retry).arg(report->blocked).arg(report->conflict));
    for (const QString &message : report->messages)
        call.console.warn(message);
    call.console.document({{QStringLiteral("accepted"), report->accepted}, {QStringLiteral("rejected"), report->rejected}, {QStringLiteral("part"), report->part}, {QStringLiteral("unknown"), report->unknown},
                           {QStringLiteral("retry"), report->retry}, {QStringLiteral("blocked"), report->blocked}, {QStringLiteral("conflict"), report->conflict}, {QStringLiteral("running"), report->running}});
    const auto left = leftBehind(session, profiles);
    if (!left)
        return call.console.fail(left.error());
    const bool open = *left || report->unknown + report->retry + report->blocked + report->running > 0;
    return open ? 5 : report->rejected + report->part + report->conflict > 0 ? 1 : 0;
}

int download(const Call &call, const Options &options, Session &session, const Profiles &profiles)
{
    const Profile *profile = profiles.find(options.positional().value(1));
    if (profile == nullptr)
        return call.console.fail({ErrorCode::NotFound, PlatformCommandText::tr("There is no platform profile “%1”.").arg(options.positional().value(1)), {}});
    HttpTransport transport;
    ConsoleProgress progress;
    Downloads downloads(session, transport);
    const QString list = options.positional().value(2, profile->downloads.isEmpty() ? QString() : profile->downloads.first().id);
    const auto state = downloads.fetch(*profile, list, progress);
    const auto items = state ? downloads.items(*profile, list) : tl::make_unexpected(state.error());
    if (!items)
        return call.console.fail(items.error());
    call.console.say(PlatformCommandText::tr("%1: %2 entries.").arg(state->title).arg(state->items));
    call.console.document({{QStringLiteral("list"), list}, {QStringLiteral("items"), Discretion(*profile).kept(QJsonValue(*items))}});
    return 0;
}

int reconcile(const Call &call, Session &session)
{
    if (const auto gone = Restoration(session).goOn(); !gone)
        return call.console.fail(gone.error());
    call.console.say(PlatformCommandText::tr("What waits is asked about before it is sent."));
    call.console.document({{QStringLiteral("reconciled"), true}});
    return 0;
}

int resolve(const Call &call, const Options &options, Outbox &outbox)
{
    const auto row = options.numberAt(1);
    if (!row)
        return call.console.fail(row.error());
    const QString word = options.positional().value(2);
    if (word != u"received" && word != u"again" && word != u"withdrawn")
        return call.console.fail({ErrorCode::Usage, PlatformCommandText::tr("A row is received, again or withdrawn, not “%1”.").arg(word), {}});
    const OutboxState state = word == u"received" ? OutboxState::Accepted : word == u"again" ? OutboxState::Ready : OutboxState::Withdrawn;
    const auto decided = outbox.decide(static_cast<OutboxId>(*row), state, options.value(QStringLiteral("text")));
    if (!decided)
        return call.console.fail(decided.error());
    return status(call, outbox);
}

/// All that waits or went out, or the one row that is named.
int rows(const Call &call, const Options &options, Outbox &outbox)
{
    const bool isOne = options.positional().size() > 1;
    const auto only = isOne ? options.numberAt(1) : Result<qint64>(0);
    if (!only)
        return call.console.fail(only.error());
    OutboxFilter filter;
    filter.limit = 1000;
    filter.only = static_cast<OutboxId>(*only);
    const auto list = outbox.rows(filter);
    if (!list)
        return call.console.fail(list.error());
    QJsonArray array;
    for (const OutboxRow &row : *list) {
        call.console.say(QStringLiteral("%1  %2  %3  %4  %5  %6").arg(raw(row.id)).arg(row.profile, row.docNo, outboxStateName(row.state), row.receipt, row.reason));
        array.append(QJsonObject{{QStringLiteral("row"), raw(row.id)}, {QStringLiteral("event"), raw(row.event)}, {QStringLiteral("key"), row.businessKey},
                                 {QStringLiteral("state"), outboxStateName(row.state)}, {QStringLiteral("receipt"), row.receipt}, {QStringLiteral("reason"), row.reason}});
    }
    if (isOne && array.isEmpty())
        return call.console.fail({ErrorCode::NotFound, PlatformCommandText::tr("There is no row %1.").arg(*only), {}});
    call.console.document({{QStringLiteral("rows"), array}});
    return 0;
}

std::vector<CommandForm> platformForms()
{
    const QString to = QStringLiteral("to");
    const QString text = QStringLiteral("text");
    return {{QStringLiteral("list")},
            {QStringLiteral("status")},
            {QStringLiteral("run")},
            {QStringLiteral("reconcile")},
            {QStringLiteral("check"), 1, 1, {}, {QStringLiteral("trace")}},
            {QStringLiteral("show"), 0, 1, {to}},
            {QStringLiteral("preview"), 2, 2},
            {QStringLiteral("enable"), 1, 1, {QStringLiteral("base"), QStringLiteral("environment"), QStringLiteral("credentials")}},
            {QStringLiteral("disable"), 1, 1},
            {QStringLiteral("resolve"), 2, 2, {text}},
            {QStringLiteral("receipt"), 0, 1},
            {QStringLiteral("download"), 1, 2},
            {QStringLiteral("practice"), 0, 0, {QStringLiteral("port"), QStringLiteral("faults"), QStringLiteral("rules")}},
            {QStringLiteral("key"), 0, 0, {to}},
            {QStringLiteral("sign"), 1, 1, {QStringLiteral("key"), QStringLiteral("by"), to}},
            {QStringLiteral("trust"), 1, 1, {text}},
            {QStringLiteral("distrust"), 1, 1}};
}

int withLedger(const Call &call, const Options &options, const QString &action)
{
    auto workspace = call.open();
    if (!workspace)
        return call.console.fail(workspace.error());
    Session &session = (*workspace)->session();
    const Profiles &profiles = (*workspace)->profiles();
    for (const QString &problem : profiles.problems)
        call.console.warn(problem);
    Outbox outbox(session, profiles);
    if (action == u"list" || action == u"status")
        return status(call, outbox);
    if (action == u"enable")
        return enable(call, options, session, profiles);
    const bool needsKey = action == u"run" || action == u"enable" || action == u"download";
    if (const auto open = (*workspace)->keyIsOpen(); needsKey && !open)
        return call.console.fail({open.error().code, PlatformCommandText::tr("Nothing was sent: this computer's key is sealed."), {}});
    if (action == u"run")
        return relay(call, session, profiles);
    if (action == u"download")
        return download(call, options, session, profiles);
    if (action == u"trust" || action == u"distrust")
        return trustSigner(call, options, session, profiles);
    if (action == u"reconcile")
        return reconcile(call, session);
    if (action == u"resolve")
        return resolve(call, options, outbox);
    if (action == u"receipt")
        return rows(call, options, outbox);
    if (action == u"disable") {
        const QString profile = options.positional().value(1);
        const auto platforms = outbox.status();
        const bool isKnown = platforms && std::ranges::find(*platforms, profile, &PlatformStatus::profile) != platforms->end();
        if (!isKnown)
            return call.console.fail({ErrorCode::NotFound, PlatformCommandText::tr("There is no platform profile “%1”.").arg(profile), {}});
        const auto disabled = outbox.disable(profile);
        return disabled ? status(call, outbox) : call.console.fail(disabled.error());
    }
    const auto event = eventNamed(session, options.positional().value(2));
    const auto preview = event ? outbox.preview(options.positional().value(1), *event) : tl::make_unexpected(event.error());
    if (!preview)
        return call.console.fail(preview.error());
    call.console.say(*preview);
    call.console.document({{QStringLiteral("request"), *preview}});
    return 0;
}

} // namespace

int runPlatform(const Call &call)
{
    const auto options = Options::parse(call.arguments, platformForms(), PlatformCommandText::tr("“%1” is not understood here.").arg(call.arguments.value(0)));
    if (!options)
        return call.console.fail(options.error());
    const QString action = options->positional().first();
    if (action == u"practice")
        return practice(call, *options);
    if (action == u"check")
        return check(call, *options);
    if (action == u"show")
        return showProfile(call, *options);
    if (action == u"key")
        return makeProfileKey(call, *options);
    if (action == u"sign")
        return signProfile(call, *options);
    return withLedger(call, *options, action);
}

} // namespace suben
