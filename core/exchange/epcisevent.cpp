#include "core/exchange/epcisevent.h"

#include "core/base/clock.h"
#include "core/ledger/draftjson.h"
#include "core/rules/rulepacks.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace suben
{

namespace
{

struct EpcisEventText {
    Q_DECLARE_TR_FUNCTIONS(EpcisEvent)
};

/// A whole number stays one; a broken one is written by its shortest digits. The exact text stands in the entry.
QJsonValue jsonNumber(Decimal value)
{
    return value.isWhole() ? QJsonValue(value.micros() / Decimal::One) : QJsonValue(value.toString().toDouble());
}

void removeWithheld(QJsonObject &object, const QStringList &paths)
{
    for (const QString &path : paths)
        object.remove(path);
}

/// Masked values are of no use to anybody who reads the document.
void removeSecrets(Fields &masked, const Fields &clear)
{
    const Fields all = masked;
    for (const auto &[path, value] : all) {
        if (!(clear.value(path) == value))
            masked.remove(path);
    }
}

void append(QJsonObject &event, const QString &list, const QJsonValue &entry)
{
    QJsonArray entries = event[list].toArray();
    if (!entry.isString() || !entries.contains(entry))
        entries.append(entry);
    event.insert(list, entries);
}

} // namespace

QJsonArray epcisContext()
{
    return {EpcisContext, QJsonObject{{EpcisPrefix, EpcisNamespace}}};
}

EpcisEventWriter::EpcisEventWriter(Session &session, Database &db, const EpcisOrder &order)
    : m_session(session), m_db(db), m_withhold(order.withhold), m_lot(order.lot), m_secrets(order.secrets), m_names(session.info),
      m_hashNames(EventNames::of({{QStringLiteral("@context"), epcisContext()}}))
{
}

QString EpcisEventWriter::one(const char *sql, qint64 id)
{
    Rows rows = m_db.query(sql, id);
    return rows.next() ? rows.text(0) : QString();
}

bool EpcisEventWriter::isVoid(EventId id)
{
    return !one("SELECT 1 FROM event WHERE id = ? AND corrects_id IS NOT NULL AND content = '{\"void\":true}'", raw(id)).isEmpty();
}

Result<StoredEvent> EpcisEventWriter::read(EventId id)
{
    auto stored = readWhole(id);
    if (!stored || raw(m_lot) == 0)
        return stored;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < stored->event.lines.size(); ++i) {
        if (stored->event.lines[i].lot != m_lot)
            continue;
        std::swap(stored->event.lines[kept], stored->event.lines[i]);
        std::swap(stored->items[kept], stored->items[i]);
        std::swap(stored->linePapers[kept], stored->linePapers[i]);
        ++kept;
    }
    stored->event.lines.resize(kept);
    stored->items.resize(kept);
    stored->linePapers.resize(kept);
    return stored;
}

Result<StoredEvent> EpcisEventWriter::readWhole(EventId id)
{
    auto stored = readEvent(m_db, m_session.packs, m_session.keys, id, Secrets::Masked);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (!*stored)
        return failure(ErrorCode::NotFound, EpcisEventText::tr("There is no entry with the number %1.").arg(raw(id)));
    if (one("SELECT 1 FROM event_private WHERE event_id = ? LIMIT 1", raw(id)).isEmpty())
        return std::move(**stored);
    auto clear = readEvent(m_db, m_session.packs, m_session.keys, id, Secrets::Clear);
    if (!clear || !*clear)
        return clear ? std::move(**stored) : Result<StoredEvent>(tl::make_unexpected(clear.error()));
    if (m_secrets == EpcisSecrets::Included)
        return std::move(**clear);
    removeSecrets((*stored)->event.fields, (*clear)->event.fields);
    for (std::size_t i = 0; i < (*stored)->event.lines.size(); ++i)
        removeSecrets((*stored)->event.lines[i].fields, (*clear)->event.lines[i].fields);
    return std::move(**stored);
}

QJsonObject EpcisEventWriter::entry(const StoredEvent &stored)
{
    QJsonObject entry = draftToJson(m_db, asDraft(m_db, stored));
    entry.remove(QStringLiteral("type"));
    removeWithheld(entry, m_withhold);
    QJsonArray lines;
    for (const QJsonValue &each : entry[u"lines"].toArray()) {
        QJsonObject line = each.toObject();
        removeWithheld(line, m_withhold);
        line.insert(QStringLiteral("number"), static_cast<int>(lines.size()));
        lines.append(line);
    }
    if (!lines.isEmpty())
        entry.insert(QStringLiteral("lines"), lines);
    const auto person = [&](UserId user) { return one("SELECT name FROM user WHERE id = ?", raw(user)); };
    QJsonArray confirmations;
    for (const Confirmation &given : stored.event.confirmations) {
        QJsonObject confirmation{{QStringLiteral("rule"), given.rule}, {QStringLiteral("line"), given.line}, {QStringLiteral("reason"), given.reason}};
        if (raw(given.second) != 0)
            confirmation.insert(QStringLiteral("second"), person(given.second));
        confirmations.append(confirmation);
    }
    if (!confirmations.isEmpty())
        entry.insert(QStringLiteral("confirm"), confirmations);
    QJsonArray signatures;
    for (const Signature &signature : stored.signatures)
        signatures.append(QJsonObject{{QStringLiteral("field"), signature.field}, {QStringLiteral("user"), person(signature.user)}});
    if (!signatures.isEmpty())
        entry.insert(QStringLiteral("signatures"), signatures);
    entry.insert(QStringLiteral("actor"), person(stored.event.actor));
    return entry;
}

void EpcisEventWriter::takeKind(const StoredEvent &stored, QJsonObject &event)
{
    const Event &from = stored.event;
    const bool transforms = from.shape == Shape::Transform;
    event.insert(QStringLiteral("type"), transforms ? QStringLiteral("TransformationEvent") : QStringLiteral("ObjectEvent"));
    event.insert(QStringLiteral("eventTime"), toIso(from.eventTime));
    event.insert(QStringLiteral("eventTimeZoneOffset"), QStringLiteral("+08:00"));
    event.insert(QStringLiteral("bizStep"), cbvStep(from.bizStep, from.shape == Shape::In));
    static const QHash<QString, QString> dispositions{{QStringLiteral("receiving"), QStringLiteral("in_progress")},
                                                      {QStringLiteral("shipping"), QStringLiteral("in_transit")},
                                                      {QStringLiteral("retail_selling"), QStringLiteral("retail_sold")},
                                                      {QStringLiteral("destroying"), QStringLiteral("destroyed")},
                                                      {QStringLiteral("returning"), QStringLiteral("returned")}};
    if (const QString disposition = dispositions.value(from.bizStep); !disposition.isEmpty())
        event.insert(QStringLiteral("disposition"), disposition);
    if (transforms)
        return;
    const bool ends = from.bizStep == u"destroying" || from.bizStep == u"decommissioning";
    event.insert(QStringLiteral("action"), ends ? QStringLiteral("DELETE") : from.bizStep == u"commissioning" ? QStringLiteral("ADD") : QStringLiteral("OBSERVE"));
}

void EpcisEventWriter::takeLines(const StoredEvent &stored, QJsonObject &event)
{
    const bool transforms = stored.event.shape == Shape::Transform;
    for (const EventLine &line : stored.event.lines) {
        Rows rows = m_db.query("SELECT i.gtin, coalesce(nullif(i.code, ''), i.name), t.code FROM lot AS t JOIN item AS i ON i.id = t.item_id WHERE t.id = ?", line.lot);
        if (!rows.next())
            continue;
        const QString way = !transforms ? QString() : line.side == Side::Input ? QStringLiteral("input") : QStringLiteral("output");
        for (const QString &code : line.codes)
            append(event, transforms ? way + QStringLiteral("EPCList") : QStringLiteral("epcList"), m_names.itemCode(code));
        const EpcisAmount amount = epcisAmount(line.quantity);
        QJsonObject element{{QStringLiteral("epcClass"), m_names.lot(rows.text(0), rows.text(1), rows.text(2))}};
        if (amount.value > Decimal())
            element.insert(QStringLiteral("quantity"), jsonNumber(amount.value));
        if (!amount.unit.isEmpty())
            element.insert(QStringLiteral("uom"), amount.unit);
        append(event, transforms ? way + QStringLiteral("QuantityList") : QStringLiteral("quantityList"), element);
    }
    if (transforms || event.contains(u"epcList") || event.contains(u"quantityList"))
        return;
    const QString object = one("SELECT code FROM object WHERE id = ?", raw(stored.event.object));
    event.insert(QStringLiteral("epcList"), object.isEmpty() ? QJsonArray() : QJsonArray{m_names.object(object)});
}

/// One carton and what goes into it is an aggregation; anything else stays an observation of the codes.
bool EpcisEventWriter::takePacking(const StoredEvent &stored, QJsonObject &event)
{
    Rows rows = m_db.query(R"(
        SELECT child.code, coalesce(parent.code, '') FROM code_parent AS p
          JOIN item_code AS child ON child.id = p.code_id LEFT JOIN item_code AS parent ON parent.id = p.parent_id
         WHERE p.event_id = ?1 AND (?2 = 0 OR child.lot_id = ?2) ORDER BY child.code)",
                           stored.event.id, m_lot);
    QStringList parents;
    QJsonArray children;
    while (rows.next()) {
        children.append(m_names.itemCode(rows.text(0)));
        if (!parents.contains(rows.text(1)))
            parents << rows.text(1);
    }
    if (parents.size() != 1 || parents.first().isEmpty())
        return false;
    event.insert(QStringLiteral("type"), QStringLiteral("AggregationEvent"));
    event.insert(QStringLiteral("action"), QStringLiteral("ADD"));
    event.insert(QStringLiteral("parentID"), m_names.itemCode(parents.first()));
    event.insert(QStringLiteral("childEPCs"), children);
    return true;
}

void EpcisEventWriter::takeParties(const StoredEvent &stored, QJsonObject &event)
{
    const Event &from = stored.event;
    if (!from.docNo.isEmpty()) {
        const QString type = from.bizStep == u"receiving" ? QStringLiteral("recadv") : from.bizStep == u"shipping" ? QStringLiteral("desadv") : QString();
        QJsonObject transaction{{QStringLiteral("bizTransaction"), m_names.document(from.docNo)}};
        if (!type.isEmpty())
            transaction.insert(QStringLiteral("type"), type);
        append(event, QStringLiteral("bizTransactionList"), transaction);
    }
    if (raw(from.party) == 0 || (from.shape != Shape::In && from.shape != Shape::Out))
        return;
    const QString other = m_names.party(one("SELECT coalesce(credit_code, '') FROM party WHERE id = ?", raw(from.party)),
                                        one("SELECT name FROM party WHERE id = ?", raw(from.party)));
    const bool comesIn = from.shape == Shape::In;
    append(event, QStringLiteral("sourceList"), QJsonObject{{QStringLiteral("type"), QStringLiteral("owning_party")}, {QStringLiteral("source"), comesIn ? other : m_names.ownParty()}});
    append(event, QStringLiteral("destinationList"), QJsonObject{{QStringLiteral("type"), QStringLiteral("owning_party")}, {QStringLiteral("destination"), comesIn ? m_names.ownParty() : other}});
}

void EpcisEventWriter::takePlace(const StoredEvent &stored, QJsonObject &event)
{
    LocationId place = stored.event.location;
    if (raw(place) == 0 && !stored.event.lines.empty())
        place = stored.event.lines.front().location;
    const QString name = one("SELECT name FROM location WHERE id = ?", raw(place));
    if (!name.isEmpty())
        event.insert(QStringLiteral("readPoint"), QJsonObject{{QStringLiteral("id"), m_names.location(name)}});
}

Result<EpcisEventWriter::Written> EpcisEventWriter::body(EventId id)
{
    auto stored = read(id);
    if (!stored)
        return tl::make_unexpected(stored.error());
    Written written{withPrefix(entry(*stored)).toObject(), std::move(*stored)};
    takeKind(written.stored, written.event);
    if (written.stored.event.shape != Shape::Pack || !takePacking(written.stored, written.event))
        takeLines(written.stored, written.event);
    takeParties(written.stored, written.event);
    takePlace(written.stored, written.event);
    if (raw(written.stored.event.corrects) != 0) {
        const auto corrected = eventId(written.stored.event.corrects);
        if (!corrected)
            return tl::make_unexpected(corrected.error());
        written.event.insert(EpcisPrefix + QStringLiteral(":corrects"), *corrected);
        written.event.insert(EpcisPrefix + QStringLiteral(":reason"), written.stored.event.reason);
    }
    return written;
}

Result<QString> EpcisEventWriter::eventId(EventId id)
{
    if (const auto known = m_ids.constFind(id); known != m_ids.constEnd())
        return *known;
    const auto written = body(id);
    if (!written)
        return tl::make_unexpected(written.error());
    const QString hash = eventHashId(written->event, m_hashNames);
    m_ids.insert(id, hash);
    return hash;
}

/// EPCIS 2.0 §7.4.1.2: the event did not occur, or another one says what did.
Result<QJsonObject> EpcisEventWriter::declaration(const StoredEvent &stored)
{
    const EventId by = stored.event.correctedBy;
    Rows rows = m_db.query("SELECT record_time, reason, actor_id FROM event WHERE id = ?", by);
    if (!rows.next())
        return QJsonObject();
    const bool takenOut = isVoid(by);
    QJsonObject declared{{QStringLiteral("declarationTime"), rows.text(0)},
                         {QStringLiteral("reason"), takenOut ? QStringLiteral("did_not_occur") : QStringLiteral("incorrect_data")},
                         {EpcisPrefix + QStringLiteral(":reason"), rows.text(1)},
                         {EpcisPrefix + QStringLiteral(":actor"), one("SELECT name FROM user WHERE id = ?", rows.integer(2))}};
    if (takenOut)
        return declared;
    const auto corrective = eventId(by);
    if (!corrective)
        return tl::make_unexpected(corrective.error());
    declared.insert(QStringLiteral("correctiveEventIDs"), QJsonArray{*corrective});
    return declared;
}

Result<std::optional<QJsonObject>> EpcisEventWriter::write(EventId id)
{
    if (isVoid(id))
        return std::nullopt;
    auto written = body(id);
    if (!written)
        return tl::make_unexpected(written.error());
    if (!m_ids.contains(id))
        m_ids.insert(id, eventHashId(written->event, m_hashNames));
    QJsonObject &event = written->event;
    event.insert(QStringLiteral("eventID"), m_ids.value(id));
    event.insert(QStringLiteral("recordTime"), toIso(written->stored.event.recordTime));
    if (raw(written->stored.event.correctedBy) != 0) {
        const auto declared = declaration(written->stored);
        if (!declared)
            return tl::make_unexpected(declared.error());
        event.insert(QStringLiteral("errorDeclaration"), *declared);
    }
    return std::optional(std::move(event));
}

} // namespace suben
