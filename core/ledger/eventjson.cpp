#include "core/ledger/draftjson.h"
#include "core/ledger/fieldjson.h"
#include "core/storage/store.h"

#include <QJsonArray>

namespace suben
{

namespace
{

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString one(Database &db, const char *sql, qint64 id)
{
    Rows rows = db.query(sql, id);
    return rows.next() ? rows.text(0) : QString();
}

QJsonObject lineToJson(Database &db, const EventLine &line)
{
    QJsonObject object;
    object.insert(QStringLiteral("number"), line.number);
    object.insert(QStringLiteral("side"), line.side == Side::Input    ? QStringLiteral("input")
                                          : line.side == Side::Output ? QStringLiteral("output")
                                                                      : QStringLiteral("none"));
    Rows lot =
        db.query("SELECT i.name, i.gtin, t.code, t.made, t.expiry FROM lot AS t JOIN item AS i ON i.id = t.item_id "
                 "WHERE t.id = ?",
                 line.lot);
    if (lot.next()) {
        put(object, QStringLiteral("item.name"), lot.text(0));
        put(object, QStringLiteral("item.gtin"), lot.text(1));
        put(object, QStringLiteral("lot.code"), lot.text(2));
        put(object, QStringLiteral("lot.made"), lot.text(3));
        put(object, QStringLiteral("lot.expiry"), lot.text(4));
    }
    object.insert(QStringLiteral("lot"), raw(line.lot));
    put(object, QStringLiteral("location"), one(db, "SELECT name FROM location WHERE id = ?", raw(line.location)));
    object.insert(QStringLiteral("line.qty"), line.quantity.toString());
    object.insert(QStringLiteral("entered"), line.entered.toString());
    if (!line.codes.isEmpty())
        object.insert(QStringLiteral("line.codes"), QJsonArray::fromStringList(line.codes));
    object.insert(QStringLiteral("fields"), fieldsToJson(line.fields));
    put(object, QStringLiteral("pack"), line.pack);
    put(object, QStringLiteral("packVersion"), line.packVersion);
    put(object, QStringLiteral("packHash"), QString::fromLatin1(line.packHash.toHex()));
    return object;
}

QJsonArray confirmationsToJson(Database &db, const std::vector<Confirmation> &confirmations)
{
    QJsonArray list;
    for (const Confirmation &confirmation : confirmations) {
        QJsonObject object{{QStringLiteral("rule"), confirmation.rule},
                           {QStringLiteral("line"), confirmation.line},
                           {QStringLiteral("reason"), confirmation.reason}};
        put(object, QStringLiteral("second"), one(db, "SELECT name FROM user WHERE id = ?", raw(confirmation.second)));
        list.append(object);
    }
    return list;
}

QJsonObject written(Database &db, const Event &event)
{
    QJsonObject object;
    object.insert(QStringLiteral("id"), raw(event.id));
    object.insert(QStringLiteral("step"), event.step);
    object.insert(QStringLiteral("shape"), shapeName(event.shape));
    object.insert(QStringLiteral("bizStep"), event.bizStep);
    object.insert(QStringLiteral("eventTime"), toIso(event.eventTime));
    object.insert(QStringLiteral("recordTime"), toIso(event.recordTime));
    put(object, QStringLiteral("docNo"), event.docNo);
    put(object, QStringLiteral("party"), one(db, "SELECT name FROM party WHERE id = ?", raw(event.party)));
    put(object, QStringLiteral("party.creditCode"),
        one(db, "SELECT credit_code FROM party WHERE id = ?", raw(event.party)));
    put(object, QStringLiteral("object"), one(db, "SELECT code FROM object WHERE id = ?", raw(event.object)));
    put(object, QStringLiteral("location"), one(db, "SELECT name FROM location WHERE id = ?", raw(event.location)));
    put(object, QStringLiteral("actor"), one(db, "SELECT name FROM user WHERE id = ?", raw(event.actor)));
    object.insert(QStringLiteral("fields"), fieldsToJson(event.fields));
    QJsonArray lines;
    for (const EventLine &line : event.lines)
        lines.append(lineToJson(db, line));
    object.insert(QStringLiteral("lines"), lines);
    if (!event.confirmations.empty())
        object.insert(QStringLiteral("confirm"), confirmationsToJson(db, event.confirmations));
    QJsonArray attachments;
    for (const QByteArray &sha256 : event.attachments)
        attachments.append(QString::fromLatin1(sha256.toHex()));
    if (!attachments.isEmpty())
        object.insert(QStringLiteral("attachments"), attachments);
    if (event.corrects != EventId{})
        object.insert(QStringLiteral("corrects"), raw(event.corrects));
    if (event.correctedBy != EventId{})
        object.insert(QStringLiteral("correctedBy"), raw(event.correctedBy));
    put(object, QStringLiteral("reason"), event.reason);
    return object;
}

} // namespace

QJsonObject keepToJson(const std::optional<KeepUntil> &kept)
{
    if (!kept)
        return {};
    QJsonObject object{{QStringLiteral("permanent"), kept->permanent},
                       {QStringLiteral("rule"), kept->rule},
                       {QStringLiteral("mark"), markName(kept->basis.mark)}};
    if (!kept->permanent)
        object.insert(QStringLiteral("until"), kept->date.toString(Qt::ISODate));
    put(object, QStringLiteral("law"), kept->basis.law);
    put(object, QStringLiteral("article"), kept->basis.article);
    return object;
}

QJsonObject findingToJson(const Finding &finding)
{
    QJsonObject object{{QStringLiteral("severity"), severityName(finding.severity)},
                       {QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("field"), finding.field},
                       {QStringLiteral("line"), finding.line},
                       {QStringLiteral("text"), finding.text},
                       {QStringLiteral("mark"), markName(finding.basis.mark)}};
    put(object, QStringLiteral("law"), finding.basis.law);
    put(object, QStringLiteral("article"), finding.basis.article);
    put(object, QStringLiteral("checked"), finding.basis.checked.toString(Qt::ISODate));
    put(object, QStringLiteral("pack"), finding.pack);
    put(object, QStringLiteral("version"), finding.packVersion);
    return object;
}

QJsonObject eventToJson(Session &session, const Event &event)
{
    const auto json = session.store.read([&](Database &db) -> Result<QJsonObject> { return written(db, event); });
    return json.value_or(QJsonObject());
}

} // namespace suben
