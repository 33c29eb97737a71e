#pragma once

#include "core/sync/practicedesk.h"

#include <string>

namespace httplib
{
struct Request;
}

namespace suben
{

struct PracticeReply {
    int status = 200;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers{};
};

/// How one kind of platform talks. What is stored, counted and spoiled is the same for all.
struct PracticeDialect {
    std::string path; ///< of the uploads, a regular expression
    std::string type; ///< content type of the answers
    std::vector<PracticeField> fields{};
    /// Why a request is not listened to, as code and words; empty when it is.
    std::function<QString(const httplib::Request &, PracticeDesk &)> refusal;
    /// The answer to what is no upload: a log-in, a name, a query, a poll.
    std::function<std::optional<PracticeReply>(const httplib::Request &, PracticeDesk &)> aside;
    /// What arrived, each with its `recordKey`.
    std::function<QJsonArray(const httplib::Request &, const PracticeDesk &)> records;
    /// What is wrong with a record besides its fields: members that are unknown, missing, too long or of another kind.
    std::function<QString(const httplib::Request &, const QJsonObject &)> wrong{};
    PracticeDesk::OrderOf order{};
    std::function<PracticeReply(const QString &refusal)> refuse;
    std::function<PracticeReply(const httplib::Request &, const QJsonArray &results)> answer;
    /// Of a list to fetch: the page that is asked for, in place of an upload.
    std::function<PracticeReply(const httplib::Request &, const PracticeDesk &)> page{};
    QString tokenGone{}; ///< refusal of a request without a token; empty: none is wanted
    QString tooLarge = QStringLiteral("413 too many records");
    bool isLater = false; ///< answered by a job, `answer` is what a poll says
};

/// `/api/v1/records` (JSON, HMAC-SHA-256), `/router/rest` (form, MD5, files), `/fsi/api/…` (JSON, log-in, two levels),
/// `/services/…` (SOAP, GB18030), `/trace/v1/…` (JSON, SM3), `/ledger/message` (SM4, HMAC-SM3), `/hq/…` (OAuth 2),
/// `/capture` and `/events` (EPCIS 2.0), `/udi/…` (lists to fetch).
std::vector<PracticeDialect> practiceDialects();

PracticeDialect signedJsonDialect();
PracticeDialect formDialect();
PracticeDialect envelopeDialect();
PracticeDialect soapDialect();
PracticeDialect provinceDialect();
PracticeDialect messageDialect();
PracticeDialect officeDialect();
PracticeDialect captureDialect();
PracticeDialect listDialect();

// What dialects share.
QByteArray practiceBytes(const httplib::Request &request);
/// Nothing where the bytes are no UTF-8 or no object.
std::optional<QJsonObject> practiceJson(const httplib::Request &request);
PracticeReply practiceReply(const QJsonObject &object, int status = 200);
/// Seconds between the platform's time and a time at UTC+08:00 as it is written; far when it is none.
qint64 practiceSecondsOff(const PracticeDesk &desk, const QString &time, const QString &format);
QString practiceCode(const QJsonValue &result);
QString practiceHeader(const httplib::Request &request, const char *name);

} // namespace suben
