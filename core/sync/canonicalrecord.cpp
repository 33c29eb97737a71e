#include "core/sync/canonicalrecord.h"

#include "core/base/quantity.h"
#include "core/ledger/canonical.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct CanonicalRecordText {
    Q_DECLARE_TR_FUNCTIONS(CanonicalRecord)
};

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

void writeCodes(QByteArray &out, Database &db, qint64 line)
{
    JsonList codes(out);
    Rows rows = db.query(
        "SELECT code FROM line_code JOIN item_code ON item_code.id = code_id WHERE line_id = ? ORDER BY code", line);
    while (rows.next())
        appendJsonUtf8(codes.next(), rows.blob(0));
}

void writeLines(QByteArray &out, Database &db, EventId event)
{
    JsonList lines(out);
    Rows rows = db.query(R"(
        SELECT line.id, line.side, line.quantity, item.unit, item.name, item.fields ->> '$."item.spec"', item.gtin,
               item.category, lot.code, lot.made, lot.expiry,
               EXISTS (SELECT 1 FROM line_code WHERE line_code.line_id = line.id)
          FROM line JOIN lot ON lot.id = line.lot_id JOIN item ON item.id = lot.item_id
         WHERE line.event_id = ? ORDER BY line.number)",
                         event);
    while (rows.next()) {
        JsonObject line(lines.next());
        line.addUtf8(u"item.category", rows.blob(7));
        line.addUtf8(u"item.gtin", rows.blob(6));
        line.addUtf8(u"item.name", rows.blob(4));
        line.addUtf8(u"item.spec", rows.blob(5));
        if (rows.integer(11) != 0)
            writeCodes(line.key(u"line.codes"), db, rows.integer(0));
        line.addText(u"line.qty", Decimal::fromMicros(rows.integer(2)).toString());
        line.addUtf8(u"line.side", rows.blob(1));
        line.addText(u"line.unit", Unit::fromCode(rows.text(3)).word());
        line.addUtf8(u"lot.code", rows.blob(8));
        line.addUtf8(u"lot.expiry", rows.blob(10));
        line.addUtf8(u"lot.made", rows.blob(9));
    }
}

void writeEvent(QByteArray &out, Database &db, const LedgerInfo &own, EventId event, const QString &key,
                const Rows &rows)
{
    JsonObject record(out);
    record.addUtf8(u"event.bizStep", rows.blob(1));
    record.addUtf8(u"event.date", rows.blob(2));
    record.addUtf8(u"event.docNo", rows.blob(4));
    record.addUtf8(u"event.step", rows.blob(0));
    record.addUtf8(u"event.time", rows.blob(3));
    writeLines(record.key(u"lines"), db, event);
    record.addUtf8(u"object.code", rows.blob(8));
    record.addText(u"own.creditCode", own.creditCode);
    record.addText(u"own.name", own.name);
    record.addUtf8(u"party.creditCode", rows.blob(7));
    record.addUtf8(u"party.name", rows.blob(6));
    if (!rows.isNull(5))
        record.addText(u"record.corrects", keyOf(db, rows.id<EventId>(5)));
    record.addText(u"record.key", key);
}

} // namespace

/// Names of natural persons stay here: of a person or a farmer the record says only that there was somebody.
Result<CanonicalRecord> canonicalRecord(Database &db, const LedgerInfo &own, EventId event)
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
        return failure(ErrorCode::NotFound, CanonicalRecordText::tr("There is no entry %1.").arg(raw(event)));
    CanonicalRecord canonical{recordKey(event, rows.blob(9)), {}};
    canonical.json.reserve(1024);
    writeEvent(canonical.json, db, own, event, canonical.key, rows);
    return canonical;
}

} // namespace suben
