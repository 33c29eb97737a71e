#include "core/sync/practicedialects.h"

#include "core/sync/practicefields.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <httplib.h>

namespace suben
{

namespace
{

struct PracticeDialectText {
    Q_DECLARE_TR_FUNCTIONS(PracticeDialectText)
};

constexpr qint64 AllowedSeconds = 600;
constexpr qsizetype LongestKey = 64;

QString signedJsonRefusal(const httplib::Request &request, PracticeDesk &desk)
{
    if (practiceHeader(request, "X-App-Key") != desk.appKey)
        return QStringLiteral("1001 ") + PracticeDialectText::tr("unknown application key");
    const QString time = practiceHeader(request, "X-Timestamp");
    const QString nonce = practiceHeader(request, "X-Nonce");
    const QByteArray signedText = time.toUtf8() + '\n' + nonce.toUtf8() + '\n' + practiceBytes(request);
    const QByteArray expected =
        QMessageAuthenticationCode::hash(signedText, desk.appSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (practiceHeader(request, "X-Signature").toLatin1() != expected)
        return QStringLiteral("1001 ") + PracticeDialectText::tr("the signature does not fit the bytes");
    if (qAbs(desk.now() - time.toLongLong()) > AllowedSeconds)
        return QStringLiteral("1003 ") + PracticeDialectText::tr("the time is more than ten minutes off");
    if (nonce.size() != 32 || !desk.isFresh(nonce.toLatin1(), practiceBytes(request)))
        return QStringLiteral("1001 ") + PracticeDialectText::tr("the nonce was used before");
    if (request.method == "POST" && !practiceJson(request))
        return QStringLiteral("2000 ") + PracticeDialectText::tr("no UTF-8 JSON object in the body");
    return {};
}

/// A sale names lots that a purchase must have brought.
PracticeOrder signedJsonOrder(const QJsonObject &record)
{
    PracticeOrder order;
    order.corrects = record[u"replaces"].toString();
    const QJsonArray details = record[u"details"].toArray();
    for (const QJsonValue &detail : details) {
        const QString lot = detail[u"productName"].toString() + u'/' + detail[u"batchNo"].toString();
        (detail[u"direction"].toString() == u"input" ? order.needs : order.brings).append(lot);
    }
    return order;
}

std::optional<PracticeReply> signedJsonAside(const httplib::Request &request, PracticeDesk &desk)
{
    if (request.method != "GET")
        return std::nullopt;
    const PracticeRecord *found = desk.find(QString::fromStdString(request.matches[1].str()).section(u'/', -1));
    if (found == nullptr)
        return practiceReply({{QStringLiteral("code"), QStringLiteral("3404")},
                              {QStringLiteral("message"), PracticeDialectText::tr("no such record")}},
                             404);
    return practiceReply({{QStringLiteral("code"), QStringLiteral("0")},
                          {QStringLiteral("receipt"), found->receipt},
                          {QStringLiteral("sha256"), practiceDigest(found->record)}});
}

} // namespace

QByteArray practiceBytes(const httplib::Request &request)
{
    return QByteArray::fromStdString(request.body);
}

std::optional<QJsonObject> practiceJson(const httplib::Request &request)
{
    const QByteArray bytes = practiceBytes(request);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() || QString::fromUtf8(bytes).toUtf8() != bytes)
        return std::nullopt;
    return document.object();
}

PracticeReply practiceReply(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), {}};
}

qint64 practiceSecondsOff(const PracticeDesk &desk, const QString &time, const QString &format)
{
    QDateTime there = QDateTime::fromString(time, format);
    there.setTimeZone(QTimeZone(8 * 3600));
    return there.isValid() ? qAbs(there.toSecsSinceEpoch() - desk.now()) : 1'000'000;
}

QString practiceCode(const QJsonValue &result)
{
    return result[u"code"].toString();
}

QString practiceHeader(const httplib::Request &request, const char *name)
{
    return QString::fromStdString(request.get_header_value(name));
}

PracticeDialect signedJsonDialect()
{
    PracticeDialect dialect;
    dialect.path = R"(/api/v1/records(/[A-Za-z0-9-]{1,64})?)";
    dialect.type = "application/json; charset=utf-8";
    dialect.fields = {{QStringLiteral("recordKey"), true, LongestKey},
                      {QStringLiteral("businessType"), true},
                      {QStringLiteral("step"), true},
                      {QStringLiteral("businessTime"), true, 19},
                      {QStringLiteral("billNo"), false, 40},
                      {QStringLiteral("counterpartName"), false, 100}};
    dialect.wrong = [](const httplib::Request &, const QJsonObject &record) {
        const QString wrong = wrongMembers(record, QStringLiteral("replaces=64 businessType=3! step=60! billNo=40 businessTime=time! counterpartName=100 "
                                                                  "counterpartCode=30 objectCode=100 details=list"));
        return !wrong.isEmpty() ? wrong
                                : wrongEntries(record[u"details"], QStringLiteral("direction=10! productName=100! spec=200 barcode=14 category=60 batchNo=20 "
                                                                                  "productionDate=8 expiryDate=8 quantity=16,6! unit=20 traceCodes=100000"));
    };
    dialect.refusal = signedJsonRefusal;
    dialect.aside = signedJsonAside;
    dialect.order = signedJsonOrder;
    dialect.tooLarge = QStringLiteral("2413 too many records");
    dialect.records = [](const httplib::Request &request, const PracticeDesk &) {
        return practiceJson(request).value_or(QJsonObject())[u"records"].toArray();
    };
    dialect.refuse = [](const QString &refusal) {
        return practiceReply({{QStringLiteral("code"), refusal.section(u' ', 0, 0)},
                              {QStringLiteral("message"), refusal.section(u' ', 1)}});
    };
    dialect.answer = [](const httplib::Request &, const QJsonArray &results) {
        return practiceReply({{QStringLiteral("code"), QStringLiteral("0")},
                              {QStringLiteral("message"), QString()},
                              {QStringLiteral("results"), results}});
    };
    return dialect;
}

std::vector<PracticeDialect> practiceDialects()
{
    return {signedJsonDialect(), formDialect(),   envelopeDialect(), soapDialect(), provinceDialect(),
            messageDialect(),    officeDialect(), captureDialect(),  listDialect()};
}

} // namespace suben
