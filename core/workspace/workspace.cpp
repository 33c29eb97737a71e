#include "core/workspace/workspace.h"

#include "core/rules/ownroles.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/outbox.h"
#include "core/sync/sealedanswer.h"
#include "core/workspace/keyunlock.h"
#include "core/workspace/ledgerinfo.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>

namespace suben
{

/// What threads of one program share; immutable.
struct SharedParts {
    std::shared_ptr<RulePacks> packs;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const Keyring> keys;
    std::shared_ptr<const Profiles> profiles;
};

namespace
{

PackSources packSources(const QString &path, const LedgerInfo &info, std::vector<PackText> firm)
{
    PackSources sources;
    sources.own = path + QStringLiteral(".packs");
    sources.region = info.region;
    sources.firm = std::move(firm);
    return sources;
}

void removeLedger(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

class Workspace::Private final
{
public:
    Private(std::unique_ptr<Store> openStore, SharedParts with, const Actor &actor, const LedgerInfo &info)
        : store(std::move(openStore)),
          shared(std::move(with)), session{*store, *shared.packs, *shared.clock, *shared.keys, actor, info}
    {
        session.recorded.push_back(Outbox(session, *shared.profiles).enqueue());
        act(actor);
    }

    void act(const Actor &actor)
    {
        session.actor = actor;
        store->setAccess(mayWrite(actor.role) ? Store::Access::Writing : Store::Access::Reading);
    }

    std::unique_ptr<Store> store;
    SharedParts shared;
    Session session;
};

namespace
{

struct WorkspaceWorkspaceSay {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

std::shared_ptr<const Clock> clockOrSystem(std::unique_ptr<Clock> clock)
{
    if (!clock)
        return std::make_shared<SystemClock>();
    return clock;
}

Result<void> checkClock(const Clock &clock, const LedgerInfo &info)
{
    if (info.training || dynamic_cast<const SystemClock *>(&clock) != nullptr)
        return {};
    return failure(ErrorCode::Usage, WorkspaceWorkspaceSay::tr("Only a training ledger takes another time than now."));
}

Result<void> checkCategories(const RulePacks &packs, const QStringList &categories)
{
    for (const QString &category : categories) {
        if (isParentOnly(category))
            return failure(ErrorCode::Usage, WorkspaceWorkspaceSay::tr("%1 is only a base for other rule packs. Choose the pack of your goods.").arg(category));
        if (packs.pack(category) == nullptr)
            return failure(ErrorCode::Usage, WorkspaceWorkspaceSay::tr("There is no rule pack %1. There are: %2.")
                                                 .arg(category, packs.ids().join(QStringLiteral(", "))));
    }
    return {};
}

/// Roles and kinds no pack knows would never be asked about.
Result<void> checkRoles(const RulePacks &packs, const LedgerInfo &info)
{
    const std::vector<Choice> known = rolesOf(packs, info.categories);
    QStringList words;
    for (const Choice &role : known)
        words.append(role.id);
    for (const QString &role : info.roles) {
        if (!words.contains(role))
            return failure(ErrorCode::Usage, WorkspaceWorkspaceSay::tr("There is no role %1 in these packs. There are: %2.")
                                                 .arg(role, words.join(QStringLiteral(", "))));
    }
    const std::vector<Choice> kinds = kindsOf(packs, info.categories);
    words.clear();
    for (const Choice &kind : kinds)
        words.append(kind.id);
    if (!words.isEmpty() && !words.contains(info.kind))
        return failure(ErrorCode::Usage, WorkspaceWorkspaceSay::tr("There is no kind of firm %1. There are: %2.").arg(info.kind, words.join(QStringLiteral(", "))));
    return {};
}

/// A role goes with the last pack that knows it.
void dropOldRoles(const RulePacks &packs, const LedgerInfo &before, LedgerInfo &next)
{
    const std::vector<Choice> known = rolesOf(packs, next.categories);
    next.roles.removeIf([&](const QString &role) {
        return before.roles.contains(role) && std::ranges::find(known, role, &Choice::id) == known.end();
    });
    if (next.roles.isEmpty())
        next.roles = usualRoles(packs, next.categories);
}

LedgerInfo infoOf(const NewLedger &ledger)
{
    return LedgerInfo{ledger.name.simplified(),
                      ledger.creditCode.simplified().toUpper(),
                      QUuid::createUuid().toString(QUuid::WithoutBraces),
                      ledger.region,
                      ledger.kind,
                      ledger.roles,
                      ledger.categories,
                      ledger.training};
}

/// Everything a new ledger begins with; the recovery code.
Result<QString> furnish(Store &store, const LedgerInfo &info, const QString &ownerName, const Clock &clock)
{
    const auto written = store.write([&](Database &db) -> Result<void> {
        writeInfo(db, info);
        db.execute("INSERT INTO ledger_info (key, value) VALUES ('createdAt', ?)", toIso(clock.now()));
        db.execute("INSERT INTO location (name) VALUES (?)", QStringLiteral(u"前店"));
        db.execute("INSERT INTO location (name, tags) VALUES (?, 'waiting')", QStringLiteral(u"待处理区"));
        return {};
    });
    if (!written)
        return Failure(written.error());
    auto created = Keyring::create(store);
    if (!created)
        return Failure(created.error());
    const QString owner = ownerName.isEmpty() ? QStringLiteral(u"负责人") : ownerName;
    const auto user = Accounts(store, clock, created->keyring).add(owner, Role::Owner, QString());
    if (!user)
        return Failure(user.error());
    return created->recoveryCode;
}

/// Builds the ledger under another name, so that a file of the real name is always whole.
Result<QString> build(const QString &path, const LedgerInfo &info, const QString &ownerName, const Clock &clock)
{
    const QString part = path + QStringLiteral(".part");
    QDir().mkpath(QFileInfo(path).absolutePath());
    removeLedger(part);
    auto code = [&]() -> Result<QString> {
        auto store = Store::open(part, Store::Mode::Create);
        return store ? furnish(**store, info, ownerName, clock) : Failure(store.error());
    }();
    if (code && !QFile::rename(part, path))
        code = failure(ErrorCode::Storage,
                       WorkspaceWorkspaceSay::tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)));
    if (!code)
        removeLedger(part);
    return code;
}

Result<Keyring> keyringOf(Store &store, const QString &password)
{
    auto keys = Keyring::unlock(store);
    const bool isSealed = keys && !keys->ready();
    if (password.isEmpty() || (keys && !isSealed) || (!keys && keys.error().code != ErrorCode::NotAllowed))
        return keys;
    auto opened = Keyring::unlockWith(store, password);
    return !opened && isSealed ? std::move(keys) : std::move(opened);
}

Result<Actor> firstOwner(Store &store, const Clock &clock, const Keyring &keys)
{
    const auto users = Accounts(store, clock, keys).users();
    if (!users)
        return Failure(users.error());
    for (const User &user : *users) {
        if (user.role == Role::Owner && !user.disabled)
            return Actor{user.id, user.name, user.role};
    }
    return failure(ErrorCode::NotAllowed, WorkspaceWorkspaceSay::tr("The ledger has no owner. Restore a backup."));
}

struct Beginning {
    LedgerInfo info;
    std::vector<PackText> firm;
};

Result<Beginning> beginningOf(Store &store)
{
    return store.read([](Database &db) -> Result<Beginning> { return Beginning{readInfo(db), firmPacks(db)}; });
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {}

Workspace::~Workspace() = default;

Result<Workspace::Created> Workspace::create(const QString &path, const NewLedger &ledger, std::unique_ptr<Clock> clock)
{
    registerSubenResources();
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Usage,
                       WorkspaceWorkspaceSay::tr("%1 stands there already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    LedgerInfo info = infoOf(ledger);
    const RulePacks packs = RulePacks::load(packSources(path, info, {}));
    if (info.roles.isEmpty())
        info.roles = usualRoles(packs, info.categories);
    const SystemClock now;
    const Clock &time = clock ? *clock : static_cast<const Clock &>(now);
    const auto checked = checkInfo(info).and_then([&] { return checkClock(time, info); }).and_then([&] {
        return checkCategories(packs, info.categories).and_then([&] { return checkRoles(packs, info); });
    });
    if (!checked)
        return Failure(checked.error());
    const auto code = build(path, info, ledger.ownerName.simplified(), time);
    if (!code)
        return Failure(code.error());
    auto workspace = open(path, QString(), std::move(clock));
    if (!workspace) { // nobody has seen the recovery code: what stands there could never be opened
        removeLedger(path);
        return Failure(workspace.error());
    }
    return Created{std::move(*workspace), *code};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &password,
                                                   std::unique_ptr<Clock> clock)
{
    registerSubenResources();
    auto store = Store::open(path, Store::Mode::ReadWrite);
    if (!store)
        return Failure(store.error());
    auto beginning = beginningOf(**store);
    if (!beginning)
        return Failure(beginning.error());
    SharedParts shared;
    shared.clock = clockOrSystem(std::move(clock));
    if (const auto allowed = checkClock(*shared.clock, beginning->info); !allowed)
        return Failure(allowed.error());
    auto keys = keyringOf(**store, password);
    if (!keys)
        return Failure(keys.error());
    shared.profiles = std::make_shared<const Profiles>(
        Profiles::load({QStringLiteral(":/suben/platforms"), path + QStringLiteral(".platforms")}));
    if (sealEarlierAnswers(**store, *keys, *shared.profiles).value_or(0) > 0) {
        // The last one that closes the file folds its log in: nothing of what lay in clear stays behind there.
        store->reset();
        store = Store::open(path, Store::Mode::ReadWrite);
        if (!store)
            return Failure(store.error());
    }
    shared.keys = std::make_shared<const Keyring>(std::move(*keys));
    const auto owner = firstOwner(**store, *shared.clock, *shared.keys);
    if (!owner)
        return Failure(owner.error());
    shared.packs = std::make_shared<RulePacks>(
        RulePacks::load(packSources(path, beginning->info, std::move(beginning->firm))));
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Private>(std::move(*store), std::move(shared), *owner, beginning->info)));
}

Session &Workspace::session()
{
    return d->session;
}

Result<void> Workspace::actAs(const QString &user, const QString &password)
{
    const auto signedIn = Accounts(*d->store, *d->shared.clock, *d->shared.keys).signIn(user, password);
    if (!signedIn)
        return Failure(signedIn.error());
    d->act(Actor{signedIn->id, signedIn->name, signedIn->role});
    return {};
}

Result<void> Workspace::keyIsOpen() const
{
    return d->shared.keys->ready();
}

Result<void> Workspace::unlock(const QString &password)
{
    auto opened = unlockPatiently(*d->store, *d->shared.clock, password);
    if (!opened)
        return Failure(opened.error());
    d->shared.keys->become(std::move(*opened));
    // What cannot be sealed now is sealed when the ledger is opened the next time.
    static_cast<void>(sealEarlierAnswers(*d->store, *d->shared.keys, *d->shared.profiles));
    return {};
}

Result<void> Workspace::changeInfo(const LedgerInfo &info)
{
    Session &session = d->session;
    if (!mayAdminister(session.actor.role))
        return failure(ErrorCode::NotAllowed, WorkspaceWorkspaceSay::tr("Only an owner changes the data of the firm."));
    LedgerInfo next = info;
    next.ledgerId = session.info.ledgerId;
    next.training = session.info.training;
    dropOldRoles(session.packs, session.info, next);
    const auto checked = checkInfo(next)
                             .and_then([&] { return checkCategories(session.packs, next.categories); })
                             .and_then([&] { return checkRoles(session.packs, next); });
    if (!checked)
        return checked;
    const auto written = d->store->write([&](Database &db) -> Result<void> {
        noteChange(db, readInfo(db), next, session.actor.id, session.clock.now());
        writeInfo(db, next);
        return {};
    });
    if (!written)
        return written;
    const bool isElsewhere = session.info.region != next.region;
    session.info = next;
    return isElsewhere ? renewRules() : written;
}

Result<void> Workspace::renewRules()
{
    auto beginning = beginningOf(*d->store);
    if (!beginning)
        return Failure(beginning.error());
    d->shared.packs->become(RulePacks::load(packSources(path(), beginning->info, std::move(beginning->firm))));
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::another() const
{
    auto store = Store::open(path(), Store::Mode::ReadWrite);
    if (!store)
        return Failure(store.error());
    return std::unique_ptr<Workspace>(new Workspace(
        std::make_unique<Private>(std::move(*store), d->shared, d->session.actor, d->session.info)));
}

QString Workspace::path() const
{
    return d->store->path();
}

const Profiles &Workspace::profiles() const
{
    return *d->shared.profiles;
}

QString Workspace::ownFolder(QStringView kind) const
{
    return path() + u'.' + kind.toString();
}

QStringList Workspace::packProblems() const
{
    QStringList problems;
    const RulePacks &packs = *d->shared.packs;
    const std::vector<PackProblem> found = packs.problemsOf(d->session.info.categories + packs.laidIn());
    for (const PackProblem &problem : found)
        problems << problem.toString();
    return problems;
}

QString Workspace::defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder + QStringLiteral("/suben/ledger.suben");
}

} // namespace suben
