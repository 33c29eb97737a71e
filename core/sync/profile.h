#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace suben
{

/// A platform's credential slot: name and kind only, the value is sealed in the ledger.
struct CredentialSlot {
    QString id;
    QString zh;
    bool secret = true;
};

/// Where a platform answers. `practice` places take training data, production places never do.
struct PlatformEnvironment {
    QString id;
    QString base; ///< `http://127.0.0.1:8848`
    bool practice = false;
};

/// One field of the record a platform wants.
struct FieldMapping {
    QString to;
    QString from; ///< fact path of the canonical record; empty for a constant
    QString constant;
    QString codes;  ///< code list; what it does not hold is refused
    QString format; ///< of dates and times, Qt's letters
    QString join;   ///< joins a list into one text
    int most = 0;   ///< longest text in characters; 0: any. What is longer is refused, never cut
    bool required = false;
    bool whole = false;       ///< takes the number of a quantity without its unit
    QList<FieldMapping> each; ///< fields of a repeated part: `from` names the list
};

/// One small step of a signature (domain/platforms.md §3.4).
struct SigningStep {
    enum class Kind { TakeBody, TakeText, Wrap, Digest, Hmac, Out, PutHeader };
    Kind kind = Kind::TakeBody;
    QString a; ///< text, prefix, algorithm, key, encoding or header
    QString b; ///< suffix or algorithm
};

/// What an answer means. `class`: ok, rejected, retry, signature, unknown, duplicate.
struct AnswerClass {
    QString code; ///< of the platform; `http:503` for a status
    QString as;
};

/// How one platform wants it, as data (resources/platforms/<id>.json, resources/schemas/platform.schema.json).
struct Profile {
    QString id;
    QString version;
    QString titleZh;
    QString titleEn;
    QList<PlatformEnvironment> environments;
    QList<CredentialSlot> credentials;
    QStringList steps; ///< which steps it wants; `*` every one
    QString method;
    QString path;
    int connectSeconds = 10;
    int totalSeconds = 60;
    QList<QPair<QString, QString>> headers;
    QJsonObject envelope; ///< a member "@records" is replaced by the list
    QList<FieldMapping> record;
    QHash<QString, QHash<QString, QString>> codes;
    QList<SigningStep> signing;
    int batch = 1;
    QString okPointer;
    QString okValue;
    QString receiptPointer;
    QString messagePointer;
    QString codePointer;
    QString recordsPointer;
    QString recordKey;
    QString recordCode;
    QString recordReceipt;
    QString recordText;
    QList<AnswerClass> classes;
    QString queryPath;
    QString queryReceipt;
    QString queryDigest; ///< pointer to the platform's SHA-256 of what it stored; compared before a duplicate counts as
                         ///< received
    QJsonObject vector;  ///< {time, nonce, credentials, body, header, value}: proved before the profile may be enabled

    bool wants(QStringView step) const;
    const PlatformEnvironment *environment(QStringView id) const;
};

/// Reads and checks one profile; the error names file, place and what is wrong.
Result<Profile> readProfile(const QByteArray &json, const QString &fileName);

/// The shipped profiles and those a user laid beside the ledger, which win by id.
struct Profiles {
    QList<Profile> list;
    QStringList problems;
    static Profiles load(const QStringList &folders);
    const Profile *find(QStringView id) const;
};

/// The value at an RFC 6901 pointer, undefined when it is not there.
QJsonValue atPointer(const QJsonValue &root, const QString &pointer);

} // namespace suben
