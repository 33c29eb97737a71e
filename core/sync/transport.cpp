#include "core/sync/transport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QTimer>
#include <algorithm>

namespace suben
{

namespace
{

struct TransportText {
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

constexpr qsizetype LargestAnswer = 8 << 20;
/// Servers give a silent connection up after five seconds or more; one that is given up just now would lose the
/// request.
constexpr qint64 LongestSilence = 4'000;

/// The bytes of a request that may do something over there. Where a connection ends before the first byte of an answer,
/// Qt winds the bytes back and sends them again by itself (a QBuffer it even winds back unasked); what has gone out is
/// not given a second time.
class BytesForOnce final : public QIODevice
{
public:
    explicit BytesForOnce(const QByteArray &bytes) : m_bytes(bytes) {}
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
};

/// What only asks may be asked again.
std::unique_ptr<QIODevice> bytesOf(const Request &request)
{
    std::unique_ptr<QIODevice> bytes;
    if (request.method == u"GET" || request.method == u"HEAD" || request.method == u"OPTIONS") {
        auto again = std::make_unique<QBuffer>();
        again->setData(request.body);
        bytes = std::move(again);
    } else {
        bytes = std::make_unique<BytesForOnce>(request.body);
    }
    bytes->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return bytes;
}

/// A refusal that came whole; a break in the middle of one is no answer.
bool isOfHttp(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error == QNetworkReply::ProtocolInvalidOperationError || error >= QNetworkReply::InternalServerError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError &&
            error != QNetworkReply::ContentReSendError);
}

/// Errors that come before the first byte has left.
bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProtocolUnknownError;
}

/// Qt's own words are English.
QString problemWords(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return TransportText::tr("Nothing answers at this address.");
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return TransportText::tr("There is no machine of this name; or this one is not connected.");
    case QNetworkReply::SslHandshakeFailedError:
        return TransportText::tr("No protected connection came about: the certificate is not accepted.");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return TransportText::tr("The other side broke the connection off.");
    case QNetworkReply::ProtocolUnknownError:
        return TransportText::tr("This is no address of the web.");
    default:
        return TransportText::tr("The connection failed (%1).").arg(static_cast<int>(error));
    }
}

/// TLS 1.2 or later, the system's authorities and the profile's own, our certificate where the platform wants one.
Result<QSslConfiguration> securityFor(const TlsSpec &tls)
{
    QSslConfiguration security = QSslConfiguration::defaultConfiguration();
    security.setProtocol(tls.minimum == u"1.3" ? QSsl::TlsV1_3OrLater : QSsl::TlsV1_2OrLater);
    security.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!tls.authority.isEmpty())
        security.addCaCertificates(QSslCertificate::fromData(tls.authority.toLatin1(), QSsl::Pem));
    if (tls.certificate.isEmpty())
        return security;
    QByteArray bytes = QByteArray::fromBase64(tls.certificate.toLatin1());
    QBuffer file(&bytes);
    QSslKey key;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (!file.open(QIODevice::ReadOnly) ||
        !QSslCertificate::importPkcs12(&file, &key, &own, &others, tls.password.toUtf8()))
        return failure(ErrorCode::Usage, TransportText::tr("Our certificate cannot be opened with its password."));
    security.setPrivateKey(key);
    security.setLocalCertificateChain(QList{own} + others);
    return security;
}

bool isPinned(const QNetworkReply &reply, const TlsSpec &tls)
{
    const QSslCertificate peer = reply.sslConfiguration().peerCertificate();
    return !peer.isNull() && peer.digest(QCryptographicHash::Sha256).toHex() == tls.fingerprint.toLatin1();
}

/// Why a certificate is not believed, and what a person can do about it.
QString certificateWords(const QSslError &error)
{
    const QString shown = QString::fromLatin1(error.certificate().digest(QCryptographicHash::Sha256).toHex());
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TransportText::tr("Nobody this computer knows vouches for the platform's certificate, so nothing was "
                                 "sent. Compare its fingerprint %1 "
                                 "with the one the platform publishes, and name it in the profile (tls, fingerprint).")
            .arg(shown);
    case QSslError::CertificateExpired:
        return TransportText::tr("The platform's certificate has run out, or this computer's date is wrong, so nothing "
                                 "was sent. Look at the date; "
                                 "else tell the platform.");
    case QSslError::CertificateNotYetValid:
        return TransportText::tr("The platform's certificate does not hold yet, or this computer's date is wrong, so "
                                 "nothing was sent. Look at the date.");
    case QSslError::HostNameMismatch:
        return TransportText::tr(
            "The certificate belongs to another address than this one, so nothing was sent. Look at the address.");
    default:
        return {};
    }
}

/// Where a fingerprint is named it is the only certificate that is taken, and the only error that is passed over is
/// that nobody else vouches for it.
void watchCertificate(QNetworkReply &reply, const TlsSpec &tls)
{
    if (tls.fingerprint.isEmpty())
        return;
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply, tls](const QList<QSslError> &errors) {
        if (isPinned(reply, tls))
            reply.ignoreSslErrors(errors);
    });
    QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [&reply, tls] {
        if (isPinned(reply, tls))
            return;
        reply.setProperty("refused", true);
        reply.abort();
    });
}

/// Nothing goes over a proxy that the profile does not name; this machine itself is never behind one.
QNetworkProxy proxyFor(const Request &request)
{
    if (request.proxy == u"system")
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(request.url))
            .value(0, QNetworkProxy::NoProxy);
    const QUrl address(request.proxy);
    if (address.host().isEmpty())
        return QNetworkProxy::NoProxy;
    return QNetworkProxy(address.scheme() == u"socks5" ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         address.host(), static_cast<quint16>(address.port(8080)), address.userName(),
                         address.password());
}

/// Said at once: a challenge would ask for the bytes a second time.
void sayWhoWeAre(QNetworkRequest &wire, const QNetworkProxy &proxy)
{
    const auto basic = [](const QString &user, const QString &password) {
        return QByteArray("Basic ") + (user + u':' + password).toUtf8().toBase64();
    };
    const QUrl url = wire.url();
    if (!url.userName().isEmpty() && !wire.hasRawHeader("Authorization"))
        wire.setRawHeader("Authorization", basic(url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)));
    if (!proxy.user().isEmpty() && proxy.type() == QNetworkProxy::HttpProxy && url.scheme() == u"http")
        wire.setRawHeader("Proxy-Authorization", basic(proxy.user(), proxy.password()));
}

} // namespace

Transport::~Transport() = default;

Answer Answer::notSent(const QString &problem)
{
    Answer answer;
    answer.mayHaveArrived = false;
    answer.problem = problem;
    return answer;
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[each, value] : headers) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

class HttpTransport::Private
{
public:
    QNetworkAccessManager network;
    TlsSpec tls;   ///< of the connections that stand
    QString proxy; ///< of the same
    QElapsedTimer silence;

    void keepConnectionsFor(const Request &request);
};

/// Connections are used again where they are the same and not about to be given up.
void HttpTransport::Private::keepConnectionsFor(const Request &request)
{
    if (tls != request.tls || proxy != request.proxy || (silence.isValid() && silence.elapsed() > LongestSilence))
        network.clearConnectionCache();
    tls = request.tls;
    proxy = request.proxy;
}

HttpTransport::HttpTransport() : d(std::make_unique<Private>()) {}

HttpTransport::~HttpTransport() = default;

Answer HttpTransport::send(const Request &request)
{
    const auto security = securityFor(request.tls);
    if (!security)
        return Answer::notSent(security.error().text);
    d->keepConnectionsFor(request);
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(*security);
    const QNetworkProxy proxy = proxyFor(request);
    d->network.setProxy(proxy);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    sayWhoWeAre(wire, proxy);
    const std::unique_ptr<QIODevice> bytes = bytesOf(request);
    const std::unique_ptr<QNetworkReply> reply(
        d->network.sendCustomRequest(wire, request.method.toLatin1(), bytes.get()));
    watchCertificate(*reply, request.tls);
    QEventLoop loop;
    QString disbelief;
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            disbelief = disbelief.isEmpty() ? certificateWords(error) : disbelief;
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
        if (received > LargestAnswer)
            reply->abort();
    });
    bool isSent = false;
    bool isUnreached = false;
    QObject::connect(reply.get(), &QNetworkReply::requestSent, &loop, [&] { isSent = true; });
    // Of a long one the first bytes are there before the last are on their way.
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop, [&](qint64 sent, qint64) { isSent = isSent || sent > 0; });
    QTimer::singleShot(request.connectSeconds * 1000, &loop, [&] {
        isUnreached = !isSent;
        if (isUnreached)
            reply->abort();
    });
    bool timedOut = false;
    QTimer::singleShot(request.totalSeconds * 1000, &loop, [&] {
        timedOut = true;
        reply->abort();
    });
    if (!reply->isFinished())
        loop.exec();
    d->silence.start();

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const QList<QByteArray> names = reply->rawHeaderList();
    for (const QByteArray &name : names)
        answer.headers.append({name, reply->rawHeader(name)});
    const bool complete =
        !timedOut && (reply->error() == QNetworkReply::NoError || (answer.status >= 400 && isOfHttp(reply->error())));
    if (!complete) {
        const bool isStranger = reply->property("refused").toBool();
        answer.mayHaveArrived = !isStranger && !isUnreached && !neverConnected(reply->error());
        answer.timedOut = timedOut;
        answer.problem =
            isStranger    ? TransportText::tr("The platform shows another certificate than the profile names.")
            : isUnreached ? TransportText::tr("No connection within %1 seconds.").arg(request.connectSeconds)
            : timedOut    ? TransportText::tr("No whole answer within %1 seconds.").arg(request.totalSeconds)
            : reply->error() == QNetworkReply::SslHandshakeFailedError && !disbelief.isEmpty()
                ? disbelief
                : problemWords(reply->error());
        answer.status = 0;
    }
    return answer;
}

} // namespace suben
