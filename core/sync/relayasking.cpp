// What is in doubt is asked about, what is worked on is polled.
#include "core/sync/relaytalk.h"

#include "core/sync/charset.h"
#include "core/sync/filedrop.h"
#include "core/sync/frozenids.h"
#include "core/sync/mapping.h"
#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <map>

namespace suben
{

namespace
{

struct RelayAskingText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

constexpr int MostRunning = 10'000;
constexpr int MostAsked = 1'000;

bool isJobAddress(const JobSpec &job)
{
    return job.at.compare(u"header:Location", Qt::CaseInsensitive) == 0 || job.poll.path.startsWith(u"{job}");
}

/// The name of a job as its poll needs it: of an address the way and what it asks for, else as the platform gave it.
QString polledAs(const JobSpec &job, const QString &base, const QString &name)
{
    if (isFilePlace(base))
        return QUrl(name).path().mid(QUrl(base).path().size());
    if (!isJobAddress(job))
        return name;
    const QUrl url(name);
    const QString way = url.path(QUrl::FullyEncoded);
    return url.hasQuery() ? way + u'?' + url.query(QUrl::FullyEncoded) : way;
}

/// A name that is no address is one piece of the path, whatever it holds.
RequestSpec pollOf(const JobSpec &job)
{
    RequestSpec poll = job.poll;
    if (!isJobAddress(job))
        poll.path.replace(QStringLiteral("{job}"), QStringLiteral("{job:percent}"));
    return poll;
}

/// What is worked on has arrived: a question that was not let in leaves it there, and only a job that was refused as a
/// whole goes once more, in smaller ones.
void heedPolled(AnswerReading &reading, std::size_t members, Amends &amends)
{
    const auto asPolled = [&](RecordOutcome &said) {
        if (said.outcome == Outcome::Login || said.outcome == Outcome::Clock)
            said.outcome = Outcome::Running;
        else if (said.outcome == Outcome::Ids || (said.outcome == Outcome::TooLarge && members < 2))
            said.outcome = Outcome::Rejected;
    };
    asPolled(reading.whole);
    for (RecordOutcome &record : reading.records)
        asPolled(record);
    const int half = static_cast<int>(members / 2);
    if (reading.whole.outcome == Outcome::TooLarge)
        amends.most = amends.most > 0 ? qMin(amends.most, half) : half;
}

QString recordDigest(const QJsonObject &record)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(record).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace

tl::unexpected<Error> cancelledRelay()
{
    return failure(ErrorCode::Cancelled, RelayAskingText::tr("Stopped; what was sent is settled, the rest waits."));
}

QHash<QString, QString> namesOf(const std::vector<RelayRow> &rows, const QJsonArray &records, const QString &member)
{
    QHash<QString, QString> keys;
    for (qsizetype i = 0; i < records.size(); ++i)
        keys.insert(textAt(records.at(i), u'/' + member), rows[static_cast<std::size_t>(i)].key);
    return keys;
}

/// A file that stands where it was put, as it was put there, has gone out; it waits for its answer.
Result<void> RelayTalk::askAboutFile(const PlatformLine &line, const RelayRow &row)
{
    const auto sent = m_book.lastRequest(row);
    if (!sent)
        return tl::make_unexpected(sent.error());
    AnswerReading reading;
    reading.job = sent->url.path();
    const bool isThere = fileStands(sent->url, sent->body);
    return isThere ? m_book.settleOne(row, {Outcome::Running, {}, {}}, reading)
                   : m_book.settleAsked(row, line.profile(), {Outcome::Retry, {}, {}});
}

/// What is written down of this answer is without the secrets it may echo.
void RelayTalk::heed(const Profile &profile, const PlatformLine::Exchange &exchange)
{
    m_book.discretion = Discretion(profile, exchange.facts);
    m_book.discretion.hideMembersOf(decodedFrom({}, exchange.answer.body));
}

Result<void> RelayTalk::askAbout(PlatformLine &line, const RelayRow &row, Progress &progress)
{
    const Profile &variant = line.profile().variantFor(row.record);
    if (isFilePlace(line.base()))
        return askAboutFile(line, row);
    if (!variant.query)
        return m_book.settleAsked(
            row, variant,
            {Outcome::Unknown, {}, RelayAskingText::tr("This platform cannot be asked; look there and settle it by hand.")});
    const auto resolved = line.resolved(variant, row.record);
    if (!resolved)
        return tl::make_unexpected(resolved.error());
    const auto record = mapRecord(variant, row.record, *resolved);
    const auto fill = [&](RequestFacts &facts) {
        facts.recordKey = row.key;
        facts.record = record.value_or(QJsonObject());
        facts.ids = idsOf(row.record);
    };
    const auto asked = line.exchange(variant.query->request, fill, progress);
    if (!asked)
        return tl::make_unexpected(asked.error());
    heed(variant, *asked);
    return m_book.settleAsked(row, variant,
                            readQuery(variant, asked->answer, record ? recordDigest(*record) : QString(),
                                      record.value_or(QJsonObject()), asked->facts));
}

Result<void> RelayTalk::askAboutUnknown(PlatformLine &line, Amends &amends, Progress &progress)
{
    const auto rows = m_book.inState(line.profile(), "unknown", MostAsked);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const RelayRow &row : *rows) {
        if (progress.cancelled())
            return cancelledRelay();
        if (amends.late.contains(row.id))
            continue;
        const int before = m_book.report.unknown;
        if (const auto asked = askAbout(line, row, progress); !asked)
            return asked;
        if (m_book.report.unknown > before && line.profile().query)
            break; // the line or the platform is down: the others stay unknown until the next run
    }
    return {};
}

Result<void> RelayTalk::pollJob(PlatformLine &line, const QString &name, const std::vector<RelayRow> &members,
                                     Amends &amends, Progress &progress)
{
    const JobSpec &job = *line.profile().job;
    const auto fill = [&](RequestFacts &facts) { facts.job = polledAs(job, line.base(), name); };
    const auto polled = line.exchange(pollOf(job), fill, progress);
    if (!polled)
        return tl::make_unexpected(polled.error());
    heed(line.profile(), *polled);
    QStringList keys;
    for (const RelayRow &row : members)
        keys << row.key;
    AnswerReading reading = readJobAnswer(line.profile(), polled->answer, keys, polled->facts);
    if (!job.answer.recordMember.isEmpty()) {
        QJsonArray records;
        for (const RelayRow &row : members) {
            const Profile &variant = line.profile().variantFor(row.record);
            const auto resolved = line.resolved(variant, row.record);
            records.append(resolved ? mapRecord(variant, row.record, *resolved).value_or(QJsonObject()) : QJsonObject());
        }
        reading.renameFrom(namesOf(members, records, job.answer.recordMember));
    }
    heedPolled(reading, members.size(), amends);
    reading.waitSeconds = qMax(reading.waitSeconds, job.everySeconds);
    return m_book.settlePolled(members, job, reading);
}

Result<void> RelayTalk::pollJobs(PlatformLine &line, Amends &amends, Progress &progress)
{
    if (!line.profile().job || line.profile().job->byHand)
        return {};
    const auto rows = m_book.inState(line.profile(), "running", MostRunning);
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::map<QString, std::vector<RelayRow>> jobs;
    for (const RelayRow &row : *rows)
        jobs[row.job].push_back(row);
    for (const auto &[name, members] : jobs) {
        if (progress.cancelled())
            return cancelledRelay();
        if (const auto polled = pollJob(line, name, members, amends, progress); !polled)
            return polled;
    }
    return {};
}

} // namespace suben
