#pragma once

#include "core/base/result.h"
#include "core/sync/mapping.h"
#include "core/sync/profile.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace suben
{

/// What goes over the line, complete. The bytes signed are the bytes sent.
struct Request {
    QString method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connectSeconds = 10;
    int totalSeconds = 60;

    /// Everything in one text, as it is frozen in the outbox.
    QByteArray frozen() const;
    static Request thawed(const QByteArray &frozen);
    /// For people: credentials and signature as dots, and each of `secrets` wherever it stands.
    QString shown(const QStringList &secrets = {}) const;
};

/// The request that carries `body` to `base`, with its headers filled and signed. Usage when a step cannot run.
Result<Request> signedRequest(const Profile &profile, const QString &base, const QByteArray &body,
                              const RequestFacts &facts);
/// A query for one record by its business key.
Result<Request> queryRequest(const Profile &profile, const QString &base, const RequestFacts &facts);
/// Runs the profile's own vector; Verification when the signature comes out differently.
Result<void> proveVector(const Profile &profile);

} // namespace suben
