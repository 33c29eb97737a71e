#include "core/sync/platformline.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/storage/keyring.h"
#include "core/storage/store.h"
#include "core/sync/answerreading.h"
#include "core/sync/answertree.h"
#include "core/sync/filedrop.h"
#include "core/sync/frozenids.h"
#include "core/sync/mapping.h"
#include "core/sync/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>
#include <QThread>

namespace suben
{

namespace
{

struct PlatformLineText {
    Q_DECLARE_TR_FUNCTIONS(PlatformLine)
};

/// Among what is answered to names are tokens.
const QByteArray ResolvedSecret = QByteArrayLiteral("platform_resolved");
constexpr qint64 LargestOffset = 24 * 3600;

QString freshNonce()
{
    QByteArray bytes(16, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), 4);
    return QString::fromLatin1(bytes.toHex());
}

/// As platforms write it: seconds or milliseconds since the epoch, fourteen digits or a written time at UTC+08:00, ISO 8601.
QDateTime platformTime(const QString &text)
{
    const bool isDigits = !text.isEmpty() && std::ranges::all_of(text, [](QChar each) { return each.isDigit(); });
    if (isDigits && text.size() == 10)
        return QDateTime::fromSecsSinceEpoch(text.toLongLong());
    if (isDigits && text.size() == 13)
        return QDateTime::fromMSecsSinceEpoch(text.toLongLong());
    if (const auto iso = text.contains(u'T') ? parseIsoTime(text) : std::nullopt)
        return *iso;
    QDateTime time = QDateTime::fromString(text, isDigits ? QStringLiteral("yyyyMMddHHmmss") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    time.setOffsetFromUtc(8 * 3600);
    return time;
}

} // namespace

PlatformLine::PlatformLine(Session &session, Transport &transport, const Profile &profile, const QString &base,
                           const RequestFacts &facts)
    : m_session(session), m_transport(transport), m_profile(profile), m_base(base), m_facts(facts)
{
}

Result<RequestFacts> PlatformLine::facts()
{
    // Signatures are checked against the real time, also in a training ledger.
    m_facts.now = SystemClock().now().addSecs(m_offsetSeconds);
    m_facts.nonce = freshNonce();
    if (m_profile.countsRequests) {
        const auto serial = nextSerial();
        if (!serial)
            return tl::make_unexpected(serial.error());
        m_facts.serial = *serial;
    }
    if (m_profile.login && (m_facts.token.isEmpty() || m_facts.now >= m_tokenUntil)) {
        if (const auto in = logIn(m_facts); !in)
            return tl::make_unexpected(in.error());
        m_facts.nonce = freshNonce();
    }
    return m_facts;
}

Result<void> PlatformLine::logIn(RequestFacts &facts)
{
    auto in = logInOnce(facts);
    if (in && !*in) { // the clock was off
        facts.now = SystemClock().now().addSecs(m_offsetSeconds);
        facts.nonce = freshNonce();
        in = logInOnce(facts);
    }
    if (!in)
        return tl::make_unexpected(in.error());
    return *in ? Result<void>() : failure(ErrorCode::NotAllowed, PlatformLineText::tr("The platform refused the log-in: HTTP %1").arg(200));
}

/// Too many just now, or closed for work: nothing is wrong with the key.
bool PlatformLine::saysLater(const Answer &answer) const
{
    return answer.status == 408 || answer.status == 429 || readAnswer(m_profile, answer).whole.outcome == Outcome::Retry;
}

/// False when the platform's time was learnt from the refusal: once more.
Result<bool> PlatformLine::logInOnce(RequestFacts &facts)
{
    const LoginSpec &login = *m_profile.login;
    facts.token.clear();
    const auto request = requestFor(m_profile, login.request, m_base, facts);
    if (!request)
        return tl::make_unexpected(request.error());
    NoProgress none;
    const Answer answer = send(*request, none);
    if (answer.status == 0 || answer.status >= 500)
        return failure(ErrorCode::Network, PlatformLineText::tr("The log-in was not answered: HTTP %1 %2").arg(answer.status).arg(answer.problem));
    const auto tree = answerTree(login.answer, answer, facts);
    const QString token = tree ? textAt(*tree, login.token) : QString();
    if ((!tree || token.isEmpty()) && readAnswer(m_profile, answer).whole.outcome == Outcome::Clock && learnTime(answer))
        return false;
    if (!tree || !allHold(*tree, login.answer.ok) || token.isEmpty())
        return saysLater(answer)
                   ? failure(ErrorCode::Network, PlatformLineText::tr("The platform takes no log-in now: HTTP %1").arg(answer.status))
                   : failure(ErrorCode::NotAllowed, PlatformLineText::tr("The platform refused the log-in: HTTP %1").arg(answer.status));
    const QString lifetime = login.lifetime.isEmpty() ? QString() : textAt(*tree, login.lifetime);
    const qint64 seconds = lifetime.isEmpty() ? login.seconds : lifetime.toLongLong();
    facts.token = token;
    m_tokenUntil = facts.now.addSecs(qMax<qint64>(seconds - login.margin, 1));
    if (login.isOfOneDay) {
        const QDateTime here = facts.now.toOffsetFromUtc(8 * 3600);
        m_tokenUntil = std::min(m_tokenUntil, QDateTime(here.date().addDays(1), QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600));
    }
    return true;
}

void PlatformLine::forgetToken()
{
    m_facts.token.clear();
}

bool PlatformLine::learnTime(const Answer &answer)
{
    const auto tree = m_profile.answer.time.isEmpty() ? QJsonValue(QJsonValue::Undefined) : answerTree(m_profile.answer, answer, m_facts);
    QDateTime there = tree && !tree->isUndefined() ? platformTime(textAt(*tree, m_profile.answer.time)) : QDateTime();
    if (!there.isValid()) {
        there = QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        there.setTimeSpec(Qt::UTC);
    }
    if (!there.isValid())
        return false;
    const qint64 offset = SystemClock().now().secsTo(there);
    if (qAbs(offset) > LargestOffset || offset == m_offsetSeconds)
        return false;
    m_offsetSeconds = offset;
    return true;
}

Result<qint64> PlatformLine::nextSerial()
{
    const QString day = toIso(m_session.clock.today());
    return m_session.store.write([&](Database &db) -> Result<qint64> { return suben::nextSerial(db, m_profile.id, day); });
}

Result<QJsonObject> PlatformLine::resolved(const Profile &variant, const QJsonObject &canonical)
{
    QJsonObject known;
    const auto wanted = wantedResolves(variant, canonical);
    for (const auto &[id, argument] : wanted) {
        if (id == AttachmentCall) {
            const auto bytes = attachment(argument);
            if (!bytes)
                return tl::make_unexpected(bytes.error());
            known[id + u'/' + argument] = QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(bytes->bytes.toBase64())}};
            continue;
        }
        const auto cached = m_session.store.read([&](Database &db) -> Result<QByteArray> {
            Rows rows = db.query("SELECT sealed FROM platform_resolved WHERE profile = ? AND call = ? AND argument = ? AND until > ?",
                                 m_profile.id, id, argument, toIso(m_session.clock.now()));
            return rows.next() ? m_session.keys.decrypt(rows.blob(0), ResolvedSecret) : QByteArray();
        });
        if (!cached)
            return tl::make_unexpected(cached.error());
        QJsonObject members = QJsonDocument::fromJson(*cached).object();
        if (members.isEmpty()) {
            const auto call = std::ranges::find(variant.resolves, id, &ResolveSpec::id);
            auto asked = ask(*call, argument);
            if (!asked)
                return asked;
            members = *std::move(asked);
        }
        known[id + u'/' + argument] = members;
    }
    return known;
}

/// Nothing is kept of a name the platform does not know: it may know it tomorrow.
Result<QJsonObject> PlatformLine::ask(const ResolveSpec &call, const QString &argument)
{
    auto members = askOnce(call, argument);
    if (members && members->isEmpty() && call.registration) {
        if (const auto done = registerName(call, argument); !done)
            return tl::make_unexpected(done.error());
        members = askOnce(call, argument);
    }
    if (!members || members->isEmpty())
        return members;
    const auto sealed = m_session.keys.encrypt(QJsonDocument(*members).toJson(QJsonDocument::Compact), ResolvedSecret);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    return m_session.store.write([&](Database &db) -> Result<QJsonObject> {
        db.execute("INSERT OR REPLACE INTO platform_resolved (profile, call, argument, sealed, until) VALUES (?, ?, ?, ?, ?)",
                   m_profile.id, call.id, argument, *sealed, toIso(m_session.clock.now().addDays(call.days)));
        return *members;
    });
}

Result<QJsonObject> PlatformLine::askOnce(const ResolveSpec &call, const QString &argument)
{
    NoProgress none;
    QList<AttachedFile> brought;
    if (call.request.carriesFiles()) {
        auto file = attachment(argument);
        if (!file)
            return tl::make_unexpected(file.error());
        brought << *std::move(file);
    }
    const auto fill = [&](RequestFacts &with) {
        with.argument = argument;
        with.files = brought;
    };
    const auto asked = exchange(call.request, fill, none);
    if (!asked)
        return tl::make_unexpected(asked.error());
    const Answer &answer = asked->answer;
    if (answer.status == 0 || answer.status == 429 || answer.status >= 500)
        return failure(ErrorCode::Network, PlatformLineText::tr("The platform cannot be asked: HTTP %1").arg(answer.status));
    const auto tree = answerTree(call.answer, answer, asked->facts);
    QJsonObject members;
    if (!tree || !allHold(*tree, call.answer.ok)) {
        const AnswerReading said = readAnswer(m_profile, answer, {}, asked->facts);
        if (said.whole.outcome == Outcome::Blocked)
            return failure(ErrorCode::NotAllowed, PlatformLineText::tr("The platform refused to answer: %1").arg(said.whole.reason));
        return members;
    }
    for (auto member = call.result.begin(); member != call.result.end(); ++member)
        members[member.key()] = textAt(*tree, member.value());
    return members;
}

/// Registered before use. A refusal is no error: the question that follows tells whether the name is known.
Result<void> PlatformLine::registerName(const ResolveSpec &call, const QString &argument)
{
    NoProgress none;
    const auto asked = exchange(*call.registration, [&](RequestFacts &with) { with.argument = argument; }, none);
    if (!asked)
        return tl::make_unexpected(asked.error());
    const int status = asked->answer.status;
    if (status == 0 || status == 429 || status >= 500)
        return failure(ErrorCode::Network, PlatformLineText::tr("The platform cannot be asked: HTTP %1").arg(status));
    const auto tree = answerTree(call.registered, asked->answer, asked->facts);
    if (tree && allHold(*tree, call.registered.ok))
        return {};
    const AnswerReading said = readAnswer(m_profile, asked->answer, {}, asked->facts);
    if (said.whole.outcome == Outcome::Blocked)
        return failure(ErrorCode::NotAllowed, PlatformLineText::tr("The platform refused to answer: %1").arg(said.whole.reason));
    return {};
}

Result<AttachedFile> PlatformLine::attachment(const QString &sha256)
{
    return m_session.store.read([&](Database &db) -> Result<AttachedFile> {
        Rows rows = db.query("SELECT bytes, file_name, media_type FROM attachment WHERE sha256 = ?", QByteArray::fromHex(sha256.toLatin1()));
        return rows.next() ? AttachedFile{rows.text(1), rows.text(2), rows.blob(0)} : AttachedFile();
    });
}

Result<QList<AttachedFile>> PlatformLine::files(const QJsonObject &canonical)
{
    QList<AttachedFile> files;
    const QJsonArray attachments = canonical[u"attachments"].toArray();
    for (const QJsonValue &each : attachments) {
        auto file = attachment(each[u"attachment.sha256"].toString());
        if (!file)
            return tl::make_unexpected(file.error());
        files << *std::move(file);
    }
    return files;
}

Result<PlatformLine::Exchange> PlatformLine::exchange(const RequestSpec &spec, const std::function<void(RequestFacts &)> &fill,
                                                      Progress &progress)
{
    for (bool isSecond = false;; isSecond = true) {
        auto with = facts();
        if (!with)
            return tl::make_unexpected(with.error());
        fill(*with);
        const auto request = requestFor(m_profile, spec, m_base, *with);
        if (!request)
            return tl::make_unexpected(request.error());
        Exchange exchange{send(*request, progress), *with};
        const Outcome said = exchange.answer.status == 0 ? Outcome::Unknown : readAnswer(m_profile, exchange.answer, {}, *with).whole.outcome;
        const bool isMended = (said == Outcome::Clock && learnTime(exchange.answer)) || (said == Outcome::Login && m_profile.login);
        if (isSecond || !isMended)
            return exchange;
        if (said == Outcome::Login)
            forgetToken();
    }
}

PlatformLine::Limits PlatformLine::limits(Progress &progress)
{
    if (m_limits || !m_profile.limits)
        return m_limits.value_or(Limits());
    m_limits = Limits();
    const auto with = facts();
    const auto request = with ? requestFor(m_profile, m_profile.limits->request, m_base, *with) : tl::make_unexpected(with.error());
    if (!request)
        return *m_limits;
    const Answer answer = send(*request, progress);
    const auto said = [&](const QString &at) -> qint64 {
        if (at.startsWith(u"header:"))
            return answer.header(at.mid(7).toLatin1()).toLongLong();
        const auto tree = answerTree(m_profile.answer, answer, *with);
        return tree && !at.isEmpty() ? textAt(*tree, at).toLongLong() : 0;
    };
    m_limits = Limits{static_cast<int>(said(m_profile.limits->records)), said(m_profile.limits->bytes)};
    return *m_limits;
}

Result<void> PlatformLine::forgetResolved()
{
    return m_session.store.write([&](Database &db) -> Result<void> {
        db.execute("DELETE FROM platform_resolved WHERE profile = ?", m_profile.id);
        return {};
    });
}

Answer PlatformLine::send(const Request &request, Progress &progress)
{
    const qint64 spacing = m_profile.perMinute > 0 ? 60'000 / m_profile.perMinute : 0;
    const auto wait = [&] { return m_lastSent + spacing - QDateTime::currentMSecsSinceEpoch(); };
    while (wait() > 0) {
        if (progress.cancelled())
            return Answer::notSent(PlatformLineText::tr("Stopped before it was sent."));
        QThread::msleep(static_cast<unsigned long>(std::clamp(wait(), qint64(1), qint64(100))));
    }
    m_lastSent = QDateTime::currentMSecsSinceEpoch();
    return isFilePlace(m_base) ? carryFile(request) : m_transport.send(request);
}

} // namespace suben
