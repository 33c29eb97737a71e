#include "core/sync/relay.h"

#include "core/storage/store.h"
#include "core/sync/filedrop.h"
#include "core/sync/mapping.h"
#include "core/sync/platformline.h"
#include "core/sync/relaybook.h"
#include "core/sync/restoration.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <set>

namespace suben
{

namespace
{

struct RelayText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

using MappedRows = std::vector<std::pair<RelayRow, QJsonObject>>;

constexpr int MostRunning = 10'000;
constexpr int MostAsked = 1'000;

/// What a platform may change in how we talk to it while it is talked to.
struct Amends {
    bool loggedInAgain = false;
    bool clockSet = false;
    bool idsAskedAgain = false;
    int most = 0;            ///< records of one request it took; 0: as the profile says
    std::set<OutboxId> late; ///< given up waiting for: the platform may still be at it
};

QString digestOf(const QJsonObject &record)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(record).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, RelayText::tr("Stopped; what was sent is settled, the rest waits."));
}

/// The first row and those after it that may go in its request: of the same variant, with the same facts where the
/// platform wants them together.
std::vector<RelayRow> together(const Profile &profile, const std::vector<RelayRow> &rows, int most)
{
    const Profile &variant = profile.variantFor(rows.front().record);
    const int limit = most > 0 ? qMin(most, variant.batch) : variant.batch;
    std::vector<RelayRow> chosen;
    for (const RelayRow &row : rows) {
        const bool agrees = std::ranges::all_of(
            variant.groupBy, [&](const QString &fact) { return row.record[fact] == rows.front().record[fact]; });
        if (agrees && &profile.variantFor(row.record) == &variant && static_cast<int>(chosen.size()) < limit)
            chosen.push_back(row);
    }
    return chosen;
}

/// As many of the first records as fit into a request of the platform's size.
void fitInto(qint64 mostBytes, std::vector<RelayRow> &rows, QJsonArray &records)
{
    while (mostBytes > 0 && rows.size() > 1 &&
           QJsonDocument(records).toJson(QJsonDocument::Compact).size() > mostBytes) {
        rows.resize(rows.size() / 2);
        while (records.size() > static_cast<qsizetype>(rows.size()))
            records.removeLast();
    }
}

} // namespace

class Relay::Private
{
public:
    Session &session;
    Transport &transport;
    RelayBook book;

    Result<void> askAboutUnknown(PlatformLine &line, Amends &amends, Progress &progress);
    Result<void> askAbout(PlatformLine &line, const RelayRow &row, Progress &progress);
    Result<void> askAboutFile(const PlatformLine &line, const RelayRow &row);
    Result<void> pollJobs(PlatformLine &line, Amends &amends, Progress &progress);
    Result<void> pollJob(PlatformLine &line, const QString &name, const std::vector<RelayRow> &members,
                         Progress &progress);
    Result<void> sendDue(PlatformLine &line, Amends &amends, Progress &progress);
    Result<bool> sendOnce(PlatformLine &line, Amends &amends, Progress &progress);
    Result<bool> sendRows(PlatformLine &line, const Profile &variant, const MappedRows &ready, Amends &amends,
                          Progress &progress);
    Result<bool> hasQuota(const Profile &profile);
    Result<MappedRows> mapped(PlatformLine &line, const Profile &variant, const std::vector<RelayRow> &rows);
    bool amended(PlatformLine &line, Amends &amends, const Answer &answer, std::size_t sent, AnswerReading &reading);
    bool isShut(const Profile &profile);
    Result<void> everyStep(PlatformLine &line, Progress &progress);
    Result<void> talkTo(const RelayPlace &place, Progress &progress);
    Result<void> visit(const RelayPlace &place, Progress &progress);
};

/// Records the platform could never take are settled as rejected here, without a request.
Result<MappedRows> Relay::Private::mapped(PlatformLine &line, const Profile &variant, const std::vector<RelayRow> &rows)
{
    MappedRows good;
    for (const RelayRow &row : rows) {
        const auto resolved = line.resolved(variant, row.record);
        if (!resolved)
            return tl::make_unexpected(resolved.error());
        const auto record = mapRecord(variant, row.record, *resolved);
        if (record) {
            good.emplace_back(row, *record);
            continue;
        }
        if (const auto settled = book.settleOne(row, {Outcome::Rejected, {}, record.error().text}, {}); !settled)
            return tl::make_unexpected(settled.error());
    }
    return good;
}

/// A token that ended, a clock that is off and a request that is too large are mended; a platform that is not content
/// then waits for a person.
bool Relay::Private::amended(PlatformLine &line, Amends &amends, const Answer &answer, std::size_t sent,
                             AnswerReading &reading)
{
    const Outcome said = reading.whole.outcome;
    if (said == Outcome::Login && line.profile().login && !std::exchange(amends.loggedInAgain, true)) {
        line.forgetToken();
        return true;
    }
    if (said == Outcome::Clock && !std::exchange(amends.clockSet, true) && line.learnTime(answer))
        return true;
    if (said == Outcome::TooLarge && sent > 1) {
        amends.most = static_cast<int>(sent / 2);
        return true;
    }
    if (said == Outcome::Ids && !std::exchange(amends.idsAskedAgain, true) && line.forgetResolved())
        return true;
    if (said == Outcome::TooLarge || said == Outcome::Ids)
        reading.whole.outcome = Outcome::Rejected;
    if (said == Outcome::Login || said == Outcome::Clock)
        reading.whole.outcome = Outcome::Blocked;
    return false;
}

/// A file that stands where it was put has gone out; it waits for its answer.
Result<void> Relay::Private::askAboutFile(const PlatformLine &line, const RelayRow &row)
{
    const auto address = book.lastAddress(row);
    if (!address)
        return tl::make_unexpected(address.error());
    AnswerReading reading;
    reading.job = address->path();
    const bool isThere = fileStands(*address);
    return isThere ? book.settleOne(row, {Outcome::Running, {}, {}}, reading)
                   : book.settleAsked(row, line.profile(), {Outcome::Retry, {}, {}});
}

Result<void> Relay::Private::askAbout(PlatformLine &line, const RelayRow &row, Progress &progress)
{
    const Profile &variant = line.profile().variantFor(row.record);
    if (isFilePlace(line.base()))
        return askAboutFile(line, row);
    if (!variant.query)
        return book.settleAsked(
            row, variant,
            {Outcome::Unknown, {}, RelayText::tr("This platform cannot be asked; look there and settle it by hand.")});
    const auto resolved = line.resolved(variant, row.record);
    if (!resolved)
        return tl::make_unexpected(resolved.error());
    const auto record = mapRecord(variant, row.record, *resolved);
    const auto fill = [&](RequestFacts &facts) {
        facts.recordKey = row.key;
        facts.record = record.value_or(QJsonObject());
    };
    const auto asked = line.exchange(variant.query->request, fill, progress);
    if (!asked)
        return tl::make_unexpected(asked.error());
    return book.settleAsked(row, variant,
                            readQuery(variant, asked->answer, record ? digestOf(*record) : QString(),
                                      record.value_or(QJsonObject()), asked->facts));
}

Result<void> Relay::Private::askAboutUnknown(PlatformLine &line, Amends &amends, Progress &progress)
{
    const auto rows = book.inState(line.profile(), "unknown", MostAsked);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const RelayRow &row : *rows) {
        if (progress.cancelled())
            return stopped();
        if (amends.late.contains(row.id))
            continue;
        const int before = book.report.unknown;
        if (const auto asked = askAbout(line, row, progress); !asked)
            return asked;
        if (book.report.unknown > before && line.profile().query)
            break; // the line or the platform is down: the others stay unknown until the next run
    }
    return {};
}

Result<void> Relay::Private::pollJob(PlatformLine &line, const QString &name, const std::vector<RelayRow> &members,
                                     Progress &progress)
{
    const JobSpec &job = *line.profile().job;
    const QString path = QUrl(name).path();
    const auto fill = [&](RequestFacts &facts) {
        facts.job = isFilePlace(line.base()) ? path.mid(QUrl(line.base()).path().size()) : path;
    };
    const auto polled = line.exchange(job.poll, fill, progress);
    if (!polled)
        return tl::make_unexpected(polled.error());
    QStringList keys;
    for (const RelayRow &row : members)
        keys << row.key;
    AnswerReading reading = readJobAnswer(line.profile(), polled->answer, keys, polled->facts);
    reading.waitSeconds = qMax(reading.waitSeconds, job.everySeconds);
    return book.settlePolled(members, job, reading);
}

/// Each job once, for all the rows that went with it.
Result<void> Relay::Private::pollJobs(PlatformLine &line, Amends &, Progress &progress)
{
    if (!line.profile().job || line.profile().job->byHand)
        return {};
    const auto rows = book.inState(line.profile(), "running", MostRunning);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<QString, std::vector<RelayRow>> jobs;
    for (const RelayRow &row : *rows)
        jobs[row.job].push_back(row);
    for (const auto &[name, members] : jobs) {
        if (progress.cancelled())
            return stopped();
        if (const auto polled = pollJob(line, name, members, progress); !polled)
            return polled;
    }
    return {};
}

/// False, with a sentence, when the platform takes no more today.
Result<bool> Relay::Private::hasQuota(const Profile &profile)
{
    if (profile.perDay == 0 && profile.bytesPerDay == 0)
        return true;
    const auto used = book.usedToday(profile);
    if (!used)
        return tl::make_unexpected(used.error());
    const bool isUsedUp = (profile.perDay > 0 && used->requests >= profile.perDay) ||
                          (profile.bytesPerDay > 0 && used->bytes >= profile.bytesPerDay);
    if (isUsedUp)
        book.report.messages << RelayText::tr("%1 takes no more today; the rest goes tomorrow.").arg(profile.titleZh);
    return !isUsedUp;
}

/// One request; false when there is nothing more to send now.
Result<bool> Relay::Private::sendOnce(PlatformLine &line, Amends &amends, Progress &progress)
{
    const Profile &profile = line.profile();
    const auto rows = book.toSend(profile, qMax(profile.batch, 1) * 2);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return false;
    if (const auto quota = hasQuota(profile); !quota || !*quota)
        return quota;
    const int most = amends.most > 0 ? amends.most : line.limits(progress).records;
    const std::vector<RelayRow> chosen = together(profile, *rows, most);
    const Profile &variant = profile.variantFor(chosen.front().record);
    const auto ready = mapped(line, variant, chosen);
    if (!ready)
        return tl::make_unexpected(ready.error());
    return ready->empty() ? Result<bool>(true) : sendRows(line, variant, *ready, amends, progress);
}

Result<bool> Relay::Private::sendRows(PlatformLine &line, const Profile &variant, const MappedRows &ready,
                                      Amends &amends, Progress &progress)
{
    QJsonArray records;
    std::vector<RelayRow> sent;
    for (const auto &[row, record] : ready) {
        records.append(record);
        sent.push_back(row);
    }
    fitInto(line.limits(progress).bytes, sent, records);
    QStringList keys;
    for (const RelayRow &row : sent)
        keys << row.key;
    auto facts = line.facts();
    if (!facts)
        return tl::make_unexpected(facts.error());
    facts->recordKey = keys.first();
    const auto request = uploadRequest(variant, line.base(), records, *facts);
    if (!request)
        return tl::make_unexpected(request.error());
    // Frozen before the socket opens: after a crash only these bytes prove what was sent.
    const auto attempt = book.freeze(sent, line.profile(), *request);
    if (!attempt)
        return tl::make_unexpected(attempt.error());
    const Answer answer = line.send(*request, progress);
    const RelayReport before = book.report;
    AnswerReading reading = readAnswer(variant, answer, keys, *facts);
    const bool isAmended = amended(line, amends, answer, sent.size(), reading);
    if (const auto settled = book.settle(sent, *attempt, answer, reading); !settled)
        return tl::make_unexpected(settled.error());
    if (answer.timedOut) {
        for (const RelayRow &row : sent)
            amends.late.insert(row.id);
    }
    // A platform that refuses our signature, sheds load or lost an answer is left alone until the next run.
    return isAmended || (book.report.blocked == before.blocked && book.report.retry == before.retry &&
                         book.report.unknown == before.unknown);
}

Result<void> Relay::Private::sendDue(PlatformLine &line, Amends &amends, Progress &progress)
{
    const auto waiting = book.count(line.profile(), "ready");
    const int total = waiting.value_or(0);
    const int before = book.report.accepted;
    for (;;) {
        if (progress.cancelled())
            return stopped();
        const auto more = sendOnce(line, amends, progress);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        progress.advance(book.report.accepted - before, total);
    }
}

/// Closed at this hour, of an age the platform does not take any more, or waiting for a person after a wrong key.
bool Relay::Private::isShut(const Profile &profile)
{
    const SystemClock clock;
    if (profile.isClosed(clock.now().time()))
        book.report.messages
            << RelayText::tr("%1 is closed at this time of day; it is tried again later.").arg(profile.titleZh);
    else if (profile.until.isValid() && profile.until < clock.today())
        book.report.messages << RelayText::tr("%1 took this version of the profile until %2 only; get a newer one.")
                                    .arg(profile.titleZh, toIso(profile.until));
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
    for (const auto &step : {&Private::pollJobs, &Private::askAboutUnknown, &Private::sendDue,
                             &Private::askAboutUnknown, &Private::sendDue}) {
        const auto done = (this->*step)(line, amends, progress);
        if (done)
            continue;
        const ErrorCode code = done.error().code;
        if (code != ErrorCode::Network && code != ErrorCode::NotAllowed)
            return done;
        book.report.messages << profile.titleZh + QStringLiteral(": ") + done.error().text;
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
    explicit AsFirm(Store &store) : m_store(store), m_before(store.access()) { store.setAccess(Store::Access::Writing); }
    ~AsFirm() { m_store.setAccess(m_before); }
    AsFirm(const AsFirm &) = delete;
    AsFirm &operator=(const AsFirm &) = delete;

private:
    Store &m_store;
    Store::Access m_before;
};

} // namespace

Result<RelayReport> Relay::run(Progress &progress)
{
    QLockFile lock(d->session.store.path() + QStringLiteral(".relay.lock"));
    lock.setStaleLockTime(0); // a run may take long; only a program that has ended gives its lock up
    if (!lock.tryLock(0))
        return failure(ErrorCode::Refused, RelayText::tr("Another program is sending already."));
    // What was posted goes out for the firm, also while somebody is signed in who may only read.
    const AsFirm asFirm(d->session.store);
    d->book.report = {};
    const auto places = d->book.places();
    if (!places)
        return tl::make_unexpected(places.error());
    if (places->empty())
        return d->book.report;
    if (const auto own = Restoration(d->session).begin(); !own)
        return tl::make_unexpected(own.error());
    int unknown = 0;
    for (const RelayPlace &place : *places) {
        if (const auto done = d->visit(place, progress); !done)
            return tl::make_unexpected(done.error());
        const auto left = d->book.count(*place.profile, "unknown");
        if (!left)
            return tl::make_unexpected(left.error());
        unknown += *left;
    }
    d->book.report.unknown = unknown;
    return d->book.report;
}

} // namespace suben
