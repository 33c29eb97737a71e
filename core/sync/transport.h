#pragma once

#include "core/base/result.h"
#include "core/sync/signing.h"

namespace suben
{

/// What came back over the line, whatever it means.
struct Answer {
    int status = 0; ///< HTTP; 0: the line broke before there was one
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    /// Whether the request may have reached the other side: only a connection that was never made is sure not to have.
    bool mayHaveArrived = true;
    bool timedOut = false; ///< given up waiting: the platform may still be at it
    QString problem; ///< of the line, for people; empty when there is a status

    /// Nothing left this machine.
    static Answer notSent(const QString &problem);
    /// Whatever the case of its name; empty when it is not there.
    QByteArray header(const QByteArray &name) const;
};

/// Carries one request. Blocks the calling thread, which is never the window's.
class Transport
{
public:
    virtual ~Transport();
    virtual Answer send(const Request &request) = 0;
};

/// HTTP and HTTPS through Qt. TLS errors are never ignored, redirects never followed.
class HttpTransport final : public Transport
{
public:
    HttpTransport();
    ~HttpTransport() override;
    Answer send(const Request &request) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace suben
