#pragma once

#include "core/sync/practiceplatform.h"

#include <QJsonArray>
#include <functional>
#include <string>
#include <vector>

namespace httplib
{
struct Request;
}

namespace suben
{

/// How one kind of platform talks: a form signed with MD5, JSON with a log-in and two levels of success, SOAP in
/// GB18030. What is stored, counted and spoiled is the same for all.
struct PracticeDialect {
    using Find = std::function<const PracticeRecord *(const QString &key)>;

    std::string path;        ///< of the uploads, a regular expression
    std::string type;        ///< content type of the answers
    QStringList required;    ///< of a record
    /// Why a request is not listened to, as code and words; empty when it is.
    std::function<QString(const httplib::Request &)> refusal;
    /// The answer to what is no upload: a log-in, a name, a query. Empty when it is one.
    std::function<std::string(const httplib::Request &, const Find &)> aside;
    /// What arrived, each with its `recordKey`.
    std::function<QJsonArray(const httplib::Request &)> records;
    std::function<std::string(const QString &refusal)> refuse;
    std::function<std::string(const QJsonArray &results)> answer;
};

std::vector<PracticeDialect> practiceDialects();

} // namespace suben
