#include "core/ledger/masterlist.h"

#include "core/ledger/masterlookup.h"
#include "core/ledger/masterrows.h"
#include "core/ledger/searchindex.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace suben
{

namespace
{

struct MasterListSay {
    Q_DECLARE_TR_FUNCTIONS(MasterList)
};

/// The ids a text answers to (a record that was merged answers with the one that stands for it), or everything where it holds nothing to search for: a clause on `id`.
QByteArray named(Indexed kind, const QString &expression)
{
    if (expression.isEmpty())
        return "?1 = ''";
    const QByteArray table = kind == Indexed::Item ? "item" : "party";
    return "id IN (SELECT iif(found.retired, found.retired, found.id) FROM " + table +
           " AS found WHERE found.id IN (SELECT rowid >> 2 FROM search WHERE search MATCH ?1 AND (rowid & 3) = " +
           QByteArray::number(static_cast<int>(kind)) + "))";
}

} // namespace

MasterList::MasterList(Session &session) : m_session(session) {}

Result<std::vector<ItemRow>> MasterList::items(const MasterFilter &filter)
{
    const QString expression = searchExpression(filter.text);
    const QByteArray sql = R"(
        SELECT id, name, coalesce(json_extract(fields, '$."item.spec"'), ''), category, unit, coalesce(gtin, ''),
               coalesce(code, ''), mnemonic, (SELECT count(*) FROM lot WHERE lot.item_id IN ()" +
                           withMerged("item", "item.id") + R"())
          FROM item
         WHERE retired = 0 AND (?2 = 0 OR id < ?2) AND )" +
                           named(Indexed::Item, expression) + " ORDER BY id DESC LIMIT ?3";
    return m_session.store.read([&](Database &db) -> Result<std::vector<ItemRow>> {
        std::vector<ItemRow> list;
        Rows rows = db.query(sql.constData(), expression, filter.before, filter.limit);
        while (rows.next())
            list.push_back({rows.id<ItemId>(0), rows.text(1), rows.text(2), rows.text(3), Unit::fromCode(rows.text(4)),
                            rows.text(5), rows.text(6), rows.text(7), rows.integer(8)});
        return list;
    });
}

Result<std::vector<PartyRow>> MasterList::parties(const MasterFilter &filter)
{
    const QString expression = searchExpression(filter.text);
    const QByteArray sql = QByteArray(R"(
        SELECT id, name, coalesce(credit_code, ''), coalesce(json_extract(fields, '$."party.phone"'), ''), mnemonic,
               (SELECT count(*) FROM paper WHERE holder_kind = 'party' AND holder_id IN ({M}) AND withdrawn = 0),
               (SELECT min(last) FROM (SELECT max(ifnull(valid_to, '9999-12-31')) AS last FROM paper
                                        WHERE holder_kind = 'party' AND holder_id IN ({M}) AND withdrawn = 0
                                        GROUP BY kind))
          FROM party
         WHERE retired = 0 AND (?2 = 0 OR id < ?2) AND )")
                               .replace("{M}", withMerged("party", "party.id")) +
                           named(Indexed::Party, expression) + " ORDER BY id DESC LIMIT ?3";
    return m_session.store.read([&](Database &db) -> Result<std::vector<PartyRow>> {
        std::vector<PartyRow> list;
        Rows rows = db.query(sql.constData(), expression, filter.before, filter.limit);
        while (rows.next()) {
            PartyRow row{rows.id<PartyId>(0),
                         rows.text(1),
                         rows.text(2),
                         rows.text(3),
                         rows.text(4),
                         static_cast<int>(rows.integer(5)),
                         {}};
            const QDate end = QDate::fromString(rows.text(6), Qt::ISODate);
            if (end.isValid() && end.year() < 9999)
                row.firstEnd = end;
            list.push_back(row);
        }
        return list;
    });
}

Result<std::vector<ObjectRow>> MasterList::objects(const MasterFilter &filter)
{
    const FieldTypes types(m_session.packs);
    return m_session.store.read([&](Database &db) -> Result<std::vector<ObjectRow>> {
        std::vector<ObjectRow> list;
        Rows rows = db.query(R"(
            SELECT id, kind, code FROM object
             WHERE (?1 = '' OR code >= ?1 AND code < ?1 || char(0x10FFFF)) AND (?2 = 0 OR id < ?2)
             ORDER BY id DESC LIMIT ?3)",
                             filter.text.trimmed().toUpper(), filter.before, filter.limit);
        while (rows.next())
            list.push_back({rows.id<ObjectId>(0), rows.text(1), rows.text(2), {}});
        for (ObjectRow &row : list) {
            if (const auto object = readObject(db, row.id, types))
                row.state = text(object->fields, u"object.state");
        }
        return list;
    });
}

Result<KeptFile> MasterList::file(const QByteArray &sha256)
{
    return m_session.store.read([&](Database &db) -> Result<KeptFile> {
        Rows rows = db.query("SELECT media_type, file_name, size, bytes FROM attachment WHERE sha256 = ?", sha256);
        if (!rows.next())
            return failure(ErrorCode::NotFound, MasterListSay::tr("This copy is not in the ledger."));
        return KeptFile{{sha256, rows.text(0), rows.text(1), rows.integer(2)}, rows.blob(3)};
    });
}

} // namespace suben
