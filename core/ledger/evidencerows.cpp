#include "core/ledger/evidencerows.h"

#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace suben
{

namespace
{

void addLines(Database &db, EventEvidence &event)
{
    Rows rows = db.query(R"(
        SELECT l.id, l.number, l.side, l.lot_id, t.item_id, t.code, t.made, t.expiry, t.fields, l.location_id, l.quantity,
               l.entered_value, l.entered_unit, l.price, l.amount, p.hash, l.content
          FROM line AS l
          JOIN lot AS t ON t.id = l.lot_id
          JOIN pack_version AS p ON p.id = l.pack_version_id
         WHERE l.event_id = ?
         ORDER BY l.number)",
                         event.id);
    while (rows.next()) {
        LineEvidence line;
        line.number = static_cast<int>(rows.integer(1));
        line.side = rows.text(2);
        line.lot = {rows.integer(3), rows.integer(4), rows.text(5), rows.text(6), rows.text(7), rows.text(8)};
        line.location = rows.integer(9);
        line.quantity = rows.integer(10);
        line.enteredValue = rows.integer(11);
        line.enteredUnit = rows.text(12);
        line.price = rows.isNull(13) ? std::nullopt : std::optional(rows.integer(13));
        line.amount = rows.isNull(14) ? std::nullopt : std::optional(rows.integer(14));
        line.packHash = rows.blob(15);
        line.content = rows.text(16);
        Rows codes =
            db.query("SELECT c.code FROM line_code AS l JOIN item_code AS c ON c.id = l.code_id WHERE l.line_id = ?",
                     rows.integer(0));
        while (codes.next())
            line.codes.append(codes.text(0));
        line.codes.sort();
        event.lines.push_back(std::move(line));
    }
}

void addSides(Database &db, EventEvidence &event)
{
    Rows sets = db.query("SELECT subject, subject_id, path, value FROM subject_value WHERE event_id = ?", event.id);
    while (sets.next())
        event.sets.push_back({sets.text(0), sets.integer(1), sets.text(2), sets.text(3)});
    Rows parents = db.query(R"(
        SELECT c.code, ifnull((SELECT code FROM item_code WHERE id = p.parent_id), '')
          FROM code_parent AS p JOIN item_code AS c ON c.id = p.code_id
         WHERE p.event_id = ?)",
                            event.id);
    while (parents.next())
        event.parents.push_back({parents.text(0), parents.text(1)});
    Rows papers = db.query("SELECT line_number, paper_id FROM paper_use WHERE event_id = ?", event.id);
    while (papers.next())
        event.papers.push_back({static_cast<int>(papers.integer(0)), papers.integer(1)});
    Rows attachments = db.query("SELECT sha256, field FROM event_attachment WHERE event_id = ?", event.id);
    while (attachments.next())
        event.attachments.push_back({attachments.blob(0), attachments.text(1)});
}

} // namespace

std::optional<EventEvidence> readEvidence(Database &db, qint64 id)
{
    Rows rows = db.query(R"(
        SELECT e.step, e.shape, e.biz_step, e.event_date, e.event_time, e.record_time, e.doc_no, ifnull(e.party_id, 0),
               ifnull(e.object_id, 0), ifnull(e.location_id, 0), e.actor_id, ifnull(e.corrects_id, 0), e.reason, p.hash, e.salt,
               e.content
          FROM event AS e JOIN pack_version AS p ON p.id = e.pack_version_id
         WHERE e.id = ?)",
                         id);
    if (!rows.next())
        return std::nullopt;
    EventEvidence event;
    event.id = id;
    event.step = rows.text(0);
    event.shape = rows.text(1);
    event.bizStep = rows.text(2);
    event.eventDate = rows.text(3);
    event.eventTime = rows.text(4);
    event.recordTime = rows.text(5);
    event.docNo = rows.text(6);
    event.party = rows.integer(7);
    event.object = rows.integer(8);
    event.location = rows.integer(9);
    event.actor = rows.integer(10);
    event.corrects = rows.integer(11);
    event.reason = rows.text(12);
    event.packHash = rows.blob(13);
    event.salt = rows.blob(14);
    event.content = rows.text(15);
    addLines(db, event);
    addSides(db, event);
    return event;
}

std::vector<PrivateRow> readPrivateRows(Database &db, qint64 event)
{
    std::vector<PrivateRow> found;
    Rows rows = db.query("SELECT line_number, path, salt, value FROM event_private WHERE event_id = ?", event);
    while (rows.next())
        found.push_back({static_cast<int>(rows.integer(0)), rows.text(1), rows.blob(2), rows.blob(3)});
    return found;
}

QString withheldDigest(const EventEvidence &event, int line, const QString &path)
{
    QJsonObject fields;
    if (line < 0) {
        fields = QJsonDocument::fromJson(event.content.toUtf8()).object().value(u"fields").toObject();
    } else {
        for (const LineEvidence &candidate : event.lines) {
            if (candidate.number == line)
                fields = QJsonDocument::fromJson(candidate.content.toUtf8()).object();
        }
    }
    return fields.value(path).toObject().value(u"sha256").toString();
}

} // namespace suben
