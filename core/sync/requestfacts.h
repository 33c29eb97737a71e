#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace suben
{

/// An attachment, read when it is sent.
struct AttachedFile {
    QString name;
    QString type;
    QByteArray bytes;
};

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
    QHash<QString, QString> ids; ///< `id.x`, `original.x`: frozen with the record
    qint64 serial = 0;    ///< counted for each platform and day
    QList<AttachedFile> files; ///< of the records, or the one a resolve call brings there
    QJsonObject record;   ///< what one record became, for `{field.x}`
    QJsonObject resolved; ///< `ent/<name>` → the answer's members, for mapping
};

/// `{credential.x}`, `{now.seconds}`, `{now.millis}`, `{now.iso}`, `{now:yyyyMMddHHmmss}`, `{nonce}`, `{uuid}`,
/// `{own.name}`, `{own.creditCode}`, `{record.key}`, `{field.x}`, `{token}`, `{job}`, `{page}`, `{cursor}`, `{argument}` and `{serial:4}`
/// `{id.x}`, `{original.x}`, `{file.name}`, `{file.type}`, `{file.size}`, `{file.base64}`, `{file.sha256}` (of the first file), `{now.utc:…}`,
/// `{nonce:8}` (its first digits), `{nonce.upper}`, `{nonce.digits:6}` (decimal ones), `{now.http}` (RFC 7231) and `{…:percent}` of an argument, a key or a field (percent-encoded)
/// replaced, in one pass: what a value holds is never read again. Anything else stays.
QString filled(const QString &pattern, const RequestFacts &facts);

} // namespace suben
