#pragma once

#include "core/base/progress.h"
#include "core/ledger/session.h"
#include "core/sync/discretion.h"
#include "core/sync/profile.h"
#include "core/sync/transport.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace suben
{

/// The line to one enabled platform: its credentials, its time, its log-in, what it answered to names, and how often it
/// may be called. One request at a time, so a token is renewed once.
class PlatformLine final
{
public:
    PlatformLine(Session &session, Transport &transport, const Profile &profile, const QString &base,
                 const RequestFacts &facts);

    const Profile &profile() const { return m_profile; }
    const QString &base() const { return m_base; }
    /// For one request: a fresh nonce, the platform's time, a serial number where the profile uses one, the token (after
    /// a log-in where it is needed). NotAllowed when the platform refuses the log-in, Network when it cannot be reached.
    Result<RequestFacts> facts();
    /// What mapping needs to know from the platform, from the cache or asked for now.
    Result<QJsonObject> resolved(const Profile &variant, const QJsonObject &canonical);
    /// The attachments of a record, with their bytes.
    Result<QList<AttachedFile>> files(const QJsonObject &canonical);
    /// Waits until the platform may be called again, then calls. Cancelled leaves `mayHaveArrived` false.
    Answer send(const Request &request, Progress &progress);
    /// What was asked, its answer, and what the request was filled with.
    struct Exchange {
        Answer answer;
        RequestFacts facts;
    };
    /// One of the profile's smaller requests; a token that ended and a clock that is off are mended once.
    Result<Exchange> exchange(const RequestSpec &spec, const std::function<void(RequestFacts &)> &fill, Progress &progress);
    /// The next request logs in anew.
    void forgetToken();
    /// Takes the platform's own time from the member the profile names, or from the answer's Date; false when that cannot
    /// help: no time, or more than a day off.
    bool learnTime(const Answer &answer);
    qint64 offsetSeconds() const { return m_offsetSeconds; }
    /// Of this platform, with the token it gave.
    Discretion discretion() const { return Discretion(m_profile, m_facts); }
    /// What the platform says about its limits, asked once; 0: any.
    struct Limits {
        int records = 0;
        qint64 bytes = 0;
    };
    Limits limits(Progress &progress);
    /// Drops what was answered to names: the platform does not know an id any more.
    Result<void> forgetResolved();

private:
    Result<void> logIn(RequestFacts &facts);
    Result<bool> logInOnce(RequestFacts &facts);
    bool saysLater(const Answer &answer) const;
    Result<qint64> nextSerial();
    Result<QJsonObject> ask(const ResolveSpec &call, const QString &argument);
    /// The members the platform answers to a name; empty where it does not know it.
    Result<QJsonObject> askOnce(const ResolveSpec &call, const QString &argument);
    Result<void> registerName(const ResolveSpec &call, const QString &argument);
    Result<AttachedFile> attachment(const QString &sha256);

    Session &m_session;
    Transport &m_transport;
    const Profile &m_profile;
    QString m_base;
    RequestFacts m_facts;
    QDateTime m_tokenUntil;
    qint64 m_offsetSeconds = 0;
    qint64 m_lastSent = 0;
    std::optional<Limits> m_limits;
};

} // namespace suben
