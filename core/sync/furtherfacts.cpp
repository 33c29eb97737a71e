#include "core/sync/furtherfacts.h"

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

/// Texts, numbers and lists of texts; an object is a digest of what may be erased.
void addFields(QJsonObject &record, const QString &json, const QStringList &paths)
{
    const QJsonObject fields = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const QString &path : paths) {
        const QJsonValue value = fields[path];
        if (value.isString() || value.isDouble() || value.isArray())
            record.insert(path, value);
        else if (value.isBool())
            record.insert(path, value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    }
}

void addMoney(QJsonObject &line, const Rows &rows, int column, const QString &path, const QStringList &paths)
{
    if (paths.contains(path) && !rows.isNull(column))
        line.insert(path, Money::fromTenThousandths(rows.integer(column)).toString());
}

QJsonArray furtherLines(Database &db, EventId event, QJsonArray lines, const QStringList &paths)
{
    Rows rows = db.query(R"(
        SELECT item.fields, lot.fields, line.content, line.price, line.amount, item.code
          FROM line JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
         WHERE line.event_id = ? ORDER BY line.number)",
                         event);
    for (qsizetype at = 0; rows.next() && at < lines.size(); ++at) {
        QJsonObject line = lines.at(at).toObject();
        for (int column = 0; column < 3; ++column)
            addFields(line, rows.text(column), paths);
        addMoney(line, rows, 3, QStringLiteral("line.price"), paths);
        addMoney(line, rows, 4, QStringLiteral("line.amount"), paths);
        if (paths.contains(QStringLiteral("item.code")) && !rows.text(5).isEmpty())
            line.insert(QStringLiteral("item.code"), rows.text(5));
        lines.replace(at, line);
    }
    return lines;
}

/// Names and hashes; the bytes are read when they are sent.
QJsonArray attachmentsOf(Database &db, EventId event)
{
    QJsonArray list;
    Rows rows = db.query(R"(
        SELECT attachment.sha256, file_name, media_type, size, field FROM event_attachment
          JOIN attachment ON attachment.sha256 = event_attachment.sha256 WHERE event_id = ? ORDER BY field, file_name)",
                         event);
    while (rows.next())
        list.append(QJsonObject{{QStringLiteral("attachment.sha256"), QString::fromLatin1(rows.blob(0).toHex())},
                                {QStringLiteral("attachment.name"), rows.text(1)},
                                {QStringLiteral("attachment.type"), rows.text(2)},
                                {QStringLiteral("attachment.size"), QString::number(rows.integer(3))},
                                {QStringLiteral("attachment.field"), rows.text(4)}});
    return list;
}

} // namespace

CanonicalRecord withFurtherFacts(Database &db, CanonicalRecord record, EventId event, const QStringList &paths)
{
    if (paths.isEmpty())
        return record;
    QJsonObject json = QJsonDocument::fromJson(record.json).object();
    Rows rows = db.query(R"(
        SELECT event.content -> 'fields', CASE WHEN party.fields ->> '$."party.kind"' IN ('person', 'farmer') THEN '{}' ELSE party.fields END,
               ifnull(event.content ->> 'void', 0), event.corrects_id IS NOT NULL, location.name
          FROM event LEFT JOIN party ON party.id = event.party_id LEFT JOIN location ON location.id = event.location_id
         WHERE event.id = ?)",
                         event);
    if (!rows.next())
        return record;
    addFields(json, rows.text(0), paths);
    addFields(json, rows.text(1), paths);
    if (paths.contains(QStringLiteral("event.location")) && !rows.text(4).isEmpty())
        json.insert(QStringLiteral("event.location"), rows.text(4));
    if (paths.contains(QStringLiteral("record.kind")))
        json.insert(QStringLiteral("record.kind"), rows.integer(2) != 0   ? QStringLiteral("void")
                                                   : rows.integer(3) != 0 ? QStringLiteral("correction")
                                                                          : QStringLiteral("new"));
    if (paths.contains(QStringLiteral("attachments")))
        json.insert(QStringLiteral("attachments"), attachmentsOf(db, event));
    const QString lines = QStringLiteral("lines");
    json.insert(lines, furtherLines(db, event, json[lines].toArray(), paths));
    record.json = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return record;
}

} // namespace suben
