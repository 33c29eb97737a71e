#include "core/sync/practicedialects.h"

#include "core/sync/answertree.h"
#include "core/sync/charset.h"
#include "core/sync/pointer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QMap>
#include <QTimeZone>

#include <httplib.h>

namespace suben
{

namespace
{

const QString Secret = QStringLiteral("practice-secret-001");

std::string text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QString codeOf(const QJsonValue &result)
{
    return result[u"code"].toString();
}

/// Seconds between our time and a time at UTC+08:00 as the platform writes it; far when it is none.
qint64 secondsOff(const QString &time, const QString &format)
{
    QDateTime there = QDateTime::fromString(time, format);
    there.setTimeZone(QTimeZone(8 * 3600));
    return there.isValid() ? qAbs(there.secsTo(QDateTime::currentDateTimeUtc())) : 1'000'000;
}

QByteArray bytesOf(const httplib::Request &request)
{
    return QByteArray::fromStdString(request.body);
}

// ---- a form whose sorted parameters are signed with MD5 -------------------------------------------------------------

using Parameters = QMap<QString, QString>;

/// Nothing when a parameter came twice or is no UTF-8.
std::optional<Parameters> parametersOf(const httplib::Request &request)
{
    Parameters parameters;
    const QList<QByteArray> pairs = bytesOf(request).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray value = QByteArray::fromPercentEncoding(pair.mid(equals + 1));
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals)));
        if (parameters.contains(name) || QString::fromUtf8(value).toUtf8() != value)
            return std::nullopt;
        parameters.insert(name, QString::fromUtf8(value));
    }
    return parameters;
}

QString formRefusal(const httplib::Request &request)
{
    const auto parameters = parametersOf(request);
    if (!parameters)
        return QStringLiteral("isv.invalid-parameter parameter repeated or not UTF-8");
    QString signedText = Secret;
    for (auto each = parameters->begin(); each != parameters->end(); ++each) {
        if (each.key() != u"sign")
            signedText += each.key() + each.value();
    }
    const QByteArray digest =
        QCryptographicHash::hash((signedText + Secret).toUtf8(), QCryptographicHash::Md5).toHex().toUpper();
    if (parameters->value(QStringLiteral("sign")).toLatin1() != digest)
        return QStringLiteral("isv.invalid-signature the signature does not fit the bytes");
    if (secondsOff(parameters->value(QStringLiteral("timestamp")), QStringLiteral("yyyy-MM-dd HH:mm:ss")) > 600)
        return QStringLiteral("isv.invalid-timestamp the time is more than ten minutes off");
    return {};
}

std::string formRefuse(const QString &refusal)
{
    return text(
        {{QStringLiteral("error_response"), QJsonObject{{QStringLiteral("code"), 25},
                                                        {QStringLiteral("msg"), QStringLiteral("Refused")},
                                                        {QStringLiteral("sub_code"), refusal.section(u' ', 0, 0)},
                                                        {QStringLiteral("sub_msg"), refusal.section(u' ', 1)}}}});
}

std::string formAnswer(const QString &call, const QJsonObject &members)
{
    return text({{QString(call).replace(u'.', u'_') + QStringLiteral("_response"), members}});
}

std::string formAside(const httplib::Request &request, const PracticeDialect::Find &find)
{
    const Parameters parameters = parametersOf(request).value_or(Parameters());
    const QString call = parameters.value(QStringLiteral("method"));
    const auto model = [&](const QJsonObject &object) {
        return formAnswer(call, {{QStringLiteral("model"), object}, {QStringLiteral("response_success"), true}});
    };
    if (call == u"practice.entinfo.get") {
        const QString name = parameters.value(QStringLiteral("ent_name"));
        const QString id =
            QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5).toHex().left(16));
        return model({{QStringLiteral("ent_id"), QStringLiteral("e") + id},
                      {QStringLiteral("ref_ent_id"), QStringLiteral("r") + id}});
    }
    if (call != u"practice.bill.get")
        return {};
    const PracticeRecord *stored = find(parameters.value(QStringLiteral("bill_code")));
    if (stored == nullptr)
        return formRefuse(QStringLiteral("isv.bill-not-exist no such bill"));
    return model(
        {{QStringLiteral("upload_id"), stored->receipt}, {QStringLiteral("bill_type"), stored->record[u"bill_type"]}});
}

PracticeDialect formDialect()
{
    PracticeDialect dialect;
    dialect.path = "/router/rest";
    dialect.type = "application/json; charset=utf-8";
    dialect.required = {QStringLiteral("bill_time"), QStringLiteral("bill_type"), QStringLiteral("from_user_id"),
                        QStringLiteral("to_user_id"), QStringLiteral("trace_codes")};
    dialect.refusal = formRefusal;
    dialect.aside = formAside;
    dialect.records = [](const httplib::Request &request) {
        QJsonObject record;
        const Parameters parameters = parametersOf(request).value_or(Parameters());
        for (auto each = parameters.begin(); each != parameters.end(); ++each) {
            if (each.key() != u"sign")
                record[each.key()] = each.value();
        }
        record.insert(QStringLiteral("recordKey"), record.value(u"bill_code"));
        return QJsonArray{record};
    };
    dialect.refuse = formRefuse;
    dialect.answer = [](const QJsonArray &results) {
        const QJsonValue only = results.at(0);
        const bool isGood = codeOf(only) == u"0";
        return formAnswer(QStringLiteral("alibaba.alihealth.drug.kyt.uploadinoutbill"),
                          {{QStringLiteral("model"), only[u"receipt"].toString()},
                           {QStringLiteral("response_success"), isGood},
                           {QStringLiteral("msg_code"), isGood ? QStringLiteral("SUCCESS") : codeOf(only)},
                           {QStringLiteral("msg_info"),
                            codeOf(only) == u"1009" ? QStringLiteral("单据号已存在") : only[u"message"].toString()}});
    };
    return dialect;
}

// ---- JSON, a log-in, success at two levels --------------------------------------------------------------------------

std::string envelope(int code, const QString &error, const QJsonObject &output)
{
    return text({{QStringLiteral("infcode"), code},
                 {QStringLiteral("err_msg"), error},
                 {QStringLiteral("output"), QString::fromStdString(text(output))}});
}

QString headerRefusal(const httplib::Request &request)
{
    const auto header = [&](const char *name) { return QByteArray::fromStdString(request.get_header_value(name)); };
    const QByteArray time = header("x-tif-timestamp");
    const QByteArray expected =
        QCryptographicHash::hash(time + Secret.toUtf8() + header("x-tif-nonce") + time, QCryptographicHash::Sha256)
            .toHex();
    if (header("x-tif-signature") != expected)
        return QStringLiteral("-1 签名不符");
    if (qAbs(QDateTime::currentSecsSinceEpoch() - time.toLongLong()) > 300)
        return QStringLiteral("-2 时间不符");
    return {};
}

PracticeDialect envelopeDialect()
{
    PracticeDialect dialect;
    dialect.path = "/fsi/api/([0-9A-Za-z-]+)";
    dialect.type = "application/json; charset=utf-8";
    dialect.required = {QStringLiteral("fixmedins_hilist_name"), QStringLiteral("manu_lotnum"),
                        QStringLiteral("sel_retn_cnt")};
    dialect.refusal = headerRefusal;
    dialect.aside = [](const httplib::Request &request, const PracticeDialect::Find &find) -> std::string {
        const QJsonObject body = QJsonDocument::fromJson(bytesOf(request)).object();
        const std::string call = request.matches[1].str();
        if (call == "9001")
            return envelope(0, {},
                            {{QStringLiteral("signinoutb"),
                              QJsonObject{{QStringLiteral("sign_no"), QStringLiteral("practice-sign-no")}}}});
        if (call == "practice-query") {
            const PracticeRecord *stored = find(body[u"key"].toString());
            return stored == nullptr ? envelope(-404, QStringLiteral("没有这笔"), {})
                                     : envelope(0, {}, {{QStringLiteral("receipt"), stored->receipt}});
        }
        return body[u"sign_no"].toString() == u"practice-sign-no" ? std::string()
                                                                  : envelope(-9, QStringLiteral("签到已失效"), {});
    };
    dialect.records = [](const httplib::Request &request) {
        const QJsonValue detail = QJsonDocument::fromJson(bytesOf(request)).object()[u"input"][u"selinfoDetail"];
        QJsonObject record = detail[0].toObject();
        record.insert(QStringLiteral("recordKey"), record.value(u"fixmedins_bchno"));
        return QJsonArray{record};
    };
    dialect.refuse = [](const QString &refusal) {
        return envelope(refusal.section(u' ', 0, 0).toInt(), refusal.section(u' ', 1), {});
    };
    dialect.answer = [](const QJsonArray &results) {
        const QJsonValue only = results.at(0);
        const bool isGood = codeOf(only) == u"0";
        return envelope(
            0, {},
            {{QStringLiteral("result"), QJsonObject{{QStringLiteral("retRslt"), isGood ? 1 : 0},
                                                    {QStringLiteral("code"), codeOf(only)},
                                                    {QStringLiteral("receipt"), only[u"receipt"].toString()},
                                                    {QStringLiteral("msgRslt"), only[u"message"].toString()}}}});
    };
    return dialect;
}

// ---- SOAP in GB18030, the document as a text in it, results by row
// ----------------------------------------------------

QJsonValue documentOf(const httplib::Request &request)
{
    const QJsonValue body = treeOf(decodedFrom(QStringLiteral("GB18030"), bytesOf(request)));
    return treeOf(textAt(body, QStringLiteral("/upload/arg0")))[u"message"];
}

std::string soap(const QString &inner)
{
    const QString escaped = inner.toHtmlEscaped();
    const auto bytes =
        encodedAs(QStringLiteral("GB18030"),
                  QStringLiteral("<?xml version=\"1.0\" encoding=\"GB18030\"?><s:Envelope "
                                 "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                                 "<s:Body><uploadResponse><return>%1</return></uploadResponse></s:Body></s:Envelope>")
                      .arg(escaped));
    return bytes.value_or(QByteArray()).toStdString();
}

PracticeDialect soapDialect()
{
    PracticeDialect dialect;
    dialect.path = "/services/([A-Za-z0-9/-]+)";
    dialect.type = "text/xml; charset=GB18030";
    dialect.required = {QStringLiteral("retail_market_id"), QStringLiteral("in_date")};
    dialect.refusal = [](const httplib::Request &request) {
        if (request.method == "GET")
            return QString();
        const QJsonValue head = documentOf(request)[u"head"];
        const QString signedText = textAt(head, QStringLiteral("/node_id")) +
                                   textAt(head, QStringLiteral("/send_time")) +
                                   textAt(head, QStringLiteral("/msg_no")) + Secret;
        const QByteArray digest = QCryptographicHash::hash(signedText.toUtf8(), QCryptographicHash::Md5).toHex();
        if (textAt(head, QStringLiteral("/digest")).toLatin1() != digest)
            return QStringLiteral("E10 签名不符");
        if (secondsOff(textAt(head, QStringLiteral("/send_time")), QStringLiteral("yyyyMMddHHmmss")) > 600)
            return QStringLiteral("E11 时间不符");
        return QString();
    };
    dialect.aside = [](const httplib::Request &request, const PracticeDialect::Find &find) -> std::string {
        const QString call = QString::fromStdString(request.matches[1].str());
        if (!call.startsWith(u"query/"))
            return {};
        const PracticeRecord *stored = find(call.mid(6));
        return stored == nullptr
                   ? soap(QStringLiteral("<result><code>E04</code></result>"))
                   : soap(QStringLiteral("<result><code>0</code><receipt>%1</receipt></result>").arg(stored->receipt));
    };
    dialect.records = [](const httplib::Request &request) {
        const QJsonValue held = documentOf(request)[u"retail_market_in_info_base"];
        QJsonArray records;
        const QJsonArray list = held.isArray() ? held.toArray() : held.isObject() ? QJsonArray{held} : QJsonArray();
        for (const QJsonValue &entry : list) {
            QJsonObject record = entry.toObject();
            record.insert(QStringLiteral("recordKey"), record.value(u"tran_id"));
            records.append(record);
        }
        return records;
    };
    dialect.refuse = [](const QString &refusal) {
        return soap(QStringLiteral("<result><code>%1</code><text>%2</text></result>")
                        .arg(refusal.section(u' ', 0, 0), refusal.section(u' ', 1)));
    };
    dialect.answer = [](const QJsonArray &results) {
        QString errors;
        QString receipts;
        for (qsizetype row = 0; row < results.size(); ++row) {
            const QJsonValue result = results.at(row);
            if (codeOf(result) == u"0")
                receipts += result[u"receipt"].toString() + u' ';
            else
                errors += QStringLiteral("<error row=\"%1\" code=\"%2\">%3</error>")
                              .arg(row + 1)
                              .arg(codeOf(result) == u"1009" ? QStringLiteral("E09") : QStringLiteral("E01"),
                                   result[u"message"].toString());
        }
        return soap(QStringLiteral("<result><code>0</code><receipt>%1</receipt><errors>%2</errors></result>")
                        .arg(receipts.trimmed(), errors));
    };
    return dialect;
}

} // namespace

std::vector<PracticeDialect> practiceDialects()
{
    return {formDialect(), envelopeDialect(), soapDialect()};
}

} // namespace suben
