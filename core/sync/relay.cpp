#include "core/sync/relay.h"

#include "core/storage/store.h"
#include "core/sync/relaybook.h"
#include "core/sync/relaylock.h"
#include "core/sync/relaytalk.h"
#include "core/sync/restoration.h"
#include "core/sync/vectors.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct RelayText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

} // namespace

class Relay::Private
{
public:
    Session &session;
    Transport &transport;
    RelayBook book;

    bool isShut(const Profile &profile);
    Result<void> everyStep(PlatformLine &line, Progress &progress);
    Result<void> talkTo(const RelayPlace &place, Progress &progress);
    Result<void> visit(const RelayPlace &place, Progress &progress);
    Result<void> visitAll(const std::vector<RelayPlace> &places, Progress &progress);
};

/// Closed at this hour, of an age the platform does not take any more, or waiting for a person after a wrong key.
bool Relay::Private::isShut(const Profile &profile)
{
    const SystemClock clock;
    if (profile.isClosed(clock.now()))
        book.report.messages
            << RelayText::tr("%1 is closed at this time of day; it is tried again later.").arg(profile.titleZh);
    else if (profile.until.isValid() && profile.until < clock.today())
        book.report.messages << RelayText::tr("%1 took this version of the profile until %2 only; get a newer one.")
                                    .arg(profile.titleZh, toIso(profile.until));
    else if (profile.from.isValid() && clock.today() < profile.from)
        book.report.messages << RelayText::tr("%1 takes this version of the profile from %2 on; what waits goes then.")
                                    .arg(profile.titleZh, toIso(profile.from));
    else if (const auto proved = proveVectors(profile); !proved)
        book.report.messages << proved.error().text; // another version than the one that was switched on may have come
    else if (book.count(profile, "blocked").value_or(0) > 0)
        book.report.messages
            << RelayText::tr("%1 refused our key or signature; check the credentials.").arg(profile.titleZh);
    else
        return false;
    return true;
}

/// Everything for one platform.
Result<void> Relay::Private::talkTo(const RelayPlace &place, Progress &progress)
{
    PlatformLine line(session, transport, *place.profile, place.base, place.facts);
    book.discretion = line.discretion();
    const auto done = everyStep(line, progress);
    if (line.offsetSeconds() != 0)
        book.report.messages
            << RelayText::tr(
                   "This machine's clock differs from that of %1 by %2 seconds; it is sent with the platform's time.")
                   .arg(place.profile->titleZh)
                   .arg(line.offsetSeconds());
    return done;
}

/// What stops one platform is said and does not stop the others.
Result<void> Relay::Private::everyStep(PlatformLine &line, Progress &progress)
{
    const Profile &profile = line.profile();
    Amends amends;
    RelayTalk talk(book);
    for (const auto &step : {&RelayTalk::pollJobs, &RelayTalk::askAboutUnknown, &RelayTalk::sendDue,
                             &RelayTalk::askAboutUnknown, &RelayTalk::sendDue}) {
        const auto done = (talk.*step)(line, amends, progress);
        if (done)
            continue;
        const ErrorCode code = done.error().code;
        if (code != ErrorCode::Network && code != ErrorCode::NotAllowed)
            return done;
        book.report.messages << profile.titleZh + QStringLiteral(": ") + line.discretion().kept(done.error().text);
        if (code == ErrorCode::NotAllowed)
            return book.block(profile, done.error().text);
        ++book.report.retry;
        return {};
    }
    return {};
}

Result<void> Relay::Private::visit(const RelayPlace &place, Progress &progress)
{
    if (const auto recovered = book.recover(*place.profile); !recovered)
        return recovered;
    if (isShut(*place.profile))
        return {};
    const int blocked = book.report.blocked;
    const qsizetype said = book.report.messages.size();
    if (const auto done = talkTo(place, progress); !done)
        return done;
    if (book.report.blocked > blocked && book.report.messages.size() == said)
        book.report.messages
            << RelayText::tr("%1 refused our key or signature; check the credentials.").arg(place.profile->titleZh);
    return {};
}

Result<void> Relay::Private::visitAll(const std::vector<RelayPlace> &places, Progress &progress)
{
    int unknown = 0;
    for (const RelayPlace &place : places) {
        if (const auto done = visit(place, progress); !done)
            return done;
        const auto left = book.count(*place.profile, "unknown");
        if (!left)
            return tl::make_unexpected(left.error());
        unknown += *left;
    }
    book.report.unknown = unknown;
    return {};
}

Relay::Relay(Session &session, const Profiles &profiles, Transport &transport)
    : d(new Private{session, transport, RelayBook(session, profiles)})
{
}

Relay::~Relay() = default;

namespace
{

class AsFirm final
{
public:
    explicit AsFirm(Store &store) : m_store(store), m_before(store.access())
    {
        store.setAccess(Store::Access::Writing);
    }
    ~AsFirm() { m_store.setAccess(m_before); }
    AsFirm(const AsFirm &) = delete;
    AsFirm &operator=(const AsFirm &) = delete;

private:
    Store &m_store;
    Store::Access m_before;
};

} // namespace

/// A test call or a list that is being fetched is soon through; a run is not waited for longer.
constexpr int TestCallMillis = 5'000;

Result<RelayReport> Relay::run(Progress &progress)
{
    const auto lock = takeRelayLock(d->session.store.path(), TestCallMillis);
    if (!lock)
        return tl::make_unexpected(lock.error());
    // What was posted goes out for the firm, also while somebody is signed in who may only read.
    const AsFirm asFirm(d->session.store);
    d->book.report = {};
    const auto places = d->book.places();
    if (!places)
        return tl::make_unexpected(places.error());
    if (places->empty())
        return d->book.report;
    Restoration restoration(d->session);
    if (const auto own = restoration.begin(); !own)
        return tl::make_unexpected(own.error());
    const auto visited = d->visitAll(*places, progress);
    const auto ended = restoration.end(); // also where a run broke off: something may have gone out
    if (!visited)
        return tl::make_unexpected(visited.error());
    if (!ended)
        return tl::make_unexpected(ended.error());
    return d->book.report;
}

} // namespace suben
