#include "core/sync/transport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace suben
{

namespace
{

constexpr qsizetype LargestAnswer = 8 << 20;

/// Errors that come before the first byte has left.
bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProtocolUnknownError;
}

} // namespace

Transport::~Transport() = default;

class HttpTransport::Private
{
public:
    QNetworkAccessManager network;
};

HttpTransport::HttpTransport() : d(std::make_unique<Private>()) {}

HttpTransport::~HttpTransport() = default;

Answer HttpTransport::send(const Request &request)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setTransferTimeout(request.totalSeconds * 1000);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(
        d->network.sendCustomRequest(wire, request.method.toLatin1(), request.body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
        if (received > LargestAnswer)
            reply->abort();
    });
    if (!reply->isFinished())
        loop.exec();

    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    const bool complete = reply->error() == QNetworkReply::NoError || answer.status >= 400;
    if (!complete) {
        answer.mayHaveArrived = !neverConnected(reply->error());
        answer.problem = reply->errorString();
        answer.status = 0;
    }
    return answer;
}

} // namespace suben
