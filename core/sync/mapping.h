#pragma once

#include "core/base/result.h"
#include "core/sync/profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace suben
{

/// The canonical record in the platform's own words. Refused carries a finding per field that is missing, too long or
/// has no code, under the ledger's fact path, so that a clerk reads what to mend.
Result<QJsonObject> mapRecord(const Profile &profile, const QJsonObject &canonical);

/// What a request is filled with besides the record.
struct RequestFacts {
    QDateTime now;
    QString nonce; ///< 32 hex digits, fresh for every request
    QHash<QString, QString> credentials;
    QString ownName;
    QString ownCreditCode;
    QString recordKey;
};

/// `{credential.x}`, `{now.seconds}`, `{now.iso}`, `{nonce}`, `{own.name}`, `{own.creditCode}`, `{record.key}`
/// replaced; anything else stays.
QString filled(const QString &pattern, const RequestFacts &facts);

/// The body: the envelope with its placeholders filled and "@records" replaced. UTF-8, no spaces.
QByteArray renderBody(const Profile &profile, const QJsonArray &records, const RequestFacts &facts);

} // namespace suben
