#include "core/sync/practicespoiling.h"

#include "core/sync/charset.h"
#include "core/sync/pointer.h"

#include <QJsonDocument>

#include <httplib.h>

namespace suben
{

namespace
{

enum class Reshaping { NumbersAsTexts, UnknownMembers, OneAsObject };

QJsonValue reshaped(const QJsonValue &value, Reshaping how)
{
    if (value.isDouble() && how == Reshaping::NumbersAsTexts)
        return jsonWord(value);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            list.append(reshaped(entry, how));
        return how == Reshaping::OneAsObject && list.size() == 1 ? QJsonValue(list.first()) : QJsonValue(list);
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object[member.key()] = reshaped(member.value(), how);
    if (how == Reshaping::UnknownMembers)
        object[QStringLiteral("newInThisVersion")] = QJsonObject{{QStringLiteral("a"), QJsonArray{1, 2}}};
    return object;
}

/// JSON only; what is none stays.
std::string reshapedText(const std::string &text, Reshaping how)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    return document.isObject()
               ? QJsonDocument(reshaped(document.object(), how).toObject()).toJson(QJsonDocument::Compact).toStdString()
               : text;
}

/// With Chinese in it, in GBK, whatever the header says.
std::string inGbk(const std::string &text)
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    if (object.isEmpty())
        return text;
    object[QStringLiteral("说明")] = QStringLiteral("已收到");
    const QString whole = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return encodedAs(QStringLiteral("GBK"), whole).value_or(QByteArray()).toStdString();
}

std::string wholeText(const httplib::Request &request)
{
    std::string text = request.method + ' ' + request.target + '\n';
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + '\n';
    return text + '\n' + request.body;
}

} // namespace

PracticeReply echoingReply(PracticeReply reply, const httplib::Request &request)
{
    const QString said = decodedFrom({}, QByteArray::fromStdString(wholeText(request)));
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body));
    if (document.isObject()) {
        QJsonObject object = document.object();
        object[QStringLiteral("youSent")] = said;
        reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    } else if (reply.body.rfind('<', 0) == 0) {
        const auto words = encodedAs(reply.body.find("GB18030") == std::string::npos ? QStringLiteral("UTF-8") : QStringLiteral("GB18030"),
                                     QString(said).replace(QStringLiteral("--"), QStringLiteral("- -")));
        reply.body += "<!-- " + words.value_or(QByteArray()).toStdString() + " -->";
    }
    return reply;
}

PracticeReply spoiledReply(PracticeReply reply, PracticeFault::Kind fault, qsizetype records)
{
    using Kind = PracticeFault::Kind;
    switch (fault) {
    case Kind::HtmlPage:
        return {200, "<html><body>login</body></html>", {}};
    case Kind::EmptyAnswer:
        return {200, {}, {}};
    case Kind::TruncatedAnswer:
        reply.body.resize(reply.body.size() / 2);
        reply.headers.clear();
        return reply;
    case Kind::GbkAnswer:
        reply.body = inGbk(reply.body);
        return reply;
    case Kind::NumbersAsTexts:
        reply.body = reshapedText(reply.body, Reshaping::NumbersAsTexts);
        return reply;
    case Kind::UnknownMembers:
        reply.body = reshapedText(reply.body, Reshaping::UnknownMembers);
        return reply;
    case Kind::OneAsObject:
        reply.body = reshapedText(reply.body, Reshaping::OneAsObject);
        return reply;
    case Kind::CountsOnly:
        return practiceReply(
            {{QStringLiteral("code"), QStringLiteral("0")}, {QStringLiteral("accepted"), static_cast<int>(records)}});
    case Kind::ErrorAfterCommit:
        return {500, R"({"timestamp":"2026","status":500,"error":"Internal Server Error"})", {}};
    case Kind::UnavailableAfterCommit:
        return {503, {}, {}};
    case Kind::TooManyAfterCommit:
        return {429, {}, {}};
    default:
        return reply;
    }
}

} // namespace suben
