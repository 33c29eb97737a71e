#include "core/labels/labelprints.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/storage/store.h"

namespace suben
{

namespace
{

std::optional<qint64> lotOf(const LabelSubject &subject)
{
    const bool about = subject.kind == LabelSubject::Kind::Lot || subject.kind == LabelSubject::Kind::Code;
    return about && subject.id != 0 ? std::optional(subject.id) : std::nullopt;
}

std::optional<qint64> objectOf(const LabelSubject &subject)
{
    return subject.kind == LabelSubject::Kind::Object ? std::optional(subject.id) : std::nullopt;
}

} // namespace

Result<void> notePrints(Session &session, const std::vector<LabelPrint> &prints)
{
    return session.store.write([&](Database &db) -> Result<void> {
        for (const LabelPrint &print : prints)
            db.execute(R"(
                INSERT INTO label_print (time, user_id, lot_id, object_id, template, copies, target, reprint, subject, job_id, first_label)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                       toIso(session.clock.now()), session.actor.id, lotOf(print.subject), objectOf(print.subject),
                       print.labelTemplate, print.copies, print.target, print.isReprint, print.subject.key(),
                       print.job == 0 ? std::optional<qint64>() : std::optional(print.job), print.firstLabel);
        return {};
    });
}

Result<bool> wasPrinted(Session &session, const LabelSubject &subject)
{
    return session.store.read([&](Database &db) -> Result<bool> {
        Rows rows = db.query("SELECT 1 FROM label_print WHERE subject = ? LIMIT 1", subject.key());
        return rows.next();
    });
}

Result<std::vector<LabelPrintRow>> labelPrints(Session &session, qint64 before, int limit)
{
    return session.store.read([&](Database &db) -> Result<std::vector<LabelPrintRow>> {
        std::vector<LabelPrintRow> found;
        Rows rows = db.query(R"(
            SELECT p.id, p.time, user.name, coalesce(p.lot_id, 0), coalesce(item.name, ''),
                   coalesce(lot.code, object.code, p.subject), p.template, p.copies, p.target, p.reprint
              FROM label_print AS p
              JOIN user ON user.id = p.user_id
              LEFT JOIN lot ON lot.id = p.lot_id
              LEFT JOIN item ON item.id = lot.item_id
              LEFT JOIN object ON object.id = p.object_id
             WHERE ?1 = 0 OR p.id < ?1
             ORDER BY p.id DESC LIMIT ?2)",
                             before, limit);
        while (rows.next()) {
            LabelPrintRow row;
            row.id = rows.integer(0);
            row.time = parseIsoTime(rows.text(1)).value_or(QDateTime());
            row.userName = rows.text(2);
            row.lot = rows.id<LotId>(3);
            row.itemName = rows.text(4);
            row.lotCode = rows.text(5);
            row.labelTemplate = rows.text(6);
            row.copies = static_cast<int>(rows.integer(7));
            row.target = rows.text(8);
            row.isReprint = rows.integer(9) != 0;
            found.push_back(row);
        }
        return found;
    });
}

} // namespace suben
