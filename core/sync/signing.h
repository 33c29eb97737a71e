#pragma once

#include "core/base/result.h"
#include "core/sync/profile.h"
#include "core/sync/requestdraft.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace suben
{

class Discretion;

/// What goes over the line, complete. The bytes signed are the bytes sent.
struct Request {
    QString method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connectSeconds = 10;
    int totalSeconds = 60;
    TlsSpec tls;   ///< with the credentials in place of their slots; not frozen
    QString proxy; ///< `http://host:port`, `socks5://host:port`, `system`; empty: none; not frozen

    /// Everything in one text, as it is frozen in the outbox.
    QByteArray frozen() const;
    static Request thawed(const QByteArray &frozen);
    /// For people: credentials and signature as dots, and of the rest what may be read.
    QString shown(const Discretion &discretion) const;
};

/// The request that carries the records to `base`, filled and signed. Usage when a step cannot run, Refused when a
/// value does not fit the platform's charset or lines.
Result<Request> uploadRequest(const Profile &profile, const QString &base, const QJsonArray &records,
                              const RequestFacts &facts, PipelineTrace *trace = nullptr);
/// The same for one of the profile's smaller requests.
Result<Request> requestFor(const Profile &profile, const RequestSpec &spec, const QString &base, const RequestFacts &facts);
/// The request that carries a body that is made already.
Result<Request> signedRequest(const Profile &profile, const QString &base, const QByteArray &body,
                              const RequestFacts &facts);
/// A query for one record by its business key.
Result<Request> queryRequest(const Profile &profile, const QString &base, const RequestFacts &facts);
/// A draft of it all: signed, and closed into bytes.
Result<Request> signedDraft(const Profile &profile, const RequestSpec &spec, const QString &base, RequestDraft draft,
                            const RequestFacts &facts, PipelineTrace *trace = nullptr);

/// The body alone, before any step: the envelope with its placeholders filled and the records in it.
QByteArray renderBody(const Profile &profile, const QJsonArray &records, const RequestFacts &facts);

} // namespace suben
