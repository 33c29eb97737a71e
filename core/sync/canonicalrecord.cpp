#include "core/sync/canonicalrecord.h"

#include "core/base/quantity.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace suben
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CanonicalRecord)
};

void put(QJsonObject &record, const QString &path, const QString &value)
{
    if (!value.isEmpty())
        record.insert(path, value);
}

/// Unique for what was recorded, not only for its number: a restored backup that goes on differently gets other keys.
QString recordKey(EventId event, const QByteArray &chainHash)
{
    return QStringLiteral("%1-%2").arg(raw(event)).arg(QString::fromLatin1(chainHash.toHex().left(16)));
}

QString keyOf(Database &db, EventId event)
{
    Rows rows = db.query("SELECT hash FROM chain WHERE event_id = ?", event);
    return rows.next() ? recordKey(event, rows.blob(0)) : QString();
}

QJsonArray codesOf(Database &db, qint64 line)
{
    QJsonArray codes;
    Rows rows = db.query(
        "SELECT code FROM line_code JOIN item_code ON item_code.id = code_id WHERE line_id = ? ORDER BY code", line);
    while (rows.next())
        codes.append(rows.text(0));
    return codes;
}

QJsonArray linesOf(Database &db, EventId event)
{
    QJsonArray lines;
    Rows rows = db.query(R"(
        SELECT line.id, line.side, line.quantity, item.unit, item.name, item.fields ->> '$."item.spec"', item.gtin,
               item.category, lot.code, lot.made, lot.expiry
          FROM line JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
         WHERE line.event_id = ? ORDER BY line.number)",
                         event);
    while (rows.next()) {
        QJsonObject line;
        const Quantity quantity{Decimal::fromMicros(rows.integer(2)), Unit::fromCode(rows.text(3))};
        put(line, QStringLiteral("line.side"), rows.text(1));
        put(line, QStringLiteral("line.qty"), quantity.value.toString());
        put(line, QStringLiteral("line.unit"), quantity.unit.word());
        put(line, QStringLiteral("item.name"), rows.text(4));
        put(line, QStringLiteral("item.spec"), rows.text(5));
        put(line, QStringLiteral("item.gtin"), rows.text(6));
        put(line, QStringLiteral("item.category"), rows.text(7));
        put(line, QStringLiteral("lot.code"), rows.text(8));
        put(line, QStringLiteral("lot.made"), rows.text(9));
        put(line, QStringLiteral("lot.expiry"), rows.text(10));
        if (const QJsonArray codes = codesOf(db, rows.integer(0)); !codes.isEmpty())
            line.insert(QStringLiteral("line.codes"), codes);
        lines.append(line);
    }
    return lines;
}

} // namespace

/// Names of natural persons stay here: of a person or a farmer the record says only that there was somebody.
Result<QJsonObject> canonicalRecord(Database &db, const LedgerInfo &own, EventId event)
{
    Rows rows = db.query(R"(
        SELECT event.step, event.biz_step, event.event_date, event.event_time, event.doc_no, event.corrects_id,
               CASE WHEN party.fields ->> '$."party.kind"' IN ('person', 'farmer') THEN '' ELSE party.name END,
               party.credit_code, object.code, chain.hash
          FROM event JOIN chain ON chain.event_id = event.id
          LEFT JOIN party ON party.id = event.party_id LEFT JOIN object ON object.id = event.object_id
         WHERE event.id = ?)",
                         event);
    if (!rows.next())
        return failure(ErrorCode::NotFound, Text::tr("There is no entry %1.").arg(raw(event)));
    QJsonObject record;
    put(record, QStringLiteral("record.key"), recordKey(event, rows.blob(9)));
    put(record, QStringLiteral("event.step"), rows.text(0));
    put(record, QStringLiteral("event.bizStep"), rows.text(1));
    put(record, QStringLiteral("event.date"), rows.text(2));
    put(record, QStringLiteral("event.time"), rows.text(3));
    put(record, QStringLiteral("event.docNo"), rows.text(4));
    if (!rows.isNull(5))
        put(record, QStringLiteral("record.corrects"), keyOf(db, rows.id<EventId>(5)));
    put(record, QStringLiteral("party.name"), rows.text(6));
    put(record, QStringLiteral("party.creditCode"), rows.text(7));
    put(record, QStringLiteral("object.code"), rows.text(8));
    put(record, QStringLiteral("own.name"), own.name);
    put(record, QStringLiteral("own.creditCode"), own.creditCode);
    record.insert(QStringLiteral("lines"), linesOf(db, event));
    return record;
}

} // namespace suben
