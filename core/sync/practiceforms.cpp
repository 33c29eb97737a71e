#include "core/sync/practicedialects.h"

#include "core/sync/answertree.h"
#include "core/sync/crypto.h"
#include "core/sync/pointer.h"

#include <QCryptographicHash>
#include <QMap>

#include <httplib.h>

namespace suben
{

// A form whose sorted parameters are signed with MD5; a bill in parameters, or a packed file of it.

namespace
{

using FormParameters = QMap<QString, QString>;

/// What each call takes besides the public parameters; what must be there stands first, behind the `|` what may be.
struct FormCall {
    QStringView method;
    QStringView must;
    QStringView may;
};

constexpr std::array FormCalls{
    FormCall{u"alibaba.alihealth.drug.kyt.uploadinoutbill",
             u"bill_code bill_time bill_type physic_type ref_user_id from_user_id to_user_id oper_ic_code trace_codes "
             u"client_type",
             u"oper_ic_name dest_user_id return_reason_code return_reason_des cancel_reason_code executer_name "
             u"superviser_name order_code from_bill_code"},
    FormCall{u"alibaba.alihealth.drugtrace.top.lsyd.uploadinoutbill",
             u"bill_code bill_time bill_type physic_type ref_user_id from_user_id oper_ic_code trace_codes client_type",
             u"to_user_id oper_ic_name"},
    FormCall{u"alibaba.alihealth.drug.kyt.upinoutfile", u"upload_file_name file_content ref_user_id client_type", u""},
    FormCall{u"practice.entinfo.get", u"ent_name", u""}, FormCall{u"practice.bill.get", u"bill_code", u""}};

const QStringList PublicParameters{
    QStringLiteral("method"),    QStringLiteral("app_key"), QStringLiteral("session"),
    QStringLiteral("timestamp"), QStringLiteral("v"),       QStringLiteral("sign_method"),
    QStringLiteral("sign"),      QStringLiteral("format"),  QStringLiteral("simplify")};

QStringList formWords(QStringView words)
{
    return words.toString().split(u' ', Qt::SkipEmptyParts);
}

/// Nothing when a parameter came twice or is no UTF-8.
std::optional<FormParameters> formParameters(const httplib::Request &request)
{
    FormParameters parameters;
    const QList<QByteArray> pairs = practiceBytes(request).split('&');
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

QString formWrong(const FormParameters &parameters)
{
    const auto *const call =
        std::ranges::find(FormCalls, parameters.value(QStringLiteral("method")), &FormCall::method);
    if (call == FormCalls.end())
        return QStringLiteral("isv.invalid-method no such call");
    const QStringList must = formWords(call->must);
    const QStringList may = formWords(call->may) + must + PublicParameters;
    for (const QString &name : must) {
        if (!parameters.contains(name))
            return QStringLiteral("isv.missing-parameter %1").arg(name);
    }
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        if (!may.contains(each.key()))
            return QStringLiteral("isv.invalid-parameter %1").arg(each.key());
    }
    return {};
}

QString formRefusal(const httplib::Request &request, PracticeDesk &desk)
{
    const auto parameters = formParameters(request);
    if (!parameters)
        return QStringLiteral("isv.invalid-parameter parameter repeated or not UTF-8");
    QString signedText = desk.appSecret;
    for (auto each = parameters->begin(); each != parameters->end(); ++each) {
        if (each.key() != u"sign")
            signedText += each.key() + each.value();
    }
    const QByteArray digest =
        QCryptographicHash::hash((signedText + desk.appSecret).toUtf8(), QCryptographicHash::Md5).toHex().toUpper();
    if (parameters->value(QStringLiteral("sign")).toLatin1() != digest)
        return QStringLiteral("isv.invalid-signature the signature does not fit the bytes");
    if (practiceSecondsOff(desk, parameters->value(QStringLiteral("timestamp")),
                           QStringLiteral("yyyy-MM-dd HH:mm:ss")) > 600)
        return QStringLiteral("isv.invalid-timestamp the time is more than ten minutes off");
    return formWrong(*parameters);
}

/// The gateway's number for a kind of refusal; what is wrong in detail is the sub-code.
int formCode(const QString &refusal)
{
    struct Known {
        QLatin1String begins;
        int code;
    };
    constexpr std::array Codes{Known{QLatin1String("isv.invalid-signature"), 25}, Known{QLatin1String("isv.invalid-timestamp"), 31},
                               Known{QLatin1String("isv.invalid-method"), 22},    Known{QLatin1String("isv.missing-parameter"), 40},
                               Known{QLatin1String("isv.invalid-parameter"), 41}};
    const auto *const found = std::ranges::find_if(Codes, [&](const Known &each) { return refusal.startsWith(each.begins); });
    return found == Codes.end() ? 15 : found->code;
}

PracticeReply formRefuse(const QString &refusal)
{
    return practiceReply(
        {{QStringLiteral("error_response"), QJsonObject{{QStringLiteral("code"), formCode(refusal)},
                                                        {QStringLiteral("msg"), QStringLiteral("Refused")},
                                                        {QStringLiteral("sub_code"), refusal.section(u' ', 0, 0)},
                                                        {QStringLiteral("sub_msg"), refusal.section(u' ', 1)}}}});
}

PracticeReply formAnswer(const QString &call, const QJsonObject &members)
{
    return practiceReply({{QString(call).replace(u'.', u'_') + QStringLiteral("_response"), members}});
}

std::optional<PracticeReply> formAside(const httplib::Request &request, PracticeDesk &desk)
{
    const FormParameters parameters = formParameters(request).value_or(FormParameters());
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
        return std::nullopt;
    const PracticeRecord *found = desk.find(parameters.value(QStringLiteral("bill_code")));
    if (found == nullptr)
        return formRefuse(QStringLiteral("isv.bill-not-exist no such bill"));
    const QString codes = found->record[u"trace_codes"].toString();
    return model({{QStringLiteral("upload_id"), found->receipt},
                  {QStringLiteral("bill_type"), found->record[u"bill_type"]},
                  {QStringLiteral("code_count"), codes.isEmpty() ? 0 : static_cast<int>(codes.count(u',')) + 1}});
}

/// Base64 of gzip of XML with a byte order mark: the codes of one bill.
QJsonObject billInFile(const QString &content)
{
    const auto bytes = gunzipped(QByteArray::fromBase64(content.toLatin1()));
    if (!bytes || !bytes->startsWith("\xEF\xBB\xBF"))
        return {};
    const QJsonValue event = treeOf(QString::fromUtf8(bytes->mid(3)))[u"Document"][u"Events"][u"Event"];
    const QJsonValue held = event[u"DataField"];
    const QJsonArray fields = held.isArray() ? held.toArray() : QJsonArray{held};
    QJsonArray data;
    for (const QJsonValue &field : fields) {
        const QJsonArray list = field[u"Data"].isArray() ? field[u"Data"].toArray() : QJsonArray{field[u"Data"]};
        for (const QJsonValue &entry : list)
            data.append(entry);
    }
    QStringList codes;
    for (const QJsonValue &entry : data)
        codes << entry[u"@Code"].toString();
    return {{QStringLiteral("recordKey"), data.at(0)[u"@CorpOrderID"]},
            {QStringLiteral("bill_time"), data.at(0)[u"@ActDate"]},
            {QStringLiteral("bill_type"), event[u"@Name"]},
            {QStringLiteral("trace_codes"), codes.join(u',')}};
}

QJsonArray formRecords(const httplib::Request &request, const PracticeDesk &)
{
    const FormParameters parameters = formParameters(request).value_or(FormParameters());
    if (parameters.contains(QStringLiteral("file_content")))
        return {billInFile(parameters.value(QStringLiteral("file_content")))};
    QJsonObject record;
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        if (each.key() != u"sign")
            record[each.key()] = each.value();
    }
    record.insert(QStringLiteral("recordKey"), record.value(u"bill_code"));
    return {record};
}

/// What comes in brings its codes, what goes out must have brought them.
PracticeOrder formOrder(const QJsonObject &record)
{
    PracticeOrder order;
    const QStringList codes = record[u"trace_codes"].toString().split(u',');
    (record[u"bill_type"].toString().startsWith(u'1') ? order.brings : order.needs) = codes;
    return order;
}

PracticeReply formAnswered(const httplib::Request &request, const QJsonArray &results)
{
    const QJsonValue only = results.at(0);
    const bool isGood = practiceCode(only) == u"0";
    QJsonObject members{{QStringLiteral("model"), only[u"receipt"].toString()},
                        {QStringLiteral("response_success"), isGood},
                        {QStringLiteral("msg_code"), isGood ? QStringLiteral("SUCCESS") : practiceCode(only)},
                        {QStringLiteral("msg_info"),
                         practiceCode(only) == u"1009" ? QStringLiteral("单据号已存在") : only[u"message"].toString()}};
    if (only[u"refused"].isString())
        members[QStringLiteral("operation_info_map")] =
            QJsonObject{{QStringLiteral("code_check_error_info"),
                         QStringLiteral("{\"3\":\"%1\"}").arg(only[u"refused"].toString())}};
    return formAnswer(formParameters(request).value_or(FormParameters()).value(QStringLiteral("method")), members);
}

} // namespace

PracticeDialect formDialect()
{
    PracticeDialect dialect;
    dialect.path = "/router/rest";
    dialect.type = "application/json; charset=utf-8";
    dialect.fields = {{QStringLiteral("bill_time"), true, 19},
                      {QStringLiteral("bill_type"), true},
                      {QStringLiteral("trace_codes"), true},
                      {QStringLiteral("recordKey"), true, 40}};
    dialect.refusal = formRefusal;
    dialect.aside = formAside;
    dialect.records = formRecords;
    dialect.order = formOrder;
    dialect.refuse = formRefuse;
    dialect.answer = formAnswered;
    return dialect;
}

} // namespace suben
