#include "core/sync/practicedialects.h"

#include "core/sync/answertree.h"
#include "core/sync/charset.h"
#include "core/sync/pointer.h"
#include "core/sync/practicefields.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

#include <httplib.h>

namespace suben
{

// JSON with a log-in and two levels of success; SOAP in GB18030 with the document as a text in it.

namespace
{

PracticeReply insuranceReply(int code, const QString &error, const QJsonObject &output)
{
    return practiceReply(
        {{QStringLiteral("infcode"), code},
         {QStringLiteral("err_msg"), error},
         {QStringLiteral("output"), QString::fromUtf8(QJsonDocument(output).toJson(QJsonDocument::Compact))}});
}

QString insuranceRefusal(const httplib::Request &request, PracticeDesk &desk)
{
    const QByteArray time = practiceHeader(request, "x-tif-timestamp").toUtf8();
    const QByteArray nonce = practiceHeader(request, "x-tif-nonce").toUtf8();
    const QByteArray expected =
        QCryptographicHash::hash(time + desk.appSecret.toUtf8() + nonce + time, QCryptographicHash::Sha256).toHex();
    if (practiceHeader(request, "x-tif-signature").toLatin1() != expected)
        return QStringLiteral("-1 签名不符");
    if (qAbs(desk.now() - time.toLongLong()) > 300)
        return QStringLiteral("-2 时间不符");
    if (!desk.isFresh(nonce))
        return QStringLiteral("-3 重复请求");
    return practiceJson(request) ? QString() : QStringLiteral("-4 报文不是 UTF-8 JSON");
}

/// 3507: what was uploaded is taken out again.
PracticeReply insuranceDeletion(const QJsonObject &body, PracticeDesk &desk)
{
    const QString key = body[u"input"][u"data"][u"fixmedins_bchno"].toString();
    const auto found = desk.records.find(key);
    const bool isThere = found != desk.records.end() && found->second.copies > 0;
    if (isThere)
        found->second.copies = 0;
    return insuranceReply(
        0, {},
        {{QStringLiteral("result"),
          QJsonObject{{QStringLiteral("retRslt"), isThere ? 1 : 0},
                      {QStringLiteral("code"), isThere ? QString() : QStringLiteral("2303")},
                      {QStringLiteral("receipt"), isThere ? QStringLiteral("D-") + key : QString()},
                      {QStringLiteral("msgRslt"), isThere ? QString() : QStringLiteral("没有这笔")}}}});
}

QJsonArray insuranceRecords(const httplib::Request &request, const PracticeDesk &)
{
    const QJsonObject input = practiceJson(request).value_or(QJsonObject())[u"input"].toObject();
    const QJsonValue held = input.isEmpty() ? QJsonValue() : *input.begin();
    QJsonObject record = held.isArray() ? held[0].toObject() : held.toObject();
    record.insert(QStringLiteral("recordKey"), record.value(u"fixmedins_bchno"));
    return {record};
}

std::optional<PracticeReply> insuranceAside(const httplib::Request &request, PracticeDesk &desk)
{
    const QJsonObject body = practiceJson(request).value_or(QJsonObject());
    const std::string call = request.matches[1].str();
    if (call == "9001")
        return insuranceReply(
            0, {}, {{QStringLiteral("signinoutb"), QJsonObject{{QStringLiteral("sign_no"), desk.logIn({}, {})}}}});
    if (!desk.holds(body[u"sign_no"].toString()))
        return insuranceReply(-9, QStringLiteral("签到已失效"), {});
    if (call == "practice-query") {
        const PracticeRecord *found = desk.find(body[u"key"].toString());
        return found == nullptr ? insuranceReply(-404, QStringLiteral("没有这笔"), {})
                                : insuranceReply(0, {}, {{QStringLiteral("receipt"), found->receipt}});
    }
    if (call == "3507")
        return insuranceDeletion(body, desk);
    if (body[u"infno"].toString().toStdString() != call || body[u"msgid"].toString().size() != 30)
        return insuranceReply(-5, QStringLiteral("infno 或 msgid 不符"), {});
    const QJsonArray rows = insuranceRecords(request, desk);
    if (!desk.belongsTo(body[u"msgid"].toString(), rows.at(0)[u"recordKey"].toString()))
        return insuranceReply(-6, QStringLiteral("msgid 已用于另一笔"), {});
    return std::nullopt;
}

/// What a row of each transaction may hold (domain/platforms.md §2.2); personal members may come, and are not asked for.
struct InsuranceCall {
    QLatin1String call;
    QLatin1String node;
    QLatin1String members;
};

constexpr std::array InsuranceCalls{
    InsuranceCall{QLatin1String("3501"), QLatin1String("invinfo"), QLatin1String("invdate=date! inv_cnt=16,4!")},
    InsuranceCall{QLatin1String("3502"), QLatin1String("invinfo"), QLatin1String("inv_chg_type=6! pric=16,6 cnt=16,4! inv_chg_time=time! inv_chg_opter_name=50")},
    InsuranceCall{QLatin1String("3503"), QLatin1String("purcinfo"),
                  QLatin1String("dynt_no=50 spler_name=200 spler_pmtno=50 prdr_name=200 aprvno=100 finl_trns_pric=16,6 purc_retn_cnt=16,4! purc_invo_codg=50 purc_invo_no=50 "
                                "purc_retn_stoin_time=time! purc_retn_opter_name=50 prod_geay_flag=3")},
    InsuranceCall{QLatin1String("3505"), QLatin1String("selinfo"),
                  QLatin1String("prsc_dr_cert_type=6 prsc_dr_certno=50 prsc_dr_name=50 phar_cert_type=6 phar_certno=50 phar_name=50 phar_prac_cert_no=50 hi_feesetl_type=6! setl_id=30 mdtrt_sn=30! "
                                "psn_no=30 psn_cert_type=6 certno=50 psn_name=50 finl_trns_pric=16,6 rxno=40 rx_circ_flag=3! rtal_docno=40! stoout_no=40 bchno=30 drug_prod_barc=30 shelf_posi=20 "
                                "sel_retn_cnt=16,4! sel_retn_time=time! sel_retn_opter_name=50! mdtrt_setl_type=6")},
    InsuranceCall{QLatin1String("3506"), QLatin1String("selinfo"),
                  QLatin1String("setl_id=30 psn_no=30 psn_cert_type=6 certno=50 psn_name=50 finl_trns_pric=16,6 sel_retn_cnt=16,4! sel_retn_time=time! sel_retn_opter_name=50! medins_prod_sel_no=50")}};

constexpr QLatin1String InsuranceGoods("med_list_codg=50 fixmedins_hilist_id=30 fixmedins_hilist_name=200! fixmedins_bchno=30! manu_lotnum=30! manu_date=date! expy_end=date rx_flag=3! trdn_flag=3 "
                                       "memo=500 drugtracinfo=list ");

/// All rows of the request: the node of this call and no other, and when the settlement was insurance's its number.
QString insuranceWrong(const httplib::Request &request, const QJsonObject &)
{
    const QString call = QString::fromStdString(request.matches[1].str());
    const bool isDetail = call.endsWith(u'A');
    const QString base = call.left(4) == u"3504" ? QStringLiteral("3503") : call.left(4);
    const auto *const known = std::ranges::find_if(InsuranceCalls, [&](const InsuranceCall &each) { return each.call == base; });
    if (known == InsuranceCalls.end())
        return QStringLiteral("infno %1").arg(call);
    const QString node = QString(known->node) + (isDetail ? QStringLiteral("Detail") : QString());
    const QJsonObject input = practiceJson(request).value_or(QJsonObject())[u"input"].toObject();
    if (input.size() != 1 || !input.contains(node) || input[node].isArray() != isDetail)
        return QStringLiteral("input %1").arg(node);
    if (const QString wrong = wrongEntries(input[node], QString(InsuranceGoods) + known->members); !wrong.isEmpty())
        return wrong;
    const QJsonArray rows = isDetail ? input[node].toArray() : QJsonArray{input[node]};
    for (const QJsonValue &row : rows) {
        if (row[u"mdtrt_setl_type"].toString() == u"1" && row[u"setl_id"].toString().isEmpty())
            return QStringLiteral("setl_id 必填");
        if (const QString wrong = wrongEntries(row[u"drugtracinfo"], QStringLiteral("drug_trac_codg=100!")); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QJsonValue soapDocument(const httplib::Request &request)
{
    const QJsonValue body = treeOf(decodedFrom(QStringLiteral("GB18030"), practiceBytes(request)));
    return treeOf(textAt(body, QStringLiteral("/upload/arg0")))[u"message"];
}

PracticeReply soapReply(const QString &inner)
{
    const auto bytes =
        encodedAs(QStringLiteral("GB18030"),
                  QStringLiteral("<?xml version=\"1.0\" encoding=\"GB18030\"?><s:Envelope "
                                 "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                                 "<s:Body><uploadResponse><return>%1</return></uploadResponse></s:Body></s:Envelope>")
                      .arg(inner.toHtmlEscaped()));
    return {200, bytes.value_or(QByteArray()).toStdString(), {}};
}

QJsonArray asList(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

/// The kinds of the annex, with what each may hold; the first three names of a kind must be there.
struct MeatKind {
    QStringView name;
    QStringView members;
};

constexpr std::array MeatKinds{
    MeatKind{u"retail_market_in_info_base",
             u"retail_market_id in_date tran_id retail_market_name retailer_id retailer_name quarantine_animal_products_id "
             u"inspection_meat_id prov_id batch_id"},
    MeatKind{u"retail_market_in_info_detail",
             u"tran_id goods_name weight quarantine_animal_products_id batch_id goods_code price area_origin_id area_origin_name "
             u"ws_supplier_id ws_supplier_name"},
    MeatKind{u"retail_market_tran_info_summ",
             u"retail_market_id sale_date sale_tran_id retail_market_name in_date retailer_id retailer_name position_id tran_id "
             u"quarantine_animal_products_id batch_id goods_code goods_name weight price"},
    MeatKind{u"super_market_in_info_base",
             u"supermarket_id in_date tran_id supermarket_name supplier_id supplier_name quarantine_animal_products_id "
             u"inspection_meat_id prov_id quarantine_vege_id batch_id"},
    MeatKind{u"super_market_in_info_detail",
             u"tran_id goods_name weight quarantine_animal_products_id batch_id goods_code price area_origin_id area_origin_name"}};

/// What is wrong with one element of a kind; empty when nothing is.
QString meatWrong(const QString &kind, const QJsonObject &element)
{
    const auto *const known = std::ranges::find(MeatKinds, kind, &MeatKind::name);
    if (known == MeatKinds.end())
        return QStringLiteral("E02 没有记录种类 %1").arg(kind);
    const QStringList members = known->members.toString().split(u' ');
    for (const QString &must : members.mid(0, 3)) {
        if (jsonWord(element[must]).isEmpty())
            return QStringLiteral("E02 %1 缺 %2").arg(kind, must);
    }
    for (auto member = element.begin(); member != element.end(); ++member) {
        if (!members.contains(member.key()))
            return QStringLiteral("E02 %1 不应有 %2").arg(kind, member.key());
    }
    return {};
}

QString meatWrong(const QJsonObject &message)
{
    for (auto kind = message.begin(); kind != message.end(); ++kind) {
        const QJsonArray elements = kind.key() == u"head" || kind.key().startsWith(u'@') ? QJsonArray() : asList(kind.value());
        for (const QJsonValue &element : elements) {
            if (QString wrong = meatWrong(kind.key(), element.toObject()); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

QString soapRefusal(const httplib::Request &request, PracticeDesk &desk)
{
    if (request.method == "GET")
        return {};
    const QJsonValue head = soapDocument(request)[u"head"];
    const QString time = textAt(head, QStringLiteral("/send_time"));
    const QString signedText =
        textAt(head, QStringLiteral("/node_id")) + time + textAt(head, QStringLiteral("/msg_no")) + desk.appSecret;
    const QByteArray digest = QCryptographicHash::hash(signedText.toUtf8(), QCryptographicHash::Md5).toHex();
    if (textAt(head, QStringLiteral("/digest")).toLatin1() != digest)
        return QStringLiteral("E10 签名不符");
    if (practiceSecondsOff(desk, time, QStringLiteral("yyyyMMddHHmmss")) > 600)
        return QStringLiteral("E11 时间不符");
    if (!desk.isFresh((textAt(head, QStringLiteral("/msg_no")) + time).toLatin1()))
        return QStringLiteral("E12 报文号重复");
    return meatWrong(soapDocument(request).toObject());
}

std::optional<PracticeReply> soapAside(const httplib::Request &request, PracticeDesk &desk)
{
    const QString call = QString::fromStdString(request.matches[1].str());
    if (!call.startsWith(u"query/"))
        return std::nullopt;
    const PracticeRecord *found = desk.find(call.mid(6));
    return found == nullptr
               ? soapReply(QStringLiteral("<result><code>E04</code></result>"))
               : soapReply(QStringLiteral("<result><code>0</code><receipt>%1</receipt></result>").arg(found->receipt));
}

/// All elements of one bill are one record: by its number, in the order in which the numbers come.
QJsonArray soapRecords(const httplib::Request &request, const PracticeDesk &)
{
    QStringList keys;
    QHash<QString, QJsonObject> bills;
    const QJsonObject message = soapDocument(request).toObject();
    for (auto kind = message.begin(); kind != message.end(); ++kind) {
        const QJsonArray elements = kind.key() == u"head" || kind.key().startsWith(u'@') ? QJsonArray() : asList(kind.value());
        for (const QJsonValue &element : elements) {
            const QString key = element[element[u"sale_tran_id"].isUndefined() ? u"tran_id" : u"sale_tran_id"].toString();
            if (!bills.contains(key)) {
                keys << key;
                bills[key] = QJsonObject{{QStringLiteral("recordKey"), key}};
            }
            QJsonArray lines = bills[key][kind.key()].toArray();
            lines.append(element);
            bills[key][kind.key()] = lines;
        }
    }
    QJsonArray records;
    for (const QString &key : keys)
        records.append(bills[key]);
    return records;
}

PracticeReply soapAnswered(const httplib::Request &, const QJsonArray &results)
{
    QString errors;
    QString receipts;
    for (qsizetype row = 0; row < results.size(); ++row) {
        const QJsonValue result = results.at(row);
        if (practiceCode(result) == u"0")
            receipts += result[u"receipt"].toString() + u' ';
        else
            errors += QStringLiteral("<error row=\"%1\" code=\"%2\">%3</error>")
                          .arg(row + 1)
                          .arg(practiceCode(result) == u"1009" ? QStringLiteral("E09") : QStringLiteral("E01"),
                               result[u"message"].toString());
    }
    return soapReply(QStringLiteral("<result><code>0</code><receipt>%1</receipt><errors>%2</errors></result>")
                         .arg(receipts.trimmed(), errors));
}

} // namespace

PracticeDialect envelopeDialect()
{
    PracticeDialect dialect;
    dialect.path = "/fsi/api/([0-9A-Za-z-]+)";
    dialect.type = "application/json; charset=utf-8";
    dialect.fields = {{QStringLiteral("fixmedins_hilist_name"), true, 200},
                      {QStringLiteral("manu_lotnum"), true, 30},
                      {QStringLiteral("fixmedins_bchno"), true, 30}};
    dialect.refusal = insuranceRefusal;
    dialect.aside = insuranceAside;
    dialect.wrong = insuranceWrong;
    dialect.records = insuranceRecords;
    dialect.tokenGone = QStringLiteral("-9 签到已失效");
    dialect.refuse = [](const QString &refusal) {
        return insuranceReply(refusal.section(u' ', 0, 0).toInt(), refusal.section(u' ', 1), {});
    };
    dialect.answer = [](const httplib::Request &, const QJsonArray &results) {
        const QJsonValue only = results.at(0);
        return insuranceReply(
            0, {},
            {{QStringLiteral("result"), QJsonObject{{QStringLiteral("retRslt"), practiceCode(only) == u"0" ? 1 : 0},
                                                    {QStringLiteral("code"), practiceCode(only)},
                                                    {QStringLiteral("receipt"), only[u"receipt"].toString()},
                                                    {QStringLiteral("msgRslt"), only[u"message"].toString()}}}});
    };
    return dialect;
}

PracticeDialect soapDialect()
{
    PracticeDialect dialect;
    dialect.path = "/services/([A-Za-z0-9/-]+)";
    dialect.type = "text/xml; charset=GB18030";
    dialect.fields = {{QStringLiteral("recordKey"), true, 64}};
    dialect.refusal = soapRefusal;
    dialect.aside = soapAside;
    dialect.records = soapRecords;
    dialect.refuse = [](const QString &refusal) {
        return soapReply(QStringLiteral("<result><code>%1</code><text>%2</text></result>")
                             .arg(refusal.section(u' ', 0, 0), refusal.section(u' ', 1)));
    };
    dialect.answer = soapAnswered;
    return dialect;
}

} // namespace suben
