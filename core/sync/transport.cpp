#include "core/sync/transport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QTimer>

namespace suben
{

namespace
{

struct TransportText {
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

constexpr qsizetype LargestAnswer = 8 << 20;

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
    if (!file.open(QIODevice::ReadOnly) || !QSslCertificate::importPkcs12(&file, &key, &own, &others, tls.password.toUtf8()))
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
        return TransportText::tr("Nobody this computer knows vouches for the platform's certificate, so nothing was sent. Compare its fingerprint %1 "
                                 "with the one the platform publishes, and name it in the profile (tls, fingerprint).")
            .arg(shown);
    case QSslError::CertificateExpired:
        return TransportText::tr("The platform's certificate has run out, or this computer's date is wrong, so nothing was sent. Look at the date; "
                                 "else tell the platform.");
    case QSslError::CertificateNotYetValid:
        return TransportText::tr("The platform's certificate does not hold yet, or this computer's date is wrong, so nothing was sent. Look at the date.");
    case QSslError::HostNameMismatch:
        return TransportText::tr("The certificate belongs to another address than this one, so nothing was sent. Look at the address.");
    default:
        return {};
    }
}

/// Where a fingerprint is named it is the only certificate that is taken, and the only error that is passed over is that
/// nobody else vouches for it.
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
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(request.url)).value(0, QNetworkProxy::NoProxy);
    const QUrl address(request.proxy);
    if (address.host().isEmpty())
        return QNetworkProxy::NoProxy;
    return QNetworkProxy(address.scheme() == u"socks5" ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
                         static_cast<quint16>(address.port(8080)), address.userName(), address.password());
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
};

HttpTransport::HttpTransport() : d(std::make_unique<Private>()) {}

HttpTransport::~HttpTransport() = default;

Answer HttpTransport::send(const Request &request)
{
    const auto security = securityFor(request.tls);
    if (!security)
        return Answer::notSent(security.error().text);
    if (d->tls != request.tls || d->proxy != request.proxy)
        d->network.clearConnectionCache();
    d->tls = request.tls;
    d->proxy = request.proxy;
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(*security);
    d->network.setProxy(proxyFor(request));
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(
        d->network.sendCustomRequest(wire, request.method.toLatin1(), request.body));
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

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const QList<QByteArray> names = reply->rawHeaderList();
    for (const QByteArray &name : names)
        answer.headers.append({name, reply->rawHeader(name)});
    const bool complete = !timedOut && (reply->error() == QNetworkReply::NoError || answer.status >= 400);
    if (!complete) {
        const bool isStranger = reply->property("refused").toBool();
        answer.mayHaveArrived = !isStranger && !isUnreached && !neverConnected(reply->error());
        answer.timedOut = timedOut;
        answer.problem = isStranger  ? TransportText::tr("The platform shows another certificate than the profile names.")
                         : isUnreached ? TransportText::tr("No connection within %1 seconds.").arg(request.connectSeconds)
                         : timedOut ? TransportText::tr("No whole answer within %1 seconds.").arg(request.totalSeconds)
                         : reply->error() == QNetworkReply::SslHandshakeFailedError && !disbelief.isEmpty() ? disbelief
                                    : problemWords(reply->error());
        answer.status = 0;
    }
    return answer;
}

} // namespace suben
