// What is due is mapped, frozen, sent and settled.
#include "core/sync/relaytalk.h"

#include "core/sync/charset.h"
#include "core/sync/fieldtext.h"
#include "core/sync/frozenids.h"
#include "core/sync/mapping.h"
#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct RelaySendingText {
    Q_DECLARE_TR_FUNCTIONS(Relay)
};

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

/// What a record brings or needs, where the platform wants things in their order.
QStringList orderWords(const Profile &profile, const QJsonObject &record)
{
    QStringList words;
    const QJsonValue value = factAt(profile.inOrder, record, record);
    const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : several)
        words << jsonWord(each);
    words.removeAll(QString());
    return words;
}

/// Without those of which something earlier is not there yet, or goes in the same request.
std::vector<RelayRow> inTheirOrder(const Profile &profile, const std::vector<RelayRow> &rows, const std::vector<RelayRow> &unsettled)
{
    QHash<QString, OutboxId> first;
    for (const std::vector<RelayRow> *list : {&unsettled, &rows}) {
        for (const RelayRow &row : *list) {
            const QStringList words = orderWords(profile, row.record);
            for (const QString &word : words) {
                if (!first.contains(word) || raw(row.id) < raw(first.value(word)))
                    first[word] = row.id;
            }
        }
    }
    std::vector<RelayRow> free;
    for (const RelayRow &row : rows) {
        const QStringList words = orderWords(profile, row.record);
        if (std::ranges::all_of(words, [&](const QString &word) { return first.value(word) == row.id; }))
            free.push_back(row);
    }
    return free;
}

/// The smaller of what the profile and the platform say; 0: any.
qint64 smallest(qint64 one, qint64 other)
{
    return one == 0 || other == 0 ? qMax(one, other) : qMin(one, other);
}

bool says(const AnswerReading &reading, Outcome what)
{
    return reading.whole.outcome == what || std::ranges::any_of(reading.records, [&](const RecordOutcome &record) { return record.outcome == what; });
}

void replaceIn(AnswerReading &reading, Outcome what, Outcome by)
{
    if (reading.whole.outcome == what)
        reading.whole.outcome = by;
    for (RecordOutcome &record : reading.records) {
        if (record.outcome == what)
            record.outcome = by;
    }
}

bool goesAtOnce(Outcome outcome)
{
    return outcome == Outcome::Login || outcome == Outcome::Clock || outcome == Outcome::TooLarge || outcome == Outcome::Ids || outcome == Outcome::Again;
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

/// Records the platform could never take are settled as rejected here, without a request.
Result<RelayTalk::MappedRows> RelayTalk::mapped(PlatformLine &line, const Profile &variant, const std::vector<RelayRow> &rows)
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
        if (const auto settled = m_book.settleOne(row, {Outcome::Rejected, {}, record.error().text}, {}); !settled)
            return tl::make_unexpected(settled.error());
    }
    return good;
}

/// A token that ended, a clock that is off and a request that is too large are mended, whether the platform says so of
/// the whole or of a record; one that is not content then waits for a person.
bool RelayTalk::amended(PlatformLine &line, Amends &amends, const Answer &answer, std::size_t sent,
                             AnswerReading &reading)
{
    if (says(reading, Outcome::Login) && line.profile().login && !std::exchange(amends.loggedInAgain, true)) {
        line.forgetToken();
        return true;
    }
    if (says(reading, Outcome::Clock) && !std::exchange(amends.clockSet, true) && line.learnTime(answer))
        return true;
    if (says(reading, Outcome::TooLarge) && sent > 1) {
        amends.most = static_cast<int>(sent / 2);
        return true;
    }
    if (says(reading, Outcome::Ids) && !std::exchange(amends.idsAskedAgain, true) && line.forgetResolved())
        return true;
    for (const Outcome refused : {Outcome::TooLarge, Outcome::Ids})
        replaceIn(reading, refused, Outcome::Rejected);
    for (const Outcome stopped : {Outcome::Login, Outcome::Clock})
        replaceIn(reading, stopped, Outcome::Blocked);
    return says(reading, Outcome::Again);
}

/// No platform makes a record go round for ever: after so many times in one run it waits like one that was put off.
void RelayTalk::endRounds(const std::vector<RelayRow> &sent, Amends &amends, AnswerReading &reading)
{
    constexpr int MostRounds = 40;
    for (const RelayRow &row : sent) {
        if (goesAtOnce(reading.of(row.key).outcome) && ++amends.rounds[row.id] >= MostRounds)
            reading.records.insert(row.key, {Outcome::Retry, {}, RelaySendingText::tr("The platform asked for this record %1 times and did not take it.").arg(MostRounds)});
    }
}

/// False, with a sentence, when the platform takes no more today.
Result<bool> RelayTalk::hasQuota(const Profile &profile)
{
    if (profile.perDay == 0 && profile.bytesPerDay == 0)
        return true;
    const auto used = m_book.usedToday(profile);
    if (!used)
        return tl::make_unexpected(used.error());
    const bool isUsedUp = (profile.perDay > 0 && used->requests >= profile.perDay) ||
                          (profile.bytesPerDay > 0 && used->bytes >= profile.bytesPerDay);
    if (isUsedUp)
        m_book.report.messages << RelaySendingText::tr("%1 takes no more today; the rest goes tomorrow.").arg(profile.titleZh);
    return !isUsedUp;
}

/// Those that may go now, oldest first.
Result<std::vector<RelayRow>> RelayTalk::dueRows(const Profile &profile)
{
    constexpr std::size_t LookedAt = 500;
    if (profile.inOrder.isEmpty())
        return m_book.toSend(profile, qMax(profile.batch, 1) * 2, {});
    for (OutboxId after{};;) {
        const auto rows = m_book.toSend(profile, LookedAt, after);
        if (!rows || rows->empty())
            return rows;
        after = rows->back().id;
        const auto unsettled = m_book.unsettledBefore(profile, after);
        if (!unsettled)
            return unsettled;
        if (auto free = inTheirOrder(profile, *rows, *unsettled); !free.empty() || rows->size() < LookedAt)
            return free;
    }
}

/// One request; false when there is nothing more to send now.
Result<bool> RelayTalk::sendOnce(PlatformLine &line, Amends &amends, Progress &progress)
{
    const Profile &profile = line.profile();
    const auto rows = dueRows(profile);
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

Result<bool> RelayTalk::sendRows(PlatformLine &line, const Profile &variant, const MappedRows &ready,
                                      Amends &amends, Progress &progress)
{
    QJsonArray records;
    std::vector<RelayRow> sent;
    for (const auto &[row, record] : ready) {
        records.append(record);
        sent.push_back(row);
    }
    fitInto(smallest(variant.batchBytes, line.limits(progress).bytes), sent, records);
    QStringList keys;
    for (const RelayRow &row : sent)
        keys << row.key;
    auto facts = line.facts();
    if (!facts)
        return tl::make_unexpected(facts.error());
    facts->recordKey = keys.first();
    QJsonObject numbered = sent.front().record; // queued by an earlier version it may have no numbers yet
    giveIds(line.profile(), *facts, numbered);
    facts->ids = idsOf(numbered);
    for (const RelayRow &row : sent) {
        const auto files = variant.upload.carriesFiles() ? line.files(row.record) : Result<QList<AttachedFile>>();
        if (!files)
            return tl::make_unexpected(files.error());
        facts->files << *files;
    }
    const auto request = uploadRequest(variant, line.base(), records, *facts);
    if (!request)
        return tl::make_unexpected(request.error());
    m_book.discretion = Discretion(variant, *facts);
    m_book.discretion.hideMembersOf(decodedFrom({}, request->body));
    // Frozen before the socket opens: after a crash only these bytes prove what was sent.
    const auto attempt = m_book.freeze(sent, line.profile(), *request);
    if (!attempt)
        return tl::make_unexpected(attempt.error());
    const Answer answer = line.send(*request, progress);
    m_book.discretion.hideMembersOf(decodedFrom({}, answer.body));
    const RelayReport before = m_book.report;
    AnswerReading reading = readAnswer(variant, answer, keys, *facts);
    if (!variant.answer.recordMember.isEmpty())
        reading.renameFrom(namesOf(sent, records, variant.answer.recordMember));
    const bool isAmended = amended(line, amends, answer, sent.size(), reading);
    if (variant.allOrNothing && !isAmended && amends.most > 0)
        amends.most = qMin(amends.most * 2, variant.batch); // the faulty one is out
    endRounds(sent, amends, reading);
    if (const auto settled = m_book.settle(sent, *attempt, answer, reading); !settled)
        return tl::make_unexpected(settled.error());
    if (!isAmended && m_book.report.accepted > before.accepted)
        amends.loggedInAgain = amends.clockSet = amends.idsAskedAgain = false; // what ends in a long run is mended again
    if (answer.timedOut) {
        for (const RelayRow &row : sent)
            amends.late.insert(row.id);
    }
    // A platform that refuses our signature, sheds load or lost an answer is left alone until the next run.
    return isAmended || (m_book.report.blocked == before.blocked && m_book.report.retry == before.retry &&
                         m_book.report.unknown == before.unknown);
}

Result<void> RelayTalk::sendDue(PlatformLine &line, Amends &amends, Progress &progress)
{
    const auto waiting = m_book.count(line.profile(), "ready");
    const int total = waiting.value_or(0);
    const int before = m_book.report.accepted;
    for (;;) {
        if (progress.cancelled())
            return cancelledRelay();
        const auto more = sendOnce(line, amends, progress);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        progress.advance(m_book.report.accepted - before, total);
    }
}

} // namespace suben
