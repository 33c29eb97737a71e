#include "core/ledger/masterrows.h"

#include "core/ledger/masterlookup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace suben
{

namespace
{

QStringList words(const QString &json)
{
    QStringList list;
    for (const QJsonValue &word : QJsonDocument::fromJson(json.toUtf8()).array())
        list.append(word.toString());
    return list;
}

void addPackagings(Database &db, Item &item)
{
    Rows rows = db.query("SELECT unit, content, gtin FROM item_packaging WHERE item_id = ? ORDER BY unit", item.id);
    while (rows.next())
        item.packagings.push_back({Unit::fromCode(rows.text(0)), Decimal::fromMicros(rows.integer(1)), rows.text(2)});
}

void addDetails(Database &db, Paper &paper)
{
    Rows quantities =
        db.query("SELECT key, quantity, unit FROM paper_quantity WHERE paper_id = ? ORDER BY key", paper.id);
    while (quantities.next())
        paper.quantities.push_back(
            {quantities.text(0), {Decimal::fromMicros(quantities.integer(1)), Unit::fromCode(quantities.text(2))}});
    Rows copies = db.query("SELECT sha256 FROM paper_copy WHERE paper_id = ? ORDER BY sha256", paper.id);
    while (copies.next())
        paper.copies.push_back(copies.blob(0));
    Rows approvals = db.query("SELECT user_id, time FROM paper_approval WHERE paper_id = ? ORDER BY user_id", paper.id);
    while (approvals.next())
        paper.approvals.push_back({approvals.id<UserId>(0), parseIsoTime(approvals.text(1)).value_or(QDateTime())});
}

/// ?1: the kind, ?2: the holder.
QByteArray papersSql(const QByteArray &holders)
{
    return R"(
        SELECT id, kind, number, issuer, issued, valid_from, valid_to, scope, except_scope
          FROM paper
         WHERE holder_kind = ?1 AND holder_id IN ()" +
           holders + ") AND withdrawn = 0 ORDER BY id";
}

} // namespace

std::optional<Item> readItem(Database &db, ItemId id, const FieldTypes &types)
{
    Rows rows = db.query("SELECT name, category, gtin, code, mnemonic, unit, fields FROM item WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    Item item;
    item.id = id;
    item.name = rows.text(0);
    item.category = rows.text(1);
    item.gtin = rows.text(2);
    item.code = rows.text(3);
    item.mnemonic = rows.text(4);
    item.unit = Unit::fromCode(rows.text(5));
    item.fields = fieldsFromText(rows.text(6), types);
    addPackagings(db, item);
    return item;
}

std::optional<Party> readParty(Database &db, PartyId id, const FieldTypes &types)
{
    Rows rows = db.query("SELECT name, credit_code, mnemonic, fields FROM party WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    Party party;
    party.id = id;
    party.name = rows.text(0);
    party.creditCode = rows.text(1);
    party.mnemonic = rows.text(2);
    party.fields = fieldsFromText(rows.text(3), types);
    return party;
}

std::optional<Lot> readLot(Database &db, LotId id, const FieldTypes &types)
{
    Rows rows = db.query("SELECT item_id, code, made, expiry, fields FROM lot WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    Lot lot;
    lot.id = id;
    lot.item = rows.id<ItemId>(0);
    lot.code = rows.text(1);
    lot.made = rows.date(2);
    lot.expiry = rows.date(3);
    if (const QString fields = rows.text(4); fields.size() > 2)
        lot.fields = fieldsFromText(fields, types);
    for (const auto &[path, value] : readSubjectValues(db, SubjectKind::Lot, raw(id), types))
        lot.fields.set(path, value);
    lot.disposition = dispositionFromName(text(lot.fields, u"lot.state")).value_or(Disposition::Active);
    return lot;
}

std::optional<Object> readObject(Database &db, ObjectId id, const FieldTypes &types)
{
    Rows rows = db.query("SELECT kind, code FROM object WHERE id = ?", id);
    if (!rows.next())
        return std::nullopt;
    return Object{id, rows.text(0), rows.text(1), readSubjectValues(db, SubjectKind::Object, raw(id), types)};
}

std::optional<ObjectId> findObject(Database &db, const QString &kind, const QString &code)
{
    Rows rows = db.query("SELECT id FROM object WHERE kind = ? AND code = ?", kind, code);
    return rows.next() ? std::optional(rows.id<ObjectId>(0)) : std::nullopt;
}

std::vector<Paper> readPapers(Database &db, HolderKind kind, qint64 holder)
{
    std::vector<Paper> papers;
    static const QByteArray ofItem = papersSql(withMerged("item", "?2"));
    static const QByteArray ofParty = papersSql(withMerged("party", "?2"));
    static const QByteArray ofOther = papersSql("?2");
    const QByteArray &sql = kind == HolderKind::Item ? ofItem : kind == HolderKind::Party ? ofParty : ofOther;
    Rows rows = db.query(sql.constData(), holderKindName(kind), holder);
    while (rows.next()) {
        Paper paper;
        paper.id = rows.id<PaperId>(0);
        paper.kind = rows.text(1);
        paper.holderKind = kind;
        paper.holder = holder;
        paper.number = rows.text(2);
        paper.issuer = rows.text(3);
        paper.issued = rows.date(4);
        paper.validFrom = rows.date(5);
        paper.validTo = rows.date(6);
        paper.scope = words(rows.text(7));
        paper.except = words(rows.text(8));
        addDetails(db, paper);
        papers.push_back(std::move(paper));
    }
    return papers;
}

QString subjectName(SubjectKind kind)
{
    return kind == SubjectKind::Lot ? QStringLiteral("lot") : QStringLiteral("object");
}

Fields readSubjectValues(Database &db, SubjectKind kind, qint64 id, const FieldTypes &types)
{
    Fields fields;
    Rows rows = db.query(R"(
        SELECT s.path, s.value
          FROM subject_value AS s
          JOIN event AS e ON e.id = s.event_id
         WHERE s.subject = ? AND s.subject_id = ?
           AND NOT EXISTS (SELECT 1 FROM correction WHERE corrected_id = s.event_id)
         ORDER BY e.event_time, e.id)",
                         subjectName(kind), id);
    while (rows.next()) {
        const QString path = rows.text(0);
        fields.set(path, valueFromText(rows.text(1), types.of(path)));
    }
    return fields;
}

} // namespace suben
