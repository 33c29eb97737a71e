#include "core/sync/practicedialects.h"

#include "core/sync/crypto.h"
#include "core/sync/pointer.h"
#include "core/sync/practicefields.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <httplib.h>

namespace suben
{

// A province's JSON with SM3, an encrypted ledger message, a head office behind OAuth 2, EPCIS 2.0 capture, lists to
// fetch.

namespace
{

constexpr int SmallList = 10; ///< entries; such a list has small pages, so that it has several
constexpr int SmallPage = 2;
constexpr int LargePage = 50;

PracticeReply provinceReply(int code, const QString &message, const QJsonArray &list = {})
{
    return practiceReply({{QStringLiteral("code"), code},
                          {QStringLiteral("msg"), message},
                          {QStringLiteral("data"), QJsonObject{{QStringLiteral("list"), list}}}});
}

QString provinceRefusal(const httplib::Request &request, PracticeDesk &desk)
{
    const auto body = practiceJson(request);
    if (!body)
        return QStringLiteral("400 报文不是 UTF-8 JSON");
    const QStringList members{QStringLiteral("appId"), QStringLiteral("data"), QStringLiteral("nonce"),
                              QStringLiteral("timestamp")};
    QString text;
    for (const QString &name : members)
        text += name + u'=' + (*body)[name].toString() + u'&';
    const auto digest = digestOf(QStringLiteral("sm3"), (text + QStringLiteral("key=") + desk.appSecret).toUtf8());
    if (!digest || (*body)[u"sign"].toString().toLatin1() != digest->toHex())
        return QStringLiteral("401 签名不符");
    if (qAbs(desk.now() - (*body)[u"timestamp"].toString().toLongLong() / 1000) > 300)
        return QStringLiteral("402 时间不符");
    return desk.isFresh((*body)[u"nonce"].toString().toLatin1()) ? QString() : QStringLiteral("403 重复请求");
}

QJsonObject provinceData(const httplib::Request &request)
{
    return QJsonDocument::fromJson(practiceJson(request).value_or(QJsonObject())[u"data"].toString().toUtf8()).object();
}

QJsonObject provinceEntry(const QString &key, const QString &receipt, const QString &code, const QString &message)
{
    return {{QStringLiteral("bizNo"), key},
            {QStringLiteral("serialNo"), receipt},
            {QStringLiteral("status"), code},
            {QStringLiteral("reason"), message}};
}

std::optional<PracticeReply> provinceAside(const httplib::Request &request, PracticeDesk &desk)
{
    if (request.matches[1].str() != "query")
        return std::nullopt;
    const QString key = provinceData(request)[u"bizNo"].toString();
    const PracticeRecord *found = desk.find(key);
    return found == nullptr ? provinceReply(404, QStringLiteral("未找到"))
                            : provinceReply(200, {}, {provinceEntry(key, found->receipt, QStringLiteral("1"), {})});
}

PracticeReply provinceAnswered(const httplib::Request &, const QJsonArray &results)
{
    QJsonArray list;
    for (const QJsonValue &result : results) {
        const QString code = practiceCode(result);
        list.append(provinceEntry(result[u"recordKey"].toString(), result[u"receipt"].toString(),
                                  code == u"0" ? QStringLiteral("1") : code, result[u"message"].toString()));
    }
    return provinceReply(200, QStringLiteral("成功"), list);
}

/// `body` is Base64 of SM4 in CBC, the start value before it; the key is half of the secret's SM3. `mac` is over
/// `body`.
std::optional<QJsonObject> messageOpened(const httplib::Request &request, const PracticeDesk &desk)
{
    const QJsonObject message = practiceJson(request).value_or(QJsonObject());
    const QByteArray sealed = QByteArray::fromBase64(message[u"body"].toString().toLatin1());
    const auto key = digestOf(QStringLiteral("sm3"), desk.appSecret.toUtf8());
    const auto mac = hmacOf(QStringLiteral("sm3"), desk.appSecret.toUtf8(), message[u"body"].toString().toUtf8());
    if (!key || !mac || message[u"mac"].toString().toLatin1() != mac->toHex())
        return std::nullopt;
    const QByteArray start = QByteArray::fromHex(message[u"head"][u"messageId"].toString().toLatin1());
    const auto plain = decrypted({QStringLiteral("sm4-cbc"), key->left(16), start}, sealed);
    return plain ? std::make_optional(QJsonDocument::fromJson(*plain).object()) : std::nullopt;
}

QString messageRefusal(const httplib::Request &request, PracticeDesk &desk)
{
    if (request.method == "GET")
        return {};
    if (!messageOpened(request, desk))
        return QStringLiteral("S01 报文无法解密或校验");
    const QJsonValue head = practiceJson(request).value_or(QJsonObject())[u"head"];
    if (practiceSecondsOff(desk, head[u"sendTime"].toString(), QStringLiteral("yyyyMMddHHmmss")) > 600)
        return QStringLiteral("S02 时间不符");
    return desk.isFresh(head[u"messageId"].toString().toLatin1()) ? QString() : QStringLiteral("S03 报文号重复");
}

PracticeReply messageReply(const QString &code, const QString &text, const QString &receipt = {})
{
    return practiceReply(
        {{QStringLiteral("code"), code}, {QStringLiteral("text"), text}, {QStringLiteral("receipt"), receipt}});
}

PracticeReply officeReply(const QJsonArray &results)
{
    return practiceReply({{QStringLiteral("results"), results}});
}

std::optional<PracticeReply> officeAside(const httplib::Request &request, PracticeDesk &desk)
{
    const std::string call = request.matches[1].str();
    if (call == "token") {
        const QUrlQuery form(QString::fromStdString(request.body));
        const bool isRight = form.queryItemValue(QStringLiteral("grant_type")) == u"client_credentials" &&
                             form.queryItemValue(QStringLiteral("client_id")) == desk.appKey;
        const QString token =
            isRight
                ? desk.logIn(form.queryItemValue(QStringLiteral("client_secret"), QUrl::FullyDecoded), desk.appSecret)
                : QString();
        return token.isEmpty() ? practiceReply({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401)
                               : practiceReply({{QStringLiteral("access_token"), token},
                                                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                                {QStringLiteral("expires_in"), desk.rules.tokenSeconds}});
    }
    if (!desk.holds(practiceHeader(request, "Authorization").section(u' ', 1)))
        return practiceReply({{QStringLiteral("error"), QStringLiteral("invalid_token")}}, 401);
    if (request.method != "GET")
        return std::nullopt;
    const PracticeRecord *found = desk.find(QString::fromStdString(call).section(u'/', -1));
    return found == nullptr ? practiceReply({{QStringLiteral("error"), QStringLiteral("not_found")}}, 404)
                            : practiceReply({{QStringLiteral("id"), found->receipt}});
}

PracticeReply problem(int status, const QString &title, const QString &detail)
{
    return practiceReply({{QStringLiteral("type"), QStringLiteral("epcisException:ValidationException")},
                          {QStringLiteral("title"), title},
                          {QStringLiteral("status"), status},
                          {QStringLiteral("detail"), detail}},
                         status);
}

PracticeReply captureJob(const QString &name, const PracticeJob &job)
{
    QJsonArray errors;
    for (const QJsonValue &result : job.results) {
        if (practiceCode(result) == u"0")
            continue;
        const bool isDuplicate = practiceCode(result) == u"1009";
        errors.append(QJsonObject{
            {QStringLiteral("type"), isDuplicate ? QStringLiteral("epcisException:DuplicateEventException")
                                                 : QStringLiteral("epcisException:ValidationException")},
            {QStringLiteral("status"), isDuplicate ? 409 : 400},
            {QStringLiteral("detail"), result[u"recordKey"].toString() + u' ' + result[u"message"].toString()}});
    }
    if (job.fails)
        errors.append(
            QJsonObject{{QStringLiteral("status"), 500}, {QStringLiteral("detail"), QStringLiteral("rolled back")}});
    return practiceReply({{QStringLiteral("captureID"), name},
                          {QStringLiteral("running"), job.pollsLeft > 0},
                          {QStringLiteral("success"), job.pollsLeft == 0 && errors.isEmpty()},
                          {QStringLiteral("captureErrorBehaviour"), QStringLiteral("proceed")},
                          {QStringLiteral("errors"), errors}});
}

/// An event that was declared wrong stands beside itself.
QString declarationKey(const QString &event)
{
    return event + QStringLiteral("#errorDeclaration");
}

/// The standard's query by `EXISTS_errorDeclaration`.
PracticeReply declared(const PracticeDesk &desk, const QString &event)
{
    const PracticeRecord *found = desk.find(declarationKey(event));
    QJsonArray events;
    if (found != nullptr)
        events.append(QJsonObject{{QStringLiteral("eventID"), event}, {QStringLiteral("recordTime"), found->receipt}});
    const QJsonObject body{{QStringLiteral("eventList"), events}};
    const QJsonObject results{{QStringLiteral("queryName"), QStringLiteral("SimpleEventQuery")}, {QStringLiteral("resultsBody"), body}};
    return practiceReply({{QStringLiteral("type"), QStringLiteral("EPCISQueryDocument")},
                          {QStringLiteral("epcisBody"), QJsonObject{{QStringLiteral("queryResults"), results}}}});
}

/// The words of EPCIS 2.0 and CBV 2.0 that an event may use; an action belongs to every kind but a transformation.
QString eventWrong(const QJsonObject &event)
{
    static const QStringList Types{QStringLiteral("ObjectEvent"), QStringLiteral("AggregationEvent"), QStringLiteral("TransactionEvent"), QStringLiteral("TransformationEvent"),
                                   QStringLiteral("AssociationEvent")};
    static const QStringList Actions{QStringLiteral("ADD"), QStringLiteral("OBSERVE"), QStringLiteral("DELETE")};
    static const QStringList Steps{QStringLiteral("receiving"), QStringLiteral("shipping"), QStringLiteral("retail_selling"), QStringLiteral("destroying"), QStringLiteral("commissioning")};
    const QString wrong = wrongMembers(event, QStringLiteral("type=30! eventID=200! eventTime=40! eventTimeZoneOffset=6! action=10 bizStep=40! disposition=40 bizTransactionList=list epcList=list "
                                                             "quantityList=list inputQuantityList=list outputQuantityList=list inputEPCList=list outputEPCList=list readPoint=list bizLocation=list "
                                                             "sourceList=list destinationList=list ilmd=list errorDeclaration=list"));
    if (!wrong.isEmpty())
        return wrong;
    const QString type = event[u"type"].toString();
    const bool isTransformation = type == u"TransformationEvent";
    if (!Types.contains(type) || !Steps.contains(event[u"bizStep"].toString()) || Actions.contains(event[u"action"].toString()) == isTransformation)
        return QStringLiteral("type, bizStep, action");
    for (const char16_t *name : {u"quantityList", u"inputQuantityList", u"outputQuantityList"}) {
        const QJsonArray list = event[QStringView(name)].toArray();
        for (const QJsonValue &entry : list) {
            if (!entry[u"epcClass"].isString() || !entry[u"quantity"].isDouble())
                return QStringView(name).toString();
        }
    }
    return {};
}

std::optional<PracticeReply> captureAside(const httplib::Request &request, PracticeDesk &desk)
{
    const QString call = QString::fromStdString(request.path);
    const QString name = call.startsWith(u"/events/") ? call.mid(8) : call.section(u'/', -1);
    if (request.method == "OPTIONS") {
        const int limit = desk.rules.toldRecords > 0 ? desk.rules.toldRecords : desk.rules.mostRecords;
        const int most = limit > 0 ? limit : 500;
        return PracticeReply{
            204,
            {},
            {{"GS1-EPCIS-Capture-Limit", std::to_string(most)}, {"GS1-EPCIS-Capture-File-Size-Limit", "1048576"}}};
    }
    if (request.method != "GET")
        return std::nullopt;
    if (call == u"/events")
        return declared(desk, QString::fromStdString(request.get_param_value("eventID")));
    if (call.startsWith(u"/events/")) {
        const PracticeRecord *found = desk.find(name);
        return found == nullptr
                   ? problem(404, QStringLiteral("No such event"), name)
                   : practiceReply({{QStringLiteral("eventID"), name}, {QStringLiteral("recordTime"), found->receipt}});
    }
    const auto job = desk.poll(name);
    if (!job)
        return problem(404, QStringLiteral("No such job"), name);
    return job->polledAt < 0 ? problem(429, QStringLiteral("Polled too fast"), name) : captureJob(name, *job);
}

} // namespace

PracticeDialect provinceDialect()
{
    PracticeDialect dialect;
    dialect.path = "/trace/v1/([a-z]+)";
    dialect.type = "application/json; charset=utf-8";
    dialect.fields = {{QStringLiteral("bizNo"), true, 64}, {QStringLiteral("behaviour"), true}};
    dialect.refusal = provinceRefusal;
    dialect.aside = provinceAside;
    dialect.tooLarge = QStringLiteral("413 条数超限");
    dialect.records = [](const httplib::Request &request, const PracticeDesk &) {
        QJsonArray records;
        const QJsonArray list = provinceData(request)[u"records"].toArray();
        for (const QJsonValue &entry : list) {
            QJsonObject record = entry.toObject();
            record.insert(QStringLiteral("recordKey"), record.value(u"bizNo"));
            records.append(record);
        }
        return records;
    };
    dialect.refuse = [](const QString &refusal) {
        return provinceReply(refusal.section(u' ', 0, 0).toInt(), refusal.section(u' ', 1));
    };
    dialect.answer = provinceAnswered;
    return dialect;
}

PracticeDialect messageDialect()
{
    PracticeDialect dialect;
    dialect.path = "/ledger/([A-Za-z0-9/-]+)";
    dialect.type = "application/json; charset=utf-8";
    dialect.fields = {{QStringLiteral("ledgerNo"), true, 64}, {QStringLiteral("ledgerType"), true}};
    dialect.wrong = [](const httplib::Request &, const QJsonObject &record) {
        const QString wrong = wrongMembers(record, QStringLiteral("ledgerNo=64! ledgerType=12! replaces=64 docNo=40 tradeDate=date! partnerName=100 partnerCode=18 "
                                                                  "partnerLicence=40 goods=list!"));
        return !wrong.isEmpty() ? wrong
                                : wrongEntries(record[u"goods"], QStringLiteral("productCode=14 productName=100! spec=50 batchNo=50 productionDate=date expiryDate=date "
                                                                                "quantity=16,6! unit=20 origin=100 quarantineNo=40"));
    };
    dialect.refusal = messageRefusal;
    dialect.aside = [](const httplib::Request &request, PracticeDesk &desk) -> std::optional<PracticeReply> {
        if (request.method != "GET")
            return std::nullopt;
        const PracticeRecord *found = desk.find(QString::fromStdString(request.matches[1].str()).section(u'/', -1));
        return found == nullptr ? messageReply(QStringLiteral("S04"), QStringLiteral("未收到"))
                                : messageReply(QStringLiteral("0"), {}, found->receipt);
    };
    dialect.records = [](const httplib::Request &request, const PracticeDesk &desk) {
        QJsonObject record = messageOpened(request, desk).value_or(QJsonObject());
        record.insert(QStringLiteral("recordKey"), record.value(u"ledgerNo"));
        return QJsonArray{record};
    };
    dialect.refuse = [](const QString &refusal) {
        return messageReply(refusal.section(u' ', 0, 0), refusal.section(u' ', 1));
    };
    dialect.answer = [](const httplib::Request &, const QJsonArray &results) {
        const QJsonValue only = results.at(0);
        const QString text = practiceCode(only) == u"1009"
                                 ? QStringLiteral("台账【%1】重复").arg(only[u"recordKey"].toString())
                                 : only[u"message"].toString();
        return messageReply(practiceCode(only) == u"0" ? QStringLiteral("0") : QStringLiteral("S09"), text,
                            only[u"receipt"].toString());
    };
    return dialect;
}

PracticeDialect officeDialect()
{
    PracticeDialect dialect;
    dialect.path = "/hq/([A-Za-z0-9/-]+)";
    dialect.type = "application/json; charset=utf-8";
    dialect.fields = {{QStringLiteral("key"), true, 64}};
    dialect.refusal = [](const httplib::Request &, PracticeDesk &) { return QString(); };
    dialect.wrong = [](const httplib::Request &, const QJsonObject &record) {
        const QString wrong = wrongMembers(record, QStringLiteral("key=64! replaces=64 step=60! time=40! docNo=200 partner=200 partnerCode=30 lines=list"));
        return !wrong.isEmpty() ? wrong
                                : wrongEntries(record[u"lines"], QStringLiteral("side=10 item=200! gtin=14 lot=60 made=date expiry=date quantity=16,6! unit=20 codes=100000"));
    };
    dialect.aside = officeAside;
    dialect.tokenGone = QStringLiteral("401 invalid_token");
    dialect.records = [](const httplib::Request &request, const PracticeDesk &) {
        QJsonArray records;
        const QJsonArray list = practiceJson(request).value_or(QJsonObject())[u"records"].toArray();
        for (const QJsonValue &entry : list) {
            QJsonObject record = entry.toObject();
            record.insert(QStringLiteral("recordKey"), record.value(u"key"));
            records.append(record);
        }
        return records;
    };
    dialect.refuse = [](const QString &refusal) {
        return practiceReply({{QStringLiteral("error"), refusal.section(u' ', 1)}},
                             refusal.section(u' ', 0, 0).toInt());
    };
    dialect.answer = [](const httplib::Request &, const QJsonArray &results) { return officeReply(results); };
    return dialect;
}

PracticeDialect captureDialect()
{
    PracticeDialect dialect;
    dialect.path = "/(capture|events)(/.+)?";
    dialect.type = "application/problem+json; charset=utf-8";
    dialect.fields = {{QStringLiteral("eventID"), true},
                      {QStringLiteral("type"), true},
                      {QStringLiteral("eventTime"), true},
                      {QStringLiteral("eventTimeZoneOffset"), true, 6},
                      {QStringLiteral("bizStep"), true}};
    dialect.refusal = [](const httplib::Request &request, PracticeDesk &desk) {
        const bool isRight = practiceHeader(request, "API-KEY") == desk.appKey &&
                             practiceHeader(request, "API-KEY-SECRET") == desk.appSecret;
        return isRight ? QString() : QStringLiteral("401 API key");
    };
    dialect.wrong = [](const httplib::Request &, const QJsonObject &record) { return eventWrong(record); };
    dialect.aside = captureAside;
    dialect.isLater = true;
    dialect.records = [](const httplib::Request &request, const PracticeDesk &) {
        QJsonArray records;
        const QJsonArray list = practiceJson(request).value_or(QJsonObject())[u"epcisBody"][u"eventList"].toArray();
        for (const QJsonValue &entry : list) {
            QJsonObject record = entry.toObject();
            const QString event = record[u"eventID"].toString();
            record.insert(QStringLiteral("recordKey"), record.contains(u"errorDeclaration") ? declarationKey(event) : event);
            records.append(record);
        }
        return records;
    };
    dialect.order = [](const QJsonObject &record) {
        const bool isDeclaration = record.contains(u"errorDeclaration");
        return PracticeOrder{{}, {}, isDeclaration ? record[u"eventID"].toString() : QString()};
    };
    dialect.refuse = [](const QString &refusal) {
        return problem(refusal.section(u' ', 0, 0).toInt(), refusal.section(u' ', 1), {});
    };
    dialect.answer = [](const httplib::Request &, const QJsonArray &) { return PracticeReply{202, {}, {}}; };
    return dialect;
}

/// Device records in pages, for those with a token; the list's pages fail as uploads do.
PracticeDialect listDialect()
{
    PracticeDialect dialect;
    dialect.path = "/udi/(token|list)";
    dialect.type = "application/json; charset=utf-8";
    dialect.tokenGone = QStringLiteral("9 令牌失效");
    dialect.refusal = [gone = dialect.tokenGone](const httplib::Request &request, PracticeDesk &desk) {
        const bool isList = request.matches[1].str() == "list";
        return isList && !desk.holds(practiceJson(request).value_or(QJsonObject())[u"accessToken"].toString()) ? gone : QString();
    };
    dialect.aside = [](const httplib::Request &request, PracticeDesk &desk) -> std::optional<PracticeReply> {
        if (request.matches[1].str() != "token")
            return std::nullopt;
        const QString token = desk.logIn(practiceJson(request).value_or(QJsonObject())[u"appSecret"].toString(), desk.appSecret);
        return practiceReply({{QStringLiteral("returnCode"), token.isEmpty() ? 0 : 1},
                              {QStringLiteral("accessToken"), token},
                              {QStringLiteral("expiresIn"), desk.rules.tokenSeconds}});
    };
    dialect.page = [](const httplib::Request &request, const PracticeDesk &desk) {
        const int items = desk.rules.listItems;
        const int size = items > SmallList ? LargePage : SmallPage;
        const int first = (jsonWord(practiceJson(request).value_or(QJsonObject())[u"currentPageNumber"]).toInt() - 1) * size;
        QJsonArray list;
        for (int i = first; i < qMin(first + size, items); ++i)
            list.append(QJsonObject{{QStringLiteral("zxxsdycpbs"), QStringLiteral("0694112300%1").arg(i + 1, 4, 10, QLatin1Char('0'))},
                                    {QStringLiteral("cpmctymc"), QStringLiteral("一次性使用无菌注射器%1").arg(i + 1)},
                                    {QStringLiteral("versionNumber"), 1}});
        return practiceReply({{QStringLiteral("returnCode"), 1},
                              {QStringLiteral("totalPageCount"), (items + size - 1) / size},
                              {QStringLiteral("dataSet"), QJsonObject{{QStringLiteral("deviceInfo"), list}}}});
    };
    dialect.records = [](const httplib::Request &, const PracticeDesk &) { return QJsonArray(); };
    dialect.refuse = [](const QString &refusal) {
        return practiceReply({{QStringLiteral("returnCode"), refusal.section(u' ', 0, 0).toInt()}, {QStringLiteral("returnMsg"), refusal.section(u' ', 1)}});
    };
    dialect.answer = [](const httplib::Request &, const QJsonArray &) { return PracticeReply{}; };
    return dialect;
}

} // namespace suben
