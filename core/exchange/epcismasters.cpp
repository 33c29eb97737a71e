#include "core/exchange/epcismasters.h"

#include "core/exchange/epcisnames.h"
#include "core/ledger/fieldjson.h"
#include "core/ledger/masterrows.h"
#include "core/storage/database.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace suben
{

namespace
{

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject attribute(const QString &id, const QJsonValue &value)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("attribute"), value}};
}

/// One element: the name in the words of the CBV and the whole record in ours.
QJsonObject element(const QString &id, const QString &nameWord, const QString &name, const QJsonObject &entry)
{
    QJsonArray attributes;
    if (!nameWord.isEmpty())
        attributes.append(attribute(QStringLiteral("urn:epcglobal:cbv:mda#") + nameWord, name));
    attributes.append(attribute(EpcisNamespace + QStringLiteral("entry"), withPrefix(entry)));
    return {{QStringLiteral("id"), id}, {QStringLiteral("attributes"), attributes}};
}

QJsonObject vocabulary(const QString &type, const QJsonArray &elements)
{
    return {{QStringLiteral("type"), type}, {QStringLiteral("vocabularyElementList"), elements}};
}

/// Reads what the period names, one kind after another.
class MasterWriter final
{
public:
    MasterWriter(Session &session, Database &db, const EpcisOrder &order)
        : m_db(db), m_order(order), m_names(session.info), m_types(session.packs)
    {
    }

    QJsonArray write()
    {
        QJsonArray list;
        const auto take = [&](const QString &type, const QJsonArray &elements) {
            if (!elements.isEmpty())
                list.append(vocabulary(type, elements));
        };
        take(QStringLiteral("urn:epcglobal:epcis:vtype:BusinessLocation"), locations());
        take(EpcisNamespace + QStringLiteral("Party"), parties());
        take(QStringLiteral("urn:epcglobal:epcis:vtype:EPCClass"), items());
        take(EpcisNamespace + QStringLiteral("Paper"), papers());
        return list;
    }

private:
    std::vector<qint64> ids(const char *sql)
    {
        Rows rows = m_db.query(sql, m_order.from, m_order.to, m_order.lot);
        std::vector<qint64> found;
        while (rows.next())
            found.push_back(rows.integer(0));
        return found;
    }

    QString one(const char *sql, qint64 id)
    {
        Rows rows = m_db.query(sql, id);
        return rows.next() ? rows.text(0) : QString();
    }

    QJsonArray locations()
    {
        QJsonArray elements;
        Rows rows = m_db.query("SELECT l.name, coalesce(p.name, ''), l.tags FROM location AS l LEFT JOIN location AS p ON p.id = l.parent_id ORDER BY l.id");
        while (rows.next()) {
            QJsonObject entry{{QStringLiteral("type"), QStringLiteral("location")}, {QStringLiteral("name"), rows.text(0)}};
            put(entry, QStringLiteral("parent"), rows.text(1));
            const QStringList tags = rows.text(2).split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts);
            if (!tags.isEmpty())
                entry.insert(QStringLiteral("tags"), QJsonArray::fromStringList(tags));
            elements.append(element(m_names.location(rows.text(0)), QStringLiteral("name"), rows.text(0), entry));
        }
        return elements;
    }

    QJsonArray parties()
    {
        QJsonArray elements;
        for (const qint64 id : ids(R"(SELECT DISTINCT party_id FROM event WHERE party_id IS NOT NULL AND event_date BETWEEN ?1 AND ?2
                                         AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)) ORDER BY 1)")) {
            const auto party = readParty(m_db, static_cast<PartyId>(id), m_types);
            if (!party)
                continue;
            QJsonObject entry = fieldsToJson(party->fields);
            entry.insert(QStringLiteral("type"), QStringLiteral("party"));
            entry.insert(QStringLiteral("party.name"), party->name);
            put(entry, QStringLiteral("party.creditCode"), party->creditCode);
            put(entry, QStringLiteral("mnemonic"), party->mnemonic);
            withhold(entry);
            m_parties.push_back(id);
            elements.append(element(m_names.party(party->creditCode, party->name), QStringLiteral("name"), party->name, entry));
        }
        return elements;
    }

    QJsonArray items()
    {
        QJsonArray elements;
        for (const qint64 id : ids(R"(SELECT DISTINCT lot.item_id FROM line JOIN lot ON lot.id = line.lot_id JOIN event ON event.id = line.event_id
                                       WHERE event.event_date BETWEEN ?1 AND ?2 AND (?3 = 0 OR line.lot_id = ?3) ORDER BY 1)")) {
            const auto item = readItem(m_db, static_cast<ItemId>(id), m_types);
            if (!item)
                continue;
            QJsonObject entry = fieldsToJson(item->fields);
            entry.insert(QStringLiteral("type"), QStringLiteral("item"));
            entry.insert(QStringLiteral("item.name"), item->name);
            entry.insert(QStringLiteral("category"), item->category);
            entry.insert(QStringLiteral("unit"), item->unit.code());
            put(entry, QStringLiteral("item.gtin"), item->gtin);
            put(entry, QStringLiteral("code"), item->code);
            put(entry, QStringLiteral("mnemonic"), item->mnemonic);
            QJsonArray packagings;
            for (const Packaging &packaging : item->packagings) {
                QJsonObject packed{{QStringLiteral("unit"), packaging.unit.code()}, {QStringLiteral("content"), packaging.content.toString()}};
                put(packed, QStringLiteral("gtin"), packaging.gtin);
                packagings.append(packed);
            }
            if (!packagings.isEmpty())
                entry.insert(QStringLiteral("packagings"), packagings);
            m_items.push_back(id);
            elements.append(element(m_names.itemClass(item->gtin, item->code.isEmpty() ? item->name : item->code), QStringLiteral("descriptionShort"), item->name, entry));
        }
        return elements;
    }

    /// Licences of the firm, of its parties, of its goods, lots and things; those of persons stay here, with ID numbers. What the rules ask for when the events are posted again.
    QJsonArray papers()
    {
        QJsonArray elements;
        const auto take = [&](HolderKind kind, qint64 holder, const QString &name) {
            for (const Paper &paper : readPapers(m_db, kind, holder))
                elements.append(element(EpcisNamespace + QStringLiteral("paper:%1").arg(elements.size() + 1), {}, {}, paperEntry(paper, name)));
        };
        take(HolderKind::Own, 0, {});
        for (const qint64 person : m_order.secrets == EpcisSecrets::Included ? ids("SELECT id FROM user WHERE ?1 <= ?2 AND ?3 = ?3 ORDER BY id") : std::vector<qint64>())
            take(HolderKind::Staff, person, one("SELECT name FROM user WHERE id = ?", person));
        for (const qint64 party : m_parties)
            take(HolderKind::Party, party, one("SELECT coalesce(nullif(credit_code, ''), name) FROM party WHERE id = ?", party));
        for (const qint64 item : m_items)
            take(HolderKind::Item, item, one("SELECT coalesce(nullif(gtin, ''), nullif(code, ''), name) FROM item WHERE id = ?", item));
        for (const qint64 lot : ids(R"(SELECT DISTINCT line.lot_id FROM line JOIN event ON event.id = line.event_id
                                       WHERE event.event_date BETWEEN ?1 AND ?2 AND (?3 = 0 OR line.lot_id = ?3) ORDER BY 1)"))
            take(HolderKind::Lot, lot, one("SELECT code FROM lot WHERE id = ?", lot));
        for (const qint64 object : ids(R"(SELECT DISTINCT object_id FROM event WHERE object_id IS NOT NULL AND event_date BETWEEN ?1 AND ?2
                                          AND (?3 = 0 OR EXISTS (SELECT 1 FROM line WHERE event_id = event.id AND lot_id = ?3)) ORDER BY 1)"))
            take(HolderKind::Object, object, one("SELECT code FROM object WHERE id = ?", object));
        return elements;
    }

    QJsonObject paperEntry(const Paper &paper, const QString &holder)
    {
        QJsonObject entry{{QStringLiteral("type"), QStringLiteral("paper")}, {QStringLiteral("kind"), paper.kind}, {QStringLiteral("of"), holderKindName(paper.holderKind)}};
        put(entry, QStringLiteral("holder"), holder);
        put(entry, QStringLiteral("number"), paper.number);
        put(entry, QStringLiteral("issuer"), paper.issuer);
        const auto day = [&](const QString &key, const std::optional<QDate> &date) { put(entry, key, date ? date->toString(Qt::ISODate) : QString()); };
        day(QStringLiteral("issued"), paper.issued);
        day(QStringLiteral("validFrom"), paper.validFrom);
        day(QStringLiteral("validTo"), paper.validTo);
        if (!paper.scope.isEmpty())
            entry.insert(QStringLiteral("scope"), QJsonArray::fromStringList(paper.scope));
        if (!paper.except.isEmpty())
            entry.insert(QStringLiteral("except"), QJsonArray::fromStringList(paper.except));
        QJsonArray quantities;
        for (const PaperQuantity &covered : paper.quantities)
            quantities.append(QJsonObject{{QStringLiteral("key"), covered.key}, {QStringLiteral("quantity"), covered.quantity.toString()}});
        if (!quantities.isEmpty())
            entry.insert(QStringLiteral("quantities"), quantities);
        QJsonArray approvedBy;
        for (const Approval &approval : paper.approvals)
            approvedBy.append(one("SELECT name FROM user WHERE id = ?", raw(approval.user)));
        if (!approvedBy.isEmpty())
            entry.insert(QStringLiteral("approvedBy"), approvedBy);
        QJsonArray copies;
        for (const QByteArray &copy : paper.copies)
            copies.append(QString::fromLatin1(copy.toHex()));
        if (!copies.isEmpty())
            entry.insert(QStringLiteral("copies"), copies);
        return entry;
    }

    void withhold(QJsonObject &entry) const
    {
        for (const QString &path : m_order.withhold)
            entry.remove(path);
    }

    Database &m_db;
    const EpcisOrder &m_order;
    EpcisNames m_names;
    FieldTypes m_types;
    std::vector<qint64> m_parties;
    std::vector<qint64> m_items;
};

} // namespace

QJsonArray epcisVocabularies(Session &session, Database &db, const EpcisOrder &order)
{
    return MasterWriter(session, db, order).write();
}

} // namespace suben
