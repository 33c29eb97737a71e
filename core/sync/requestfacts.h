#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace suben
{

/// What a request is filled with besides the record.
struct RequestFacts {
    QDateTime now; ///< the platform's time where ours differs from it
    QString nonce; ///< 32 hex digits, fresh for every request
    QHash<QString, QString> credentials;
    QString ownName;
    QString ownCreditCode;
    QString recordKey;
    QString token;        ///< of the log-in, where the profile has one
    QString job;          ///< of a request the platform works on by and by
    QString page;         ///< of a list in pages
    QString cursor;
    QString argument;     ///< of a resolve call
    qint64 serial = 0;    ///< counted for each platform and day
    QJsonObject record;   ///< what one record became, for `{field.x}`
    QJsonObject resolved; ///< `ent/<name>` → the answer's members, for mapping
};

/// `{credential.x}`, `{now.seconds}`, `{now.millis}`, `{now.iso}`, `{now:yyyyMMddHHmmss}`, `{nonce}`, `{uuid}`,
/// `{own.name}`, `{own.creditCode}`, `{record.key}`, `{field.x}`, `{token}`, `{job}`, `{page}`, `{cursor}`, `{argument}` and `{serial:4}`
/// replaced, in one pass: what a value holds is never read again. Anything else stays.
QString filled(const QString &pattern, const RequestFacts &facts);

} // namespace suben
