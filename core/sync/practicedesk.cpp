#include "core/sync/practicedesk.h"

#include "core/sync/charset.h"
#include "core/sync/pointer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace suben
{

namespace
{

struct PracticeDeskText {
    Q_DECLARE_TR_FUNCTIONS(PracticePlatform)
};

constexpr qsizetype MostDecisions = 2'000;

QJsonObject result(const QString &key, const QString &code, const QString &message)
{
    return {{QStringLiteral("recordKey"), key}, {QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
}

bool practiceIsGood(const QJsonObject &said)
{
    return said[u"code"].toString() == u"0";
}

QJsonObject stored(const PracticeRecord &record)
{
    return {{QStringLiteral("recordKey"), record.key},
            {QStringLiteral("code"), QStringLiteral("0")},
            {QStringLiteral("receipt"), record.receipt}};
}

} // namespace

QString practiceDigest(const QJsonObject &record)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(record).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

qint64 PracticeDesk::now() const
{
    return QDateTime::currentSecsSinceEpoch() + rules.clockSeconds;
}

bool PracticeDesk::isClosed() const
{
    const auto &[from, to] = rules.closed;
    const QTime time = QDateTime::fromSecsSinceEpoch(now()).toOffsetFromUtc(8 * 3600).time();
    return from.isValid() && to.isValid() && (from <= to ? time >= from && time < to : time >= from || time < to);
}

std::optional<PracticeFault::Kind> PracticeDesk::nextFault()
{
    ++m_uploads;
    for (const PracticeFault &fault : rules.faults) {
        if (m_uploads < fault.request || m_uploads >= fault.request + fault.times)
            continue;
        note(QStringLiteral("%1 %2").arg(m_uploads).arg(practiceFaultName(fault.kind)));
        return fault.kind;
    }
    return std::nullopt;
}

QString PracticeDesk::complaint(const QJsonObject &record, const Checks &checks) const
{
    if (const QString wrong = checks.wrong ? checks.wrong(record) : QString(); !wrong.isEmpty())
        return wrong;
    for (const QString &text : rules.refused) {
        if (jsonWord(record).contains(text))
            return PracticeDeskText::tr("%1 is not taken here").arg(text);
    }
    for (const PracticeField &field : checks.fields) {
        const QString text = jsonWord(record[field.name]);
        if (field.isRequired && text.isEmpty())
            return PracticeDeskText::tr("%1 is missing").arg(field.name);
        const auto bytes = encodedAs(QStringLiteral("GB18030"), text);
        if ((field.mostCharacters > 0 && text.size() > field.mostCharacters) ||
            (field.mostBytes > 0 && (!bytes || bytes->size() > field.mostBytes)))
            return PracticeDeskText::tr("%1 is too long").arg(field.name);
    }
    return record[u"recordKey"].toString().isEmpty()
               ? PracticeDeskText::tr("%1 is missing").arg(QStringLiteral("recordKey"))
               : QString();
}

/// The same number a second time, in the four ways platforms have.
QJsonObject PracticeDesk::again(PracticeRecord &known, const QJsonObject &record)
{
    switch (rules.duplicates) {
    case PracticeRules::Duplicates::Reject:
        break;
    case PracticeRules::Duplicates::Ignore:
        return stored(known);
    case PracticeRules::Duplicates::Overwrite:
        known.record = record;
        return stored(known);
    case PracticeRules::Duplicates::StoreTwice:
        ++known.copies;
        return stored(known);
    }
    return result(known.key, QStringLiteral("1009"), PracticeDeskText::tr("this number was received before"));
}

QJsonObject PracticeDesk::storeOne(const QJsonObject &record, const Checks &checks)
{
    const PracticeOrder order = checks.order ? checks.order(record) : PracticeOrder();
    const QString key = record[u"recordKey"].toString();
    if (const QString wrong = complaint(record, checks); !wrong.isEmpty())
        return result(key, QStringLiteral("2001"), wrong);
    if (rules.inOrder && !order.corrects.isEmpty() && !records.contains(order.corrects))
        return result(key, QStringLiteral("2302"), PracticeDeskText::tr("what it corrects is not here"));
    for (const QString &need : order.needs) {
        if (rules.inOrder && !m_brought.contains(need))
            return result(key, QStringLiteral("2301"), PracticeDeskText::tr("%1 has not come in yet").arg(need));
    }
    PracticeRecord &known = records[key];
    if (++known.arrivals > 1)
        return again(known, record);
    for (const QString &lot : order.brings)
        m_brought.insert(lot);
    known.key = key;
    known.record = record;
    known.copies = 1;
    known.storedAt = now();
    known.receipt = QStringLiteral("LX%1-%2")
                        .arg(QDateTime::fromSecsSinceEpoch(now()).toString(QStringLiteral("yyyyMMdd")))
                        .arg(++m_receipts, 6, 10, QLatin1Char('0'));
    return stored(known);
}

QJsonArray PracticeDesk::receive(const QJsonArray &arrived, const Checks &checks, std::optional<PracticeFault::Kind> fault)
{
    QJsonArray results;
    bool refuses = fault == PracticeFault::Kind::RejectFirst || fault == PracticeFault::Kind::JobWithErrors;
    for (const QJsonValue &value : arrived) {
        const QJsonObject record = value.toObject();
        QJsonObject said = std::exchange(refuses, false)
                               ? result(record[u"recordKey"].toString(), QStringLiteral("2107"),
                                        rules.refusal.isEmpty() ? PracticeDeskText::tr("refused for practice") : rules.refusal)
                               : storeOne(record, checks);
        if (fault == PracticeFault::Kind::RefuseCodes && practiceIsGood(said))
            said[QStringLiteral("refused")] = record[u"trace_codes"].toString().section(u',', 0, 0);
        note(said[u"recordKey"].toString() + u' ' + said[u"code"].toString());
        results.append(said);
    }
    return results;
}

const PracticeRecord *PracticeDesk::find(const QString &key) const
{
    const auto found = records.find(key);
    const bool isThere =
        found != records.end() && found->second.copies > 0 && found->second.storedAt + rules.visibleSeconds <= now();
    return isThere ? &found->second : nullptr;
}

QString PracticeDesk::logIn(const QString &secret, const QString &wanted)
{
    if (m_badLogins >= rules.badLogins)
        return {};
    if (secret != wanted) {
        ++m_badLogins;
        note(QStringLiteral("bad log-in"));
        return {};
    }
    m_badLogins = 0;
    m_token = QStringLiteral("practice-token-%1").arg(++m_tokens);
    m_tokenUntil = now() + rules.tokenSeconds;
    return m_token;
}

bool PracticeDesk::holds(const QString &token) const
{
    return !token.isEmpty() && token == m_token && now() < m_tokenUntil;
}

void PracticeDesk::endToken()
{
    m_token.clear();
}

bool PracticeDesk::isFresh(const QByteArray &nonce, const QByteArray &bytes)
{
    if (nonce.isEmpty())
        return false;
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto seen = m_nonces.constFind(nonce);
    if (seen != m_nonces.constEnd())
        return rules.repeats && *seen == digest;
    m_nonces.insert(nonce, digest);
    return true;
}

bool PracticeDesk::belongsTo(const QString &message, const QString &key)
{
    if (!m_messages.contains(message))
        m_messages.insert(message, key);
    return m_messages.value(message) == key;
}

QString PracticeDesk::openJob(const QJsonArray &results, std::optional<PracticeFault::Kind> fault)
{
    const QString name = QStringLiteral("job-%1").arg(m_jobs.size() + 1);
    m_jobs[name] = {results, rules.polls, 0, fault == PracticeFault::Kind::JobFails,
                    fault == PracticeFault::Kind::JobForgotten};
    return name;
}

std::optional<PracticeJob> PracticeDesk::poll(const QString &name)
{
    const auto found = m_jobs.find(name);
    if (found == m_jobs.end() || found->second.isForgotten)
        return std::nullopt;
    PracticeJob &job = found->second;
    PracticeJob said = job;
    if (rules.pollSeconds > 0 && job.polledAt + rules.pollSeconds > now()) {
        said.polledAt = -1;
        return said;
    }
    job.polledAt = now();
    if (job.pollsLeft > 0)
        --job.pollsLeft;
    return said;
}

void PracticeDesk::note(const QString &decision)
{
    m_decisions.append(decision);
    if (m_decisions.size() > MostDecisions)
        m_decisions.removeFirst();
}

QJsonObject PracticeDesk::oracle() const
{
    QJsonArray all;
    QJsonObject days;
    for (const auto &[key, record] : records) {
        if (record.copies == 0)
            continue;
        all.append(QJsonObject{{QStringLiteral("key"), key},
                               {QStringLiteral("receipt"), record.receipt},
                               {QStringLiteral("arrivals"), record.arrivals},
                               {QStringLiteral("copies"), record.copies},
                               {QStringLiteral("record"), record.record}});
        const QString day =
            QDateTime::fromSecsSinceEpoch(record.storedAt).toOffsetFromUtc(8 * 3600).date().toString(Qt::ISODate);
        days[day] = days[day].toInt() + record.copies;
    }
    return {{QStringLiteral("stored"), all},
            {QStringLiteral("days"), days},
            {QStringLiteral("uploads"), m_uploads},
            {QStringLiteral("decisions"), QJsonArray::fromStringList(m_decisions)}};
}

} // namespace suben
