#pragma once

#include "core/sync/requestspec.h"

#include <QHash>
#include <QRegularExpression>
#include <optional>

namespace suben
{

/// A pointer into the answer and what must stand there: one of the words, none of them, anything at all, or what a
/// regular expression finds. An empty word is "nothing stands there".
struct AnswerTest {
    enum class Kind { Is, IsNot, Exists, IsMissing, Matches };

    QString at;
    QStringList words;
    Kind kind = Kind::Is;

    bool holds(const QJsonValue &answer) const;
};

/// All of them, and the answer could be read.
bool allHold(const QJsonValue &answer, const QList<AnswerTest> &tests);

/// An answer in words: the groups of the pattern become members, its rows `lines` with a member for each column. What
/// the pattern does not find, or begins as a page does, cannot be read.
struct PlainText {
    QString pattern; ///< empty: the answer is JSON or XML
    QString separator;
    QStringList columns;
};

/// How an answer is read. JSON and XML alike become one tree: an element's attributes are `@name`, its text `#text`
/// (or the element itself where it has nothing else), repeated elements a list.
struct AnswerSpec {
    QList<AnswerTest> ok;  ///< all of them, gateway first; HTTP 200 alone is never success
    QStringList decode;    ///< pointers to texts that hold JSON or XML themselves, read before anything else
    QStringList codes;     ///< where a code may stand, in both shapes of answers; the first found counts
    QStringList messages;
    QStringList receipts; ///< where the receipt may stand; the first found counts
    QString time;          ///< pointer to the platform's own time, believed before the Date header
    QString charset;
    PlainText plain; ///< of an answer that is neither JSON nor XML
    Pipeline steps; ///< verifies the answer's signature, decrypts it
    QString records;       ///< pointer to the list; one object counts as a list of one
    QString recordKey;
    QString keyPattern;  ///< regular expression whose first group is the key, of the key's text or the record's words
    QString recordMember; ///< the platform names records by this member of theirs instead of our key
    QString recordIndex; ///< position in the request instead of a key
    int indexBase = 1;
    QString recordCode;
    QString recordReceipt;
    QString recordText;
    QString codeMap; ///< pointer to an object of kind → codes that were refused: the rest of the record is stored
    QString prose;   ///< regular expression over the message, with the groups `index` or `key`, `text`, and `codes`:
                     ///< those of the record that were refused
    QString silent;  ///< what a record is that a good answer does not name: `unknown` (as a rule), `ok`
};

AnswerSpec readAnswerSpec(const QJsonObject &object, const QString &place);

/// What an answer means. `code` may end in `*`; `http:503` stands for a status; or `text` is a regular expression.
struct AnswerClass {
    QString code;
    QString text;
    QString as;
    int waitSeconds = 0; ///< the platform's rule where it does not say Retry-After itself
};

/// A log-in, a token call or OAuth 2: what it answers is `{token}`.
struct LoginSpec {
    RequestSpec request;
    AnswerSpec answer; ///< `ok` decides; a refusal blocks the platform
    QString token;
    QString lifetime; ///< pointer to seconds
    int seconds = 3600;
    int margin = 60; ///< renewed so many seconds before it ends
    bool isOfOneDay = false; ///< ends at midnight, UTC+08:00, whatever else is said
};

/// A call that turns a name into the platform's own id.
struct ResolveSpec {
    QString id;
    RequestSpec request;
    AnswerSpec answer;
    QHash<QString, QString> result; ///< member → pointer
    int days = 30;
    std::optional<RequestSpec> registration; ///< what the platform does not know is registered, then asked for once more
    AnswerSpec registered;                   ///< `ok` decides
};

/// What the platform holds must be what we sent: the text there, or how many entries the member has (a list, or between
/// commas).
struct ComparedMember {
    QString at; ///< pointer into the answer
    QString to; ///< member of the record
    bool isCount = false;

    bool agrees(const QJsonValue &answer, const QJsonObject &record) const;
};

/// How to ask about one record by its business key.
struct QuerySpec {
    RequestSpec request;
    AnswerSpec answer; ///< the upload's, where the profile does not say another
    QList<AnswerTest> ok;
    QStringList absent; ///< codes that say it is not there; none: `http:404`
    QList<AnswerTest> absentWhen; ///< all of them hold where it is not there: an empty list
    QString receipt;
    QString digest; ///< pointer to the platform's SHA-256 of what it stored
    QList<ComparedMember> same;
    int graceSeconds = 0;   ///< so long after sending, "not there" is not believed yet
};

/// A request the platform works on by and by.
struct JobSpec {
    QString at; ///< `header:Location` or a pointer: what `{job}` is
    RequestSpec poll;
    bool byHand = false; ///< nobody can be asked: a person brings the receipt
    AnswerTest running;
    AnswerSpec answer;
    int everySeconds = 60;
    int mostSeconds = 0; ///< asked less and less often, up to this; 0: always at the same interval
    int hours = 24; ///< after that it is in doubt
};

/// What a platform tells about its limits.
struct LimitsSpec {
    RequestSpec request;
    QString records; ///< `header:X` or a pointer
    QString bytes;
};

LoginSpec readLogin(const QJsonObject &object, const RequestSpec &upload);
ResolveSpec readResolve(const QJsonObject &object, const RequestSpec &upload, const QString &place);
QuerySpec readQuerySpec(const QJsonObject &object, const RequestSpec &upload, const AnswerSpec &answer);
LimitsSpec readLimits(const QJsonObject &object, const RequestSpec &upload);
JobSpec readJob(const QJsonObject &object, const RequestSpec &upload);

} // namespace suben
